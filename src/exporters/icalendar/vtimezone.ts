/**
 * VTIMEZONE (https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5) computed from the zone rules that Temporal knows, so that
 * a file says the same as the screen. Ready-made collections hold today's rules only and are wrong for other years.
 *
 * Outlook keeps one yearly rule for each direction, takes only "the nth weekday of a month", and ignores a zone that it
 * cannot put so (MS-OXCICAL 2.1.3.1.1.19). So what is written are the rules of the years that the events need, as few as
 * will do, in that form where the zone allows it.
 */
import { onsetsOf, type Onset } from '../../zones';
import { property, type JCal, type JCalProperty } from './jcal';

/** Onsets that one rule gives, in consecutive years. */
interface Observance {
  onsets: [Onset, ...Onset[]];
  rule?: Rule;
  /** the rule still holds where the known onsets end */
  lasting: boolean;
}

interface Rule {
  parts: Record<string, string | number | number[]>;
  /** the day it names in a year, counted from 1970 */
  day(year: number): number;
}

// Weekdays and dates meet again after 28 years: a rule that held so long holds.
const LOOKAHEAD_YEARS = 29;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = new Map<string, JCal>();

/**
 * The VTIMEZONE of `zone` for events between two instants (milliseconds since 1970), `to` being `undefined` when a series has no end.
 * @throws RangeError when the zone is unknown
 */
export function vtimezone(zone: string, from: number, to: number | undefined): JCal {
  const firstYear = yearOf(from) - 1;
  // An endless series is covered as far as zone data go year by year, and then by the rules that hold there.
  const endless = Math.max(firstYear + LOOKAHEAD_YEARS, 2037);
  const end = to === undefined || yearOf(to) > endless ? Number.POSITIVE_INFINITY : to;
  const horizonYear = Number.isFinite(end) ? yearOf(end) + LOOKAHEAD_YEARS : endless;
  const all = onsetsOf(zone, firstYear, horizonYear);
  const onsets = all.slice(Math.max(0, all.findLastIndex(({ at }) => at <= from)));
  // To the one after the last event: Outlook wants the way into and out of its season.
  const next = onsets.find(({ at }) => at > end)?.at ?? end;
  const key = `${zone} ${onsets[0]?.at} ${next}`;
  const found = known.get(key) ?? compute(zone, onsets, end, next, horizonYear);
  // A long-lived page must not collect them without end.
  if (known.size >= 1000) known.clear();
  known.set(key, found);
  return found;
}

function compute(zone: string, onsets: readonly Onset[], end: number, next: number, horizonYear: number): JCal {
  const observances: Observance[] = [];
  let left = onsets;
  for (let first = left[0]; first && first.at <= next; first = left[0]) {
    const observance = longestObservance(first, left, end, horizonYear);
    observances.push(observance);
    const taken = new Set(observance.onsets);
    left = left.filter((onset) => !taken.has(onset));
  }
  return ['vtimezone', [property('tzid', 'text', zone)], observances.map((observance) => toComponent(observance, end, observances.length === 1))];
}

/** The rule for the first onset that explains the most of those that follow. */
function longestObservance(first: Onset, onsets: readonly Onset[], end: number, horizonYear: number): Observance {
  if (!Number.isFinite(first.at)) return { onsets: [first], lasting: true };
  const byDay = new Map(onsets.filter((onset) => sameChange(onset, first)).map((onset) => [dayOf(onset.wall.year, onset.wall.month, onset.wall.day), onset]));
  const explain = (rules: Rule[]) => rules.map((rule) => follow(rule, first, byDay, horizonYear));
  const nth = longest(explain(nthRules(first)));
  return holds(nth, end) ? nth : longest([nth, ...explain(windowRules(first, byDay))]);
}

function longest(observances: Observance[]): Observance {
  return observances.reduce((best, next) => (next.onsets.length > best.onsets.length ? next : best));
}

/** Whether the rule is right for all events: it still holds after the last one. */
function holds({ onsets, lasting }: Observance, end: number): boolean {
  return lasting || (onsets.at(-1)?.at ?? 0) > end;
}

function follow(rule: Rule, first: Onset, byDay: ReadonlyMap<number, Onset>, horizonYear: number): Observance {
  const onsets: Observance['onsets'] = [first];
  let year = first.wall.year + 1;
  for (; year <= horizonYear; year++) {
    const onset = byDay.get(rule.day(year));
    if (!onset) break;
    onsets.push(onset);
  }
  return { onsets, rule, lasting: year > horizonYear };
}

function nthRules({ wall: { month, day, dayOfWeek, daysInMonth } }: Onset): Rule[] {
  const weekday = WEEKDAYS[dayOfWeek - 1];
  const nth = Math.ceil(day / 7);
  const rules: Rule[] = [{ parts: { bymonth: month, bymonthday: day }, day: (year) => dayOf(year, month, day) }];
  if (nth < 5) rules.push({ parts: { bymonth: month, byday: `${nth}${weekday}` }, day: (year) => onOrAfter(year, month, nth * 7 - 6, dayOfWeek) });
  if (day + 7 > daysInMonth) {
    // the first of them in the seven days before the next month
    rules.push({ parts: { bymonth: month, byday: `-1${weekday}` }, day: (year) => onOrAfter(year, month + 1, -6, dayOfWeek) });
  }
  return rules;
}

/** "Sunday on or after the 2nd": right by RFC 5545, but beyond Outlook. */
function windowRules({ wall: { month, dayOfWeek } }: Onset, byDay: ReadonlyMap<number, Onset>): Rule[] {
  const days = [...byDay.values()].filter(({ wall }) => wall.month === month && wall.dayOfWeek === dayOfWeek).map(({ wall }) => wall.day);
  const from = Math.min(...days);
  if (Math.max(...days) - from !== 6) return [];
  const bymonthday = [0, 1, 2, 3, 4, 5, 6].map((day) => from + day);
  return [{ parts: { bymonth: month, byday: `${WEEKDAYS[dayOfWeek - 1]}`, bymonthday }, day: (year) => onOrAfter(year, month, from, dayOfWeek) }];
}

function onOrAfter(year: number, month: number, day: number, dayOfWeek: number): number {
  const from = dayOf(year, month, day);
  // day 0, in 1970, was a Thursday
  return from + ((((dayOfWeek - 4 - from) % 7) + 7) % 7);
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 864e5;
}

function sameChange(a: Onset, b: Onset): boolean {
  return a.before === b.before && a.after === b.after && a.wall.hour === b.wall.hour && a.wall.minute === b.wall.minute && a.wall.second === b.wall.second;
}

function toComponent(observance: Observance, end: number, alone: boolean): JCal {
  const { onsets, rule } = observance;
  const [first] = onsets;
  const properties: JCalProperty[] = [
    property('dtstart', 'date-time', first.wall.toString({ smallestUnit: 'second' })),
    property('tzoffsetfrom', 'utc-offset', offset(first.before)),
    property('tzoffsetto', 'utc-offset', offset(first.after)),
  ];
  // A single change needs no rule: Outlook then reads one from its date.
  if (rule && onsets.length > 1) {
    // Only where it matters: several programs stumble over UNTIL in a VTIMEZONE.
    const until = holds(observance, end) ? {} : { until: new Date(onsets.at(-1)?.at ?? 0).toISOString().replace('.000', '') };
    properties.push(property('rrule', 'recur', { freq: 'YEARLY', ...rule.parts, ...until }));
  }
  return [alone || first.after <= first.before ? 'standard' : 'daylight', properties, []];
}

function offset(seconds: number): string {
  const [hours, minutes, rest] = [Math.abs(seconds) / 3600, (Math.abs(seconds) % 3600) / 60, Math.abs(seconds) % 60].map((part) => String(Math.trunc(part)).padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${hours}:${minutes}${rest === '00' ? '' : `:${rest}`}`;
}

function yearOf(epochMs: number): number {
  return new Date(epochMs).getUTCFullYear();
}
