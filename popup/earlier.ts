/** An event against what was added before: the same again, changed since, or at the same time as another. */
import type { CalendarEvent } from '../src/event';
import type { AsFound, HistoryEntry } from '../src/history';
import { addDays, resolveZone, wallToInstant } from '../src/zones';

export type Changed = 'start' | 'end' | 'location';

export interface Earlier {
  entry: HistoryEntry;
  /** what the page says otherwise now */
  changed: Changed[];
}

type Compared = CalendarEvent & { uid: string; found: AsFound };

const address = (url: string | undefined): string => (url ?? '').replace(/#.*$/, '');
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The entry of this event, also when its time has changed: then its page and title are the same. */
export function findEarlier(event: Compared, history: readonly HistoryEntry[]): Earlier | undefined {
  const here = address(event.url);
  const title = plain(event.title);
  const entry =
    history.find(({ uid }) => uid === event.uid) ??
    history.find((one) => one.event.url !== undefined && address(one.event.url) === here && plain(one.event.title) === title);
  if (!entry) return undefined;
  const changed = (['start', 'end', 'location'] as const).filter((field) => (entry.found[field] ?? '') !== (event.found[field] ?? ''));
  // a moved event moves its end along: one change, told once
  return { entry, changed: changed.includes('start') ? changed.filter((field) => field !== 'end') : changed };
}

/** What else was added for the same time. All-day events leave room for others. */
export function overlapping(event: Compared, history: readonly HistoryEntry[]): HistoryEntry | undefined {
  const span = spanOf(event);
  if (!span) return undefined;
  // no zone is more than a day from another: what lies further apart need not be reckoned in instants
  const [from, to] = [addDays(event.start, -2), addDays(event.end ?? event.start, 2)];
  return history.find((one) => {
    if (one.uid === event.uid || one.event.start.slice(0, 10) > to || (one.event.end ?? one.event.start).slice(0, 10) < from) return false;
    const other = spanOf(one.event);
    return other !== undefined && other.from < span.to && span.from < other.to;
  });
}

function spanOf({ start, end, allDay, zone }: CalendarEvent): { from: number; to: number } | undefined {
  if (allDay || !start.includes('T') || end === undefined || resolveZone(zone) === undefined) return undefined;
  return { from: wallToInstant(start, zone).epochMs, to: wallToInstant(end, zone).epochMs };
}
