/** Localist ("Concept3D Event Calendar"): https://www.localist.com, on universities' own hosts. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'localist', hosts: ['localist.com'], fingerprint: (doc) => mentions(doc, 'em-header-card_title', 'em-about_description'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, 'body');
  if (!root || !rootOf(doc, '.em-header-card_title')) return [];
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: '.em-header-card_title',
    when: '.em-header-card .em-date, .em-date',
    location: '.em-about_location__address, .em-header-card .em-location, .em-about_location p',
    description: '.em-about_description',
    online: '.em-about_location, .em-about_virtual, .em-about_stream',
  });
}
