/** The Events Calendar (WordPress, https://theeventscalendar.com): single event pages of its versions 4 to 6. */
import { isTag, type Element } from 'domhandler';
import type { CheerioAPI } from 'cheerio/slim';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { firstText, rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'the-events-calendar', fingerprint: (doc) => mentions(doc, 'tribe-events-single', 'tribe-events-schedule', 'tribe-block__event-datetime', 'tribe-events-event-meta'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, '#tribe-events-content, #tribe-events, .tribe-events-single, .tribe-events-pg-template, body');
  if (!root || !rootOf(doc, '.tribe-events-single-event-title, .tribe-events-schedule, .tribe-events-event-meta')) return [];
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: '.tribe-events-single-event-title',
    when,
    location: (element, $) => [firstText($, element, '.tribe-events-meta-group-venue .tribe-venue, .tribe-block__venue__name'), address($, element)].filter(Boolean).join('\n'),
    organizer: '.tribe-events-meta-group-organizer .tribe-organizer, .tribe-block__organizer__title',
    description: '.tribe-events-single-event-description',
    categories: 'dd.tribe-events-event-categories, .tribe-block__event-categories',
    online: '.tribe-events-virtual-link-button, .tribe-events-virtual-single-zoom-details, .tribe-events-event-url',
  });
}

/** "July 26 @ 9:00 am - 3:00 pm" leaves the year to the abbreviations of the details, which hold whole dates. */
function when(root: Element, $: CheerioAPI): string {
  const schedule = firstText($, root, '.tribe-events-schedule h2, .tribe-events-schedule, .tribe-events-schedule__datetime, .tribe-block__event-datetime');
  const stated = $(root).find('abbr.tribe-events-start-date, abbr.tribe-events-start-datetime').get(0);
  const day = stated && isTag(stated) ? /^\d{4}-\d\d-\d\d/.exec(stated.attribs['title'] ?? '')?.[0] : undefined;
  const words = schedule.replace(/\s*\|?\s*Recurring Event.*$/is, '');
  return day && !/\d{4}/.test(words) ? words.replace(/^([^@–-]+?\d{1,2})(?=\s*(?:@|-|–|$))/, `$1, ${day.slice(0, 4)}`) : words;
}

function address($: CheerioAPI, root: Element): string {
  return firstText($, root, '.tribe-events-meta-group-venue .tribe-address, .tribe-block__venue__address .tribe-address').replace(/\s*\n\s*/g, ', ').replace(/\s+,/g, ',').replace(/,(?:\s*,)+/g, ',');
}
