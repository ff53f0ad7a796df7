/**
 * EventON (WordPress, https://www.myeventon.com): its hidden schema block states wall times, but with the offset that the site
 * has today instead of the event's, so the offset is left out.
 */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { firstText, selectedClaims } from '../structured/selected';
import { readStated } from '../structured/stated-time';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'eventon', fingerprint: (doc) => mentions(doc, 'evo_event_schema', 'evo_eventcard', 'ajde_evcal_calendar'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  if (!$) return [];
  return $('.eventon_list_event').toArray().filter(isTag).slice(0, 500).flatMap((event, index) => {
    const content = (name: string): string | undefined => {
      const stated = readStated($(event).find(`.evo_event_schema [itemprop="${name}"]`).first().attr('content') ?? '')?.time;
      return stated?.slice(0, 16);
    };
    const start = content('startDate');
    if (!start) return [];
    const end = content('endDate');
    return selectedClaims(doc, site.id, `${site.id}:${index}`, event, {
      title: '.evcal_event_title, .evo_event_schema [itemprop="name"]',
      start: () => start,
      end: () => (end === start ? undefined : end),
      location: (element) => [firstText($, element, '.evo_location_name, .event_location_name'), firstText($, element, '.evo_location_address')].filter(Boolean).join('\n'),
      organizer: '.evo_card_organizer_name_t, .evo_organizer_name, .evo_org_name',
      description: '.eventon_desc_in, .evcal_evdata_cell .eventon_full_description',
      url: (element) => $(element).find('.evo_event_schema a[itemprop="url"]').attr('href'),
      online: '.eventon_desc_in, .evo_virtual_event, .evo_metarow_virtual',
    });
  });
}
