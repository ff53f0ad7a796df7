/** Indico (https://getindico.io): lectures, meetings and conferences say their zone beside the times, whose attributes are UTC. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { rootOf, selectedClaims } from '../structured/selected';
import { resolveZone } from '../zones';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'indico', fingerprint: (doc) => mentions(doc, 'event-time-data', 'event-header-lecture', 'conf_leftMenu'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, '.event-wrapper, .eventWrapper, .conf, body');
  if (!$ || !root) return [];
  const state = (property: string): string | undefined => $(root).find(`.event-time-data time[itemprop="${property}"], .event-date time[itemprop="${property}"]`).first().attr('datetime');
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: '.event-header-lecture h1, .event-header h1, h1[itemprop="name"], .conference-title',
    start: () => state('startDate'),
    end: () => state('endDate'),
    zone: () => $('.event-time-data .timezone, .timezone').toArray().filter(isTag).map((element) => elementText(element).replace(/ (?:timezone|time zone)$/i, '')).find((text) => resolveZone(text)),
    location: () => {
      const tip = $(root).find('.event-location .location-info .text').first().get(0);
      return tip && isTag(tip) ? elementText(tip).replace(/^(.+) \(([^()]+)\)$/, '$1, $2') : undefined;
    },
    // a lecture's persons speak; a meeting's are its chairs
    speakers: () => $(root).find('.event-header-lecture h2 .author').toArray().filter(isTag).map((author) => elementText(author).replace(/\s*\([^()]*\)$/, '')).join('\n'),
    description: '.event-details .event-description, .event-description',
    online: '.event-details, .vc-room-entry, .event-videoconference, .videoconference',
  });
}
