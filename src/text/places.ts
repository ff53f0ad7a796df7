/** Places in running text: "in 4405 Wean Hall", a line "Baker Hall 355", a street address. */
import type { Language } from '../languages/language';
import { lowered } from './characters';
import { isKnownName } from './people';
import { placePattern, placeWords, type FoundPlace } from './place-words';
import { placesAbroad } from './places-abroad';

/** Campus short forms: "WeH 5409", "GHC 4405", "NSH 3305", "PH A18C", "DH2315". */
const CODE_ROOM = /\b(?!(?:FALL|SPRING|SUMMER|WINTER|Summer|Winter|Year|AM|PM|ET|EST|EDT|PT|PST|PDT|CT|MT|GMT|UTC|CS|RFC|ISO|ID|No|Vol|COVID|Phd|PhD|Dec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|USA|NY|PA|CA|IL|MO|MI|OH|Tel|Fax|Ext|Box|PO|US|UK|Fall|Spring|INI|CMU|SSN|MATH|PHYS|CHEM|BIOL|ENGL|HIST|PSYC|ECON|STAT|COMP|PHIL|MUSC|GEOL|SOCI|ANTH|POLI|SPAN|FREN|ARTH|NURS|EDUC|ENGR|MECH|CIVL|ELEC|ASTR|ACCT|MKTG|MGMT|LING|THEA|JOUR|COMM|Win|MIT|HTTP|HTML)\b)[A-Z][A-Za-z]{0,3}H?[ -]?(?!(?:19|20)\d\d\b)(?:[A-Z]?\d{3,4}[A-Z]{0,2}|[A-Z]\d{2}[A-Z]?)\b/;
const LEADING_CODE = new RegExp(`^(?!Room|Rm)${CODE_ROOM.source}(?=\\s+\\p{Lu}\\p{Ll})`, 'u');
const ROOM_NUMBER = /\b[A-Z]?-?\d{1,5}[A-Z]?\b/;
/** "5000 Forbes Avenue", "415 South Craig Street" */
const ADDRESS = /\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:(?:[A-Z][\p{L}.'’]*|\d{1,3}(?:st|nd|rd|th))\s+){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|Highway|Hwy|Place|Pl|Broadway|Terrace|Circle|Square)\b\.?/u;

/** Bodies that meet somewhere are no place themselves. */
const NO_PLACE = /^(?:\S+ )?DATE\b.*\b(?:TIME|ROOM)\b|\bRESCHEDULED\b|\b(?:task force|committee(?! (?:of the whole )?room)|commission(?! (?:chamber|room))|council(?! (?:chambers?|room))|board of|agenda|minutes|meeting of)\b(?!.*\d)/i;

/** "Session 2: Green roofs": what a colon leads to is a title. */
const NAMED_BY_COLON = /\p{L}[\p{L}\d]*\s?\d{0,2}: \p{L}/u;

/** "Ada Park", "Tom Field": a surname that is a word for places too. */
const isPerson = (piece: string): boolean => /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?(?:Park|Field|Green|Lane|Church|Pool|Place|Court|Way|House|Garden|Woods?|Hill|Rivers?|Banks|Shore|Parks|Fields)$/u.test(piece) && isKnownName(piece);

/** Does a short text name a place? Capitalised place words with a name or number, a code room, or an address. */
export function looksLikePlace(text: string, language: Language): boolean {
  if (text.length > 140 || text.length < 3 || NO_PLACE.test(text) || NAMED_BY_COLON.test(text) || isPerson(text)) return false;
  if (/[?!]$/.test(text) || /^(?:the|this|a|an|we|you|he|she|it|they|i)\s/i.test(text) && text.split(' ').length > 7) return false;
  if (ADDRESS.test(text)) return true;
  if (CODE_ROOM.test(text)) return text.split(' ').length <= 8;
  if (ROOM_OF_HOUSE.test(text)) return true;
  const word = placeWords(language).exec(text);
  if (!word) return false;
  const capital = /^\p{Lu}|^\p{Lo}/u.test(word[0]) || language.id !== 'en';
  // "Building Code Board", "House Committee": a place word in front needs its number or name behind it
  if (word.index === 0 && !/^\S+\s+(?:[A-Z]?-?\d|[A-Z]\b|[IVX]+\b|of\s)/.test(text) && !/^(?:lecture|conference|seminar|meeting|dining|town|city)\s/i.test(text) && language.id === 'en' && !(HALL.test(text.slice(word[0].length)) && /\d/.test(text))) return false;
  const rest = text.replace(word[0], ' ');
  return (capital && /\p{Lu}|\p{Lo}|\d/u.test(rest)) || (ROOM_NUMBER.test(rest) && /^(?:(?:class)?room|rm|suite|floor|lab|studio)$/i.test(word[0]));
}

/** Where a place ends: at a verb, a time, a new sentence. */
const STOP = /\s+(?:instead of|rather than|\(?not|will|is|are|was|has|have|to|and (?:will|is|are|the|to|a)|for|from|on(?! the \S+ floor)|starting|beginning|who|which|where|with|by|as|followed|featuring|during|until|thru|through|that|there|please|if|when|hosted|sponsored|speaking|titled|entitled|about|before|after|host|abstract|lunch|refreshments|this|he|she|we|it|the (?:talk|title|topic|speaker|seminar|event|lecture)|time)\b|[.;!?]+(?=\s|$)|\s[-–—|]\s|\s*\((?!\s*(?:room|rm|\d|[A-Z]))|,?\s+(?:at\s+)?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|noon|to|-)|["“”]/i;

/** Cuts a place off where it ends; undefined when nothing place-like is left. */
export function trimPlace(text: string): string | undefined {
  let rest = text.trim();
  // "St. Louis", "Bldg. 4", "Rm. 1": the dot is the word's own
  const masked = rest.replace(/\b(St|Bldg|Rm|Dr|Ave|Blvd|Rd|No|Mt|Ft|Univ|Dept|Ste|Hwy|Aud|Conf|Bldgs?|Fl|N|S|E|W|U|Pgh|Inst)\./g, '$1\u0001');
  const stop = STOP.exec(masked);
  if (stop) rest = masked.slice(0, stop.index);
  else rest = masked;
  rest = rest.replaceAll('\u0001', '.').replace(/^[\s,:;@–—-]+|[\s,:;(–—-]+$/g, '').replace(/^(?:the|in|at|room:?)\s+(?=the\s)/i, '');
  return rest.length >= 2 ? rest : undefined;
}

/** A place behind "in", "at" or "@" in running text; `from` is where to start looking. */
export function placeBehind(text: string, from: number, language: Language): { place: string; index: number } | undefined {
  const tail = withoutTitles(text.slice(from, from + 220));
  for (const match of tail.matchAll(/(?:^|[\s,;.(])(?:in|at|@|location:?|place:?|held in|room:?|im|in der|à|au|en|nel|em|no|na|w|в|у)\s+/gi)) {
    const begin = match.index + match[0].length;
    const raw = tail.slice(begin);
    if (!/^(?:the\s+)?[\p{Lu}\p{Lo}\d]/u.test(raw) && !/^(?:the\s+)?\p{Ll}+\s+(?:room|lounge|auditorium|library|lobby|atrium)\b/iu.test(raw)) continue;
    const place = trimPlace(raw);
    if (place && place.length <= 120 && looksLikePlace(place, language)) return { place, index: from + begin };
  }
  return undefined;
}

/** Words of organisations: a place only together with a room or hall. */
export const ORGANISATION = /\b(?:University|College|Institute|School|Department|Dept|Laborator(?:y|ies)|Center|Centre|Program|Foundation|Association)\b/i;
/** "University Services Center 1100" */
const ROOM_OF_HOUSE = /\b(?:Center|Centre|Institute|Laboratory)\s+[A-Z]?-?\d{2,4}[A-Z]?$/;
const HALL = /\b(?:Hall|Auditorium|Room|Rm|Theat(?:er|re)|Lounge|Library|Union|Building|Bldg|Chapel|Gallery|Lobby|Atrium|Ballroom|Rotunda|Commons|Tower|Wing|Museum|Church|Park|Plaza|Pavilion|Arena|Stadium|Gym|Cafe|Hotel|Inn|Club|Courtyard|Garden|Fieldhouse|Annex|Terrace|Patio|Observatory|Planetarium|Temple|Synagogue|Mosque|Boathouse|Cinema|Aud\.)\b/i;
const BREAK = /[;"“”@•·~|]\s*|\)\s+(?=\p{Ll})|(?<=\p{Ll}{3}):\s+|\.?-{2,}\s*|\s*\((?=[^)]*\d|[^)]{0,60}\b(?:Hall|Auditorium|Room|Theat(?:er|re)|[Ll]ounge|Library|Building|Chapel|Gallery|Lobby|Atrium|Ballroom|Commons|Wing)\))|\s[-–—|]\s|[.!?](?=\s|$)|,\s*(?:(?:at|in|on|from|located in)\s+(?:the\s+)?)?|(?:^|\s)(?:at|in|from|on|by|to|instead of|rather than|not|will|is|are|was|for|with|who|which|where|until|still|now|and|speaking|titled|entitled|before|after|during|through|thru|as|has|have|please|use|come|reserve|call)(?=\s)/gu;

/** Words of clubs, drives and schools too: a place only behind "in" or "at". */
export const WEAK = /\b(?:club|drive|school|market|forum|track|space|court|way|place|green|pool|union|village|office|offices|hub|lab|labs|laboratory|restaurant|house|academy|institute|college|university|center|centre|field|park|garden|gardens|hill|lot)$/i;

/** "Gates 7501", "Rouss 410": a building's short name with a room, and neither a year nor a course. */
const NAMED_ROOM = /^(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Autumn|Level|Grade|Year|Week|Day|Article|Physics|Chemistry|Biology|Math|Chem|Bio|Econ|Stats?|Psych|Course|Class|Section|Chapter|Route|Box|Flight|Bus|Version|Phone|Ext|Call|Tel|Fax|Page|Act|Rule|Bill|Grant|Project|Award|Highway|Interstate|Apollo|Volume|Issue|Figure|Table|Part|Windows|Only|About|Over|Under|Until|Fall|Spring|Summer|Winter|[A-Z]{2,3})\b)\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)? (?!(?:19|20)\d\d$)[A-Z]?\d{3,4}[A-Z]?$/u;

/** "Building Better Quizzes": something is built. */
const BUILDS = /^Building (?:\p{Lu}\p{Ll}+|a|an|the|your|our)\b(?!.*\d)/u;

/** How sure a piece of text is a place: 3 a room with its number, 2 a hall, 1 an organisation, 0 none. */
function certainty(piece: string, language: Language): number {
  const words = piece.split(/\s+/);
  // "Office of the Provost in Warner Hall": who sits there
  if (words.length > 9 || piece.length < 3 || NO_PLACE.test(piece) || BUILDS.test(piece) || isPerson(piece) || /\b(?:Office|Department|Dept\.?|Division) (?:of|for)\b|^Member of/i.test(piece)) return 0;
  if (/^\p{Ll}/u.test(piece) && !/^(?:the |(?:class)?room|rm|(?:lab|studio|suite|bay|hall|gym|court|field) [A-Z]?\d|second|third|first|basement|main|multi|(?:conference|seminar|dining|meeting|lecture|faculty|student|reading|board) (?:room|lounge|auditorium|lobby|floor)\b)/i.test(piece)) return 0;
  if (/^(?:the )?\d{1,2}(?:st|nd|rd|th) floor$/i.test(piece)) return 1;
  if (NAMED_ROOM.test(piece) && !HALL.test(piece)) return 2;
  // "second floor of the College of Fine Arts"
  if (/^(?:the )?(?:(?:first|second|third|fourth|fifth|top|ground|main|\d{1,2}(?:st|nd|rd|th)) floor|basement|lobby|steps|lawn|atrium|front|back) (?:of|in front of) (?:the )?\p{Ll}/u.test(piece.toLowerCase()) && /\p{Lu}/u.test(piece)) return 2;
  // "5th floor kitchen"
  if (/^(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|ground|top)[ -]floor (?:(?:common|conference|meeting|seminar|break|dining) room|kitchen|lounge|lobby|atrium|commons|lab|terrace|cafe|kitchenette)$/i.test(piece)) return 2;
  if (ADDRESS.test(piece) || (CODE_ROOM.test(piece) && words.length <= 5)) return 3;
  if (!looksLikePlace(piece, language) && !/^(?:the\s+)?(?:room|rm)\.?\s+\S*\d/i.test(piece) && !(HALL.test(piece) && /\p{Lu}|\d/u.test(piece) && words.length >= 2)) return 0;
  if (/\d/.test(piece) && !/\b(?:19|20)\d\d\b/.test(piece)) return ORGANISATION.test(piece) && !HALL.test(piece) && !ROOM_OF_HOUSE.test(piece) ? 1 : 3;
  if (HALL.test(piece)) return 2;
  return ORGANISATION.test(piece) ? 1 : 2;
}

/** "Marsh Chapel lower level" */
const LEVEL = /^\s+(?:(?:lower|upper|ground|main|first|second|third|fourth|top) (?:level|floor)|basement|lobby|mezzanine|steps|lawn|patio|atrium|entrance|foyer|courtyard|roof|terrace)\b/i;

const tails = new WeakMap<Language, RegExp>();

/** "Warner Hall Instructors often take": what follows the last place word is prose. */
function withoutTail(piece: string, language: Language): string {
  if (!/(?:^|\s)\p{Ll}{2}/u.test(piece)) return piece;
  let pattern = tails.get(language);
  if (!pattern) tails.set(language, (pattern = new RegExp(`${placePattern(language).source}|\\b[a-z]?-?\\d+[a-z]?\\b`, 'gu')));
  let end = 0;
  for (const match of lowered(piece).matchAll(pattern)) end = match.index + match[0].length;
  end += LEVEL.exec(piece.slice(end))?.[0].length ?? 0;
  const rest = piece.slice(end);
  return end > 0 && /(?:^|\s)(?!of\b|the\b|and\b|at\b|for\b)\p{Ll}{2,}/u.test(rest) ? piece.slice(0, end) : piece;
}

/** A word or two behind a room's comma: "316 Allen Hall, Pitt". */
const TOWN_OR_HOUSE = /^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+)?$/u;
const NOT_A_PART = /\b(?:coffee|refreshments?|lunch|reception|tea|pizza|snacks|speaker|host|title|abstract|topic|mon|tues?|wed|thurs?|fri|sat|sun|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|please|contact|free|open|all|note|rsvp|noon|zoom|webex|teams|dr|prof|professor|mr|ms|mrs)\b/i;

/** Places in running text, in reading order: pieces between commas, prepositions and verbs; neighbours are joined. */
export function placesIn(text: string, language: Language): readonly FoundPlace[] {
  // each moment of a line asks for the same line
  if (asked?.text !== text || asked.language !== language) asked = { text, language, found: findPlaces(text, language) };
  return asked.found;
}
let asked: { text: string; language: Language; found: readonly FoundPlace[] } | undefined;

/** A cheap look: a text without a number has a place word or names none. */
const mayNamePlace = (text: string, language: Language): boolean => /\d/.test(text) || placeWords(language).test(text) || HALL.test(text) || PART_OF_HOUSE.test(text);
const PART_OF_HOUSE = /\b(?:floor|basement|lobby|steps|lawn|atrium|front|back) (?:of|in)\b/i;

function findPlaces(text: string, language: Language): FoundPlace[] {
  if (language.id !== 'en') return placesAbroad(text, language);
  if (!mayNamePlace(text, language)) return [];
  let masked = text.replace(/\b(St|Bldg|Rm|Dr|Ave|Blvd|Rd|No|Mt|Ft|Univ|Ste|Hwy|Aud|Conf|Fl|N|S|E|W|U|Pgh|Inst|[A-Z])\./g, '$1\u0001');
  masked = masked.replace(URL, (address) => `;${' '.repeat(address.length - 1)}`);
  // "Center for Entrepreneurship", "Gates and Hillman Centers" go on
  if (masked.includes(' for ')) masked = masked.replace(HOUSE_FOR, '\u0002');
  if (masked.includes(' and ')) masked = masked.replace(TWO_NAMES, '\u0002');
  masked = withoutTitles(masked);
  // "moved from Wean 7500 to Rashid Auditorium": the old room
  if (masked.includes(' from ')) masked = masked.replace(LEFT_FOR, (all, verb: string, old: string) => `${verb}${' '.repeat(old.length)}${all.slice(verb.length + old.length)}`);
  const found: FoundPlace[] = [];
  let at = 0;
  let last: (FoundPlace & { end: number; raw: string }) | undefined;
  const take = (from: number, to: number, before: string): void => {
    const raw = masked.slice(from, to);
    const lead = /^[\s(:]*(?:the\s+)?/i.exec(raw)?.[0].length ?? 0;
    let piece = withoutTail(raw.slice(lead).replace(/\s*\((?![^)]*\d)[^)]*\)?\s*$/, '').replace(/[\s,:)(]+$/g, '').replace(/\s+(?:or|and|&)$/, ''), language);
    // "WEH 7500 Physics Colloq": behind a room's code something else begins
    const code = LEADING_CODE.exec(piece)?.[0];
    if (code && !HALL.test(piece.slice(code.length)) && !looksLikePlace(piece.slice(code.length).trim(), language)) piece = code;
    const own = certainty(piece, language);
    // "Steinberg Auditorium (A53)"
    const bracketed = last && before.includes('(') && /^[A-Z]{0,3}\s?-?\d{1,4}[A-Z]?(?: [A-Z][A-Za-z]+)?$/.test(piece) ? 1 : 0;
    const sure = (own > 1 && WEAK.test(piece) && !/\d/.test(piece) && !/^(?:in|at|@)$/i.test(before.trim()) ? 1 : own) || bracketed || (last && TOWN_OR_HOUSE.test(piece) && !NOT_A_PART.test(piece) && (to === masked.length || /[.;,]/.test(masked[to] ?? '')) && from + lead - last.end <= 6 ? 1 : 0);
    const index = from + lead;
    if (sure > 0 && last && index - last.end <= Math.max(8, before.length + 1) && /^(?:,(?:\s*(?:in|at|on|located in)(?:\s+the)?)?|in|of the|at|-|\()?$/.test(before.trim())) {
      last.place = masked.slice(last.index, index + piece.length) + (before.includes('(') ? ')' : '');
      last.certainty = Math.max(last.certainty, sure);
      last.end = index + piece.length;
    } else if (sure > 0) {
      last = { place: piece, index, certainty: sure, end: index + piece.length, raw };
      found.push(last);
    } else last = undefined;
  };
  let before = '';
  for (const match of masked.matchAll(BREAK)) {
    take(at, match.index, before);
    at = match.index + match[0].length;
    before = match[0];
  }
  take(at, masked.length, before);
  return found.map(({ place, index, certainty: sure }) => ({ place: place.replaceAll('\u0001', '.').replaceAll('\u0002', ' '), index, certainty: sure }));
}

const LEFT_FOR = /(\b(?:moved|relocated|changed|switched|shifted) from )(.{3,60}?)(?= to )/g;
const HOUSE_FOR = /(?<=\b(?:Center|Centre|Institute|School|College)) (?=for \p{Lu})/gu;
const TWO_NAMES = /(?<=\b\p{Lu}\p{L}+) (?=and \p{Lu}\p{L}+ (?:Centers?|Halls?|Rooms?|Buildings?|Library|Galler(?:y|ies))\b)/gu;
/** A talk's title in quotation marks holds halls and theatres too; blanked, so that offsets stay. */
const withoutTitles = (text: string): string => text.replace(/["“][^"“”]{12,200}["”]/g, (title) => `"${' '.repeat(title.length - 2)}"`);

const URL = /\bhttps?:\/\/\S+/gi;

/** "In Person and Virtual - ET - Reddy Conference Room and Zoom" → the room. */
export function withoutOnline(value: string): string {
  let rest = value.replace(URL, ' ');
  if (ONLINE.test(rest)) rest = withoutOnlineWords(rest);
  return rest.replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' ').replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/g, '').trim();
}

/** A cheap look: most places hold none of these. */
const ONLINE = /hybrid|in.person|virtual|zoom|webex|meet|teams|live|online|remote|\b[ECMP][SD]?T\b/i;

function withoutOnlineWords(value: string): string {
  let rest = value;
  rest = rest.replace(/\b(?:hybrid|in[- ]person(?: only)?(?:\s*(?:and|or|&|\/|\+)\s*(?:virtual(?:ly)?|online|remote|zoom|livestream(?:ed)?))?(?: participation)?|virtual(?:ly)?(?:\s*(?:and|or|&)\s*in[- ]person)|virtual presentation)\b\s*(?:[-–—:;,|(]|$)/gi, ' ');
  rest = rest.replace(/(?:^|\s)[-–—|(]?\s*(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|remote access(?: - zoom)?)\s*[-–—|)](?=\s|$)/g, ' ');
  rest = rest.replace(/\s*(?:,|;|\/|\+|&|\band\b|\bor\b)?\s*(?:\b(?:live\s+)?(?:on|via|over|by|through)\s+)?\b(?:zoom|webex|google meet|microsoft teams|ms teams|teams|livestream|live stream|online|virtual(?:ly)?|remote(?:ly)?)(?:\s+(?:meeting|webinar|link|participation|option))?\b[^\p{L}\p{N}]*$/iu, '');
  return rest;
}
