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

type Find = (event: Compared) => Earlier | undefined;

const indexes = new WeakMap<readonly HistoryEntry[], Find>();

/** Finds the entry of an event, also when its time has changed: then its page and title are the same. Made once for a history: it may be long. */
export function earlierIndex(history: readonly HistoryEntry[]): Find {
  let find = indexes.get(history);
  if (!find) indexes.set(history, (find = indexOf(history)));
  return find;
}

function indexOf(history: readonly HistoryEntry[]): Find {
  const byUid = new Map<string, HistoryEntry>();
  const byPage = new Map<string, HistoryEntry>();
  const pageOf = ({ url, title }: CalendarEvent): string | undefined => (url === undefined ? undefined : JSON.stringify([address(url), plain(title)]));
  for (const entry of history.toReversed()) { // the newest counts
    byUid.set(entry.uid, entry);
    const page = pageOf(entry.event);
    if (page) byPage.set(page, entry);
  }
  return (event) => {
    const entry = byUid.get(event.uid) ?? byPage.get(pageOf(event) ?? '');
    if (!entry) return undefined;
    const changed = (['start', 'end', 'location'] as const).filter((field) => (entry.found[field] ?? '') !== (event.found[field] ?? ''));
    // a moved event moves its end along: one change, told once
    return { entry, changed: changed.includes('start') ? changed.filter((field) => field !== 'end') : changed };
  };
}

export const findEarlier = (event: Compared, history: readonly HistoryEntry[]): Earlier | undefined => earlierIndex(history)(event);

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
