/**
 * Seminar pages that groups keep on GitHub Pages: a table of dates, speakers and titles under an intro that says once
 * when and where "we meet". What the rows leave out is taken from there.
 */
import { isTag, type Element } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { mentions } from '../structured/mentions';
import { elementText } from '../structured/plain-text';
import { selectedClaims } from '../structured/selected';
import type { Site } from './site';

const site: Site = {
  id: 'seminar-table',
  hosts: ['github.io', 'gitlab.io'],
  broad: true,
  fingerprint: (doc) => mentions(doc, 'content="Jekyll', 'content="Hugo', 'content="quarto', 'content="Wowchemy', 'content="Source Themes') && mentions(doc, '<th'),
  read,
};
export default site;

const COLUMNS: [string, RegExp][] = [
  ['date', /^(?:date|day|when)\b/i], ['time', /^time\b/i], ['speakers', /^(?:speakers?|presenters?|who|lead(?:er)?)\b/i],
  ['title', /^(?:title|topic|talk|subject|abstract title)\b/i], ['affiliation', /^(?:affiliation|institution|from|university)\b/i], ['location', /^(?:location|place|room|where|venue)\b/i],
];
const TIME = /\b\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to|until)\s*(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?|noon)(?:\s+(?:[ECMP][SD]?T|UTC|GMT|CES?T|BST)\b)?|\b\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?/i;
const PLACE = /^[\s,;:]*(?:(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|UTC|GMT|CET|CEST|BST)\b[\s,;:]*)?(?:in|at|@)\s+(?:the\s+)?([^.;()\n]+?)(?=,? unless|,? except|,? and (?:on|via)|,? (?:or|\+) zoom|[.;(\n]|$)/i;
const OPEN = /^(?:tb[ad]|to be (?:announced|determined|confirmed)|title:? tba|-+|–|—)?$/i;
const NOTHING = /^(?:no (?:meeting|seminar|talk|class|lunch|session)|holiday|break|spring break|cancel|vacation)/i;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  if (!$) return [];
  return $('table').toArray().filter(isTag).flatMap((table, number) => {
    const rows = $(table).find('tr').toArray().filter(isTag);
    const heads = cells(rows[0]).map((cell) => COLUMNS.find(([, pattern]) => pattern.test(elementText(cell)))?.[0]);
    if (!heads.includes('date') || !heads.includes('speakers')) return [];
    const intro = introOf(table);
    const time = TIME.exec(intro.text);
    const place = time && PLACE.exec(intro.text.slice(time.index + time[0].length))?.[1];
    const year = /\b(20\d\d)\b/.exec(intro.heading)?.[1];
    return rows.slice(1).flatMap((row, index) => {
      const own = cells(row);
      const cell = (name: string): string => { const found = own[heads.indexOf(name)]; return found ? (elementText(found).split('\n')[0] ?? '').trim() : ''; };
      const date = cell('date');
      const speaker = OPEN.test(cell('speakers')) ? '' : cell('speakers');
      if (!/\d/.test(date) || own.length < heads.length || NOTHING.test(speaker) || NOTHING.test(cell('title')) || (!speaker && OPEN.test(cell('title')))) return [];
      const day = year && !/\d{4}/.test(date) ? `${date}, ${year}` : date;
      const clock = TIME.test(date) ? '' : cell('time') || (time?.[0] ?? '');
      return selectedClaims(doc, site.id, `${site.id}:${number}.${index}`, row, {
        // no title yet: who it will be is all there is
        title: () => (OPEN.test(cell('title')) ? [speaker, cell('affiliation') && `(${cell('affiliation')})`].filter(Boolean).join(' ') : cell('title')),
        when: () => `${day} ${clock}`,
        speakers: () => speaker,
        location: () => cell('location') || place || undefined,
      });
    });
  });

  /** The words between the page's or the table's heading and the table. */
  function introOf(table: Element): { text: string; heading: string } {
    const before = $ === undefined ? [] : $(table).prevAll().toArray().filter(isTag);
    const heading = before.find(({ name }) => /^h[1-6]$/.test(name));
    const text = before.filter(({ name }) => name === 'p' || name === 'ul').reverse().map(elementText).join('\n');
    return { text: text.slice(0, 3000), heading: heading ? elementText(heading) : '' };
  }
}

function cells(row: Element | undefined): Element[] {
  return (row?.children ?? []).filter(isTag).filter(({ name }) => name === 'td' || name === 'th');
}
