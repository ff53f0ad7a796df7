/** Where in a day an event lies, as a part of its 24 hours on the event's own clock. */
import type { CalendarEvent, WallTime } from '../src/event';
import type { HistoryEntry } from '../src/history';
import { instantToWall, resolveZone, wallToInstant } from '../src/zones';
import { clockOf, dateOf } from './when';

/** From 0 (midnight) to 1 (the next). */
export interface Share {
  from: number;
  to: number;
}

/** A quarter of an hour is the least that can be seen. */
const LEAST = 1 / 96;
const MOST_OTHERS = 12;

type Times = Pick<CalendarEvent, 'start' | 'end' | 'allDay'>;

/** The event's part of the day that `on` lies in; undefined when it has none there, or no clock. */
export function shareOfDay({ start, end = start, allDay }: Times, on: WallTime): Share | undefined {
  const day = dateOf(on);
  if (dateOf(start) > day || dateOf(end) < day || end < start) return undefined;
  if (allDay) return { from: 0, to: 1 };
  const from = dateOf(start) < day ? 0 : shareOfClock(start);
  const to = dateOf(end) > day ? 1 : shareOfClock(end);
  return { from: Math.min(from, 1 - LEAST), to: Math.max(to, from + LEAST) };
}

const shareOfClock = (wall: WallTime): number => (Number(clockOf(wall).slice(0, 2)) * 60 + Number(clockOf(wall).slice(3))) / 1440;

/** What was added before and falls on this event's first day, on this event's clock. */
export function othersThatDay({ start, zone }: CalendarEvent, history: readonly HistoryEntry[]): { title: string; share: Share }[] {
  const found: { title: string; share: Share }[] = [];
  for (const { event } of history) {
    // a zone can move a time by a day at most: what is further off need not be reckoned
    if (event.allDay || event.end === undefined || Math.abs(Date.parse(dateOf(event.start)) - Date.parse(dateOf(start))) > 172_800_000) continue;
    if (resolveZone(event.zone) === undefined || resolveZone(zone) === undefined) continue;
    const there = (wall: WallTime): WallTime => (event.zone === zone ? wall : instantToWall(wallToInstant(wall, event.zone).epochMs, zone));
    const share = shareOfDay({ start: there(event.start), end: there(event.end), allDay: false }, start);
    if (share && !(event.start === start && event.zone === zone)) found.push({ title: event.title, share });
    if (found.length >= MOST_OTHERS) break;
  }
  return found;
}
