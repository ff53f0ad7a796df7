/** A place in the lines of its text: lines that are places as a whole, neighbours, and the name that is said elsewhere. */
import type { Language } from '../languages/language';
import { placeWords, type FoundPlace } from './place-words';
import { placesIn } from './places';
import type { Segment } from './segments';

const LONGEST_LINE = 90;

/** The whole line, when nothing but names and numbers stands in it beside the place. */
export function wholeLine({ text, label, spans, line }: Segment, { place, certainty }: FoundPlace): string | undefined {
  if (label || spans.length > 0 || line.heading > 0 || certainty < 2 || text.length > LONGEST_LINE || text.length <= place.length || /^\p{Ll}/u.test(text) || /[.!?:»”"]$/.test(text)) return undefined;
  const rest = text.replace(place, ' ');
  return /(?<!\p{L})\p{Ll}{4,}/u.test(rest) || !/\p{L}/u.test(rest) ? undefined : text;
}

/** A segment's text with its dates and times blanked: they are no part of a place. */
export function withoutTimes({ text, spans }: Pick<Segment, 'text' | 'spans'>): string {
  let blank = text;
  for (const { kind, start, end } of spans) if (kind === 'date' || kind === 'time') blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end);
  return blank;
}

const known = new WeakMap<Segment, readonly FoundPlace[]>();

/** The places that a segment names, read once: each moment asks for the lines around it. Where capitals are few, times are no part of them. */
export function placesOf(segment: Segment, language: Language): readonly FoundPlace[] {
  let places = known.get(segment);
  if (!places) known.set(segment, (places = placesIn(language.id === 'en' ? segment.text : withoutTimes(segment), language)));
  return places;
}

/** "in the church", when the text names one church elsewhere: that one. */
export function namedPlace(place: string, segments: Segment[], language: Language): string {
  if (language.unspaced || place.includes(' ') || !placeWords(language).test(place)) return place;
  const stem = place.toLowerCase().slice(0, Math.max(4, place.length - 2));
  for (const segment of segments) {
    const { text, label, spans } = segment;
    if ((label && label !== 'other') || !text.toLowerCase().includes(stem)) continue;
    for (const { place: other } of placesOf(segment, language)) if (other.length > place.length + 3 && !spans.some(({ start, end }) => other.includes(text.slice(start, end))) && other.split(' ').length <= 6 && other.toLowerCase().includes(stem)) return other;
  }
  return place;
}

/** A place that is a line of its own, with the lines right above and below it that are places too: the hall, its street. */
export function withNeighbours(place: string, quote: string, segments: Segment[], language: Language): string {
  const at = segments.findIndex(({ text }) => text === quote);
  if (at < 0 || place.length < quote.trim().length - 3) return place;
  const whole = (segment: Segment | undefined): string | undefined => {
    if (!segment || (segment.label && segment.label !== 'other') || segment.spans.length > 0 || segment.line.heading > 0 || segment.text.length > 90) return undefined;
    const [only] = placesOf(segment, language);
    return only && only.certainty >= 2 && only.place.length >= segment.text.length - 3 && (language.id !== 'en' || !segment.line.element) ? only.place : undefined;
  };
  const above = segments[at]?.line.gap ? undefined : whole(segments[at - 1]);
  const below = segments[at + 1]?.line.gap ? undefined : whole(segments[at + 1]);
  // centred lines of a text are one place as written: "ROOM 1004" over "Hamburg Hall"
  return [above, place, below].filter(Boolean).join(language.id === 'en' && !segments[at]?.line.element ? ' ' : ', ');
}
