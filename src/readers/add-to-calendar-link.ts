/** "Add to calendar" links and widgets: the address or the attributes hold the whole entry. */
import type { Claim, StatedTime } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { readCalendarAddress } from '../structured/calendar-address';
import { readCalendarWidgets } from '../structured/calendar-widget';
import { entryClaims, type Entry } from '../structured/entry';
import { mentions } from '../structured/mentions';
import { lineText } from '../structured/plain-text';

const CALENDAR_HOST = /calendar\.google\.|google\.[a-z.]{2,6}(?:\/|%2F)calendar|outlook\.(?:live|office|office365|cloud)|calendar\.(?:live|yahoo)\./i;

export const addToCalendarLink: Reader = { id: 'add-to-calendar-link', read };

function read(doc: PageDocument): Claim[] {
  const entries = linksToCalendar(doc) ? [...hrefs(doc)].map(readCalendarAddress).filter((entry) => entry !== undefined) : [];
  if (doc.$ && mentions(doc, 'add-to-calendar-button', 'atcb', 'addeventatc', 'addthisevent', 'atc_event')) entries.push(...readCalendarWidgets(doc.$));
  const byTitle = new Map<string, { entry: Entry; claims: Claim[] }[]>();
  const groups: Claim[][] = [];
  for (const entry of entries) {
    const title = lineText(entry.title ?? '').toLowerCase();
    const namesakes = byTitle.get(title) ?? [];
    byTitle.set(title, namesakes);
    const known = namesakes.find((other) => isSameTime(other.entry.start, entry.start));
    const claims = entryClaims(entry, 'add-to-calendar-link', known?.claims[0]?.group ?? `add-to-calendar-link:${groups.length}`, 'calendar-link');
    if (known) {
      // The Outlook link beside the Google link says the same again: only what is new is heard.
      known.claims.push(...claims.filter((claim) => !known.claims.some((other) => other.field === claim.field)));
    } else {
      groups.push(claims);
      namesakes.push({ entry, claims });
    }
  }
  return firstOf(doc, groups).flat();
}

/** Asked first: most pages have no such link. */
function linksToCalendar({ tree, page }: PageDocument): boolean {
  return tree ? tree.elements('a').some(({ attribs: { href } }) => href !== undefined && CALENDAR_HOST.test(href)) : CALENDAR_HOST.test(page.text ?? '');
}

function hrefs(doc: PageDocument): Set<string> {
  const found = new Set<string>();
  if (doc.tree) for (const { attribs } of doc.tree.elements('a')) found.add(attribs['href'] ?? '');
  else {
    for (const line of doc.lines) for (const link of line.links) found.add(link.href);
    for (const match of (doc.page.text ?? '').matchAll(/https?:\/\/[^\s<>"]{10,8000}/g)) found.add(match[0]);
  }
  return found;
}

/** One time, be it once on the clock and once in UTC. */
function isSameTime(a: StatedTime, b: StatedTime): boolean {
  if (a === b) return true;
  if (a.length === 10 || b.length === 10) return a.slice(0, 10) === b.slice(0, 10);
  const [first, second] = [a.slice(16), b.slice(16)];
  if (first && second) return Date.parse(a) === Date.parse(b);
  // No zone has more than 14 hours to UTC; without offsets on both sides nearer cannot be told.
  return Boolean(first || second) && Math.abs(Date.parse(`${a.slice(0, 16)}Z`) - Date.parse(`${b.slice(0, 16)}Z`)) <= 14 * 3_600_000;
}
