/** researchseminars.org (and mathseminars.org): times stand in the visitor's own zone, without a year when it is this one. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { elementText } from '../structured/plain-text';
import { rootOf, selectedClaims } from '../structured/selected';
import { resolveZone } from '../zones';
import type { Site } from './site';

const site: Site = { id: 'researchseminars', hosts: ['researchseminars.org', 'mathseminars.org'], read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const root = rootOf(doc, '.talk-body');
  if (!$ || !root) return [];
  const text = elementText(root);
  const when = /((?:[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2}|\d{1,2}-[A-Z][a-z]{2}-\d{4}), \d\d:\d\d-(?:[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2}, )?\d\d:\d\d)/.exec(text)?.[1];
  const zone = resolveZone((/in your time zone, ([A-Z][A-Za-z_]+\/[A-Za-z_/ ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '_').replace(/[._]+$/, ''));
  const [, speaker, series] = /^by (.+?)(?: as part of (.+))?$/m.exec(text) ?? [];
  const abstract = $(root).find('h3').toArray().filter(isTag).find((heading) => /^abstract$/i.test(elementText(heading)));
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: () => $('h1').first().text(),
    when: () => when?.replace(/(\d{1,2})-([A-Z][a-z]{2})-(\d{4})/, '$1 $2 $3'),
    zone: () => zone ?? doc.page.zone,
    speakers: () => speaker,
    location: () => /Lecture held in (.+?)\.(?:\s|$)/.exec(text)?.[1],
    organizer: () => series,
    description: () => abstract && $(abstract).nextUntil('h3, hr').toArray().filter(isTag).map(elementText).join('\n\n'),
    online: '.access_button, .access_button_hint, p',
  });
}
