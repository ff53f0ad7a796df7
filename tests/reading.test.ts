/** What holds of reading as a whole, whatever is read. */
import fc from 'fast-check';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventDraft } from '../src/event';
import { findEvents } from '../src/find-events';
import type { Page } from '../src/page';
import { TEXTS } from './text/announcements';

const folder = join(import.meta.dirname, 'cases');
/** The pages and texts of the golden cases. */
const pages: [slug: string, page: Page][] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'case.json'))).map(({ name }) => {
  const html = join(folder, name, 'page.html');
  const given = JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as Pick<Page, 'now' | 'zone'> & { url?: string };
  return [name, { now: given.now, zone: given.zone, ...(given.url === undefined ? {} : { url: given.url }), ...(existsSync(html) ? { html: readFileSync(html, 'utf8') } : { text: readFileSync(join(folder, name, 'text.txt'), 'utf8') }) }];
});

describe("the runtime's zone changes nothing", () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  const readIn = (zone: string, page: Page): EventDraft[] => {
    process.env['TZ'] = zone;
    return findEvents(page);
  };
  it.each(pages)('%s', (_slug, page) => {
    const [here, ...elsewhere] = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'].map((zone) => readIn(zone, page));
    for (const events of elsewhere) expect(events).toEqual(here);
  });
});

it('the same page gives the same events, and stays as it was', () => {
  for (const [, page] of pages) {
    const before = structuredClone(page);
    expect(findEvents(page)).toEqual(findEvents(page));
    expect(page).toEqual(before);
  }
  // every golden page twice: more of them take longer on a busy machine
}, 60_000);

/** Paragraphs that have nothing to do with any event, and hold no date. */
const UNRELATED = [
  'The library has bought new chairs, and the old ones were given to the school across the river.',
  'Our street was paved with granite from three quarries, which is why it has three colours.',
  'Please keep the doors of the greenhouse closed, because the lizards like to leave.',
  'A short history of the tram: it was yellow, then green, and nobody can say why it became yellow again.',
  'The cook asks everybody who likes lentils to say so, and everybody who does not to be quiet.',
];
const ANNOUNCEMENTS = ['Title: Ice on the Move\nSpeaker: Oona Velasco\nWhen: Thursday, March 4, 2027, 4:30 - 6 PM\nWhere: Keller Hall 305\nZoom: https://larkfield.zoom.us/j/91234567890', 'Ice on the Move\n\nDate: March 4, 2027\nTime: 2-3:30 pm ET\nLocation: Map Room\n\nOona Velasco will speak about glaciers.'];

describe('unrelated paragraphs', () => {
  const told = ({ title, start, end, zone, location, speakers, online }: EventDraft): unknown => ({ title, start, end, zone, location, speakers, online });
  it.each(ANNOUNCEMENTS)('before and after change nothing: %s', (text) => {
    const alone = findEvents({ text, now: '2027-01-11T09:00', zone: 'America/New_York' }).map(told);
    expect(alone).toHaveLength(1);
    const some = fc.array(fc.constantFrom(...UNRELATED), { maxLength: 3 });
    fc.assert(fc.property(some, (after) => void expect(findEvents({ text: [text, ...after].join('\n\n'), now: '2027-01-11T09:00', zone: 'America/New_York' }).map(told)).toEqual(alone)), { numRuns: 30 });
    // what is not labelled may be called by the first line: a labelled title may not
    if (text.startsWith('Title:')) fc.assert(fc.property(some, some, (before, after) => void expect(findEvents({ text: [...before, text, ...after].join('\n\n'), now: '2027-01-11T09:00', zone: 'America/New_York' }).map(told)).toEqual(alone)), { numRuns: 30 });
  });
  it('on a page change nothing', () => {
    const body = '<h1>Ice on the Move</h1><p>When: Thursday, March 4, 2027, 4:30 - 6 PM</p><p>Where: Keller Hall 305</p><p>Speaker: Oona Velasco</p>';
    const page = (before: string[], after: string[]): Page => ({ html: `<html lang="en"><head><title>Ice on the Move</title></head><body><main>${before.map((p) => `<p>${p}</p>`).join('')}${body}${after.map((p) => `<p>${p}</p>`).join('')}</main></body></html>`, now: '2027-01-11T09:00', zone: 'America/New_York' });
    const alone = findEvents(page([], [])).map(told);
    expect(alone).toHaveLength(1);
    const some = fc.array(fc.constantFrom(...UNRELATED), { maxLength: 4 });
    fc.assert(fc.property(some, some, (before, after) => void expect(findEvents(page(before, after)).map(told)).toEqual(alone)), { numRuns: 50 });
  });
});

describe('anything may come', { timeout: 60_000 }, () => {
  const failing = (page: Page): void => {
    const events = findEvents(page, ({ reader, error }) => {
      throw new Error(`${reader}: ${error.message}`, { cause: error });
    });
    for (const { start, end, allDay, zone } of events) {
      expect(start).toMatch(allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
      if (end !== undefined) expect(end >= start).toBe(true);
      expect(zone).not.toBe('');
    }
  };
  const words = fc.constantFrom(...Object.values(TEXTS).flat().flatMap(([text]) => text.split(/\s+/)), ...'12 31 2027 0 99:99 24:00 -- / . : ( ) [ \u0661\u0662 下午 3月 5日 https://zoom.us/j/1 Mo Di , \n \n\n Time: Where: Speaker: Zoom: - – " “ ” $ % # & <b> </b> <td> <tr> <table> </table> <li> <h1> <time datetime="2027-03-04T25:61">'.split(' '));
  it('texts', () => fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (list) => failing({ text: list.join(' '), now: '2027-01-11T09:00', zone: 'Europe/Berlin' })), { numRuns: 400 }));
  it('pages', () => fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (list) => failing({ html: list.join(' '), now: '2027-01-11T09:00', zone: 'Europe/Berlin' })), { numRuns: 400 }));
  it('characters', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (a, b) => failing({ text: `${a} March 4, 2027 4 pm ${b}`, now: '2027-01-11T09:00', zone: 'Europe/Berlin' })), { numRuns: 200 }));
});
