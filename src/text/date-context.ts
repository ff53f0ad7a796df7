/** How a page writes dates: its language, and whether the day or the month comes first. */
import type { PageDocument } from '../page';
import type { DateContext } from './dates';
import { lexiconFor } from './lexicon';

const contexts = new WeakMap<PageDocument, DateContext>();

/** How this page writes dates: its language's lexicon, and day before month or after. */
export function dateContext(doc: PageDocument): DateContext {
  let context = contexts.get(doc);
  if (!context) {
    const lexicon = lexiconFor(doc.lang);
    const order = orderOf(doc, lexicon.order);
    context = { lexicon, order, ...(order === 'mdy' && monthBeforeDot(doc) ? { monthBeforeDot: true as const } : {}), thisYear: Number(doc.page.now.slice(0, 4)) };
    contexts.set(doc, context);
  }
  return context;
}

/** Does a page that writes dates with dots put the month first? Only days past the 12th can say so. */
function monthBeforeDot(doc: PageDocument): boolean {
  let balance = 0;
  for (const { text } of doc.lines) {
    if (!text.includes('.')) continue;
    for (const [, a, b] of text.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2})(?![\d.])/g)) {
      if (Number(a) <= 12 && Number(b) > 12 && Number(b) <= 31) balance++;
      else if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12) balance--;
    }
  }
  return balance > 0;
}

/** Zones whose English readers write the day first. */
const DAY_FIRST_ZONES = /^(?:Europe|Africa|Australia|Asia\/(?:Kolkata|Calcutta|Singapore|Dubai|Hong_Kong)|Pacific\/Auckland)/;

/** Day before month? The page's own unambiguous dates decide, then its language and region, then what the reader chose, then the reader's zone. */
function orderOf(doc: PageDocument, byLanguage: DateContext['order']): DateContext['order'] {
  let day = 0;
  let month = 0;
  for (const { text } of doc.lines) {
    if (!text.includes('/') && !text.includes('-')) continue;
    for (const [, a, b] of text.matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g)) {
      if (Number(a) > 12 && Number(b) <= 12) day++;
      if (Number(b) > 12 && Number(a) <= 12) month++;
    }
  }
  if (day !== month) return day > month ? 'dmy' : 'mdy';
  const region = /^[a-z]{2,3}-([A-Za-z]{2})\b/.exec(doc.page.lang ?? doc.tree?.elements('html')[0]?.attribs['lang'] ?? '')?.[1]?.toUpperCase();
  if (byLanguage !== 'mdy') return byLanguage;
  if (region && region !== 'US') return region === 'CA' || region === 'PH' ? 'mdy' : 'dmy';
  if (doc.page.dateOrder) return doc.page.dateOrder;
  return DAY_FIRST_ZONES.test(doc.page.zone) && region !== 'US' ? 'dmy' : 'mdy';
}
