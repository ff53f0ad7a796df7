/** What is said once for all entries of a list, or of one of its sections: the usual hour, the room. */
import type { Language } from '../languages/language';
import { dayOf, weekdayOf } from './calendar';
import { choosePlace } from './choose-place';
import type { Moment } from './moments';
import type { Item, Section } from './items';
import { nameInHeading, namesBody } from './list-words';
import { findMeetings } from './meetings';
import type { Segment } from './segments';
import type { Place } from './stated-place';
import { placesIn } from './places';
import { placeLine } from './spoken-places';
import { whensOf, type When } from './whens';
import { zoneOfAllTimes } from './zone-said';

export interface SectionFacts {
  time: When | undefined;
  place: Place | undefined;
  /** "all times Pacific" */
  zone?: string | undefined;
  /** the one link into a meeting that the page gives beside its entries */
  meeting?: ReturnType<typeof findMeetings>[number] | undefined;
}

export interface Known {
  /** said above the section, or of the body that the entry is named for */
  near: SectionFacts;
  /** with what is said elsewhere on the page: it holds for entries that have no name of their own, or on whose weekday it falls */
  any: SectionFacts;
}

/** The words of a sentence that speaks for all meetings. */
const FOR_ALL = /\b(?:all|each|every|meetings?|regular(?:ly)?|unless|seminars?|talks?|lectures?|colloquia|usual(?:ly)?|sessions?|hearings?|we meet|meets?|held)\b/i;

/**
 * Facts by section and by the name of the entry; where a section says nothing, what the page says of the body of that name,
 * then what it says outside its lists.
 */
export function sectionFacts(segments: Segment[], items: readonly Item[], language: Language): (section: Section, title: string) => Known {
  const own = new Set(items.flatMap((item) => item.segments));
  const region = items[0]?.segments[0]?.line.region;
  const outside = segments.filter((s) => !own.has(s) && (s.line.region === 'main' || s.line.region === 'header' || s.line.region === region));
  const times = outside.flatMap((s) => hoursIn(s, language));
  const time = times.find((when) => FOR_ALL.test(when.segment.text)) ?? times[0];
  const meetings = findMeetings(outside.map((s) => s.text).join('\n'), outside.flatMap((s) => s.line.links));
  const forAll = { zone: zoneOfAllTimes(outside), meeting: meetings.length === 1 ? meetings[0] : undefined };
  const common: SectionFacts = { time, place: choosePlace(outside.filter((s) => s.line.heading === 0), time && asMoment(time), language) ?? heldAt(outside, language) ?? lineOf(outside, language), ...forAll };
  const bodies = bodyHours(outside, language);
  const known = new Map<string, Map<Section, Known>>();
  return (section, title) => {
    const body = bodies.find(({ name }) => title.toLowerCase().startsWith(name));
    const ofBody = known.get(body?.name ?? '') ?? new Map<Section, Known>();
    known.set(body?.name ?? '', ofBody);
    let facts = ofBody.get(section);
    if (!facts) {
      const above = section.lines.flatMap((s) => hoursIn(s, language))[0];
      const lines = section.lines.filter((s) => s.line.heading === 0).toReversed();
      const place = lines.length > 0 ? choosePlace(lines, above && asMoment(above), language) : undefined;
      const near = { time: body?.time ?? above, place: (body && choosePlace(body.lines, asMoment(body.time), language)) ?? place, ...forAll };
      facts = { near, any: { time: near.time ?? common.time, place: near.place ?? common.place, ...forAll } };
      ofBody.set(section, facts);
    }
    return facts;
  };
}

/** "All meetings will be held at the QBG Foundation, 806 East 78th Street": a place for all without an hour beside it. */
function heldAt(outside: Segment[], language: Language): Place | undefined {
  for (const { text } of outside) {
    const held = text.length <= 400 ? HELD.exec(text) : null;
    if (!held) continue;
    const behind = text.slice(held.index + held[0].length);
    const [place] = placesIn(behind, language).filter(({ certainty }) => certainty >= 2);
    // with the name before its street: "the QBG Foundation: 806 East 78th Street"
    if (place) return { location: behind.slice(0, place.index + place.place.length).trim().replace(/^the\s+/i, '').slice(-120), labelled: false, quote: text };
  }
  return undefined;
}

/** In a text a line of its own: "Black Box Theatre, Larkin Center for the Arts" below its performances. */
function lineOf(outside: Segment[], language: Language): Place | undefined {
  const line = outside.find((s) => language.id === 'en' && !s.line.element && !s.label && s.spans.length === 0 && s.line.index > 0 && (placeLine(s.text) !== undefined || placesIn(s.text, language).some(({ place, certainty }) => certainty >= 2 && place.length >= s.text.length - 2)));
  return line && { location: placeLine(line.text) ?? line.text, labelled: false, quote: line.text };
}

const HELD = /\b(?:meetings|seminars|talks|lectures|colloquia|sessions|classes|concerts|hearings|screenings|events)\b.{0,40}\b(?:held|take place|are|meet)\b.{0,20}\b(?:at|in)\b/i;

interface BodyHours {
  /** lower case */
  name: string;
  time: When;
  lines: Segment[];
}

/** Lines below a body's name that may say when it meets. */
const BELOW = 12;

/** "ADA Committee", and some lines below it "3rd Thursday of every month, 9:30 a.m.": several bodies with their own hours. */
function bodyHours(outside: Segment[], language: Language): BodyHours[] {
  const found: BodyHours[] = [];
  for (let i = 0; i < outside.length && found.length < 30; i++) {
    const { text, spans, line } = outside[i] as Segment;
    if (text.length > 70 || spans.length > 0 || !namesBody(text) || !/^\p{Lu}/u.test(text) || (line.heading === 0 && !line.cell)) continue;
    const lines = outside.slice(i + 1, i + 1 + BELOW).filter((s) => !line.cell || s.line.cell?.column === line.cell.column);
    const end = lines.findIndex((s) => s.line.heading > 0);
    const own = end < 0 ? lines : lines.slice(0, end);
    const time = own.some((s) => s.spans.some((span) => span.kind === 'repeat')) ? own.flatMap((s) => hoursIn(s, language))[0] : undefined;
    const name = nameInHeading(text).replace(/\s*\([^()]*\)$/, '').toLowerCase();
    if (time && name) found.push({ name, time, lines: own });
  }
  return found.length > 1 ? found.toSorted((a, b) => b.name.length - a.name.length) : [];
}

/** "2nd Monday at 12:00 p.m.", "All meetings begin at 9:00 am": hours without a day of their own. */
function hoursIn(segment: Segment, language: Language): When[] {
  if (segment.text.startsWith('*')) return [];
  return whensOf(segment, language).filter((w) => w.time?.strong && w.time.from && (!w.cue || w.cue === 'past') && (!w.date || w.date.every || w.repeat !== undefined || w.date.days[0]?.day === undefined));
}

/** Is a usual hour said of the weekday on which this day falls? "Mondays, 3:00-4:00pm" */
export function isOfWeekday({ segment }: When, day: string): boolean {
  const weekdays = segment.spans.flatMap((s) => (s.kind === 'date' && s.days[0]?.day === undefined ? s.days.map((d) => d.weekday) : s.kind === 'repeat' ? s.weekdays : []));
  return weekdays.includes(weekdayOf(dayOf(day)));
}

/** A bare time as a moment, so that the place beside it can be found. */
function asMoment(when: When): Moment {
  return { start: '', labelled: false, assumed: [], warnings: [], others: [], quote: '', when };
}
