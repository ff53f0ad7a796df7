/** A date that stands only in an address: ".../thesis-oral-2024-06-13". */
import type { PageDocument } from '../page';
import { dayNumber, isoDate } from './calendar';
import type { Day } from './dates';
import type { Segment } from './segments';

const ISO_IN_PATH = /(?<!\d)(20\d\d)[-_/](0[1-9]|1[0-2])[-_/](0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day in the address of the event's own page: linked under a "website" label, or the page itself. */
export function dateInUrl(doc: PageDocument, segments: Segment[]): { date: string; day: Day; url: string } | undefined {
  const labelled = segments.filter((s) => s.label === 'url').flatMap((s) => s.line.links.map((l) => l.href));
  for (const url of [...labelled, ...(doc.page.url ? [doc.page.url] : [])]) {
    const match = ISO_IN_PATH.exec(url);
    if (!match) continue;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const at = dayNumber(year, month, day);
    if (!Number.isNaN(at)) return { date: isoDate(at), day: { year, month, day }, url };
  }
  return undefined;
}
