/** What a source left out is filled in here, and every assumption leaves a mark. */
import type { Assumption, Warning } from '../event';
import { addMinutes } from '../zones';

/** Minutes that an event without an end is taken to last, and that lie before a lone end. */
const USUAL_MINUTES = 60;

export interface FilledTimes {
  start: string;
  end: string;
  allDay: boolean;
  assumed: Assumption[];
  warnings: Warning[];
}

/** Completes start and end (wall times or dates, `end` inclusive when all-day). */
export function fillTimes(start: string, end: string | undefined): FilledTimes {
  const timed = start.includes('T');
  if (timed) {
    if (end?.includes('T')) return { start, end, allDay: false, assumed: [], warnings: [] };
    const sameDay = addMinutes(start, USUAL_MINUTES);
    // "March 3, 9:30 – March 7": the last day is said, its hour is not
    if (end && end > start.slice(0, 10)) return { start, end: `${end}T${sameDay.slice(11)}`, allDay: false, assumed: ['end'], warnings: [] };
    return { start, end: sameDay, allDay: false, assumed: ['end'], warnings: [] };
  }
  // "— 6:00pm": only the end is said
  if (end?.includes('T')) {
    if (end.slice(0, 10) === start) return { start: addMinutes(end, -USUAL_MINUTES), end, allDay: false, assumed: ['start'], warnings: [] };
    return { start, end: end.slice(0, 10), allDay: true, assumed: [], warnings: ['time-missing'] };
  }
  return { start, end: end && end >= start ? end : start, allDay: true, assumed: [], warnings: [] };
}
