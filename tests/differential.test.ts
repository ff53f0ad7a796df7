/** What a page says to machines and what it says to people: the same time, or the user is warned. */
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../src/event';
import { findEvents } from '../src/find-events';
import { sameTitle } from '../src/merge/group';
import { load } from 'cheerio/slim';
import { GOLDEN, type Seed } from './fuzz/seeds';

/** The page without anything that is made for machines. */
function asPeopleSee({ html = '', ...rest }: Seed): Seed {
  const $ = load(html);
  $('script, meta[property], meta[itemprop], link[itemprop], a[href*="calendar"], a[href^="data:"], a[href*=".ics"], [hidden]').remove();
  for (const element of $('*').toArray()) for (const name of ['itemscope', 'itemprop', 'itemtype', 'property', 'typeof', 'datetime', 'content', 'class', 'data-start', 'data-date']) $(element).removeAttr(name);
  return { ...rest, html: $.html() };
}

const byMachines = ({ evidence }: EventDraft): boolean => evidence.start?.grounds === 'machine-readable' || evidence.start?.grounds === 'calendar-link';

/** Each event that machines can read, and the same one as people read it: it has its title, or each page has this one alone. */
const both = GOLDEN.flatMap((seed) => {
  if (seed.html === undefined) return [];
  const whole = findEvents(seed).filter(byMachines);
  if (whole.length === 0) return [];
  const seen = findEvents(asPeopleSee(seed)).filter(({ evidence }) => evidence.start?.grounds !== 'assumed');
  const alone = whole.length === 1 && seen.length === 1;
  return whole.flatMap((event, n) => {
    const sameName = seen.filter(({ title }) => sameTitle(title, event.title));
    const twin = alone ? seen[0] : (seen.find(({ title, start }) => title === event.title && start.slice(0, 10) === event.start.slice(0, 10)) ?? sameName.find(({ start }) => start.slice(0, 10) === event.start.slice(0, 10)) ?? sameName[0]);
    return twin ? [{ name: whole.length > 1 ? `${seed.name} ${n}` : seed.name, whole: event, seen: twin }] : [];
  });
});

const DISAGREE = /^(?:structured-disagrees|several-times|ambiguous-date|weekday-mismatch)$/;

describe('data and text of the same golden page', () => {
  it('are there to be compared', () => expect(both.length).toBeGreaterThan(12));
  it.each(both)('$name', ({ whole, seen }) => {
    const sameDay = whole.start.slice(0, 10) === seen.start.slice(0, 10);
    const sameClock = whole.allDay || seen.allDay || whole.start === seen.start;
    // a zone of its own may move the hour: then the instants are the same, and people read their own clock
    const otherZone = whole.zone !== seen.zone;
    if (!(sameDay && sameClock) && !otherZone) expect(whole.warnings, `machines: ${whole.start}, people: ${seen.start}`).toEqual(expect.arrayContaining([expect.stringMatching(DISAGREE)]));
  });
});

/** What such a page would say to people of its event, some days later. */
function said({ title, start, allDay }: EventDraft, days: number): string {
  const day = Temporal.PlainDate.from(start.slice(0, 10)).add({ days });
  const words = day.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  const hour = allDay ? '' : `, ${Temporal.PlainTime.from(start.slice(11)).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
  return `<h1>${title}</h1><p>When: ${words}${hour}</p>`;
}

/** Every golden page with one event for machines, with its own text put in place of what it shows. */
const dataOnly = GOLDEN.flatMap((seed) => {
  const [event, ...others] = findEvents(seed);
  if (seed.html === undefined || !event || others.length > 0 || !byMachines(event)) return [];
  const withText = (days: number): EventDraft[] => {
    const $ = load(seed.html ?? '');
    // what machines read stays, in markup that shows nothing
    if ($('script[type*="json"], script[type="text/calendar"], a[href*="calendar"], a[href*="outlook"], a[href^="data:"]').length === 0) return [];
    const data = $('script[type*="json"], script[type="text/calendar"], a[href*="calendar"], a[href*="outlook"], a[href^="data:"]').toArray().map((one) => $.html(one)).join('');
    return findEvents({ ...seed, html: `<html lang="en"><title>${event.title}</title><body>${said(event, days)}${data}</body></html>` });
  };
  return withText(0).length > 0 ? [{ name: seed.name, event, withText }] : [];
});

describe("data of every golden page, beside a text that says the same, and one that doesn't", () => {
  it('are there', () => expect(dataOnly.length).toBeGreaterThan(12));
  it.each(dataOnly)('$name', ({ event, withText }) => {
    const [agreed, ...others] = withText(0);
    expect(others).toEqual([]);
    expect(agreed?.start).toBe(event.start);
    expect(agreed?.warnings.filter((warning) => DISAGREE.test(warning))).toEqual([]);
    const moved = withText(7);
    expect(moved.length === 1 ? moved[0]?.warnings : ['two events'], moved.map(({ start, title }) => `${start} ${title}`).join()).toEqual(expect.arrayContaining([expect.stringMatching(moved.length === 1 ? DISAGREE : /two events/)]));
  });
});

describe('data that was moved away from its text', () => {
  const text = '<h1>Ice on the Move</h1><p>When: Thursday, March 4, 2027, 4:30 pm – 6:00 pm</p><p>Where: Keller Hall 305</p>';
  const pageWith = (startDate: string, name = 'Ice on the Move') => ({ html: `<html lang="en"><title>Ice on the Move</title><script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name, startDate })}</script>${text}`, now: '2027-01-11T09:00', zone: 'America/New_York' });
  it('agreed before', () => expect(findEvents(pageWith('2027-03-04T16:30:00-05:00'))).toMatchObject([{ start: '2027-03-04T16:30', warnings: [] }]));
  it.each(['2027-03-04T17:30:00-05:00', '2027-03-04T04:30:00-05:00', '2027-03-05T16:30:00-05:00', '2027-04-03T16:30:00-04:00', '2028-03-04T16:30:00-05:00'])('%s: warned', (startDate) => {
    const events = findEvents(pageWith(startDate));
    expect(events).toHaveLength(1);
    expect(events[0]?.warnings).toEqual(['structured-disagrees']);
  });
});
