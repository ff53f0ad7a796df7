/** Luma: JSON-LD states the times; the zone's name stands only in the data that the page was started with. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { appObject, textAt } from '../structured/app-data';
import { rootOf, selectedClaims } from '../structured/selected';
import type { Site } from './site';

const site: Site = { id: 'luma', hosts: ['lu.ma', 'luma.com'], read };
export default site;

function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, 'body');
  if (!root) return [];
  const event = appObject(doc, (object) => typeof object['start_at'] === 'string' && typeof object['name'] === 'string');
  const address = (key: string): string => textAt(event, 'geo_address_info', key);
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: () => textAt(event, 'name') || undefined,
    start: () => textAt(event, 'start_at'),
    end: () => textAt(event, 'end_at'),
    zone: () => textAt(event, 'timezone'),
    location: () => address('full_address') || [address('address'), address('city_state')].filter(Boolean).join('\n'),
    organizer: () => textAt(appObject(doc, (object) => typeof object['name'] === 'string' && typeof object['slug'] === 'string' && 'tint_color' in object), 'name'),
    online: '.event-about-card, .join-button, [class*="join"]',
  });
}
