/** Is there an event here? A cheap look, so that the toolbar button can say so; reading it is left to the popup. */
import browser from '../src/browser';
import type { Message } from '../src/messages';

const MACHINE_READABLE = '[itemprop="startDate"], .dtstart, .dt-start, time[datetime], a[href*="calendar.google.com/"], a[href*="action=TEMPLATE"]';
const DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
const TIME = /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b/i;

function hasEvent(): boolean {
  if (document.querySelector(MACHINE_READABLE)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) if (/"startDate"/.test(script.textContent ?? '')) return true;
  const words = (document.querySelector('main, [role="main"], article') ?? document.body)?.textContent?.slice(0, 50_000) ?? '';
  return DATE.test(words) && TIME.test(words);
}

if (hasEvent()) {
  const found: Message<'page-has-event'> = { name: 'page-has-event', body: {} };
  // the extension may just have been updated or removed: then nobody listens, and nothing is lost
  browser.runtime.sendMessage(found).catch(() => undefined);
}
