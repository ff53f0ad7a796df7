/** Long lists, in every way to write one: all of it is read, or the user is told that it is not. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../src/find-events';
import { MOST_EVENTS } from '../src/most-events';

const MANY = process.env['SOAK'] === undefined ? 300 : 2_000;
/** The machine's zone changes nothing here: once is enough. */
const isOnce = (process.env['TZ'] ?? 'UTC') === 'UTC';
const CLOCK = { now: '2027-01-11T09:00', zone: 'America/New_York', url: 'https://www.example.edu/talks' };

/** Days and hours that repeat after years only; two in a row share no day. */
const dayOf = (n: number): string => new Date(Date.UTC(2027, 2, 1 + (n % 9_000))).toISOString().slice(0, 10);
const compact = (n: number): string => dayOf(n).replaceAll('-', '');
const inWords = (n: number): string => new Date(`${dayOf(n)}T00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const many = (count: number, one: (n: number) => string, between = ''): string => Array.from({ length: count }, (_, n) => one(n)).join(between);
const html = (body: string): object => ({ html: `<!doctype html><html lang="en"><title>Talks</title><body><h1>Talks</h1>${body}</body></html>` });
const vevent = (n: number): string => `BEGIN:VEVENT\r\nUID:${n}\r\nSUMMARY:Talk no${n}\r\nDTSTART:${compact(n)}T150000\r\nEND:VEVENT\r\n`;
const calendar = (count: number): string => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${many(count, vevent)}END:VCALENDAR\r\n`;
const links = (n: number): string =>
  `<p>Talk no${n} <a href="https://calendar.google.com/calendar/render?action=TEMPLATE&text=Talk+no${n}&dates=${compact(n)}T150000/${compact(n)}T160000">Google</a> <a href="https://outlook.live.com/calendar/0/deeplink/compose?subject=Talk+no${n}&startdt=${dayOf(n)}T15:00:00&enddt=${dayOf(n)}T16:00:00">Outlook</a></p>`;

const LISTS: Record<string, (count: number) => object> = {
  'one block of JSON-LD': (count) => html(`<script type="application/ld+json">${JSON.stringify(Array.from({ length: count }, (_, n) => ({ '@type': 'Event', name: `Talk no${n}`, startDate: `${dayOf(n)}T15:00`, description: 'About trees. '.repeat(100), location: { '@type': 'Place', name: 'Wean Hall', address: { '@type': 'PostalAddress', streetAddress: '5000 Forbes Ave', addressLocality: 'Pittsburgh' } }, performer: [{ '@type': 'Person', name: 'Ada Park' }], offers: { '@type': 'Offer', price: 0 } })))}</script>`),
  microdata: (count) => html(many(count, (n) => `<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Talk no${n}</b> <time itemprop="startDate" datetime="${dayOf(n)}T15:00">${inWords(n)}</time></div>`)),
  microformats: (count) => html(many(count, (n) => `<div class="h-event"><b class="p-name">Talk no${n}</b> <time class="dt-start" datetime="${dayOf(n)}T15:00">${inWords(n)}</time></div>`)),
  'a calendar file': (count) => ({ text: calendar(count) }),
  'calendar files behind links': (count) => html(many(count, (n) => `<a href="data:text/calendar,${encodeURIComponent(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${vevent(n)}END:VCALENDAR`)}">Talk no${n}</a> `)),
  'links to calendars, two for each event': (count) => html(many(count, links)),
  'times of elements': (count) => html(many(count, (n) => `<article><h3>Talk no${n}</h3><time datetime="${dayOf(n)}T15:00">${inWords(n)}, 3:00 pm</time></article>`)),
  'rows of a table': (count) => html(`<table><tr><th>Date<th>Talk${many(count, (n) => `<tr><td>${inWords(n)}, 3:00 pm<td>Talk no${n}`)}</table>`),
  'items of a list': (count) => html(`<ul>${many(count, (n) => `<li>${inWords(n)}, 3:00 pm: Talk no${n}</li>`)}</ul>`),
  'lines of a text': (count) => ({ text: many(count, (n) => `${inWords(n)}, 3:00 pm: Talk no${n}`, '\n') }),
};

/** Milliseconds of processor time. */
function costOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

it.runIf(isOnce)('all on one day, named otherwise by data and by classes: three times as many take about three times as long', { timeout: 120_000 }, () => {
  const day = (count: number): object => html(`<script type="application/ld+json">${JSON.stringify(Array.from({ length: count }, (_, n) => ({ '@type': 'Event', name: `Talk no${n} on the ${n} trees of ${n}`, startDate: '2027-03-04T15:00' })))}</script>${many(count, (n) => `<div class="h-event"><b class="p-name">Lecture no${n} of the ${n} rivers and ${n}</b> <time class="dt-start" datetime="2027-03-04T16:00">4 pm</time></div>`)}`);
  const cost = (count: number): number => costOf(() => expect(readPage({ ...day(count), ...CLOCK }).events.length).toBeGreaterThan(count));
  cost(100);
  expect(cost(1_800)).toBeLessThan(cost(600) * 5);
});

describe.runIf(isOnce).each(Object.entries(LISTS))('%s', (_, pageOf) => {
  it(`${MANY} events are read`, { timeout: 60_000 }, () => {
    const { events, limited } = readPage({ ...pageOf(MANY), ...CLOCK });
    expect(events).toHaveLength(MANY);
    expect(limited).toBe(false);
  });
  it('of more than can be shown the first are, and that is said', { timeout: 60_000 }, () => {
    const { events, limited } = readPage({ ...pageOf(MOST_EVENTS + 5), ...CLOCK });
    expect(events).toHaveLength(MOST_EVENTS);
    expect(limited).toBe(true);
  });
});
