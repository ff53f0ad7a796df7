/** The day a text was posted: a line that is nothing but a date above everything, a news agency's dateline. */
import type { DateSpan, Day } from './date-parts';
import { resolveDay } from './resolve';
import type { Segment } from './segments';
import type { TimeSpan } from './times';
import type { When } from './whens';

/** A byline stands among the first lines. */
const FIRST_LINES = 5;
/** Letters that may stand beside the date in a byline ("г.", "WIB", "Uhr", "by"). */
const FEW_LETTERS = 9;
/** "【…訊】", "6月23日电", "(हि.स.)", "(ots)" behind a date. */
export const DATELINE = /^\s*(?:[)）】]?\s*(?:訊|讯|電|电(?!影|视)|報導|报道|消息)|[)]?\s*[([（]?(?:ots|dpa|afp|ansa|efe|lusa|हि\.?स|एएनआई|аа|а\.а)\b)/iu;

/** "Palermo 15 aprile 2011 - Palermo ritrova …", "11.05.2016 - …": a town at most, the day, and a dash before a paragraph. */
const DATELINE_HEAD = /^(?:\p{Lu}[\p{L}’' ()-]{1,30},?\s)?$/u;
const DASH = /^\s*[-–—]\s/u;
/** Characters of a paragraph. */
const PARAGRAPH = 100;
/** Characters between a day and the hour that is still its own. */
const NEAR = 30;

/** Does a paragraph begin with this day as news do? */
export function isDateline(text: string, { start, date, time }: Pick<When, 'start' | 'date' | 'time'>): boolean {
  const [day] = date?.days ?? [];
  return date !== undefined && day?.year !== undefined && day.weekday === undefined && !date.range && text.length > PARAGRAPH
    && DATELINE_HEAD.test(text.slice(0, start)) && DASH.test(text.slice(date.end)) && (!time || time.start - date.end > NEAR);
}

const dateOf = ({ spans }: Segment): DateSpan | undefined => spans.find((span) => span.kind === 'date');
const timeOf = ({ spans }: Segment): TimeSpan | undefined => spans.find((span) => span.kind === 'time');
/** Nobody begins at 14:57. */
export const odd = (time: TimeSpan | undefined): boolean => time?.from !== undefined && time.from.minute % 5 !== 0;

/** The line holds nothing but a day, an hour or both. */
function isBare({ text, spans }: Segment): boolean {
  let rest = text;
  for (const { start, end } of spans.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return spans.length > 0 && rest.replace(/[^\p{L}\p{N}]/gu, '').length <= FEW_LETTERS && !/\d/.test(rest);
}

/** Marks the lines among the first that say when the text was posted. */
export function markBylines(segments: Segment[], now: string): void {
  const posted = (segment: Segment): void => void Object.assign(segment, { label: 'posted', labelText: '' });
  for (const [n, segment] of segments.entries()) {
    if (segment.line.index > FIRST_LINES) return;
    const date = dateOf(segment);
    // "Fecha: 20/03/2026 06:57"
    if (segment.label === 'date' && date && odd(timeOf(segment))) posted(segment);
    if (segment.label || segment.line.element || !isBare(segment)) continue;
    const above = segments[n - 1];
    if (date) {
      if (odd(timeOf(segment)) || isByline(segment, date, segments, now)) posted(segment);
    } else if (above?.label === 'posted' && above.labelText === '' && !timeOf(above)) posted(segment); // "11 januari 2019", "17u20"
  }
}

/** A later day with an hour of its own, in words below: the bare date above it is when that was written. */
function isByline(segment: Segment, date: DateSpan, segments: Segment[], now: string): boolean {
  const [day] = date.days;
  if (day?.month === undefined || date.days.length > 1 || date.every) return false;
  const own = dayOf(day, now);
  if (own === undefined) return false;
  const below = segments.slice(segments.indexOf(segment) + 1);
  // "Friday 3 October", then "19:00 Opening": that day's own program
  const next = below.find(({ spans, label }) => label || spans.some(({ kind }) => kind === 'date' || kind === 'time'));
  if (next && !next.label && !dateOf(next) && !isBare(next)) return false;
  const later = segments.filter((other) => other !== segment).filter((other) => !isBare(other) || other.label).find((other) => {
    const first = dateOf(other)?.days[0];
    const found = first?.month === undefined && first?.relative === undefined && first?.day === undefined ? undefined : dayOf(first, now);
    return found !== undefined && found > own;
  });
  if (!later || later.label === 'deadline') return false;
  // with an hour of its own a line is an event's as a rule, unless it names the year and the other does not
  const hour = timeOf(later) !== undefined || below.some((other) => !dateOf(other) && timeOf(other) && !isBare(other));
  return hour && (!timeOf(segment) || (day.year !== undefined && !later.label));
}

function dayOf(day: Day | undefined, now: string): string | undefined {
  return day && resolveDay(day, { now })?.date;
}

/** The reader's clock, or the day the text says it was posted. */
export function writtenAt(whens: When[], now: string): string {
  for (const { cue, date } of whens) {
    const day = date?.days[0];
    if (cue !== 'posted' || day?.year === undefined || day.day === undefined) continue;
    const posted = dayOf(day, now);
    // nobody reads what is not written yet
    if (posted && posted <= now.slice(0, 10)) return `${posted}T08:00`;
  }
  return now;
}
