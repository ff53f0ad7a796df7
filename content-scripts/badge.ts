/** Is there an event here? A cheap look; only when there are signs of one, the page is handed over to be read. */
import { capturePage } from './capture';
import browser from '../src/browser';
import type { Message } from '../src/messages';

const MACHINE_READABLE = '[itemprop="startDate"], .dtstart, .dt-start, time[datetime], a[href*="calendar.google.com/"], a[href*="action=TEMPLATE"]';
const DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b20\d\d-\d\d-\d\d\b|\d月\d{1,2}日/i;
const TIME = /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\bnoon\b|\d ?(?:uhr|h)\b|\d時/i;
/** Characters of a page that are read for the badge; the popup reads more. */
const LIMIT = 2_000_000;
/** Milliseconds that an app gets to draw after it has changed the address. */
const DRAWING = 700;

function hasSigns(): boolean {
  if (document.querySelector(MACHINE_READABLE)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) if (/"startDate"/.test(script.textContent ?? '')) return true;
  const words = (document.querySelector('main, [role="main"], article') ?? document.body)?.textContent?.slice(0, 50_000) ?? '';
  return DATE.test(words) && TIME.test(words);
}

function look(): void {
  const body = hasSigns() ? { page: capturePage(LIMIT) } : {};
  // the extension may just have been updated or removed: then nobody listens, and nothing is lost
  browser.runtime.sendMessage({ name: 'page-seen', body } satisfies Message<'page-seen'>).catch(() => undefined);
}

look();
// single-page apps change the address without loading a page
if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', () => setTimeout(look, DRAWING));
