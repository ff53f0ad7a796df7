/** Series as Temporal computes them, written without any iCalendar library: the yardstick for all readers. */
import type { CalendarEvent, WallTime } from '../../src/event';
import { wallToInstant } from '../../src/zones';

export interface Series {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** ISO weekdays of a weekly series, the start's among them */
  weekdays?: number[];
  /** monthly on the start's "second Tuesday" rather than its date */
  nth?: boolean;
  count?: number;
  until?: WallTime;
  /** which of the occurrences are left out, from 1: the first stays */
  without: number[];
  /** days after the start of added dates */
  also: number[];
}

export const FIRST = 60;
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The first 60 starts in wall time. */
export function startsOf(start: WallTime, series: Series): WallTime[] {
  const regular = regularStarts(start, series);
  const out = new Set(exceptions(regular, series));
  return [...regular.filter((wall) => !out.has(wall)), ...additions(start, series)].sort().slice(0, FIRST);
}

/** The event's `recurrence` for a series. */
export function linesOf(start: WallTime, series: Series): string {
  const { freq, interval, weekdays, nth, count, until } = series;
  const date = Temporal.PlainDate.from(start);
  const byday = weekdays ? weekdays.map((day) => CODES[day - 1]).join(',') : nth ? `${Math.ceil(date.day / 7)}${CODES[date.dayOfWeek - 1]}` : undefined;
  const rule = [`FREQ=${freq}`, interval > 1 && `INTERVAL=${interval}`, byday && `BYDAY=${byday}`, count && `COUNT=${count}`, until && `UNTIL=${basic(until)}`];
  const out = exceptions(regularStarts(start, series), series).map(basic);
  const added = additions(start, series).map(basic);
  return [`RRULE:${rule.filter(Boolean).join(';')}`, out.length > 0 && `EXDATE:${out.join(',')}`, ...added.map((wall) => `RDATE:${wall}`)].filter(Boolean).join('\n');
}

/** When an event's occurrences start, milliseconds since 1970. */
export function instantsOf(starts: readonly WallTime[], event: CalendarEvent): number[] {
  return starts.map((wall) => wallToInstant(wall, event.zone).epochMs);
}

function regularStarts(start: WallTime, { freq, interval, weekdays, nth, count = Number.POSITIVE_INFINITY, until = '9999' }: Series): WallTime[] {
  const first = Temporal.PlainDate.from(start);
  const time = start.slice(10);
  const found: WallTime[] = [];
  // more than 60, for those that are left out
  for (let step = 0; found.length < Math.min(count, FIRST * 2); step++) {
    const dates = stepDates(first, freq, interval * step, weekdays, nth).filter((date) => Temporal.PlainDate.compare(date, first) >= 0);
    const walls = dates.map((date) => date.toString() + time);
    if (walls[0] !== undefined && walls[0].slice(0, until.length) > until) break;
    found.push(...walls.filter((wall) => wall.slice(0, until.length) <= until));
    if (step > 5000) break;
  }
  return found.slice(0, count);
}

function stepDates(first: Temporal.PlainDate, freq: Series['freq'], steps: number, weekdays: number[] | undefined, nth: boolean | undefined): Temporal.PlainDate[] {
  if (freq === 'DAILY') return [first.add({ days: steps })];
  if (freq === 'YEARLY') return [first.add({ years: steps })];
  if (freq === 'MONTHLY') return [nth ? sameWeekday(first, first.with({ day: 1 }).add({ months: steps })) : first.add({ months: steps })].filter((date) => date !== undefined);
  const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: steps });
  return [...(weekdays ?? [first.dayOfWeek])].sort((a, b) => a - b).map((day) => monday.add({ days: day - 1 }));
}

function sameWeekday(first: Temporal.PlainDate, month: Temporal.PlainDate): Temporal.PlainDate {
  const offset = (first.dayOfWeek - month.dayOfWeek + 7) % 7;
  return month.add({ days: offset + 7 * (Math.ceil(first.day / 7) - 1) });
}

function exceptions(regular: readonly WallTime[], { without }: Series): WallTime[] {
  return [...new Set(without)].flatMap((index) => regular[index] ?? []);
}

/** A date that the rule names anyway is no addition: ical.js counts it twice. */
function additions(start: WallTime, series: Series): WallTime[] {
  const regular = new Set(regularStarts(start, series));
  return [...new Set(series.also)].map((days) => Temporal.PlainDate.from(start).add({ days }).toString() + start.slice(10)).filter((wall) => !regular.has(wall));
}

function basic(wall: WallTime): string {
  const compact = wall.replace(/[-:]/g, '');
  return compact.includes('T') ? `${compact}00` : compact;
}
