/** Places that only their position tells: "at 8 pm in the Women's Center", "held in Posner 151 on Monday", "4:30 PM, Physics 203". */
import type { FoundPlace } from './place-words';
import { trimPlace } from './places';

const ONLINE = /^(?:the\s+)?(?:zoom|teams|webex|google|online|youtube|discord|person|virtual)\b/i;
/** "in English", "in March", "in Computer Science": what is no place though it has a capital. */
const NO_PLACE_IN = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Spring|Summer|Fall|Winter)(?! [A-Z][a-z])|English|French|German|Spanish|Mandarin|Chinese|Japanese|Korean|Russian|Latin|Python|Java|AM|PM|E[SD]?T|P[SD]?T|C[SD]?T|UTC|GMT|Week|Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I{1,3}|TBA|TBD)\b/;
const AS_A_NAME = /^(?:the\s+)?(?:(?:[\p{Lu}\d][\p{L}\d.&'’/-]*|of|and|the|at(?=\s\p{Lu}))\s?){1,7}/u;
/** A cheap look before `BEHIND` and `ROOM_BEHIND`: most lines go on with something else. */
const MAY_GO_ON = /^[\s:()]*[,;|@–—-]|^[\s:()]*(?:held|meeting|located|gathering|live|will|in|at|inside|outside|near|on)\s/i;
const BEHIND = /^[\s,;:()|–—-]*(?:(?:held|meeting|located|gathering|live|will be)\s+)?([Ii]n|IN|[Aa]t|AT|@|[Ii]nside|[Oo]utside|[Nn]ear|[Oo]n(?=\s+the\s+\p{Lu}))\s+/u;
/** A room's number: "203", "2.19", "4C8", "32-G449", "0-S-6". */
const ROOM = '(?=[A-Z./-]{0,6}\\d)(?!(?:19|20)\\d\\d(?![\\w./-]))[A-Z\\d]{1,5}(?:[./-][A-Z\\d]{1,4}){0,3}';
const ENDS = '(?=\\s*(?:[.;,!](?:\\s|$)|$|[()|+–—]|:\\s|\\s(?:-|and|or|&|on|in|at|for|with|to|as)\\s))';
/** "Physics 203", "ETC 2.136" right behind the hour. */
/** "5pm hollister B14" */
const SMALL_ROOM = /^\s*[,;|@–—-]?\s*(\p{Ll}{4,} [A-Z]\d{1,3})(?![\w.])/u;
const ROOM_BEHIND = new RegExp(`^\\s*[,;|@–—-]?\\s*((?!(?:Room|Call|Tel|Ext|Fax|Phone|Session|Part|Week|Day|Lecture|Talk)\\b)\\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+){0,2} ${ROOM})${ENDS}`, 'u');
/** "901 Van Vleck", "N100 Business College Complex". */
const HOUSE_BEHIND = new RegExp(`^\\s*[,;|@–—-]\\s*((?:[A-Z]{1,2}\\d{1,4}[A-Z]?|\\d{3,4}[A-Z]?) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})${ENDS}`, 'u');
/** "4pm, L4.", "13:00, CS1.04" */
const CODE_BEHIND = new RegExp(`^\\s*[,;|@]\\s*((?!(?:Q|FY|V)\\d)(?=[\\d./-]{0,6}[A-Z])${ROOM})${ENDS}`, 'u');
/** "on the top floor of the library", "in the lobby of Soda Hall", "in the tent behind Olin" */
const SPOT_BEHIND = /^[\s,;:()|–—-]*(?:[Ii]n|[Aa]t|[Oo]n|[Oo]utside|[Bb]ehind|@)\s+(?:the\s+)?((?:(?:top|ground|main|first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th)) floor|lobby|atrium|basement|foyer|courtyard|steps|lawn|garden|tent|lounge|back room|parking lot|entrance|patio|terrace|roof)\s+(?:of|behind|outside|in front of|next to|near)\s+(?:the\s+)?\p{L}[\p{L}\d'’& ]{2,40}?)(?=\s*(?:[.,;!()|]|$|\s(?:at|on|from|for|to|with|and|this|next|starting)\s))/u;
/** "1pm, TechSpark.", "5pm, UC McKenna": a name right behind the hour that can be nobody's. */
const NAME_BEHIND = /^\s*[,;|@–—-]\s*((?:[tT]he\s)?\p{Lu}[\p{L}.'’&-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}.'’&-]*){0,4})(?=\s*(?:[.;,(|!]\s|[.;,!]?$|[(|]|(?:or|and|\/|\+)\s+(?:https?:|[Zz]oom\b|[Oo]nline\b|[Vv]irtual)))/u;

const ADDRESS_BEHIND = /^,\s\d{1,5}\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}.'’]*\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Pl|Square)\b\.?/u;

/** "the Writing Studio (Alumnae Hall, ground floor)" */
const HOUSE_IN_BRACKETS = /^\s\([^()]{0,60}\b(?:Hall|Building|Library|Center|Centre|Room|House|Union|[Ff]loor|[Ll]evel|[Bb]asement)\b[^()]{0,40}\)/;
/** "the Marriott Marquis, Salon C": names and numbers between commas. */
const PARTS = /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.&'’-]*|of|and)(?:\s(?:[\p{Lu}\d][\p{L}\d.&'’/-]*|of|and|the)){0,5},\s(?:\p{Lu}[\p{L}.&'’-]*\s)?(?:[A-Z]?\d[\w./-]*|[A-Z]|(?:Room|Hall|Suite|Salon|Floor)\s\S+|\p{Lu}[\p{L}.&'’-]*\s(?:Room|Hall|Ballroom|Suite|Lounge|Floor))$/u;

/** A name of one word has capitals within ("TechSpark"), one of more does not look like a person's ("CIC DEC"). */
function isNobody(name: string): boolean {
  if (/^(?:The\s)?\p{Lu}{2,}(?:\s|$)/u.test(name)) return (name.includes(' ') || name.length <= 5) && !/\b(?:AM|PM|E[SD]?T|P[SD]?T|C[SD]?T|FREE|RSVP|BYO\w*|TBA|TBD|ZOOM|ALL|NEW|NOTE|USA|US|UK|UTC|GMT|CE[S]?T|BST|AND|OR|NO|NOT|PLUS|WITH|SEE|JOIN|COME|FOOD|PIZZA|LIVE|CMU|MIT|PHD|DJ)\b/.test(name);
  return !name.includes(' ') && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(name);
}

/** The place that a phrase right behind or before a moment names; `start` and `end` bound the moment. */
export function placeBeside(text: string, start: number, end: number): FoundPlace | undefined {
  const tail = text.slice(end, end + 160);
  const goesOn = MAY_GO_ON.test(tail);
  const behind = goesOn ? BEHIND.exec(tail) : null;
  const named = behind && nameOf(tail.slice(behind[0].length), behind[1] as string);
  if (behind && named) {
    const begin = behind[0].length + tail.slice(behind[0].length).indexOf(named);
    // "at The Porch at Schenley, 221 Schenley Drive"
    const more = tail.slice(begin + named.length);
    const rest = ADDRESS_BEHIND.exec(more)?.[0] ?? HOUSE_IN_BRACKETS.exec(more)?.[0] ?? '';
    return { place: named + rest, index: end + begin, certainty: 2 };
  }
  if (goesOn) {
    for (const pattern of [SPOT_BEHIND, CODE_BEHIND, ROOM_BEHIND, HOUSE_BEHIND, SMALL_BEHIND]) {
      const place = pattern.exec(tail)?.[1];
      if (place && !/^(?:19|20)\d\d$/.test(place) && !NO_PLACE_IN.test(place)) return { place, index: end + tail.indexOf(place), certainty: 2 };
    }
  }
  const lower = SMALL_ROOM.exec(tail)?.[1];
  if (lower) return { place: lower, index: end + tail.indexOf(lower), certainty: 2 };
  const own = goesOn ? NAME_BEHIND.exec(tail)?.[1] : undefined;
  if (own && isNobody(own) && !NO_PLACE_IN.test(own) && !ONLINE.test(own)) return { place: own, index: end + tail.indexOf(own), certainty: 2 };
  const head = text.slice(Math.max(0, start - 90), start);
  for (const match of [...head.matchAll(/\s(in|at|@)\s+(?=(?:the\s+)?[\p{Lu}\d])/gu)].toReversed()) {
    const phrase = head.slice(match.index + match[0].length).replace(/\s*\([^()]{2,30}\)(?=\s*(?:on|at|from|this|next|every|each)?\s*$)/i, '').replace(/(?:[\s,(]+(?:on|at|from|this|next|every|each|starting|beginning|for|by)(?=[\s,(]|$))*[\s,(]*$/i, '');
    // a title's own words
    if (/["“”]/.test(phrase)) continue;
    if (PARTS.test(phrase)) return { place: phrase.replace(/^the\s/i, ''), index: start - head.length + match.index + match[0].length, certainty: 2 };
    const before = nameOf(phrase, match[1] as string);
    const street = before === undefined ? undefined : ADDRESS_BEHIND.exec(phrase.slice(phrase.indexOf(before) + before.length))?.[0];
    if (before && street) return { place: before + street, index: start - head.length + match.index + match[0].length, certainty: 2 };
    if (before && before.length >= phrase.length - 4) return { place: before, index: start - head.length + match.index + match[0].length, certainty: 2 };
  }
  const small = SMALL_BEFORE.exec(head);
  return small ? { place: small[1] as string, index: start - head.length + small.index + small[0].indexOf(small[1] as string), certainty: 2 } : undefined;
}

/** What may go on behind a building's name in small letters. */
const ROOMS = '(?:(?:dining|multipurpose|conference|seminar|common|reading|meeting|green|waiting|class)\\s?)?room|(?:dining|lecture|concert|recital) hall|(?:community|student|fitness|welcome|visitor) center|computer lab|parking lot|ticket office|lounge|lobby|atrium|courtyard|patio|lawn|steps|basement|kitchen|gym|pool|field|terrace|lot|entrance|building|floor|campus|trailhead|boathouse|stage|court|rink|track|gate|desk|tent|garage|annex|wing|studio|lab|library|gallery|chapel|hall|theat(?:er|re)|auditorium|ballroom|bookstore|caf[eé]|commons|quad|garden|fields|courts';
const PART = new RegExp(`^(?:(?:lower|upper|ground|main|first|second|third|fourth|top) (?:level|floor|lobby)|(?:${ROOMS})s?)(?![\\p{L}\\p{N}])`, 'iu');
/** "in the upson lounge": what is written small is a place by its last word. */
const SMALL_BEHIND = new RegExp(`^[\\s,]*(?:in|at|@)\\s+(?:the\\s+)?((?!(?:the|same|usual|our|a|an|my|this)\\s)\\p{L}[\\p{L}\\d'’-]+(?:\\s\\p{L}[\\p{L}\\d'’-]+)?\\s(?:${ROOMS}))(?=\\s*(?:[.,;!()]|$|\\s(?:at|on|from|for|to|with|and|this|next)\\s))`, 'u');
const SMALL_BEFORE = new RegExp(`\\s(?:in|at|@)\\s+(?:the\\s+)?((?!(?:the|same|usual|our|a|an|my|this)\\s)\\p{L}[\\p{L}\\d'’-]+(?:\\s\\p{L}[\\p{L}\\d'’-]+)?\\s(?:${ROOMS}))[\\s,(]+(?:(?:on|at|from|this|next)[\\s,]+)?$`, 'u');

/** A name of capitalised words; behind "in" it must have an article, a number or a second word. */
function nameOf(raw: string, preposition: string): string | undefined {
  if (ONLINE.test(raw) || NO_PLACE_IN.test(raw.replace(/^the\s+/i, '')) || /^\d{1,2}(?::\d\d|\s?[apAP]\.?[mM]|\s+(?:\p{Ll}|weeks?|days?|hours?))/u.test(raw)) return undefined;
  const first = trimPlace(raw.split(/,\s|\s\(/)[0] ?? '');
  const name = first && AS_A_NAME.exec(first)?.[0].replace(/(?:\s+(?:of|and|the))+\s*$/, '').trim();
  if (!name || name.length < 2 || !/[\p{Lu}]/u.test(name)) return undefined;
  const rest = first.slice(name.length).trim();
  // "the Posner Grand Room", but no "the Final round will": a lower-case word goes on
  const part = PART.exec(rest)?.[0];
  // behind a room's number: "GOL/70-2620 computer lab"
  if (rest && !part && !/\d$/.test(name)) return undefined;
  const whole = part ? `${name} ${part}` : name;
  const bare = whole.replace(/^the\s+/i, '');
  if (/^(?:a|an|our|my|this|that)\b/i.test(whole)) return undefined;
  return preposition.toLowerCase() !== 'in' || /^the\s/i.test(whole) || /\d/.test(whole) || whole.includes(' ') ? bare : undefined;
}
