/** From what was written to a date and a time: the year, the half of the day and "next Wednesday" are settled here. */
import type { Assumption, Warning } from '../event';
import { dayNumber, dayOf, isoDate, weekdayOf } from './calendar';
import type { Day } from './dates';
import type { Clock } from './clock-parts';
import type { TimeSpan } from './times';

export interface ResolveContext {
  /** the reader's `YYYY-MM-DDTHH:mm`, or the day the text was posted when that is known */
  now: string;
  /** year that the page states for its dates ("Spring 2025", "2019 meeting schedule") */
  year?: number;
  /** year in the title: a stated year of the past that it contradicts was left over from last time */
  titleYear?: number;
  /** month of the section ("May 2027" above a list of days) */
  month?: number;
  /** the page writes hours up to 24 ("19:30"), so 4:00 is at night */
  clock24?: boolean;
  /** what is announced is for the evening, so 8:30 is after supper */
  evening?: boolean;
}

export interface ResolvedDay {
  /** `YYYY-MM-DD` */
  date: string;
  assumed: Assumption[];
  warnings: Warning[];
  /** other readings, best first */
  others: string[];
}

/** A date this far ahead or behind is still what an announcement without a year means. */
const AHEAD = 300;
const BEHIND = 120;

/** Settles a day; undefined when it does not exist (30 February) or says too little. */
export function resolveDay(day: Day, context: ResolveContext): ResolvedDay | undefined {
  const today = dayOf(context.now);
  const { month, weekday } = day;
  if (month === undefined || day.day === undefined) return relativeDay(day, today, context);
  const stated = (y: number): number => dayNumber(y, month, day.day as number);
  if (day.year !== undefined) {
    let at = stated(day.year);
    const warnings: Warning[] = [];
    const others: string[] = [];
    if (day.swapped) {
      const other = dayNumber(day.year, day.swapped.month, day.swapped.day);
      if (weekday !== undefined && weekdayOf(at) !== weekday && weekdayOf(other) === weekday) at = other;
      else if (!Number.isNaN(other)) others.push(isoDate(other));
    }
    if (Number.isNaN(at)) return undefined;
    const leftOver = leftOverYear(day, at, today, context);
    if (leftOver !== undefined) return { date: isoDate(leftOver), assumed: ['year'], warnings: [weekday === undefined ? 'several-times' : 'weekday-mismatch'], others: [isoDate(at), ...others] };
    if (weekday !== undefined && weekdayOf(at) !== weekday) warnings.push('weekday-mismatch');
    return { date: isoDate(at), assumed: [], warnings, others };
  }
  const thisYear = Number(context.now.slice(0, 4));
  const candidates: { at: number; cost: number }[] = [];
  for (let year = thisYear - 6; year <= thisYear + 3; year++) {
    const at = stated(year);
    if (Number.isNaN(at)) continue;
    const distance = at - today;
    candidates.push({ at, cost: distance >= 0 ? distance * (distance > AHEAD ? 2 : 1) : -distance * (-distance > BEHIND ? 2.5 : 1.2) });
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const nearest = candidates[0];
  if (!nearest) return undefined;
  let { at } = nearest;
  const warnings: Warning[] = [];
  const hinted = context.year === undefined ? Number.NaN : stated(context.year);
  const agrees = (n: number): boolean => weekday === undefined || weekdayOf(n) === weekday;
  if (!Number.isNaN(hinted) && (agrees(hinted) || !candidates.some((c) => agrees(c.at) && Math.abs(c.at - hinted) < 400))) at = hinted;
  else if (weekday !== undefined && !agrees(at)) {
    // The year in which weekday and date agree, when that is not far off.
    const fitting = candidates.find((c) => agrees(c.at) && c.at - today < 400 && today - c.at < 800);
    if (fitting) at = fitting.at;
  }
  if (!agrees(at)) warnings.push('weekday-mismatch');
  // a weekday that agrees confirms the year
  return { date: isoDate(at), assumed: weekday !== undefined && agrees(at) ? [] : ['year'], warnings, others: at === nearest.at ? [] : [isoDate(nearest.at)] };
}

/** How far off a day may be that a title's year makes of a day long past. */
const NEAR = 120;

/**
 * "2019 Majors' Dinner … Thursday, April 4, 2016": the title's year is near, the stated one is over, and the weekday, when one
 * is said, agrees with the title. The day in the title's year; undefined when nothing is left over.
 */
function leftOverYear({ month, day, weekday }: Day, stated: number, today: number, { titleYear }: ResolveContext): number | undefined {
  if (titleYear === undefined || month === undefined || day === undefined || stated > today - 200 || (weekday !== undefined && weekdayOf(stated) === weekday)) return undefined;
  const at = dayNumber(titleYear, month, day);
  return Math.abs(at - today) <= NEAR && (weekday === undefined || weekdayOf(at) === weekday) ? at : undefined;
}

/** "tomorrow", "this Thursday", "next Wednesday", "Friday the 28th", "Friday". */
function relativeDay(day: Day, today: number, { year, month }: ResolveContext): ResolvedDay | undefined {
  const found = (n: number, others: number[] = []): ResolvedDay => ({ date: isoDate(n), assumed: [], warnings: [], others: others.map(isoDate) });
  const date = new Date(today * 86_400_000);
  /** the day's number in the month so many months from now; NaN when that month has no such day */
  const inMonth = (shift: number): number => {
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + shift;
    return dayNumber(Math.floor(months / 12), (months % 12) + 1, day.day ?? 0);
  };
  if (day.relativeMonth !== undefined) {
    const at = inMonth(day.relativeMonth);
    return Number.isNaN(at) ? undefined : found(at);
  }
  if (day.relative !== undefined) {
    // "明(1)日" was written the day before the 1st, whenever it is read
    const written = day.day === undefined ? [] : [0, 1, -1].map(inMonth).filter((n) => !Number.isNaN(n)).toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today));
    return found(written[0] ?? today + day.relative);
  }
  if (day.weekday === undefined) {
    const at = [0, 1, 2].map(inMonth).find((n) => n >= today);
    return day.day === undefined || at === undefined ? undefined : found(at);
  }
  if (day.day !== undefined && month !== undefined) {
    // "Saturday 5" below "June 2027"
    const years = year === undefined ? [0, 1, -1].map((n) => new Date(today * 86_400_000).getUTCFullYear() + n) : [year];
    const at = years.map((y) => dayNumber(y, month, day.day as number)).find((n) => weekdayOf(n) === day.weekday);
    if (at !== undefined) return found(at);
  }
  if (day.day !== undefined) {
    // the nearest month in which that weekday has that number, this one first
    for (const shift of [0, 1, -1, 2, 3, -2, 4, 5]) {
      const at = inMonth(shift);
      if (weekdayOf(at) === day.weekday && at > today - 40) return found(at);
    }
    return undefined;
  }
  const ahead = (day.weekday - weekdayOf(today) + 7) % 7;
  // "next Wednesday" is the one of next week; said within three days of it, many mean the one after
  if (day.week === 1) {
    const inNextWeek = ahead + (weekdayOf(today) + ahead > 7 ? 0 : 7);
    return found(today + inNextWeek, inNextWeek === ahead ? [today + ahead + 7] : [today + ahead]);
  }
  return found(today + ahead);
}

const minutes = (hour: number, minute: number): number => hour * 60 + minute;

/** Minutes after midnight of a clock whose half of the day is known. */
function settled(clock: Clock): number | undefined {
  if (clock.meridiem === '24') return minutes(clock.hour, clock.minute);
  if (clock.meridiem) return minutes((clock.hour % 12) + (clock.meridiem === 'pm' ? 12 : 0), clock.minute);
  return undefined;
}

/** Events that do not say am or pm start between 8 in the morning and 8 in the evening. */
function plausibleByDay(clock: Clock): number {
  return minutes(clock.hour < 8 ? clock.hour + 12 : clock.hour, clock.minute);
}

/** Of an evening: "trivia, 8:30-10:30". */
function plausibleAtNight(clock: Clock): number {
  return minutes(clock.hour < 12 ? clock.hour + 12 : clock.hour, clock.minute);
}

export interface ResolvedTime {
  /** minutes after midnight of the first day */
  from?: number;
  /** minutes after midnight of the first day; past 1440 when it ends the next day */
  to?: number;
  assumed: Assumption[];
}

/** Settles a time span; an open half of the day is taken from its partner, else by plausibility, and marked. */
export function resolveTime(span: Pick<TimeSpan, 'from' | 'to'>, context: Pick<ResolveContext, 'clock24' | 'evening'>): ResolvedTime {
  const plausible = context.evening ? plausibleAtNight : plausibleByDay;
  const assumed: Assumption[] = [];
  // "3:30 to 4:30pm" is no 24-hour time, whatever the rest of the text writes
  const said = [span.from, span.to].some((clock) => clock?.meridiem === 'am' || clock?.meridiem === 'pm');
  const half = (clock: Clock): Clock => (context.clock24 && !said && !clock.meridiem && !clock.spoken ? { ...clock, meridiem: '24' } : clock);
  const from = span.from && half(span.from);
  const to = span.to && half(span.to);
  if (!from) return to ? { to: settled(to) ?? plausible(to), assumed: settled(to) === undefined ? ['meridiem'] : [] } : { assumed };
  if (!to) {
    const at = settled(from);
    if (at === undefined) assumed.push('meridiem');
    return { from: at ?? plausible(from), assumed };
  }
  let start = settled(from);
  let end = settled(to);
  if (start === undefined && end !== undefined) {
    const early = minutes(from.hour % 12, from.minute);
    // "4:30-6 PM": the same half when that keeps the order, else the half before ("11-1 PM")
    if (to.meridiem === '24') start = from.hour <= to.hour ? minutes(from.hour, from.minute) : plausible(from);
    else start = early + 720 < end && end >= 720 ? early + 720 : early < end ? early : early + 720;
  } else if (start !== undefined && end === undefined) {
    const early = minutes(to.hour % 12, to.minute);
    end = early > start ? early : early + 720;
    if (end <= start) end += 720;
  } else if (start === undefined && end === undefined) {
    start = plausible(from);
    const early = minutes(to.hour % 12, to.minute);
    end = early > start ? early : early + 720;
    if (end <= start) end += 720;
    assumed.push('meridiem');
  }
  if (end !== undefined && start !== undefined && end <= start) end += 1440;
  // "12:00 AM" standing for "no end"
  return { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }), assumed };
}

/** Wall time of minutes after midnight of a date; minutes past 1440 fall on the next day. */
export function wallTime(date: string, minute: number): string {
  const days = Math.floor(minute / 1440);
  const rest = minute - days * 1440;
  const day = days === 0 ? date : isoDate(dayOf(date) + days);
  return `${day}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}
