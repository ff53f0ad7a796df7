/** What a page says to machines and what it says to people: the same time, or the user is warned. */
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../src/event';
import { findEvents } from '../src/find-events';
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

/** Pages with one event whose time machines can read, and one whose time people can. */
const both = GOLDEN.flatMap((seed) => {
  if (seed.html === undefined) return [];
  const [whole, ...others] = findEvents(seed);
  const [seen, ...more] = findEvents(asPeopleSee(seed));
  return whole && others.length === 0 && byMachines(whole) && seen && more.length === 0 && seen.evidence.start?.grounds !== 'assumed' ? [{ name: seed.name, whole, seen }] : [];
});

describe('data and text of the same golden page', () => {
  it('are there to be compared', () => expect(both.length).toBeGreaterThan(5));
  it.each(both)('$name', ({ whole, seen }) => {
    const sameDay = whole.start.slice(0, 10) === seen.start.slice(0, 10);
    const sameClock = whole.allDay || seen.allDay || whole.start === seen.start;
    // a zone of its own may move the hour: then the instants are the same, and people read their own clock
    const otherZone = whole.zone !== seen.zone;
    if (!(sameDay && sameClock) && !otherZone) expect(whole.warnings, `machines: ${whole.start}, people: ${seen.start}`).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:structured-disagrees|several-times|ambiguous-date|weekday-mismatch)$/)]));
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
