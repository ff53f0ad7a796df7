/** Trumba (https://www.trumba.com), drawn into a page by "spuds" or shown on its own host: classes begin with `tw`. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'trumba', hosts: ['trumba.com'], fingerprint: (doc) => mentions(doc, 'twEDDescription', 'twEDStartEndRange'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, 'body');
  if (!$ || !root || !rootOf(doc, '.twEDDescription')) return [];
  // Which fields there are is each calendar's own choice; they are told apart by their labels.
  const labelled = (...labels: RegExp[]): string => {
    const found = labels.flatMap((label) => $('tr').toArray().filter(isTag).filter((row) => label.test($(row).find('.twEDLabel').first().text().trim())));
    const values = found.map((row) => $(row).find('.twEDValue').first().get(0)).filter((value) => value !== undefined && isTag(value));
    return [...new Set(values.map((value) => elementText(value).replace(/\s*\n\s*/g, ', ')))].join('\n');
  };
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: '.twEDDescription',
    when: '.twEDStartEndRange',
    location: () => labelled(/^(?:campus )?room(?: number)?:?$/i, /^(?:campus )?(?:building|location|venue|where|place)(?: name)?:?$/i),
    speakers: () => labelled(/^(?:speakers?|presenters?|lecturer)(?: name)?:?$/i),
    organizer: () => labelled(/^(?:sponsor(?:s|ed by)?|organizer|host(?:ed by)?|department)s?:?$/i),
    categories: () => labelled(/^(?:event )?(?:types?|categor(?:y|ies)):?$/i),
    description: '.twEDNotes',
    online: '.twEDNotes, .twEDValue',
  });
}
