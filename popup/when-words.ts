/** An event's times in the words of the user's language: "Thursday, March 5, 2026, 4:30 – 6:00 PM". */
import type { CalendarEvent } from '../src/event';
import { dateOf, type OddTime } from './when';
import { t } from './words';

/** Intl formats instants; wall time passes through it unchanged as UTC in UTC. */
const asUtc = (wall: string): Date => new Date(wall.includes('T') ? `${wall}Z` : `${wall}T00:00Z`);

export function whenInWords({ start, end, allDay }: Pick<CalendarEvent, 'start' | 'end' | 'allDay'>, language: string): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
  const from = asUtc(start);
  const to = end === undefined ? from : asUtc(end);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || to < from) return '';
  if (allDay) return new Intl.DateTimeFormat(language, day).formatRange(from, to);
  if (end !== undefined && dateOf(end) !== dateOf(start)) {
    return new Intl.DateTimeFormat(language, { ...day, weekday: 'short', month: 'short', hour: 'numeric', minute: '2-digit' }).formatRange(from, to);
  }
  return `${new Intl.DateTimeFormat(language, day).format(from)}, ${new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).formatRange(from, to)}`;
}

/** A short form for lists. */
export function shortWhen({ start, allDay }: Pick<CalendarEvent, 'start' | 'allDay'>, language: string): string {
  const from = asUtc(start);
  if (Number.isNaN(from.getTime())) return start;
  const clock: Intl.DateTimeFormatOptions = allDay ? {} : { hour: 'numeric', minute: '2-digit' };
  return new Intl.DateTimeFormat(language, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', ...clock, timeZone: 'UTC' }).format(from);
}

/** What a night with a clock change makes of a time: "2:30 AM" is skipped, "1:30 AM" comes twice; and what is exported for it. */
export function oddTimeInWords({ kind, wall, meant }: OddTime, zone: string, language: string): string {
  const at = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }).format(asUtc(wall));
  if (kind === 'gap') return t('warning_time_in_dst_gap', at, new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone }).format(meant));
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'short' }).formatToParts(meant).find(({ type }) => type === 'timeZoneName');
  return t('warning_time_comes_twice', at, name?.value ?? zone);
}

/** "March 6, 2026". */
export const dateInWords = (wall: string, language: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(asUtc(dateOf(wall)));

/** "Friday". */
export const weekdayInWords = (wall: string, language: string): string => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(asUtc(dateOf(wall)));
