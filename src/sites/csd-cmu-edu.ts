/**
 * The calendars of Carnegie Mellon's Computer Science Department and School (Drupal): the fields of its events, and a
 * Speaker in capitals.
 */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { firstText, rootOf, selectedClaims } from '../structured/selected';
import type { Site } from './site';

const site: Site = { id: 'csd-cmu-edu', hosts: ['csd.cmu.edu', 'cs.cmu.edu', 'scs.cmu.edu'], zone: 'America/New_York', read };
export default site;


function read(doc: PageDocument): Claim[] {
  const root = rootOf(doc, '.node--type-calendar-event, .node--type-event, article:has(.field--name-field-speaker)');
  const { $ } = doc;
  if (!root || !$) return [];
  const heading = firstText($, $('body').get(0) ?? root, 'h1');
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: () => heading,
    when: '.field--name-field-date, .field--name-field-event-date, .field--name-field-dates, .field--name-field-date-time, .field--name-field-when',
    location: () => firstText($, root, '.field--name-field-location .field__item'),
    speakers: () => speaker(firstText($, root, '.field--name-field-speaker .field__item'), heading),
  });
}

/** "ADA PARK, Ph.D. Candidate, …" as the heading spells the name, else with capital initials. */
function speaker(text: string, heading: string): string {
  const name = (text.split(/[,\n]/)[0] ?? '').trim();
  const at = heading.toLowerCase().indexOf(name.toLowerCase());
  if (at >= 0) return heading.slice(at, at + name.length);
  return name === name.toUpperCase() ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}
