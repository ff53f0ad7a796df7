/**
 * The repeat editor's view of a series: the common rules, as plain data, from iCalendar lines and back.
 * https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 */
import type { WallTime } from '../src/event';
import { dateOf } from './when';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** monthday: on the day of the month that it starts on. monthweek: on its weekday, counted from the month's start, or its last. */
export const PATTERNS = ['day', 'week', 'monthday', 'monthweek', 'year'] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface Repeat {
  pattern: Pattern;
  /** every so many days, weeks … */
  interval: number;
  /** for `week` only, in the week's order */
  days: Weekday[];
  /** what a week starts with: it decides which week a day belongs to when weeks are skipped; Monday when absent */
  weekStart?: Weekday;
  /** the last day it may fall on, or how many times it takes place; neither for a series without an end */
  until?: string;
  count?: number;
}

const FREQUENCY: Record<Pattern, string> = { day: 'DAILY', week: 'WEEKLY', monthday: 'MONTHLY', monthweek: 'MONTHLY', year: 'YEARLY' };
const MOST = 999;

const dayOf = (start: WallTime): Temporal.PlainDate => Temporal.PlainDate.from(dateOf(start));
export const weekdayOf = (start: WallTime): Weekday => WEEKDAYS[dayOf(start).dayOfWeek - 1] ?? 'MO';

/** Which of its month's weekdays a day is: 1–4, or -1 for the last when there is no certain fifth. */
export function weekOfMonth(start: WallTime): number {
  const nth = Math.ceil(dayOf(start).day / 7);
  return nth > 4 ? -1 : nth;
}

/** What the editor can show of these lines: a rule, none, or `other` for a rule beyond it (which stays as it is). */
export function toRepeat(lines: string | undefined, start: WallTime): Repeat | 'none' | 'other' {
  const rules = (lines ?? '').split(/[\r\n]+/).filter((line) => /^RRULE[:;]/i.test(line));
  if (rules.length === 0) return (lines ?? '').trim() === '' ? 'none' : 'other';
  if (rules.length > 1) return 'other';
  const parts = new Map((rules[0] ?? '').toUpperCase().replace(/^RRULE[^:]*:/, '').split(';').filter(Boolean).map((part) => part.split('=', 2) as [string, string]));
  const take = (name: string): string | undefined => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const weekStart = WEEKDAYS.find((day) => day === parts.get('WKST'));
  take('WKST');
  const [frequency, interval, count, until, byDay, byMonthDay] = [take('FREQ'), Number(take('INTERVAL') ?? 1), take('COUNT'), take('UNTIL'), take('BYDAY'), take('BYMONTHDAY')];
  const pattern = patternOf(frequency, byDay, byMonthDay, start);
  if (!pattern || parts.size > 0 || !Number.isInteger(interval) || interval < 1 || interval > MOST) return 'other';
  const days = pattern === 'week' ? WEEKDAYS.filter((day) => (byDay ?? weekdayOf(start)).split(',').includes(day)) : [];
  const last = /^(\d{4})(\d\d)(\d\d)/.exec(until ?? '');
  return { pattern, interval, days, ...(weekStart && { weekStart }), ...(last && { until: `${last[1]}-${last[2]}-${last[3]}` }), ...(count !== undefined && { count: Number(count) }) };
}

function patternOf(frequency: string | undefined, byDay: string | undefined, byMonthDay: string | undefined, start: WallTime): Pattern | undefined {
  if (frequency === 'DAILY' && !byDay && !byMonthDay) return 'day';
  if (frequency === 'WEEKLY' && !byMonthDay && /^(?:[A-Z]{2},?)*$/.test(byDay ?? '')) return 'week';
  if (frequency === 'YEARLY' && !byDay && !byMonthDay) return 'year';
  if (frequency !== 'MONTHLY') return undefined;
  if (!byDay && (!byMonthDay || Number(byMonthDay) === dayOf(start).day)) return 'monthday';
  return !byMonthDay && byDay?.replace('+', '') === `${weekOfMonth(start)}${weekdayOf(start)}` ? 'monthweek' : undefined;
}

/** The rule that an event gets when the user first picks a pattern. */
export const firstRule = (pattern: Pattern, start: WallTime): Repeat => ({ pattern, interval: 1, days: pattern === 'week' ? [weekdayOf(start)] : [] });

/**
 * The lines of an event with this rule. Dates left out or added (EXDATE, RDATE) stay as they are; without a rule there is
 * nothing to leave out, and no line is left.
 */
export function toLines(repeat: Repeat | 'none', lines: string | undefined, start: WallTime): string {
  if (repeat === 'none') return '';
  const { pattern, interval, days, weekStart, until, count } = repeat;
  const rule = [
    `FREQ=${FREQUENCY[pattern]}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    pattern === 'week' ? `BYDAY=${(days.length > 0 ? days : [weekdayOf(start)]).join()}` : '',
    pattern === 'monthday' ? `BYMONTHDAY=${dayOf(start).day}` : '',
    pattern === 'monthweek' ? `BYDAY=${weekOfMonth(start)}${weekdayOf(start)}` : '',
    until !== undefined ? `UNTIL=${until.replaceAll('-', '')}${start.includes('T') ? 'T235959' : ''}` : count !== undefined ? `COUNT=${count}` : '',
    pattern === 'week' && interval > 1 && weekStart !== undefined && weekStart !== 'MO' ? `WKST=${weekStart}` : '',
  ];
  const others = (lines ?? '').split(/[\r\n]+/).filter((line) => /^(?:EXDATE|RDATE)[:;]/i.test(line));
  return [`RRULE:${rule.filter(Boolean).join(';')}`, ...others].join('\n');
}

/**
 * The lines for a start that has moved: a rule that followed the old start's day follows the new one, and dates left out
 * or added at the old hour go along. A weekly rule on several days keeps them, and so does any rule beyond the editor.
 */
export function followStart(lines: string, from: WallTime, to: WallTime): string {
  const repeat = toRepeat(lines, from);
  if (repeat === 'none') return lines;
  const moved = withClock(lines, from, to);
  if (repeat === 'other' || dateOf(from) === dateOf(to)) return moved;
  if (repeat.pattern === 'week' && (repeat.days.length !== 1 || repeat.days[0] !== weekdayOf(from))) return moved;
  return toLines(repeat.pattern === 'week' ? { ...repeat, days: [weekdayOf(to)] } : repeat, moved, to);
}

/** EXDATE and RDATE name occurrences by their start: at another hour they would name none. */
function withClock(lines: string, from: WallTime, to: WallTime): string {
  if (!from.includes('T') || !to.includes('T')) return lines;
  const clock = (wall: WallTime): string => `T${wall.slice(11, 16).replace(':', '')}`;
  return lines.replace(/^(?:EXDATE|RDATE)[:;].*$/gim, (line) => line.replace(/T\d{4}(?=\d\d(?:,|$))/g, (at) => (at === clock(from) ? clock(to) : at)));
}
