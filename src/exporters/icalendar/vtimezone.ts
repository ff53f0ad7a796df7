/**
 * VTIMEZONE (https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5) computed from the zone rules that Temporal knows, so that
 * a file says the same as the screen. Ready-made collections hold today's rules only and are wrong for other years.
 *
 * Outlook keeps one yearly rule for each direction, takes only "the nth weekday of a month", and ignores a zone that it
 * cannot put so (MS-OXCICAL 2.1.3.1.1.19). So what is written are the rules of the years that the events need, as few as
 * will do, in that form where the zone allows it.
 */

import { property, type JCal, type JCalProperty } from './jcal';

interface Onset {
  at: number;
  /** what clocks show when they are changed */
  wall: Temporal.PlainDateTime;
  /** seconds ahead of UTC */
  before: number;
  after: number;
}

/** Onsets that one rule gives, in consecutive years. */
interface Observance {
  onsets: [Onset, ...Onset[]];
  rule?: Rule;
  /** the rule still holds where the known onsets end */
  lasting: boolean;
}

interface Rule {
  parts: Record<string, string | number | number[]>;
  day(year: number): Temporal.PlainDate;
}

// Weekdays and dates meet again after 28 years: a rule that held so long holds.
const LOOKAHEAD_YEARS = 29;
const DAY_MS = 864e5;
const YEAR_MS = 366 * DAY_MS;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = new Map<string, JCal>();

/**
 * The VTIMEZONE of `zone` for events between two instants (milliseconds since 1970), `to` being `undefined` when a series has no end.
 * @throws RangeError when the zone is unknown
 */
export function vtimezone(zone: string, from: number, to: number | undefined): JCal {
  // By whole months: a list of events then asks for a zone once or twice.
  const start = startOfMonth(from - DAY_MS, 0);
  const end = to === undefined || to - from > LOOKAHEAD_YEARS * YEAR_MS ? undefined : startOfMonth(to + DAY_MS, 1);
  const key = `${zone} ${start} ${end}`;
  let found = known.get(key);
  if (!found) {
    found = compute(zone, start, end);
    // A long-lived page must not collect them without end.
    if (known.size >= 200) known.clear();
    known.set(key, found);
  }
  return found;
}

function compute(zone: string, from: number, to: number | undefined): JCal {
  const horizon = (to ?? from) + LOOKAHEAD_YEARS * YEAR_MS;
  const needed = to === undefined ? horizon : to + YEAR_MS;
  const observances: Observance[] = [];
  let left = [startingOnset(zone, from), ...onsetsAfter(zone, from, horizon)];
  for (let first = left[0]; first && first.at <= needed; first = left[0]) {
    const observance = longestObservance(first, left, needed, yearOf(horizon));
    observances.push(observance);
    const taken = new Set(observance.onsets);
    left = left.filter((onset) => !taken.has(onset));
  }
  return ['vtimezone', [property('tzid', 'text', zone)], observances.map((observance) => toComponent(observance, needed, observances.length === 1))];
}

/** The change whose offset holds at `from`, or a start long enough before when there is none in reach. */
function startingOnset(zone: string, from: number): Onset {
  const at = zoned(zone, from);
  const previous = at.getTimeZoneTransition('previous');
  if (previous && previous.year >= 1970) return toOnset(previous);
  const wall = Temporal.PlainDateTime.from({ year: Math.min(1970, at.year - 1), month: 1, day: 1 });
  const offset = at.offsetNanoseconds / 1e9;
  return { at: Number.NEGATIVE_INFINITY, wall, before: offset, after: offset };
}

function onsetsAfter(zone: string, from: number, horizon: number): Onset[] {
  const onsets: Onset[] = [];
  for (let next = zoned(zone, from).getTimeZoneTransition('next'); next && next.epochMilliseconds <= horizon; next = next.getTimeZoneTransition('next')) {
    onsets.push(toOnset(next));
  }
  return onsets;
}

function toOnset(change: Temporal.ZonedDateTime): Onset {
  const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e9;
  const wall = change.withTimeZone('UTC').toPlainDateTime().add({ seconds: before });
  return { at: change.epochMilliseconds, wall, before, after: change.offsetNanoseconds / 1e9 };
}

/** The rule for the first onset that explains the most of those that follow. */
function longestObservance(first: Onset, onsets: Onset[], needed: number, horizonYear: number): Observance {
  if (!Number.isFinite(first.at)) return { onsets: [first], lasting: true };
  const byDay = new Map(onsets.filter((onset) => sameChange(onset, first)).map((onset) => [onset.wall.toPlainDate().toString(), onset]));
  const nth = longest(nthRules(first).map((rule) => follow(rule, first, byDay, horizonYear)));
  if (nth.lasting || lastOf(nth).at > needed) return nth;
  return longest([nth, ...windowRules(first, byDay).map((rule) => follow(rule, first, byDay, horizonYear))]);
}

function longest(observances: Observance[]): Observance {
  return observances.reduce((best, next) => (next.onsets.length > best.onsets.length ? next : best));
}

function follow(rule: Rule, first: Onset, byDay: Map<string, Onset>, horizonYear: number): Observance {
  const onsets: Observance['onsets'] = [first];
  for (let year = first.wall.year + 1; year <= horizonYear; year++) {
    const onset = byDay.get(rule.day(year).toString());
    if (!onset) break;
    onsets.push(onset);
  }
  const observance = { onsets, rule, lasting: false };
  // The horizon may lie before the change of its year.
  return { ...observance, lasting: lastOf(observance).wall.year >= horizonYear - 1 };
}

function lastOf({ onsets }: Observance): Onset {
  return onsets.at(-1) ?? onsets[0];
}

function nthRules({ wall }: Onset): Rule[] {
  const { month, day, dayOfWeek, daysInMonth } = wall;
  const weekday = WEEKDAYS[dayOfWeek - 1];
  const rules: Rule[] = [];
  const nth = Math.ceil(day / 7);
  if (nth < 5) rules.push({ parts: { bymonth: month, byday: `${nth}${weekday}` }, day: (year) => onOrAfter(year, month, nth * 7 - 6, dayOfWeek) });
  if (day + 7 > daysInMonth) {
    const lastWeek = (year: number) => Temporal.PlainYearMonth.from({ year, month }).daysInMonth - 6;
    rules.push({ parts: { bymonth: month, byday: `-1${weekday}` }, day: (year) => onOrAfter(year, month, lastWeek(year), dayOfWeek) });
  }
  rules.push({ parts: { bymonth: month, bymonthday: day }, day: (year) => Temporal.PlainDate.from({ year, month, day }) });
  return rules;
}

/** "Sunday on or after the 2nd": right by RFC 5545, but beyond Outlook. */
function windowRules({ wall }: Onset, byDay: Map<string, Onset>): Rule[] {
  const { month, dayOfWeek } = wall;
  const days = [...byDay.values()].filter((onset) => onset.wall.month === month && onset.wall.dayOfWeek === dayOfWeek).map((onset) => onset.wall.day);
  const from = Math.min(...days);
  if (Math.max(...days) - from !== 6) return [];
  const bymonthday = [0, 1, 2, 3, 4, 5, 6].map((day) => from + day);
  return [{ parts: { bymonth: month, byday: `${WEEKDAYS[dayOfWeek - 1]}`, bymonthday }, day: (year) => onOrAfter(year, month, from, dayOfWeek) }];
}

function onOrAfter(year: number, month: number, day: number, dayOfWeek: number): Temporal.PlainDate {
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.add({ days: (dayOfWeek - date.dayOfWeek + 7) % 7 });
}

function sameChange(a: Onset, b: Onset): boolean {
  return a.before === b.before && a.after === b.after && a.wall.toPlainTime().equals(b.wall.toPlainTime());
}

function toComponent({ onsets, rule, lasting }: Observance, needed: number, alone: boolean): JCal {
  const [first] = onsets;
  const last = onsets.at(-1) ?? first;
  const properties: JCalProperty[] = [
    property('dtstart', 'date-time', first.wall.toString({ smallestUnit: 'second' })),
    property('tzoffsetfrom', 'utc-offset', offset(first.before)),
    property('tzoffsetto', 'utc-offset', offset(first.after)),
  ];
  // A lone change is not a yearly one. Among others even a single one gets a rule: Outlook knows nothing else.
  if (rule && !(alone && onsets.length === 1)) {
    const until = lasting || last.at > needed ? {} : { until: new Date(last.at).toISOString().replace('.000', '') };
    properties.push(property('rrule', 'recur', { freq: 'YEARLY', ...rule.parts, ...until }));
  }
  return [alone || first.after <= first.before ? 'standard' : 'daylight', properties, []];
}

function offset(seconds: number): string {
  const [hours, minutes, rest] = [Math.abs(seconds) / 3600, (Math.abs(seconds) % 3600) / 60, Math.abs(seconds) % 60].map((part) => String(Math.trunc(part)).padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${hours}:${minutes}${rest === '00' ? '' : `:${rest}`}`;
}

function zoned(zone: string, epochMs: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
}

function startOfMonth(epochMs: number, later: number): number {
  const date = new Date(epochMs);
  date.setUTCMonth(date.getUTCMonth() + later, 1);
  return date.setUTCHours(0, 0, 0, 0);
}

function yearOf(epochMs: number): number {
  return new Date(epochMs).getUTCFullYear();
}
