/** LiveWhale Calendar (https://www.livewhale.com): its event pages and day lists, drawn by script into `#lw_cal`. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { firstText, rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'livewhale', fingerprint: (doc) => mentions(doc, 'lw_cal'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, '#lw_cal_events, #lw_cal_body, #lw_cal');
  if (!$ || !root) return [];
  const day = firstText($, root, '#lw_cal_this_day, .lw_cal_this_day');
  const detail = rootOf(doc, '#lw_cal_event_detail, .lw_cal_event_detail, #lw_cal_event_detail_cols, #lw_cal_event_rightcol');
  if (detail) {
    return selectedClaims(doc, site.id, `${site.id}:0`, root, {
      title: '#lw_cal_event_title, .lw_cal_event_title, h1',
      when: () => [day || firstText($, root, '.lw_date, .lw_events_date'), firstText($, root, '#lw_cal_event_time, .lw_cal_event_time, .lw_events_time, .lw_event_time')].join(' '),
      location: '.lw_cal_location, .lw_events_location, .lw_cal_event_location',
      description: '.lw_calendar_event_description, .lw_events_description',
    });
  }
  // A day list: the heading before a list says its day.
  return $(root).find('.lw_cal_event_list').toArray().flatMap((list, at) => {
    const heading = $(list).prevAll('h3, h2').first().text();
    return $(list).find('.lw_cal_event').toArray().flatMap((event, index) =>
      event.type === 'tag' ? selectedClaims(doc, site.id, `${site.id}:${at}.${index}`, event, {
        title: '.lw_events_title',
        when: (element) => `${heading} ${firstText($, element, '.lw_events_time')}`,
        location: '.lw_events_location',
        url: (element) => $(element).find('.lw_events_title a[href]').attr('href'),
      }) : [],
    );
  });
}
