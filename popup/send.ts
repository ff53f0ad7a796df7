/** Hands events to a calendar: opens its link, saves its file, fills the clipboard, or gives a picture to show. */
import browser from '../src/browser';
import type { ExportedEvent, Exporter, ExportOptions, LossOptions } from '../src/exporters';
import { hereAndNow } from '../src/here-and-now';
import { exportRecords, keepRecords } from '../src/history';
import { readSettings, type Settings } from '../src/settings';
import { saveFile } from './save-file';
import { language, t } from './words';

/** Exporters are big, and needed only after the event is on the screen. */
export const exporters = async (): Promise<readonly Exporter[]> => (await import('../src/exporters')).EXPORTERS;

/** What exporters go by besides the event, as far as it decides what they cannot carry. */
export const lossOptions = ({ reminder }: Settings): LossOptions => ({ readerZone: hereAndNow().zone, say: t, ...(reminder >= 0 && { alarmMinutes: reminder }) });

/** What became of an event that was sent. */
export type Sent = { how: 'opened' | 'saved' | 'copied' } | { how: 'picture'; svg: string };

/**
 * Gives the events to the exporter with this id. Links and pictures take one event: the first.
 * @param isPrivate keep nothing of it
 */
export async function send(id: string, events: readonly ExportedEvent[], isPrivate: boolean): Promise<Sent> {
  const exporter = (await exporters()).find((one) => one.id === id);
  const [first] = events;
  if (!exporter || !first) throw new Error(`nothing to send, or no exporter called ${id}`);
  const [settings, records] = await Promise.all([readSettings(), exportRecords()]);
  const options: ExportOptions = { ...lossOptions(settings), now: Date.now(), records, locale: language };
  switch (exporter.kind) {
    case 'link':
      await browser.tabs.create({ url: inAccount(exporter.link(first, options), settings) });
      return { how: 'opened' };
    case 'file': {
      const { name, mime, text, records: kept } = exporter.file(events, options);
      saveFile(name, new Blob([text], { type: mime }));
      if (!isPrivate) await keepRecords(kept);
      return { how: 'saved' };
    }
    case 'text': {
      const { text, records: kept } = exporter.text(events, options);
      await navigator.clipboard.writeText(text);
      if (!isPrivate) await keepRecords(kept);
      return { how: 'copied' };
    }
    case 'picture':
      return { how: 'picture', svg: exporter.svg(first, options) };
  }
}

/** Google opens the first signed-in account unless told which. */
function inAccount(link: string, { googleAccount }: Settings): string {
  return googleAccount && link.startsWith('https://calendar.google.com/') ? `${link}&authuser=${encodeURIComponent(googleAccount)}` : link;
}
