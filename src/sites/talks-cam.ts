/** talks.cam.ac.uk and the universities that run the same program: speaker, time and venue are three unlabelled list items. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'talks-cam', hosts: ['talks.cam.ac.uk', 'talks.bham.ac.uk', 'talks.gla.ac.uk'], fingerprint: (doc) => mentions(doc, '"vevent"') && mentions(doc, '"details"'), zone: 'Europe/London', read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, '.vevent:has(ul.details)');
  if (!$ || !root) return [];
  const items = $(root).find('ul.details').first().children('li').toArray().filter(isTag);
  const time = items.findIndex((item) => $(item).find('.dtstart').length > 0 || /\d{1,2}:\d\d/.test(elementText(item)));
  if (time < 0) return [];
  const [when, venue] = [items[time], items[time + 1]];
  const speaker = items.slice(0, time).map(elementText).join('\n');
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: 'h1.summary',
    when: () => when && elementText(when),
    speakers: () => speaker,
    location: () => venue && elementText(venue),
    organizer: () => /This talk is part of the (.+?) series\./.exec(elementText(root))?.[1],
    // the abstract stands between the notices and "This talk is part of …"
    description: () => $(root).children('p, div.description').toArray().filter(isTag).filter(({ attribs }) => !/actions|urgent/.test(attribs['class'] ?? '')).map(elementText).filter((text) => !/^If you have a question about this talk|^This talk is part of/.test(text)).join('\n\n'),
  });
}
