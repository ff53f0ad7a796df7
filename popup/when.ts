/** Editing of an event's times: all on the wall clock, no zone involved. */
import type { CalendarEvent, WallTime } from '../src/event';
import { instantToWall, resolveZone, wallToInstant } from '../src/zones';
import { timesProblem } from './problems';
import type { Change } from './review';

export const dateOf = (wall: WallTime): string => wall.slice(0, 10);
export const clockOf = (wall: WallTime): string => wall.slice(11, 16);

export type When = Pick<CalendarEvent, 'start' | 'end' | 'allDay'>;

/** Gives the event a new start; its end moves along so that it lasts as long as before. */
export function moveStart({ start, end }: When, moved: WallTime): Change {
  if (end === undefined) return { start: moved };
  if (!start.includes('T')) return { start: moved, end: Temporal.PlainDate.from(end).add(Temporal.PlainDate.from(start).until(moved)).toString() };
  const lasts = Temporal.PlainDateTime.from(start).until(end);
  return { start: moved, end: Temporal.PlainDateTime.from(moved).add(lasts).toString({ smallestUnit: 'minute' }) };
}

/** Switches between whole days and clock times; `clock` is what the event had before it became all-day. */
export function setAllDay({ start, end }: When, allDay: boolean, clock = { start: '09:00', end: '10:00' }): Change {
  const first = dateOf(start);
  const last = end ? dateOf(end) : first;
  if (allDay) return { allDay, start: first, end: last };
  return { allDay, start: `${first}T${clock.start}`, end: `${last}T${clock.end}` };
}

/** A time that the clocks of its zone skip or show twice, and the instant that exporters take for it. */
export interface OddTime {
  kind: 'gap' | 'overlap';
  wall: WallTime;
  /** milliseconds since 1970 */
  meant: number;
}

/** Start and end, where the clocks change over them. */
export function oddTimes({ start, end, zone, allDay }: CalendarEvent): OddTime[] {
  if (allDay || resolveZone(zone) === undefined) return [];
  return [start, end].flatMap((wall) => {
    if (wall === undefined || clockOf(wall) === '') return [];
    const { kind, epochMs: meant } = wallToInstant(wall, zone);
    return kind === 'exact' ? [] : [{ kind, wall, meant }];
  });
}

/** The event on the reader's own clock; absent when that shows the same, or the event has no clock. */
export function inOwnZone<E extends CalendarEvent>(event: E, zone: string): E | undefined {
  const { start, end, allDay } = event;
  if (allDay || timesProblem(event) !== undefined) return undefined;
  const moved = (wall: WallTime): WallTime => instantToWall(wallToInstant(wall, event.zone).epochMs, zone);
  const there = moved(start);
  return there === start ? undefined : { ...event, zone, start: there, ...(end !== undefined && { end: moved(end) }) };
}
