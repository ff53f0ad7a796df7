/** The Events Calendar's own list of events as JSON (https://docs.theeventscalendar.com/rest-api/): opened in a tab, or carried by a page. */
import type { Claim } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument } from '../page';
import { textAt, type Json } from '../structured/app-data';
import { claimList } from '../structured/claims';
import { lineText, plainText } from '../structured/plain-text';
import { resolveZone } from '../zones';
import type { Site } from './site';

const site: Site = { id: 'the-events-calendar-feed', fingerprint: (doc) => entriesOf(doc).length > 0, read };
export default site;

const known = new WeakMap<PageDocument, Json[]>();

/** The events of the answer, which is all that the page holds; browsers put it into a <pre>. */
function entriesOf(doc: PageDocument): Json[] {
  let entries = known.get(doc);
  if (!entries) {
    const { html = '', url = '' } = doc.page;
    const bare = /^\s*\{/.test(html.slice(0, 200)) ? html : undefined;
    known.set(doc, (entries = parse(bare ?? (url.includes('/tribe/events/v1/') ? (doc.$?.('pre').first().text() ?? '') : ''))));
  }
  return entries;
}

function parse(text: string): Json[] {
  if (!text.trimStart().startsWith('{')) return [];
  try {
    const { events } = JSON.parse(text) as { events?: unknown };
    const fits = (entry: unknown): entry is Json => typeof entry === 'object' && entry !== null && 'start_date' in entry && 'title' in entry;
    return Array.isArray(events) ? events.filter(fits) : [];
  } catch {
    return [];
  }
}

function read(doc: PageDocument): Claim[] {
  return firstOf(doc, entriesOf(doc)).flatMap((entry, n) => {
    const { claims, add } = claimList(site.id, `${site.id}:${n}`, 'site-known');
    const put = (field: 'title' | 'start' | 'end' | 'location' | 'description' | 'url', value: string): void => add(field, value, value);
    // local wall time of the event's own zone
    const time = (key: string): string => textAt(entry, key).slice(0, entry['all_day'] === true ? 10 : 16).replace(' ', 'T');
    put('title', lineText(textAt(entry, 'title')));
    put('start', time('start_date'));
    put('end', time('end_date'));
    const zone = textAt(entry, 'timezone');
    add('zone', resolveZone(zone), zone);
    put('location', ['venue', 'address', 'city', 'state', 'zip'].map((key) => lineText(textAt(entry, 'venue', key))).filter(Boolean).join(', '));
    put('description', plainText(textAt(entry, 'description')));
    put('url', textAt(entry, 'url'));
    return claims;
  });
}
