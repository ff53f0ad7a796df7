/** The start and end that machine-readable data states, with the placeholders for "no time" taken out. */
import type { StatedTime } from '../event';
import { addDays, readDuration, addMinutes, readStated, readClockText } from './stated-time';

export interface Span {
  start: StatedTime;
  end?: StatedTime;
  /** IANA zone that a time itself names */
  zone?: string;
}

/**
 * Reads a start with its end, duration or separate clock times.
 * Programs that know only a day write local midnight: 00:00 with no end, the same end, or an end at 00:00 or 23:59 is a day.
 * Over several days 00:00 and 23:59 are kept as stated: calendars show such an event beside the all-day ones anyway.
 * An end one day after such a start is either exclusive or a second day: left out.
 */
export function readSpan(startText: string, endText = '', more: { duration?: string; startClock?: string; endClock?: string } = {}): Span | undefined {
  const from = readStated(startText);
  if (!from) return undefined;
  const to = readStated(endText);
  let start = withClock(from.time, more.startClock);
  let end = to && withClock(to.time, more.endClock);
  const endClock = readClockText(endText);
  if (!end && endClock && start.includes('T')) end = `${start.slice(0, 10)}T${endClock}${start.slice(16)}`; // "22:00" means the same day
  const minutes = readDuration(more.duration ?? '');
  if (!end && minutes) end = start.includes('T') || minutes <= 1440 ? addMinutes(start, minutes) : addDays(start, minutes / 1440 - 1);
  if (isDayOnly(start, end)) {
    const last = end?.slice(0, 10);
    const exclusive = end?.slice(11, 16) === '00:00' && last === addDays(start.slice(0, 10), 1);
    start = start.slice(0, 10);
    end = last && !exclusive && last !== start ? last : undefined;
  }
  const zone = from.zone ?? to?.zone;
  return { start, ...(end ? { end } : {}), ...(zone ? { zone } : {}) };
}

function withClock(time: StatedTime, clockText = ''): StatedTime {
  const clock = time.includes('T') ? undefined : readClockText(clockText);
  return clock ? `${time}T${clock}` : time;
}

function isDayOnly(start: StatedTime, end: StatedTime | undefined): boolean {
  if (start.slice(11, 16) !== '00:00') return false;
  // Midnight UTC alone may be an evening in America: only its agreement with the page can tell.
  if (end === undefined) return !start.endsWith('Z') && !start.endsWith('+00:00');
  if (end < start) return false;
  const clock = end.slice(11, 16);
  if (clock === '23:59' && end.slice(0, 10) > start.slice(0, 10)) return false;
  return clock === '' || clock === '00:00' || clock === '23:59';
}
