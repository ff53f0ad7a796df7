/** 25Live (CollegeNET): the event details of https://25live.collegenet.com/pro/…, labels and values in an application's own elements. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { firstText, rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: '25live', hosts: ['25live.collegenet.com'], fingerprint: (doc) => mentions(doc, 's25-event-details', 's25-ng-event-details'), read };
export default site;

const LABEL = '[class*="s25-label"], [class*="item-label"], [class*="detail-label"], dt, th, label, strong';

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, 's25-ng-event-details, s25-event-details, .s25-event-details, .s25-object-details, main, body');
  if (!$ || !root) return [];
  const value = (label: RegExp): string => {
    for (const element of $(root).find(LABEL).toArray().filter(isTag)) {
      if (!label.test(elementText(element).replace(/:$/, '').trim())) continue;
      const next = $(element).next().get(0);
      const text = next && isTag(next) ? elementText(next) : '';
      if (text) return text;
    }
    return '';
  };
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    // "Event Name" is the reservation's, "Event Title" what visitors are told
    title: () => value(/^event title$/i) || value(/^event name$/i) || firstText($, root, '.s25-object-title, .s25-details-title, h1'),
    when: () => value(/^(?:event )?(?:date and time|date\/time|dates? & times?|when)$/i) || [value(/^(?:event )?dates?$/i), value(/^(?:event )?times?$/i)].join(' '),
    location: () => value(/^(?:event )?locations?(?: \(formal\))?$/i),
    organizer: () => value(/^(?:primary|sponsoring) organization$/i),
    description: () => value(/^(?:event )?description$/i),
  });
}
