/** What was added to a calendar before: kept on this computer only, and only when the settings say so. */
import browser from './browser';
import type { CalendarEvent } from './event';
import type { ExportedEvent, ExportRecord } from './exporters/exporter';
import { readStored, writeStored } from './stored';
import { isCalendarEvent, isRecord, isTextOrNone } from './stored-event';

/** What the page said, before the user changed anything: compared when the page is read again. */
export type AsFound = Pick<CalendarEvent, 'start' | 'end' | 'location'>;

export interface HistoryEntry {
  uid: string;
  /** as it was sent */
  event: CalendarEvent;
  found: AsFound;
  /** id of the exporter it went to */
  target: string;
  /** when, milliseconds since 1970 */
  added: number;
}

/** A page's address, whatever part of it is shown: two with the same are one page. */
export const addressOf = (url: string | undefined): string | undefined => url?.replace(/#.*$/, '');

const HISTORY = 'history';
const RECORDS = 'export-records';
const MOST_ENTRIES = 10_000;
const MOST_TEXT = 2_000;

/** All entries, the newest first. What makes no sense is left out. */
export async function readHistory(): Promise<HistoryEntry[]> {
  return readStored('local', HISTORY, (stored) => (Array.isArray(stored) ? stored.filter(isEntry) : []));
}

function isEntry(value: unknown): value is HistoryEntry {
  if (!isRecord(value)) return false;
  const { uid, event, found, target, added } = value;
  return typeof uid === 'string' && typeof target === 'string' && Number.isFinite(added) && isCalendarEvent(event) && isRecord(found) && typeof found['start'] === 'string' && isTextOrNone(found['end']) && isTextOrNone(found['location']);
}

/** An event that was sent, and what the page had said of it. */
export interface Added {
  event: ExportedEvent & { uid: string };
  found: AsFound;
}

/**
 * Puts events on top of the list, the last one first; older entries of the same events go.
 * @param added when, milliseconds since 1970
 * @returns false when the browser has no room left for it
 */
export async function remember(events: readonly Added[], target: string, added: number): Promise<boolean> {
  const entries = events.map(({ event: { uid, description, ...rest }, found }): HistoryEntry => ({ uid, event: { ...rest, ...(description !== undefined && { description: description.slice(0, MOST_TEXT) }) }, found, target, added }));
  const uids = new Set(entries.map(({ uid }) => uid));
  return changeHistory((before) => [...entries.toReversed(), ...before.filter(({ uid }) => !uids.has(uid))]);
}

export async function forgetEntries(uids: readonly string[]): Promise<void> {
  await changeHistory((before) => before.filter((entry) => !uids.includes(entry.uid)));
}

export async function clearHistory(): Promise<void> {
  await browser.storage.local.remove([HISTORY, RECORDS]);
}

/** One change after the other, also of two windows: none is lost. Where room is short, the oldest half goes first. */
async function changeHistory(change: (before: HistoryEntry[]) => HistoryEntry[]): Promise<boolean> {
  return navigator.locks.request(HISTORY, async () => {
    let entries = change(await readHistory()).slice(0, MOST_ENTRIES);
    while (!(await writeStored('local', HISTORY, entries))) {
      if (entries.length < 2) return false;
      entries = entries.slice(0, entries.length / 2);
    }
    return true;
  });
}

/** What earlier exports returned, by UID. */
export async function exportRecords(): Promise<Record<string, ExportRecord>> {
  return readStored('local', RECORDS, (stored) => Object.fromEntries(Object.entries(isRecord(stored) ? stored : {}).filter((pair): pair is [string, ExportRecord] => isExportRecord(pair[1]))));
}

function isExportRecord(value: unknown): value is ExportRecord {
  return isRecord(value) && typeof value['uid'] === 'string' && Number.isInteger(value['sequence']) && typeof value['hash'] === 'string' && (value['modified'] === undefined || typeof value['modified'] === 'number');
}

/** Keeps what an export returned, so that the next export of the same event updates its entry. The oldest go when there are too many. */
export async function keepRecords(records: readonly ExportRecord[]): Promise<void> {
  await navigator.locks.request(RECORDS, async () => {
    const { ...all } = await exportRecords();
    for (const record of records) {
      Reflect.deleteProperty(all, record.uid); // to stand last again
      all[record.uid] = record;
    }
    await writeStored('local', RECORDS, Object.fromEntries(Object.entries(all).slice(-MOST_ENTRIES)));
  });
}
