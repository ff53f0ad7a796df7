/** An event's times in the words of the user's language: "Thursday, March 5, 2026, 4:30 – 6:00 PM". */
import type { CalendarEvent } from '../src/event';
import { dateOf, type OddTime } from './when';
import { t } from './words';

/** Intl formats instants; wall time passes through it unchanged as UTC in UTC. */
const asUtc = (wall: string): Date => new Date(wall.includes('T') ? `${wall}Z` : `${wall}T00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are slow to make, and a list of events asks for the same one a thousand times. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })));
  return made;
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** The day and the hours apart, for two lines; `clock` is empty for whole days, and for events over several days. */
export function whenParts({ start, end, allDay }: Pick<CalendarEvent, 'start' | 'end' | 'allDay'>, language: string): { day: string; clock: string } {
  const from = asUtc(start);
  const last = end === undefined ? from : asUtc(end);
  if (Number.isNaN(from.getTime())) return { day: '', clock: '' };
  // an end that is wrong is told beside its input; here the start counts
  const to = last >= from ? last : from;
  if (allDay) return { day: format(language, DAY).formatRange(from, to), clock: '' };
  if (to > from && dateOf(end ?? start) !== dateOf(start)) return { day: format(language, { ...DAY, weekday: 'short', month: 'short', ...CLOCK }).formatRange(from, to), clock: '' };
  return { day: format(language, DAY).format(from), clock: format(language, CLOCK).formatRange(from, to) };
}

export function whenInWords(when: Pick<CalendarEvent, 'start' | 'end' | 'allDay'>, language: string): string {
  const { day, clock } = whenParts(when, language);
  return clock ? `${day}, ${clock}` : day;
}

/** A short form for lists. */
export function shortWhen({ start, allDay }: Pick<CalendarEvent, 'start' | 'allDay'>, language: string): string {
  const from = asUtc(start);
  if (Number.isNaN(from.getTime())) return start;
  return format(language, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', ...(allDay ? {} : CLOCK) }).format(from);
}

/** What a night with a clock change makes of a time: "2:30 AM" is skipped, "1:30 AM" comes twice; and what is exported for it. */
export function oddTimeInWords({ kind, wall, meant }: OddTime, zone: string, language: string): string {
  const at = format(language, { timeStyle: 'short' }).format(asUtc(wall));
  if (kind === 'gap') return t('warning_time_in_dst_gap', at, new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone }).format(meant));
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'short' }).formatToParts(meant).find(({ type }) => type === 'timeZoneName');
  return t('warning_time_comes_twice', at, name?.value ?? zone);
}

/** "4:30 PM"; the day too when it is not that of `beside`. */
export function clockInWords(wall: string, language: string, beside = wall): string {
  return wall.includes('T') && dateOf(wall) === dateOf(beside) ? format(language, CLOCK).format(asUtc(wall)) : shortWhen({ start: wall, allDay: !wall.includes('T') }, language);
}

/** "6 AM", "18". */
export const hourInWords = (hour: number, language: string): string => format(language, { hour: 'numeric' }).format(new Date(Date.UTC(2024, 0, 1, hour)));

/** "March 6, 2026". */
export const dateInWords = (wall: string, language: string): string => format(language, { dateStyle: 'long' }).format(asUtc(dateOf(wall)));

/** "Friday", or "Fri". */
export const weekdayInWords = (wall: string, language: string, weekday: 'long' | 'short' | 'narrow' = 'long'): string => format(language, { weekday }).format(asUtc(dateOf(wall)));
