/** Signs of an event on a page, found cheaply: no layout, no style, a bounded part of its text. */
const MACHINE_READABLE = '[itemprop="startDate"], .dtstart, .dt-start, time[datetime], a[href*="calendar.google.com/"], a[href*="action=TEMPLATE"]';
const DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b20\d\d-\d\d-\d\d\b|\d月\d{1,2}日/i;
const TIME = /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\bnoon\b|\d ?(?:uhr|h)\b|\d時/i;

export function hasSigns(document: Document): boolean {
  if (document.querySelector(MACHINE_READABLE)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) if (/"startDate"/.test(script.textContent ?? '')) return true;
  const words = (document.querySelector('main, [role="main"], article') ?? document.body)?.textContent?.slice(0, 50_000) ?? '';
  return DATE.test(words) && TIME.test(words);
}
