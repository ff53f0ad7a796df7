/** What was added to a calendar before: kept on this computer only, and only when the settings say so. */
import browser from './browser';
import type { CalendarEvent } from './event';
import type { ExportedEvent, ExportRecord } from './exporters/exporter';

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

const HISTORY = 'history';
const RECORDS = 'export-records';
const MOST_ENTRIES = 500;
const MOST_TEXT = 2_000;

/** All entries, the newest first. */
export async function readHistory(): Promise<HistoryEntry[]> {
  return ((await browser.storage.local.get(HISTORY))[HISTORY] as HistoryEntry[] | undefined) ?? [];
}

/** Puts an event on top of the list; an older entry of the same event goes. */
export async function remember(event: ExportedEvent & { uid: string }, found: AsFound, target: string, added: number): Promise<void> {
  const { uid, description, ...rest } = event;
  const entry: HistoryEntry = { uid, event: { ...rest, ...(description !== undefined && { description: description.slice(0, MOST_TEXT) }) }, found, target, added };
  await write([entry, ...(await readHistory()).filter((other) => other.uid !== uid)]);
}

export async function forgetEntry(uid: string): Promise<void> {
  await write((await readHistory()).filter((entry) => entry.uid !== uid));
}

export async function clearHistory(): Promise<void> {
  await browser.storage.local.remove([HISTORY, RECORDS]);
}

async function write(entries: HistoryEntry[]): Promise<void> {
  await browser.storage.local.set({ [HISTORY]: entries.slice(0, MOST_ENTRIES) });
}

/** What earlier exports returned, by UID. */
export async function exportRecords(): Promise<Record<string, ExportRecord>> {
  return ((await browser.storage.local.get(RECORDS))[RECORDS] as Record<string, ExportRecord> | undefined) ?? {};
}

/** Keeps what an export returned, so that the next export of the same event updates its entry. */
export async function keepRecords(records: readonly ExportRecord[]): Promise<void> {
  const all = { ...(await exportRecords()), ...Object.fromEntries(records.map((record) => [record.uid, record])) };
  await browser.storage.local.set({ [RECORDS]: all });
}
