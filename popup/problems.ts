/** What must be put right before the event can be added: which field, in which words, and the way to mend it with one click. */
import type { CalendarEvent, Field, WallTime } from '../src/event';
import { addDays, addMinutes, resolveZone } from '../src/zones';
import type { Change } from './review';
import type { Key } from './words';

export interface Problem {
  field: Extract<Field, 'title' | 'start' | 'end' | 'zone'>;
  words: Key;
  /** the wall time that would mend it, and the change that sets it */
  mend?: { to: WallTime; change: Change; fields: Field[] };
}

const USUAL_MINUTES = 60;
const DAY = /^\d{4}-\d\d-\d\d/;

/** The first thing that is wrong; undefined when all is well. */
export const problemOf = (event: CalendarEvent): Problem | undefined => titleProblem(event) ?? timesProblem(event);

export const titleProblem = ({ title }: CalendarEvent): Problem | undefined => (title.trim() === '' ? { field: 'title', words: 'problem_title' } : undefined);

/** What is wrong with start, end or zone, whatever else is. */
export function timesProblem({ start, end, zone, allDay }: CalendarEvent): Problem | undefined {
  if (!DAY.test(start) || (!allDay && !start.includes('T'))) return { field: 'start', words: 'problem_start' };
  if (end !== undefined && end < start) {
    const to = allDay ? start : later(start, end);
    return { field: 'end', words: allDay ? 'problem_last_day' : 'problem_end', mend: { to, change: { end: to }, fields: ['end'] } };
  }
  if (!allDay && resolveZone(zone) === undefined) return { field: 'zone', words: 'problem_zone' };
  return undefined;
}

/** An end at 1 am after a start at 10 pm is meant for the next day; any other wrong end becomes the usual length. */
function later(start: WallTime, end: WallTime): WallTime {
  const nextDay = end.slice(0, 10) === start.slice(0, 10) && start.slice(11) >= '17:00' && end.slice(11) <= '06:00';
  return nextDay ? `${addDays(start.slice(0, 10), 1)}T${end.slice(11)}` : addMinutes(start, USUAL_MINUTES);
}
