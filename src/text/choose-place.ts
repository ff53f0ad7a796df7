/** Where an event takes place: what its text states, else what stands around its time. */
import type { Language } from '../languages/language';
import { placeBeside } from './place-phrases';
import { placeWords, type FoundPlace } from './place-words';
import { namesEvent } from './event-words';
import { namedPlace, placesOf, wholeLine, withNeighbours, withoutTimes } from './place-lines';
import { isOnlinePlace } from './online-places';
import { ORGANISATION, placeBehind, placesIn, WEAK, withoutOnline } from './places';
import type { Segment } from './segments';
import { cueOf } from './cues';
import { placeLine, spokenPlace } from './spoken-places';
import type { Moment } from './moments';
import { addressBlock, labelledPlace, type Place } from './stated-place';

const ONLINE_LINE = /^(?:(?:an?|via|on)\s+)?(?:online|virtual|phone|video|tele|zoom|webex|remote)[\s-]*(?:conference|meeting|event|call|only|webinar|seminar|session)?$/i;

/** The event's place; undefined when nothing says it. `segments` are the event's own. */
export function choosePlace(segments: Segment[], moment: Moment | undefined, language: Language): Place | undefined {
  const labelled = labelledPlace(segments, language);
  // a lone "Address:" may be anybody's
  const block = labelled?.bare ? addressBlock(segments, language) : undefined;
  if (block) return block;
  if (labelled && isOnlinePlace(labelled.location, language)) return undefined;
  if (labelled) return labelled;
  return moment && placeNear(segments, moment, language);
}

/** Characters around a moment in which its place may stand. */
const REACH = 500;

function placeNear(segments: Segment[], moment: Moment, language: Language): Place | undefined {
  const own = [moment.when, moment.time, ...(moment.echoes ?? [])].filter((w) => w !== undefined);
  const lines = own.map((w) => segments.indexOf(w.segment));
  const at = segments.indexOf(moment.when.segment);
  let best: { found: FoundPlace; weight: number; quote: string } | undefined;
  const offer = (candidate: FoundPlace, weight: number, quote: string): void => {
    if (candidate.certainty >= 2 && (!best || weight > best.weight) && !isOnlinePlace(candidate.place, language)) best = { found: candidate, weight, quote };
  };
  for (const when of own) {
    const { text } = when.segment;
    // what is said of when is no place ("5-6pm, Physics 203"); far away in a long line, the place is another event's
    const from = Math.max(0, when.start - REACH);
    const gap = Math.min(12, when.end - when.start);
    const spoken = language.id === 'en' ? text : withoutTimes(when.segment);
    // the moment parts what stands before it from what stands behind ("Theory lunch Feb 4 1pm Gates 8102")
    const blank = `${spoken.slice(from, when.start)}${'!'.padEnd(gap)}${spoken.slice(when.end, when.end + REACH)}`;
    // "every Tuesday, 5:30 pm, Global Lounge, starting February 2": between the parts of a moment
    const within = language.id === 'en' ? withoutTimes(when.segment).slice(when.start, when.end) : '';
    if (/\p{Lu}\p{L}+ [\p{Lu}\d]/u.test(within)) for (const candidate of placesIn(within, language)) offer({ ...candidate, certainty: /\s{3},?\s*$/.test(within.slice(0, candidate.index)) ? Math.max(2, candidate.certainty) : candidate.certainty }, 60 + candidate.certainty * 8, text);
    const beside = language.id === 'en' ? placeBeside(text, when.start, when.end) : undefined;
    // between the parts of a moment, too: "Thursdays at 5 in the back room of the café, starting January 21"
    const spans = language.id === 'en' && !when.segment.line.element ? [when, ...when.segment.spans.filter(({ start, end }) => start >= when.start && end < when.end)] : [];
    const said = spans.map(({ start, end }) => spokenPlace(text, start, end)).find((place) => place !== undefined);
    if (said) offer(said, 46, text);
    // "at Larkfield University" says less than any room
    if (beside) offer(beside, ORGANISATION.test(beside.place) && !/\d/.test(beside.place) ? 30 : 62, text);
    for (const part of placesIn(blank, language)) {
      // "in B239 Van Vleck": the room's house
      const found = beside && part.place.length < beside.place.length && /\d/.test(part.place) && beside.place.includes(part.place) ? { ...part, place: beside.place } : part;
      // "at 8 pm in the Women's Center": an organisation's house, when the words say so
      const right = found.index + from >= when.start + gap && /^[\s,;|–-]{0,4}$/.test(blank.slice(when.start - from + gap, found.index));
      // "Reception, White House, Monday, 4:30"
      const left = !ORGANISATION.test(found.place) && found.index + from + found.place.length <= when.start && /^[\s,;|–-]{0,4}$/.test(blank.slice(found.index + found.place.length, when.start - from)) && /[,;|–-]\s*$/.test(blank.slice(0, found.index));
      const candidate = found.certainty === 1 && (right || left || (beside && found.place.startsWith(beside.place))) ? { ...found, certainty: 2 } : found;
      const index = candidate.index + from < when.start + gap ? candidate.index + from : candidate.index + from + when.end - when.start - gap;
      const behind = index >= when.end;
      const far = behind ? index - when.end : when.start - index - candidate.place.length;
      if (language.id === 'en' && !right && !left && ELSEWHERE.test(blank.slice(Math.max(0, candidate.index - 70), candidate.index))) continue;
      offer(candidate, 40 + candidate.certainty * 8 + (beside && candidate.place.includes(beside.place) ? 20 : 0) - far / (behind ? 12 : 8), text);
    }
  }
  const block = addressBlock(segments, language);
  if (block && (best?.weight ?? 0) < 50 && moment.when.segment.line.element) return block;
  const around = [...new Set(lines.flatMap((n) => Array.from({ length: 13 }, (_, k) => n - 6 + k)))].filter((i) => i >= 0 && i < segments.length).toSorted((a, b) => a - b);
  around.forEach((i) => {
    const distance = Math.min(...lines.map((n) => Math.abs(i - n)));
    const segment = segments[i] as Segment;
    const { text, label, line } = segment;
    // the third line of "When and where:"
    const below = label === 'when' && segment.inherited && segment.spans.length === 0;
    if (distance === 0 || distance > 6 || (label && label !== 'other' && !below) || line.region !== moment.when.segment.line.region || text.length > 300) return;
    if (cueOf(text, text.length, text.length, 0, language) === 'side') return;
    // "Barn", on a line of its own right below the time
    if (i > at && distance <= 2 && line.heading === 0 && /^\p{Lu}\p{Ll}+$/u.test(text) && placeWords(language).test(text)) offer({ place: text, index: 0, certainty: 2 }, 30, text);
    // "Physics 203", "1001 Hamburg": right beside the time a word and a number are a room
    if (language.id === 'en' && distance <= 2 && line.heading === 0 && WORD_AND_NUMBER.test(text)) offer({ place: text, index: 0, certainty: 2 }, 48 - distance * 2.5, text);
    const alone = language.id === 'en' && distance <= 2 && line.heading === 0 && segment.spans.length === 0 && !line.element ? placeLine(text) : undefined;
    if (alone && (i > at || /[(\d]/.test(alone))) offer({ place: alone, index: 0, certainty: 2 }, 47 - distance * 2.5, text);
    const hybrid = language.id === 'en' && text.length < 120 && /\b(?:zoom|virtual|online)\b/i.test(text) ? withoutOnline(text) : undefined;
    for (const candidate of placesOf(segment, language)) {
      // "In Person and Virtual - Gates 7101 and Zoom" says one place
      const whole = candidate.place.length > (hybrid ?? text).length * 0.6;
      // "Orchard House", a line of its own below the time
      if (i > at && distance <= 2 && candidate.place.length >= text.length - 1 && WEAK.test(candidate.place) && line.heading === 0) offer({ ...candidate, certainty: 2 }, 50 - distance * 2.5, text);
      else if (i > at && distance <= 2 && candidate.index === 0 && CAPITALS.test(text) && line.heading === 0) offer({ ...candidate, place: text, certainty: 2 }, 44 - distance * 2.5, text);
      // "Kielno, parafia pw. św. Wojciecha", a line of nothing but names
      const names = language.id !== 'en' && i > at && distance <= 2 && !namesEvent(text.toLowerCase(), language) ? wholeLine(segment, candidate) : undefined;
      if (names) offer({ place: names, index: 0, certainty: 2 }, 52 + (whole ? 8 : 0) - distance * 2.5, text);
      if (!whole && candidate.certainty < 3 && language.id === 'en' && !/\b(?:held|place|takes?|meet|gather|located|join us|will be)\b/i.test(text)) continue;
      offer(candidate, (whole ? 34 : 14) + candidate.certainty * 8 - distance * 2.5 + (i > at ? 1 : 0), text);
    }
  });
  // in a mail the room beside the time goes before the address of the signature
  if (block && (best?.weight ?? 0) < 50) return block;
  if (best) return found(withNeighbours(language.id === 'en' ? best.found.place : namedPlace(best.found.place, segments, language), best.quote, segments, language), best.quote);
  // "Online Meeting" right below the time
  for (const [i, { text, label }] of segments.entries()) {
    if (Math.abs(i - at) <= 2 && !label && text.length < 40 && ONLINE_LINE.test(text)) return { location: text, labelled: false, quote: text };
  }
  // anywhere else only in a full "held in Room 5 of Wean Hall" phrase
  for (const segment of segments) {
    const { text, label, line } = segment;
    if ((label && label !== 'other') || line.region !== 'main' || text.length > 600) continue;
    if (language.id === 'en' && !/\b(?:held|takes? place|meet|gather|located|join us|room)\b/i.test(text)) continue;
    const phrase = placesOf(segment, language).find((candidate) => candidate.certainty >= 3) ?? fallback(text, language);
    if (phrase) return found(phrase.place, text);
  }
  if (language.id === 'en' && !moment.when.segment.line.element) {
    for (const { text, label, line } of segments) {
      const point = (label && label !== 'other') || line.region !== 'main' || text.length > 600 ? undefined : MEETING_POINT.exec(text)?.[1];
      if (point) return found(point, text);
    }
  }
  return undefined;
}

/** "Questions? Come to …", "Parking is in …": where something else is. */
const ELSEWHERE = /(?:\bquestions\?|\bcontact\b|\btickets?\b|\bparking\b|\bshuttles?\b|\bcarpool\b|\bpick(?:ed)? up\b)[^.!;]*$/i;

/** "Meet at the boathouse", "Location is Whitaker Lab, bay 4": where nothing else in the text is a place. */
const MEETING_POINT = /\b(?:(?:[Mm]eet(?:ing)?|[Gg]ather|[Aa]ssemble|[Dd]epart(?:ing|s)?|[Ll]eaves?|[Ll]eaving)(?: up)?\s+(?:at|in|from|outside|by)|(?:[Ll]ocation|[Vv]enue|[Pp]lace)\s+(?:is|will be))\s+(?!(?:the\s+)?(?:same|usual|\d|noon|least|home|all|once|person|announced|determined|tba|tbd|being|not|to be)\b)((?:the\s+)?[\p{L}\d][\p{L}\d'’&/-]*(?:\s[\p{L}\d'’&/-]+){0,5}?(?:,\s(?:room|bay|table|floor|level|suite)\s\w+)?)(?=\s*(?:[.!?;()]|,\s|$|\s(?:at|on|by|to|for|and|before|no later|around|from|with)\s))/u;

/** "Cohon Center, Black Chairs": nothing but names. */
const CAPITALS = /^(?:\p{Lu}[\p{L}.'’&-]*\s?){1,4}(?:,\s(?:[\p{Lu}\d][\p{L}\d.'’&-]*\s?){1,4}){1,2}$/u;
const WORD_AND_NUMBER = /^(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Winter|Week|Lecture|Talk|Day|Session|Part|Volume|Issue|No|Class|Year|Phone|Ext|Call|Tel|Fax|Chapter|Episode|Round|Level|Phase|Module|Unit|Lesson|Book|Act|Game|Match|Season|Step|Topic|Track|Grade|Homework|Quiz|Exam|Version)\b)(?:\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+)? (?!(?:19|20)\d\d$)[A-Z]{0,2}\d{1,4}[A-Z]?|(?!(?:19|20)\d\d\b)\d{3,4}[A-Z]? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

function fallback(text: string, language: Language): { place: string } | undefined {
  const phrase = placeBehind(text, 0, language);
  return phrase && hasRoom(phrase.place, language) ? phrase : undefined;
}

/** Organisations and topics hold place words too ("Computer Science Institute"): a line alone must have a room, a number or a hall. */
function hasRoom(text: string, language: Language): boolean {
  return /\d/.test(text) || !/\b(?:University|College|Institute|School|Laboratory|Center for|Centre for|Department)\b/.test(text) && placeWords(language).test(text);
}

/** "Student Center, Room 207, CMU": whose room it is. */
const SCHOOL = /(?<=.{6}),\s+(?!USA\b)[A-Z]{3,5}$/;

/** "Global Lounge (Moses Hall, ground floor)": where the place is. */
function withBracket(location: string, quote: string): string {
  const at = quote.indexOf(location);
  const bracket = at < 0 || location.includes('(') ? undefined : /^\s*\(([^()]{3,48})\)/.exec(quote.slice(at + location.length))?.[1];
  return bracket && IN_BRACKETS.test(bracket) && !/\b(?:\d{1,2}(?::\d\d)?\s?[ap]m|zoom|online|mon|tue|wed|thu|fri|sat|sun|min|free|not|formerly|instead|was|next|near|across|enter)/i.test(bracket) ? `${location} (${bracket})` : location;
}
const IN_BRACKETS = /\b(?:floor|level|downstairs|upstairs|basement|hall|room|rm|building|bldg|center|library|union|wing|entrance|lobby|lounge|auditorium|street|st|ave|avenue|walk|\d{1,4}[a-z]?$|[A-Z]{2,4}\s?[A-Z]?\d{2,4})\b/i;

function found(location: string, quote: string): Place {
  return { location: (withoutOnline(withBracket(location, quote)) || location).replace(/^the\s+/i, '').replace(SCHOOL, '').replace(/(?<!\b(?:St|Ave|Rd|Blvd|Bldg|Rm|Dr|Ln|Ct|Pl|Ste|Sq|Hwy|Pkwy|[NSEW]))\.$/, ''), labelled: false, quote: quote.slice(0, 200) };
}
