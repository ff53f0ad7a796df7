/** A series in words, and its next dates. Loaded when an event repeats: it brings ical.js along. */
import ICAL from 'ical.js';
import type { CalendarEvent, WallTime } from '../src/event';
import { readRecurrence } from '../src/exporters/icalendar/recurrence';
import type { When } from '../src/exporters/writing/clean-event';
import { repeatWords } from '../src/exporters/writing/when-words';
import type { Say } from '../src/exporters/words';
import { instantToWall } from '../src/zones';

export interface Series {
  /** "every week on Tuesday until Tuesday, April 28, 2026"; '' when its lines say nothing usable */
  words: string;
  /** the next ones from now on (the first ones, when the series is over) */
  next: WallTime[];
}

const SHOWN = 4;
/** Steps taken to find them: a daily series over ten years. */
const MOST_STEPS = 4_000;

export function seriesOf(event: CalendarEvent, now: WallTime, language: string, say: Say): Series {
  const { start, zone, allDay } = event;
  // the zone plays no part: rule and dates are walked on the wall clock
  const when: When = allDay ? { allDay, first: start, last: start, after: start } : { allDay, start };
  const found = readRecurrence(untilOnTheWall(event.recurrence ?? '', zone), when);
  if (!found) return { words: '', next: [] };
  const without = new Set(found.without);
  const all = [...new Set([start, ...found.also, ...occurrences(found.rule, start, now)])].filter((wall) => !without.has(wall)).sort();
  const coming = all.filter((wall) => wall >= now.slice(0, wall.length));
  return { words: repeatWords(found, when, language, say), next: (coming.length > 0 ? coming : all).slice(0, SHOWN) };
}

/** UNTIL in UTC, as files have it, said on the event's own clock. */
const untilOnTheWall = (lines: string, zone: string): string =>
  lines.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/gi, (whole, y, mo, d, h, mi, s) => {
    try {
      return `UNTIL=${instantToWall(Temporal.Instant.from(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`).epochMilliseconds, zone).replace(/[-:]/g, '')}00`;
    } catch {
      return whole; // no such moment, or no such zone
    }
  });

/** From the start on: as many as are shown, and as many that are still to come. */
function occurrences(rule: string | undefined, start: WallTime, now: WallTime): WallTime[] {
  if (rule === undefined) return [];
  const found: WallTime[] = [];
  let coming = 0;
  const steps = ICAL.Recur.fromString(rule).iterator(start.includes('T') ? ICAL.Time.fromDateTimeString(`${start}:00`) : ICAL.Time.fromDateString(start));
  for (let step = 0; step < MOST_STEPS && coming < SHOWN + 10; step++) {
    const next = steps.next() as ICAL.Time | undefined;
    if (!next) break;
    const wall = next.toString().slice(0, start.length);
    if (wall >= now.slice(0, wall.length)) coming++;
    found.push(wall);
  }
  return found;
}
