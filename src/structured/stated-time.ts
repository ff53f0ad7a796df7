/**
 * Reads the date and time strings of machine-readable formats (ISO 8601 in all its variants, iCalendar's basic form,
 * RFC 2822, what `Date.prototype.toString` prints) into a StatedTime. What cannot be read without guessing is not read.
 */
import type { StatedTime } from '../event';

/** A read date-time; `zone` when the string itself names an IANA zone (RFC 9557 `[Europe/Paris]`, or after the time). */
export interface Stated {
  time: StatedTime;
  zone?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Longer strings are prose, which other readers know how to read. */
const MAX_LENGTH = 80;

// Each is anchored and has no nested repetition: linear on any input.
const DASHED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const ORDINAL = /^(\d{4})-?(\d{3})(?!\d)/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i;
const MONTH_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?(?:[.,]\d{1,9})?(?::\d{2})?(?![:\d])\s*([ap]\.?m\b\.?)?/i;
const BASIC_CLOCK = /^(\d{2})(\d{2})(?:\d{2})?(?:[.,]\d{1,9})?(?!\d)()/;
const OFFSET = /^(?:(?:UTC|GMT)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?::00)?(?!\d)|(Z|UTC|GMT)(?![a-z]))/i;
const ZONE = /^\[?([A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})\]?/;
const ABBREVIATION = /^\(?[A-Za-z ]{2,40}\)?$/;

/**
 * `2026-03-05T16:30:00.000-0500` → `2026-03-05T16:30-05:00`; `20260305` → `2026-03-05`; `2025-09-27T12:30:00:00+01:00`
 * (seconds twice, seen in the wild) → `2025-09-27T12:30+01:00`; `2019-9-7 9:30 pm` → `2019-09-07T21:30`.
 * Undefined when it is no date-time, when its day does not exist, or when it is a placeholder (1970-01-01, year 1).
 */
export function readStated(raw: string): Stated | undefined {
  const text = raw.trim().replace(/^["']|["']$/g, '');
  if (text.length > MAX_LENGTH) return undefined;
  const found = readDate(text);
  if (!found) return undefined;
  const { date } = found;
  if (date < '1000' || date > '9000' || date === '1970-01-01' || date === '1969-12-31') return undefined;
  let rest = text.slice(found.length).replace(/^(?:[T\s,@]|at\s|\|)+/i, '');
  if (!rest) return { time: date };
  if (/^Z$/i.test(rest)) return { time: date }; // "2026-03-05Z", an XML Schema date

  const clock = (text[found.length] === 'T' && BASIC_CLOCK.exec(rest)) || CLOCK.exec(rest) || BASIC_CLOCK.exec(rest);
  const wall = clock ? readClock(clock) : undefined;
  if (!clock || !wall) return undefined;
  // A lone hour is a time only as `T19` or with am/pm.
  if (clock[2] === undefined && !clock[3] && text[found.length] !== 'T') return undefined;
  rest = rest.slice(clock[0].length).trim();

  const offset = OFFSET.exec(rest);
  rest = offset ? rest.slice(offset[0].length).trim() : rest;
  const zone = ZONE.exec(rest)?.[1];
  // "EDT", "(British Summer Time)" and the like are left to those who know when they are wrong.
  if (rest && !zone && !ABBREVIATION.test(rest)) return undefined;
  const day = wall.nextDay ? addDays(date, 1) : date;
  const suffix = offset ? readOffset(offset) : '';
  if (suffix === undefined) return undefined;
  return { time: `${day}T${wall.clock}${suffix}`, ...(zone ? { zone } : {}) };
}

/** `19:00`, `7pm`, `07:00:00 PM` → `HH:mm`; undefined when it is no clock time. */
export function readClockText(raw: string): string | undefined {
  const text = raw.trim().replace(/^T/, '');
  const match = CLOCK.exec(text) ?? BASIC_CLOCK.exec(text);
  if (!match || (match[2] === undefined && !match[3])) return undefined;
  const rest = text.slice(match[0].length).trim();
  if (rest && !OFFSET.test(rest)) return undefined;
  const wall = readClock(match);
  return wall && !wall.nextDay ? wall.clock : undefined;
}

/** A calendar day's text moved by whole days. Dates only: no zone is involved. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Moves a stated time by minutes on its own clock, keeping its offset; a bare date moves only by whole days. */
export function addMinutes(time: StatedTime, minutes: number): StatedTime | undefined {
  if (!time.includes('T')) return minutes % 1440 === 0 ? addDays(time, minutes / 1440) : undefined;
  const at = new Date(`${time.slice(0, 16)}:00Z`);
  at.setUTCMinutes(at.getUTCMinutes() + minutes);
  return at.toISOString().slice(0, 16) + time.slice(16);
}

/** Minutes of an ISO 8601 duration (`PT1H30M`, `P2D`, `P1W`); undefined for anything else, months and years included. */
export function readDuration(raw: string): number | undefined {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(raw.trim());
  if (!match) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return total > 0 ? total : undefined;
}

function readDate(text: string): { date: string; length: number } | undefined {
  const dashed = DASHED.exec(text);
  if (dashed) return calendarDay(dashed, dashed[1], dashed[3], dashed[4]);
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const day = Number(ordinal[2]);
    if (day < 1 || day > 366) return undefined;
    const date = addDays(`${ordinal[1]}-01-01`, day - 1);
    return date.startsWith(ordinal[1] ?? '') ? { date, length: ordinal[0].length } : undefined;
  }
  const basic = BASIC.exec(text);
  if (basic) return calendarDay(basic, basic[1], basic[2], basic[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDay(dayFirst, dayFirst[3], dayFirst[2], dayFirst[1]);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])];
    if (a <= 12 && b <= 12 && a !== b) return undefined; // which is the month? Not here.
    return a > 12 ? calendarDay(slashed, slashed[3], slashed[2], slashed[1]) : calendarDay(slashed, slashed[3], slashed[1], slashed[2]);
  }
  const skipped = WEEKDAY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skipped);
  const dayMonth = DAY_MONTH.exec(rest);
  const monthDay = MONTH_DAY.exec(rest);
  const found = dayMonth
    ? calendarDay(dayMonth, dayMonth[3], month(dayMonth[2]), dayMonth[1])
    : monthDay ? calendarDay(monthDay, monthDay[3], month(monthDay[1]), monthDay[2]) : undefined;
  return found && { date: found.date, length: found.length + skipped };
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function calendarDay(match: RegExpExecArray, year = '', monthText = '', day = ''): { date: string; length: number } | undefined {
  const date = `${year}-${monthText.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return undefined;
  return { date, length: match[0].length };
}

function readClock(match: RegExpExecArray): { clock: string; nextDay: boolean } | undefined {
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const half = match[3]?.[0]?.toLowerCase();
  if (half && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  const nextDay = hour === 24;
  return { clock: `${String(nextDay ? 0 : hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, nextDay };
}

/** `Z`, `±HH:mm`, or undefined when no place on earth has it. `-00:00` says "offset unknown" (RFC 3339 4.3): no offset. */
function readOffset(match: RegExpExecArray): string | undefined {
  if (match[4]) return 'Z';
  let hours = Number(match[2]);
  let minutes = Number(match[3] ?? 0);
  if (match[3] === undefined && hours > 14) [hours, minutes] = [Math.floor(hours / 10), 0];
  if (hours > 14 || minutes > 59) return undefined;
  const sign = match[1] === '+' ? '+' : '-';
  if (sign === '-' && hours + minutes === 0) return '';
  return `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
