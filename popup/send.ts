/** Hands an event to a calendar: opens its link, or saves its file. */
import browser from '../src/browser';
import type { Exporter, ExportedEvent, ExportOptions } from '../src/exporters';
import { exportRecords, keepRecords } from '../src/history';
import { hereAndNow } from './tab';

/** Exporters are big and needed only after the event is on the screen. */
const exporters = (): Promise<typeof import('../src/exporters')> => import('../src/exporters');

/** Gives the event to the exporter with this id. */
export async function send(id: Exporter['id'], events: readonly ExportedEvent[]): Promise<void> {
  const { EXPORTERS } = await exporters();
  const exporter = EXPORTERS.find((one) => one.id === id);
  const [first] = events;
  if (!exporter || !first) throw new Error(`nothing to send, or no exporter called ${id}`);
  const options: ExportOptions = { now: Date.now(), readerZone: hereAndNow().zone, records: await exportRecords() };
  if (exporter.kind === 'link') await browser.tabs.create({ url: exporter.link(first, options) });
  else if (exporter.kind === 'file') {
    const { name, mime, text, records } = exporter.file(events, options);
    save(name, new Blob([text], { type: mime }));
    await keepRecords(records);
  } else if (exporter.kind === 'text') await navigator.clipboard.writeText(exporter.text(events, options));
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Loads what the first click will need, while the user reads. */
export function prepare(): void {
  void exporters();
}
