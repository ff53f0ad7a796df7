/** Partiful: the data that the page was started with has the event; the visible page shows it in the visitor's zone. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { appObject, textAt } from '../structured/app-data';
import { rootOf, selectedClaims } from '../structured/selected';
import type { Site } from './site';

const site: Site = { id: 'partiful', hosts: ['partiful.com'], read };
export default site;

function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, 'body');
  const event = appObject(doc, (object) => typeof object['title'] === 'string' && typeof object['startDate'] === 'string');
  if (!root || !event) return [];
  const name = textAt(event, 'locationInfo', 'mapsInfo', 'name');
  const lines = textAt(event, 'locationInfo', 'mapsInfo', 'addressLines') || textAt(event, 'locationInfo', 'displayAddressLines') || textAt(event, 'location');
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: () => textAt(event, 'title'),
    start: () => textAt(event, 'startDate'),
    end: () => textAt(event, 'endDate'),
    zone: () => textAt(event, 'timezone'),
    location: () => [name, lines].filter(Boolean).join('\n'),
    description: () => textAt(event, 'description'),
    url: () => doc.page.url?.replace(/[?#].*$/, ''),
  });
}
