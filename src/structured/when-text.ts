/** When, out of the words of one element that is known to say it: the text readers' grammar without the rest of the page. */
import type { Assumption, Warning } from '../event';
import { languageFor } from '../languages';
import type { PageDocument } from '../page';
import { chooseWhen, momentsIn } from '../text/choose-when';
import { segmentsOf } from '../text/segments';
import { textLines } from '../text-lines';

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
  const { page, lang } = doc;
  // a few words alone tell no language: they are in the page's
  const inner: PageDocument = { page: { text, now: page.now, zone: page.zone, lang, ...(page.url ? { url: page.url } : {}) }, lines: textLines(text), fullTitle: '', title: '', lang, limited: false };
  const language = languageFor(lang);
  const [moment] = chooseWhen(momentsIn(segmentsOf(inner), language), { now: page.now, language, ...(language.clock24 ? { clock24: true } : {}) });
  if (!moment) return undefined;
  const { start, end, zone, recurrence, assumed, warnings } = moment;
  return { start, ...(end ? { end } : {}), ...(zone ? { zone } : {}), ...(recurrence ? { recurrence } : {}), assumed, warnings };
}
