/** Open Graph event tags in the page's head: `<meta property="event:start_time" content="…">` (https://ogp.me, Facebook's event object). */
import type { Claim } from '../event';
import type { PageDocument, Reader } from '../page';
import { absolute } from '../structured/address';
import { claimList } from '../structured/claims';
import { lineText, plainText } from '../structured/plain-text';
import { readSpan } from '../structured/span';
import { resolveZone } from '../zones';

export const openGraph: Reader = { id: 'open-graph', read };

const START = ['event:start_time', 'og:start_time', 'event:start', 'events:start_time', 'og:event:start_time', 'event:start_date', 'event:startdate', 'event-start', 'event_start'];
const PLACE = ['og:street-address', 'og:locality', 'og:region', 'og:postal-code', 'og:country-name'];

function read(doc: PageDocument): Claim[] {
  const tags = new Map<string, string>();
  for (const { attribs } of doc.tree?.elements('meta') ?? []) {
    const name = (attribs['property'] ?? attribs['name'] ?? '').trim().toLowerCase();
    if (name && attribs['content']?.trim() && !tags.has(name)) tags.set(name, attribs['content'].trim());
  }
  const startName = START.find((name) => tags.has(name));
  if (!startName) return [];
  const get = (...names: string[]): string => names.map((name) => tags.get(name)).find(Boolean) ?? '';
  const endName = startName.replace('start', 'end');
  const span = readSpan(get(startName), get(endName));
  if (!span) return [];

  const { claims, add } = claimList('open-graph', 'open-graph:0', 'machine-readable');
  add('start', span.start, `${startName}: ${get(startName)}`);
  add('end', span.end, `${endName}: ${get(endName)}`);
  const zone = get('event:timezone', 'event:time_zone', 'og:timezone');
  add('zone', span.zone ?? resolveZone(zone), zone);
  const title = lineText(get('og:title', 'twitter:title'));
  add('title', title, title);
  const place = lineText(get('event:location', 'event:venue', 'event:location_name', 'og:location')) || PLACE.map((name) => lineText(get(name))).filter(Boolean).join(', ');
  add('location', place, place);
  const description = plainText(get('og:description', 'description'));
  add('description', description, description);
  add('url', absolute(get('og:url'), doc), get('og:url'));
  return claims;
}
