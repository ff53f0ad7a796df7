/**
 * Wall time + IANA zone ⇄ instant: the only zone arithmetic of the project, done by Temporal.
 * A page states wall time; which instant that is, is the zone's business (design: wall time + zone is the truth).
 */
import type { StatedTime, WallTime } from './event';

/**
 * How a wall time stands to the clock changes of its zone:
 * in a `gap` it does not occur (clocks went forward over it), in an `overlap` it occurs twice (clocks went back).
 */
export type WallKind = 'exact' | 'gap' | 'overlap';

export interface ResolvedInstant {
  epochMs: number;
  kind: WallKind;
}

/** Whether two names mean the same zone: `Europe/Kiev` and `Europe/Kyiv`, `US/Eastern` and `America/New_York` do. */
export function isSameZone(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [a, b].map((name) => (name === undefined ? undefined : resolveZone(name)));
  return one !== undefined && other !== undefined && new Temporal.ZonedDateTime(0n, one).equals(new Temporal.ZonedDateTime(0n, other));
}

const knownZones = new Map<string, string | undefined>();

/**
 * The IANA name of a zone, trimmed and in IANA's own letter case, when the runtime knows it; aliases stay as given
 * (`US/Eastern`, `Asia/Calcutta`). `undefined` for anything else: bare offsets (`+05:30`), Windows names, abbreviations
 * that tzdata does not list (`PDT`). tzdata does list `EST`, `MST`, `GMT` and `EST5EDT`: those are known.
 */
export function resolveZone(name: string): string | undefined {
  const key = name.trim();
  if (knownZones.has(key)) return knownZones.get(key);
  // Hostile pages could name a new "zone" in each line: the cache is for the few that are real.
  const zone = askRuntime(key);
  if (knownZones.size < 1000) knownZones.set(key, zone);
  return zone;
}

function askRuntime(name: string): string | undefined {
  // Temporal takes offsets and whole date-times with a zone in brackets too; an IANA name starts with a letter.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return undefined;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return undefined;
  }
}

/**
 * The instant at which `zone`'s clocks show `wall` (a date is its midnight).
 * In a gap the clock change is added (02:30 becomes 03:30), in an overlap the first of both is meant:
 * what RFC 5545 section 3.3.5 asks for, and Temporal's "compatible" rule.
 * @throws RangeError when `wall` is no wall time (30 February) or the zone is unknown
 */
export function wallToInstant(wall: WallTime, zone: string): ResolvedInstant {
  const ms = wallMs(wall);
  const steady = ms === undefined ? undefined : steadyOffset(ms, zone);
  if (ms !== undefined && steady !== undefined) return { epochMs: ms - steady, kind: 'exact' };
  const plain = Temporal.PlainDateTime.from(wall);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) => plain.toZonedDateTime(zone, { disambiguation })) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { epochMs: earlier.epochMilliseconds, kind: 'exact' };
  return earlier.toPlainDateTime().equals(plain) ? { epochMs: earlier.epochMilliseconds, kind: 'overlap' } : { epochMs: later.epochMilliseconds, kind: 'gap' };
}

/** What `zone`'s clocks show at an instant (milliseconds since 1970 UTC), cut to the minute. */
export function instantToWall(epochMs: number, zone: string): WallTime {
  const steady = steadyOffset(epochMs, zone);
  if (steady !== undefined) return new Date(epochMs + steady).toISOString().slice(0, 16);
  return toWall(Temporal.Instant.fromEpochMilliseconds(Math.trunc(epochMs)).toZonedDateTimeISO(zone).toPlainDateTime());
}

/** Milliseconds of a wall time as if it were UTC; undefined for what is not written or not to be found on a calendar. */
function wallMs(wall: WallTime): number | undefined {
  const minute = wall.length === 10 ? `${wall}T00:00` : wall;
  const ms = minute.length === 16 ? Date.parse(`${minute}Z`) : Number.NaN;
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(minute) ? ms : undefined;
}

const DAY = 86_400_000;
/** Years that ISO 8601 writes with four digits. */
const [FIRST, LAST] = [Date.UTC(1000, 0), Date.UTC(9999, 0)];
/** Offsets in milliseconds by zone, then by days since 1970: asking the runtime takes a thousand times as long. */
const offsets = new Map<string, Map<number, number>>();
const MOST_OFFSETS = 2000;

function offsetAt(day: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map<number, number>()));
  let offset = known.get(day);
  if (offset === undefined) {
    offset = Temporal.Instant.fromEpochMilliseconds(day * DAY).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
    if (known.size < MOST_OFFSETS) known.set(day, offset);
  }
  return offset;
}

/** The offset of a zone in milliseconds when it stays the same for a day around a time; undefined near a clock change. */
function steadyOffset(ms: number, zone: string): number | undefined {
  if (!(ms > FIRST && ms < LAST)) return undefined;
  return steadyBy(8, ms, zone) ?? steadyBy(1, ms, zone);
}

/** The same, asked at every so many days. */
function steadyBy(days: number, ms: number, zone: string): number | undefined {
  const first = Math.floor((ms - DAY) / (days * DAY)) * days;
  const offset = offsetAt(first, zone);
  for (let day = first + days; day < ms / DAY + 1 + days; day += days) if (offsetAt(day, zone) !== offset) return undefined;
  return offset;
}

const STATED = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+\-−](?:0\d|1[0-8])(?::?[0-5]\d)?)?)?$/i;

/**
 * A time as a source states it, as wall time in `zone`. With an offset (`Z`, `-05:00`, `-0500`, `-05`) it is an
 * instant and is moved into the zone; without one it is cut to minutes; a date stays a date.
 * ISO 8601's basic form, 24:00, and a space for the `T` are taken too. `undefined` for anything that is no such time.
 */
export function statedToWall(stated: StatedTime, zone: string): WallTime | undefined {
  if (isWall(stated)) return stated;
  const [, year, month, day, hour, minute, second = '00', offset] = STATED.exec(stated.trim()) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  try {
    const plainMs = offset === undefined && hour !== '24' && second < '60' ? wallMs(hour === undefined ? date : `${date}T${hour}:${minute}`) : undefined;
    if (plainMs !== undefined) return hour === undefined ? date : `${date}T${hour}:${minute}`;
    if (hour === undefined) return Temporal.PlainDate.from(date).toString();
    // ISO 8601 lets a day end at 24:00; Temporal does not.
    const midnight = hour === '24' && minute === '00';
    const clock = Temporal.PlainDateTime.from(`${date}T${midnight ? '00' : hour}:${minute}:${second}`);
    const plain = midnight ? clock.add({ days: 1 }) : clock;
    if (offset === undefined) return toWall(plain);
    const utc = plain.toZonedDateTime('UTC').epochMilliseconds - offsetToMinutes(offset) * 60_000;
    return instantToWall(utc, zone);
  } catch {
    return undefined;
  }
}

const WALL = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a time is wall time already, on a day that exists: most are, and need no parsing by a calendar library. */
function isWall(stated: StatedTime): boolean {
  const [, year, month, day] = WALL.exec(stated) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // years below 100 are others to Date
  return Number(year) >= 100 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/** Minutes that `zone`'s clocks are ahead of UTC at a wall time: -300 for New York in winter. Throws like wallToInstant. */
export function offsetMinutes(wall: WallTime, zone: string): number {
  const ms = wallMs(wall);
  const steady = ms === undefined ? undefined : steadyOffset(ms, zone);
  if (steady !== undefined) return steady / 60_000;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).offsetNanoseconds / 60e9;
}

/** The wall time so many minutes later on the same clock face, whatever clock changes lie between. A date counts as its midnight. */
export function addMinutes(wall: WallTime, minutes: number): WallTime {
  // a clock face knows no zone: UTC reckons the same way, and faster than a calendar library
  return new Date(Date.parse(wall.includes('T') ? `${wall.slice(0, 16)}Z` : wall) + minutes * 60_000).toISOString().slice(0, 16);
}

/** The date `days` days after the date of a wall time; a time of day is dropped. */
export function addDays(date: WallTime, days: number): WallTime {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** A change of a zone's clocks (RFC 5545 section 3.6.5 calls it an onset). */
export interface Onset {
  /** milliseconds since 1970; minus infinity for a zone whose clocks have not changed since */
  at: number;
  /** what clocks show when they are changed */
  wall: Temporal.PlainDateTime;
  /** seconds ahead of UTC */
  before: number;
  after: number;
}

const knownOnsets = new Map<string, Onset[]>();

/** The onset that `firstYear` begins under, and all from there to the end of `lastYear`, in order. */
export function onsetsOf(zone: string, firstYear: number, lastYear: number): readonly [Onset, ...Onset[]] {
  const key = `${zone} ${firstYear} ${lastYear}`;
  const found = knownOnsets.get(key) ?? findOnsets(zone, firstYear, lastYear);
  // A long-lived page must not collect them without end.
  if (knownOnsets.size >= 100) knownOnsets.clear();
  knownOnsets.set(key, found);
  return found as [Onset, ...Onset[]];
}

function findOnsets(zone: string, firstYear: number, lastYear: number): Onset[] {
  // a moment before the year: Temporal looks strictly before and after, and some clocks change as the year begins
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone).subtract({ seconds: 1 });
  const onsets = [onsetBefore(start)];
  let next = start.getTimeZoneTransition('next');
  for (; next && next.year <= lastYear; next = next.getTimeZoneTransition('next')) onsets.push(toOnset(next));
  return onsets;
}

function onsetBefore(start: Temporal.ZonedDateTime): Onset {
  const change = start.getTimeZoneTransition('previous');
  if (change && change.year >= 1970) return toOnset(change);
  // Before 1970 zone data hold local oddities that nobody needs: any date before the events will do.
  const wall = Temporal.PlainDateTime.from({ year: Math.min(1970, start.year - 1), month: 1, day: 1 });
  const seconds = start.offsetNanoseconds / 1e9;
  return { at: Number.NEGATIVE_INFINITY, wall, before: seconds, after: seconds };
}

function toOnset(change: Temporal.ZonedDateTime): Onset {
  const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e9;
  const wall = change.withTimeZone('UTC').toPlainDateTime().add({ seconds: before });
  return { at: change.epochMilliseconds, wall, before, after: change.offsetNanoseconds / 1e9 };
}

function toWall(plain: Temporal.PlainDateTime): WallTime {
  return plain.toString({ smallestUnit: 'minute' });
}

function offsetToMinutes(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const digits = offset.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return offset.startsWith('+') ? minutes : -minutes;
}
