/** The hour that belongs to a day said without one. */
import { dayOf, weekdayOf } from './calendar';
import { resolveDay, type ResolveContext } from './resolve';
import type { TimeSpan } from './times';
import type { When } from './whens';

/** Parts of a page that speak of other things. */
export const OTHER_REGION = new Set(['nav', 'aside', 'footer', 'comments', 'related']);
/** Labels that an hour of the event may stand behind. */
export const TIME_LABELS = new Set(['time', 'when', 'start']);

/** Places where the same day is said that are looked at. */
const REPEATS = 12;

/** The time that belongs to a day said without one: labelled, or the nearest free time around it. */
export function timeFor(when: When, whens: When[], context: ResolveContext): When | undefined {
  if (when.time) return when;
  // "Time: Saturday, 3 pm" beside a full date
  const isHour = (other: When): boolean => !other.date || (other.segment.label === 'time' && other.date.days.every((day) => day.month === undefined && day.relative === undefined));
  const apart = ({ segment: { line } }: When): boolean => OTHER_REGION.has(line.region) && line.region !== when.segment.line.region;
  const free = whens.filter((other) => other.time && !other.cue && isHour(other) && !apart(other));
  const first = when.date?.days[0];
  const date = first && resolveDay(first, context)?.date;
  // the day may be said more than once; its hour stands beside one of them
  const at = [when, ...whens.filter((other) => other !== when && !other.cue && date !== undefined && !apart(other) && saysDay(other, date, context)).slice(0, REPEATS)].map((other) => other.segment.line.index);
  const labelled = free.filter((other) => other.segment.label && TIME_LABELS.has(other.segment.label) && other.time?.from);
  const nearest = (list: When[]): When | undefined => list.toSorted((a, b) => distance(a, at) - distance(b, at))[0];
  const byLabel = nearest(labelled);
  if (byLabel) return byLabel;
  const close = nearest(free.filter((other) => other.time?.strong && distance(other, at) <= 4));
  if (close) return close;
  // "11.00-12.00" or "9-11", a line of nothing else beside the day's
  const bare = nearest(free.filter((other) => other.time?.to !== undefined && other.end - other.start >= other.segment.text.length && distance(other, at) <= 2));
  if (bare) return bare;
  // the same day said once more, with its time
  const again = whens.find((other) => other !== when && other.time && !other.cue && other.date?.days.length === 1 && date !== undefined && saysDay(other, date, context));
  if (again) return again;
  const near = nearest(free.filter((other) => other.time?.strong && distance(other, at) <= 12));
  if (near) return near;
  // "doors at 5, dinner begins at 5:30"
  const meal = nearest(whens.filter((other) => other.cue === 'side' && other.time?.strong && !other.date && /\b(?:begins?|starts?|served)\W*(?:promptly\s)?(?:at\s*)?$/i.test(other.segment.text.slice(Math.max(0, other.start - 24), other.start)) && distance(other, at) <= 4));
  if (meal) return meal;
  // "Fri 9–5, Sat 9–5" below the days: the hours of that weekday
  const weekday = date === undefined ? undefined : weekdayOf(dayOf(date));
  const ofDay = nearest(whens.filter((other) => !other.cue && other.time?.from && other.date?.days.length === 1 && other.date.days[0]?.month === undefined && other.date.days[0]?.weekday === weekday && weekday !== undefined && distance(other, at) <= 4));
  if (ofDay) return ofDay;
  // nothing but the hour at which the doors open
  const doors = whens.filter((other) => other.cue === 'doors' && other.time?.strong && (!other.date || other === when));
  return nearest(doors);
}

/** Lines between a time and the nearest of the date's lines; a time below is nearer than one above. */
function distance(other: When, at: number[]): number {
  return Math.min(...at.map((line) => other.segment.line.index - line).map((lines) => (lines >= 0 ? lines : -lines * 1.5 + 0.5)));
}

/** Is this the day that a moment names? */
export function saysDay({ date }: When, wanted: string, context: ResolveContext): boolean {
  const day = date?.days[0];
  if (day?.month === undefined) return false;
  // most days of a long list can't be it: no need to settle their year
  const may = (month: number, number: number | undefined): boolean => month === Number(wanted.slice(5, 7)) && number === Number(wanted.slice(8, 10));
  return (may(day.month, day.day) || (day.swapped !== undefined && may(day.swapped.month, day.swapped.day))) && resolveDay(day, context)?.date === wanted;
}

/** Entries of a day's programme at least. */
const PROGRAMME = 4;

/** The hours of a day whose programme stands below it: from its first entry ("8:00 - 8:45 Registration") to its last one's end. */
export function programme(when: When, timed: When, whens: When[]): Pick<TimeSpan, 'from' | 'to'> | undefined {
  if (timed === when || timed.segment.line.element) return undefined;
  const entries = whens.filter(({ date, time, start, segment }) => !date && time?.from && time.to && start <= 4 && !segment.label);
  const at = entries.indexOf(timed);
  if (at < 0) return undefined;
  const follows = (a: When | undefined, b: When | undefined): boolean => a !== undefined && b !== undefined && b.segment.line.index - a.segment.line.index <= 2 && b.segment.line.index > a.segment.line.index;
  let [first, last] = [at, at];
  while (follows(entries[first - 1], entries[first])) first--;
  while (follows(entries[last], entries[last + 1])) last++;
  const [from, to] = [entries[first]?.time?.from, entries[last]?.time?.to];
  return last - first + 1 >= PROGRAMME && from && to ? { from, to } : undefined;
}
