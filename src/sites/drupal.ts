/** Drupal 7 to 11: an event node's fields carry their machine names as classes (`field--name-field-location`, `field-name-field-location`). */
import { isTag, type Element } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { selectedClaims, type Selectors } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'drupal', broad: true, fingerprint: (doc) => mentions(doc, 'content="Drupal', 'node--type-', 'node-event', 'data-drupal-'), read };
export default site;

/** What a field's machine name says of it. A deadline or a posting date is no start. */
const FIELDS: [keyof Selectors, RegExp][] = [
  ['when', /^(?!.*(?:deadline|regist|rsvp|post|publi|news|due|expir|updat|creat|apply|end-?date))(?:.*-)?(?:dates?|when|date-?time|daterange|date-and-time)(?:-\d+)?$/],
  ['location', /^(?!.*(?:map|link|url|geo|lat|image|email|online|virtual))(?:.*-)?(?:location|venue|place|room|where|event-location)(?:-name|-text)?$/],
  ['speakers', /^(?:.*-)?(?:speakers?|presenters?|lecturers?|speaker-name)$/],
];
const NODE = '[class*="node--type-"], .node[class*="node-"]';
const EVENT = /(?:node--type-|node-)[a-z-]*(?:event|seminar|talk|lecture|calendar|meeting|colloqui|workshop|defen[cs]e)/;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  if (!$) return [];
  const nodes = $(NODE).toArray().filter(isTag).filter(({ attribs }) => EVENT.test(attribs['class'] ?? '') && !/teaser|card|--view-mode-(?!full|default)/.test(attribs['class'] ?? ''));
  const [root, ...more] = nodes.filter((node) => !nodes.some((outer) => outer !== node && $(node).closest($(outer)).length > 0));
  if (!root || more.length > 0) return [];

  const selectors: Selectors = {};
  for (const element of $(root).find('[class*="field--name-"], [class*="field-name-"]').toArray().filter(isTag)) {
    const name = /(?:^|\s)field(?:--|-)name-(?:field-)?([a-z0-9-]+)/.exec(element.attribs['class'] ?? '')?.[1] ?? '';
    const kind = FIELDS.find(([key, pattern]) => selectors[key] === undefined && pattern.test(name))?.[0];
    if (!kind || kind === 'online') continue;
    selectors[kind] = () => itemText(element);
  }
  // Drupal 7's date module says the times in attributes; they carry the site's offset.
  const single = $(root).find('.date-display-single[content], .date-display-start[content]').get(0);
  const last = $(root).find('.date-display-end[content]').get(0);
  if (single && isTag(single)) {
    delete selectors.when;
    selectors.start = () => single.attribs['content'];
    selectors.end = () => (last && isTag(last) ? last.attribs['content'] : undefined);
  } else if ($(root).find('time[datetime]').length > 0) delete selectors.when; // the reader of time elements knows better
  return selectedClaims(doc, site.id, `${site.id}:0`, root, selectors);

  function itemText(element: Element): string {
    const items = $ === undefined ? [] : $(element).find('.field__item, .field-item').toArray().filter(isTag);
    return (items.length ? items : [element]).map(elementText).join('\n');
  }
}
