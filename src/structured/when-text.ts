/** When, out of the words of one element that is known to say it: the text readers' grammar without the rest of the page. */
import type { Assumption, Warning } from '../event';
import { languageFor } from '../languages';
import { parsePage, type PageDocument } from '../page';
import { chooseWhen, momentsIn } from '../text/choose-when';
import { segmentsOf } from '../text/segments';

export interface WhenText {
  start: string;
  end?: string;
  zone?: string;
  recurrence?: string;
  assumed: Assumption[];
  warnings: Warning[];
}

/** "Thursday, March 5, 2026 4:30pm — 6:00pm" as wall times; undefined when the words name no day. */
export function whenText(words: string, doc: PageDocument): WhenText | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  if (!text || text.length > 400) return undefined;
  const inner = parsePage({ text, now: doc.page.now, zone: doc.page.zone, lang: doc.lang, ...(doc.page.url ? { url: doc.page.url } : {}) });
  const language = languageFor(doc.lang);
  const [moment] = chooseWhen(momentsIn(segmentsOf(inner), language), { now: doc.page.now, language, ...(language.clock24 ? { clock24: true } : {}) });
  if (!moment) return undefined;
  const { start, end, zone, recurrence, assumed, warnings } = moment;
  return { start, ...(end ? { end } : {}), ...(zone ? { zone } : {}), ...(recurrence ? { recurrence } : {}), assumed, warnings };
}
