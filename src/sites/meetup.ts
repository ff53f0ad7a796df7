/** Meetup: the event's time element names its IANA zone in brackets, its words hold start and end. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { claimList } from '../structured/claims';
import { rootOf, selectedClaims } from '../structured/selected';
import { readStated } from '../structured/stated-time';
import type { Site } from './site';

const site: Site = { id: 'meetup', hosts: ['meetup.com'], read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, 'main, body');
  if (!$ || !root || !/\/events\/\w/.test(doc.page.url ?? '')) return [];
  const time = $(root).find('#event-info time[datetime], aside time[datetime], time[datetime]').first().get(0);
  const stated = time && isTag(time) ? readStated(time.attribs['datetime'] ?? '') : undefined;
  const group = `${site.id}:0`;
  const venue = $(root).find('[data-testid="venue-name-value"], [data-testid="venue-name-link"]').first().text();
  const claims = selectedClaims(doc, site.id, group, root, {
    title: 'h1',
    start: () => stated?.time,
    zone: () => stated?.zone,
    location: () => (/^online event$/i.test(venue.trim()) ? undefined : [venue, $(root).find('[data-testid="location-info"]').first().text()].filter(Boolean).join('\n')),
    organizer: '#event-group-link .font-medium, [data-testid="group-name"], #event-group-link',
    description: '#event-details [class*="break-words"], [data-testid="event-description"], #event-details',
    online: '#event-details, [data-testid="online-link"]',
  });
  if ($(root).find('[data-testid="event-canceled-banner"]').length > 0) {
    const status = claimList(site.id, group, 'site-known');
    status.add('status', 'cancelled', $(root).find('[data-testid="event-canceled-banner"]').first().text());
    claims.push(...status.claims);
  }
  return claims;
}
