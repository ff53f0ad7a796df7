/** What was added to a calendar before: kept on this computer only. */
import browser from './browser';
import type { ExportRecord } from './exporters/exporter';

const RECORDS = 'export-records';

/** What earlier exports returned, by UID. */
export async function exportRecords(): Promise<Record<string, ExportRecord>> {
  return ((await browser.storage.local.get(RECORDS))[RECORDS] as Record<string, ExportRecord> | undefined) ?? {};
}

/** Keeps what an export returned, so that the next export of the same event updates its entry. */
export async function keepRecords(records: readonly ExportRecord[]): Promise<void> {
  const all = { ...(await exportRecords()), ...Object.fromEntries(records.map((record) => [record.uid, record])) };
  await browser.storage.local.set({ [RECORDS]: all });
}
