/**
 * Series, from iCalendar lines in wall time to what each format wants.
 * https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 and sections 3.8.5.1–3.
 */
import ICAL from 'ical.js';
import type { WallTime } from '../../event';
import { instantToWall, resolveZone, wallToInstant } from '../../zones';
import type { When } from '../writing/clean-event';

export interface Recurrence {
  /** the rule's parts in RFC form, UNTIL as the kind that the event's start asks for; absent when there are only single dates */
  rule?: string;
  /** dates left out and added: wall time in the event's zone, or dates when it is all-day */
  without: WallTime[];
  also: WallTime[];
}

const LINE = /^(RRULE|EXDATE|RDATE)((?:;[^:]*)?):(.*)$/i;
const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i;

/**
 * What the lines of an event say, in one normal form. Lines that are no iCalendar are left out; of several rules the
 * first counts, as in most calendars (RFC 5545 3.8.5.3 warns of more than one). `undefined` when nothing usable is left.
 */
export function readRecurrence(lines: string, when: When): Recurrence | undefined {
  const found: Recurrence = { without: [], also: [] };
  for (const line of lines.split(/[\r\n]+/)) {
    const [, name, parameters = '', value = ''] = LINE.exec(line.trim()) ?? [];
    if (name === undefined) continue;
    if (name.toUpperCase() !== 'RRULE') {
      const dates = value.split(',').flatMap((moment) => toWall(moment, zoneOf(parameters), when) ?? []);
      (name.toUpperCase() === 'EXDATE' ? found.without : found.also).push(...dates);
    } else if (found.rule === undefined) {
      const rule = toRule(value, when);
      if (rule !== undefined) found.rule = rule;
    }
  }
  found.without = sorted(found.without);
  found.also = sorted(found.also);
  return found.rule === undefined && found.also.length === 0 ? undefined : found;
}

/**
 * The last day that a series can reach, by its UNTIL or by counting; `undefined` when it has no end or one far off.
 */
export function lastDay({ rule, also }: Recurrence, first: WallTime): WallTime | undefined {
  const days = [first, ...also].map((wall) => wall.slice(0, 10));
  if (rule !== undefined) {
    const end = endOfRule(rule, first.slice(0, 10));
    if (end === undefined) return undefined;
    days.push(end);
  }
  return days.sort().at(-1);
}

// A rule that asks for more than its frequency (BYMONTHDAY=31) may reach further than counting says.
const COUNTABLE = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY);COUNT=(\d{1,3})(?:;INTERVAL=(\d{1,2}))?(?:;BYDAY=[A-Z,]+)?$/;

function endOfRule(rule: string, first: WallTime): WallTime | undefined {
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rule);
  if (until) return Temporal.PlainDate.from(`${until[1]}-${until[2]}-${until[3]}`).add({ days: 1 }).toString();
  const [, frequency, count, interval = '1'] = COUNTABLE.exec(rule) ?? [];
  if (frequency === undefined) return undefined;
  const steps = Number(count) * Number(interval);
  const start = Temporal.PlainDate.from(first);
  if (frequency === 'DAILY' && !rule.includes('BYDAY')) return start.add({ days: steps }).toString();
  if (frequency === 'WEEKLY') return start.add({ weeks: steps }).toString();
  return undefined;
}

// Rules that repeat within a day would flood a calendar, and no announcement means them.
const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const DAYS = `(?:[+-]?\\d\\d?)?${WEEKDAY}`;
const NUMBER = '[+-]?\\d{1,3}';
// ical.js takes "99&x" for a number
const PART = new RegExp(
  `^(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|(?:COUNT|INTERVAL)=[1-9]\\d{0,3}|BY(?:SECOND|MINUTE|HOUR)=\\d\\d?|BYDAY=${DAYS}(?:,${DAYS})*|BY(?:MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS)=${NUMBER}(?:,${NUMBER})*|WKST=${WEEKDAY})$`,
);

function toRule(value: string, when: When): string | undefined {
  const parts = value.toUpperCase().split(';').map((part) => part.trim()).filter((part) => part !== '');
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice('UNTIL='.length);
  // UNTIL and COUNT must not stand together.
  const others = parts.filter((part) => !part.startsWith('UNTIL=') && !(until !== undefined && part.startsWith('COUNT=')));
  if (others.length > 20 || !others.some((part) => part.startsWith('FREQ=')) || !others.every((part) => PART.test(part))) return undefined;
  try {
    const rule = ICAL.Recur.fromString(others.join(';')).toString();
    if (until === undefined) return rule;
    const end = toUntil(until, when);
    return end === undefined ? undefined : `${rule};UNTIL=${end}`;
  } catch {
    return undefined;
  }
}

/** UNTIL is UTC when the start has a zone, and of the start's own type otherwise. A bare date means all of that day. */
function toUntil(until: string, when: When): string | undefined {
  const [, year, month, day, hour = '23', minute = '59', second = hour === '23' && minute === '59' ? '59' : '00', utc] = MOMENT.exec(until) ?? [];
  if (year === undefined) return undefined;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (when.allDay) return basic(Temporal.PlainDate.from(wall.slice(0, 10)).toString());
  if (utc !== undefined) return `${basic(Temporal.PlainDateTime.from(wall).toString({ smallestUnit: 'second' }))}Z`;
  if (when.zone === undefined) return basic(Temporal.PlainDateTime.from(wall).toString({ smallestUnit: 'second' }));
  return basicUtc(wallToInstant(wall, when.zone).epochMs);
}

function toWall(moment: string, zone: string | undefined, when: When): WallTime | undefined {
  // A period (RDATE only) counts with its start: a series' events all have the same length here.
  const [, year, month, day, hour, minute, , utc] = MOMENT.exec(moment.split('/')[0]?.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  try {
    Temporal.PlainDate.from(date);
    if (when.allDay) return date;
    // A bare date among hours means that day's occurrence: schema.org's exceptDate is written so.
    if (hour === undefined) return `${date}${when.start.slice(10)}`;
    const wall = Temporal.PlainDateTime.from(`${date}T${hour}:${minute}`).toString({ smallestUnit: 'minute' });
    const from = utc === undefined ? zone : 'UTC';
    return from === undefined || when.zone === undefined || from === when.zone ? wall : instantToWall(wallToInstant(wall, from).epochMs, when.zone);
  } catch {
    return undefined;
  }
}

function zoneOf(parameters: string): string | undefined {
  const tzid = /;TZID="?([^";]+)/i.exec(parameters)?.[1];
  return tzid === undefined ? undefined : resolveZone(tzid);
}

function sorted(walls: WallTime[]): WallTime[] {
  return [...new Set(walls)].sort();
}

/** `20260305T163000` of a wall time, `20260305` of a date: iCalendar's basic form, which links use too. */
export function basic(wall: WallTime): string {
  const compact = wall.replace(/[-:]/g, '');
  return /T\d{4}$/.test(compact) ? `${compact}00` : compact;
}

/** `20260305T213000Z` of an instant. */
export function basicUtc(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
