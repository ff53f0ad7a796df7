/** Series: "Tuesdays at noon, Jan 20 – Apr 28", "first Monday of the month", "MWF … no class March 2-6" as RRULE and EXDATE. */
import type { Assumption, Warning } from '../event';
import { dayNumber, dayOf, isoDate, weekdayOf } from './calendar';
import type { Day } from './dates';
import { rruleOf, type Repetition } from './recurrence';
import { resolveDay, wallTime, type ResolveContext, type ResolvedTime } from './resolve';
import type { When } from './whens';

export interface Series {
  /** the first occurrence */
  start: string;
  end?: string;
  recurrence: string;
  assumed: Assumption[];
  warnings: Warning[];
  others: string[];
}

/** Days to look ahead for a first occurrence, and months for a monthly one. */
const AHEAD_DAYS = 14;
const AHEAD_MONTHS = 13;

/** The series that a moment names; `whens` are all moments of the text, for the days it leaves out. Undefined when it names none. */
export function seriesOf(when: When, time: ResolvedTime | undefined, whens: When[], context: ResolveContext): Series | undefined {
  const { date, repeat } = when;
  const every = date?.every ? date.days.flatMap((d) => d.weekday ?? []) : [];
  const rule: Repetition = {
    freq: repeat?.freq ?? 'WEEKLY', interval: repeat?.interval ?? 1,
    weekdays: every.length > 0 ? every : (repeat?.weekdays ?? []),
    ...(repeat?.nth ? { nth: repeat.nth } : {}),
    ...countOf(when),
  };
  const own = date?.every ? when.endDate : date;
  const { firstDay, lastDay } = own ? { firstDay: when.until && !own.range ? undefined : own.days[0], lastDay: own.range ? own.days[1] : when.until ? own.days[0] : undefined } : boundsElsewhere(when, whens);
  const named = firstDay && resolveDay(firstDay, context);
  const last = lastDay && resolveDay(lastDay, named && lastDay.year === undefined ? { ...context, now: `${named.date}T00:00` } : context)?.date;
  const from = named?.date ?? context.now.slice(0, 10);
  // a bare "Thursdays" beside a whole date says the weekday of that date
  if (rule.weekdays.length === 0 && rule.freq === 'WEEKLY') rule.weekdays = [weekdayOf(dayOf(from))];
  const first = firstOccurrence(rule, dayOf(from));
  if (first === undefined) return undefined;
  const startDate = isoDate(first);
  const start = time?.from === undefined ? startDate : wallTime(startDate, time.from);
  const left = exceptions(rule, startDate, last, time, whens, context);
  return {
    start, ...(time?.from !== undefined && time.to !== undefined ? { end: wallTime(startDate, time.to) } : {}),
    recurrence: left ? `${rruleOf(rule, last)}\n${left}` : rruleOf(rule, last),
    assumed: [...(named ? named.assumed : (['start'] as const)), ...(time?.assumed ?? [])], warnings: [], others: [],
  };
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TIMES = new RegExp(`(?<![\\w.:-])(\\d{1,2}|${NUMBERS.join('|')})\\s+(?:consecutive\\s+)?$`, 'i');

/** "six Tuesdays beginning January 19" */
function countOf({ segment, date }: When): { count?: number } {
  if (!date?.every || date.days.length > 1) return {};
  const said = TIMES.exec(segment.text.slice(Math.max(0, date.start - 30), date.start))?.[1]?.toLowerCase();
  const count = said === undefined ? 0 : NUMBERS.includes(said) ? NUMBERS.indexOf(said) + 2 : Number(said);
  return count > 1 && count <= 52 ? { count } : {};
}

/** Words before a day that is a series' first, or its last. */
const FIRST = /\b(?:first|starts?|starting|begins?|beginning|kicks? off|commenc\w+|resum\w+)\b[^.;\d]{0,40}$/i;
const LAST = /\b(?:last|ends?|ending|final|until|through)\b[^.;\d]{0,40}$/i;
/** A range of fewer days bounds no weekly series. */
const SHORTEST_RUN = 8;

/** "Spring dates: Jan 22 – Apr 23", "First lesson: March 17" on lines of their own. */
function boundsElsewhere(when: When, whens: When[]): { firstDay?: Day; lastDay?: Day } {
  const found: { firstDay?: Day; lastDay?: Day } = {};
  for (const { date, time, cue, segment, start } of whens) {
    const [first, second] = date?.days ?? [];
    if (segment === when.segment || !date || !first || date.every || first.month === undefined || cue || time) continue;
    if (date.range && second?.month !== undefined && (second.month * 31 + (second.day ?? 0) - first.month * 31 - (first.day ?? 0) >= SHORTEST_RUN || second.month < first.month)) return { firstDay: first, lastDay: second };
    const before = `${segment.labelText ?? ''} ${segment.text.slice(Math.max(0, start - 60), start)}`;
    if (FIRST.test(before)) found.firstDay ??= first;
    else if (LAST.test(before)) found.lastDay ??= first;
  }
  return found;
}

/** Day number of the first occurrence on or after a day. */
function firstOccurrence({ freq, weekdays, nth }: Repetition, from: number): number | undefined {
  if (freq === 'MONTHLY' && nth && weekdays[0] !== undefined) {
    const date = new Date(from * 86_400_000);
    for (let month = 0; month < AHEAD_MONTHS; month++) {
      const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + month;
      const found = nth.map((n) => nthWeekday(Math.floor(months / 12), (months % 12) + 1, weekdays[0] as number, n)).filter((day) => day >= from).toSorted((a, b) => a - b);
      if (found[0] !== undefined) return found[0];
    }
    return undefined;
  }
  if (weekdays.length === 0) return from;
  for (let day = from; day < from + AHEAD_DAYS; day++) if (weekdays.includes(weekdayOf(day))) return day;
  return undefined;
}

/** Day number of a month's nth such weekday; −1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  const last = next - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** "no class March 2", "(no coffee hour March 5 or April 9)" */
function isLeftOut({ cue, time, segment, start }: When): boolean {
  return cue === 'skip' || (!time && /\bno (?!later|more|longer)\p{L}+(?: \p{L}+)?(?: on)?\s*$|\bno (?!later|more|longer)\p{L}+(?: \p{L}+)?(?: on)? [^.;)]{0,40}(?:\bor|\band|,)\s*$/iu.test(segment.text.slice(Math.max(0, start - 80), start)));
}

/** EXDATE for the days said to be left out, as far as the series meets them. */
function exceptions({ weekdays, freq }: Repetition, start: string, last: string | undefined, time: ResolvedTime | undefined, whens: When[], context: ResolveContext): string | undefined {
  const near: ResolveContext = { ...context, now: `${start}T00:00` };
  const dates = new Set<number>();
  for (const when of whens) {
    const { date } = when;
    if (!date || date.every || !isLeftOut(when)) continue;
    const days = date.days.map((day: Day) => resolveDay(day, near)?.date).filter((day): day is string => day !== undefined).map(dayOf);
    const [from, to] = date.range ? [days[0], days[1]] : [undefined, undefined];
    if (from !== undefined && to !== undefined && to - from < 60) for (let day = from; day <= to; day++) dates.add(day);
    else for (const day of days) dates.add(day);
  }
  const met = [...dates].toSorted((a, b) => a - b).filter((day) => (freq === 'DAILY' || weekdays.includes(weekdayOf(day))) && day >= dayOf(start) && (last === undefined || day <= dayOf(last)));
  if (met.length === 0) return undefined;
  const hour = time?.from === undefined ? '' : `T${wallTime(start.slice(0, 10), time.from).slice(11).replace(':', '')}00`;
  return `EXDATE:${met.map((day) => isoDate(day).replaceAll('-', '') + hour).join(',')}`;
}
