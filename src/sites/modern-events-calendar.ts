/**
 * Modern Events Calendar (WordPress, https://webnus.net): the "Date" and "Time" boxes are right where its JSON-LD states
 * only the day, or the hours of another zone; the "Local Time" box is the visitor's clock.
 */
import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { firstText, rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'modern-events-calendar', fingerprint: (doc) => mentions(doc, 'mec-single-event', 'mec-events-single-section'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, '.mec-single-event, .mec-events-single-section, body');
  if (!root || !rootOf(doc, '.mec-single-event-date')) return [];
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: '.mec-single-title',
    when,
    location: (element, $) => [firstText($, element, '.mec-single-event-location dd.author, .mec-single-event-location dl .author'), firstText($, element, '.mec-single-event-location .mec-address')].filter(Boolean).join('\n'),
    organizer: '.mec-single-event-organizer .mec-organizer h6, .mec-single-event-organizer .mec-organizer .author, .mec-single-event-organizer .author',
    description: '.mec-single-event-description',
    online: '.mec-single-event-description, .mec-single-virtual-badge, .mec-zoom-badge, .mec-event-more-info',
  });
}

function when(root: Element, $: CheerioAPI): string {
  const day = firstText($, root, '.mec-single-event-date .mec-start-date-label') || firstText($, root, '.mec-single-event-date .mec-events-abbr');
  const last = firstText($, root, '.mec-single-event-date .mec-end-date-label').replace(/^[\s-–]+/, '');
  const time = firstText($, root, '.mec-single-event-time .mec-events-abbr');
  const clock = /\d/.test(time) ? time : ''; // "All Day"
  if (!last) return `${day} ${clock}`;
  const [from = '', to = ''] = clock.split(/\s+[-–]\s+/);
  return `${day} ${from} - ${last} ${to}`;
}
