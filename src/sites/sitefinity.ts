/** Progress Sitefinity: the event detail widgets of its Web Forms and MVC ("Feather") templates. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { rootOf, selectedClaims } from '../structured/selected';
import { mentions } from '../structured/mentions';
import type { Site } from './site';

const site: Site = { id: 'sitefinity', broad: true, fingerprint: (doc) => mentions(doc, 'Sitefinity', 'sfeventDetails', 'sfeventTitle'), read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, '.sfeventDetails');
  if (!$ || !root) return [];
  const rows = $(root).find('.sfeventDatesLocationContacts > li').toArray().filter(isTag).map(elementText);
  const row = (label: RegExp): string => rows.find((text) => label.test(text))?.replace(label, '').trim() ?? '';
  const dates = row(/^(?:when|date|time)\s*:?\s*(?=\S)/i) || (rows[0] ?? '');
  // "24 January 2027, 10:00 AM - 24 January 2027, 12:00 PM" names the day twice
  const [from, to] = dates.split(/\s[-–—]\s(?=(?:\p{L}+,? )?(?:\d{1,2} \p{L}{3,}|\p{L}{3,} \d{1,2}))/u);
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: '.sfeventTitle',
    ...(to ? { start: () => from, end: () => to } : { when: () => dates }),
    location: () => [row(/^address\s*:?\s*/i), row(/^where\s*:?\s*/i)].filter(Boolean).join('\n'),
    description: '.sfeventContent',
  });
}
