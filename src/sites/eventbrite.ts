/** Eventbrite: JSON-LD says nearly all; the visible date line says the zone, and the address its room. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { rootOf, selectedClaims } from '../structured/selected';
import type { Site } from './site';

const site: Site = {
  id: 'eventbrite',
  hosts: ['eventbrite.com', 'eventbrite.co.uk', 'eventbrite.ca', 'eventbrite.com.au', 'eventbrite.co.nz', 'eventbrite.ie', 'eventbrite.de', 'eventbrite.fr', 'eventbrite.es', 'eventbrite.it', 'eventbrite.nl', 'eventbrite.at', 'eventbrite.ch', 'eventbrite.be', 'eventbrite.se', 'eventbrite.dk', 'eventbrite.fi', 'eventbrite.pt', 'eventbrite.sg', 'eventbrite.hk', 'eventbrite.com.br', 'eventbrite.com.mx', 'eventbrite.com.ar'],
  read,
};
export default site;

function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, '[data-testid="event-details"], .event-details, main, body');
  if (!root || !/\/e\/|\/event\//.test(doc.page.url ?? '')) return [];
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: 'h1.event-title, h1[class*="event-title"]',
    when: '.date-info__full-datetime, [data-testid="dateAndTime"] .date-info',
    location: '.location-info__address',
    organizer: '.descriptive-organizer-info-mobile__name-link, .organizer-listing-info-variant-b__name-link, .descriptive-organizer-info__name-link',
    description: '.event-description__content--expanded, .event-description, [data-testid="event-description"]',
  });
}
