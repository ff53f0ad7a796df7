import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/page';
import { microdata } from '../../src/readers/microdata';
import { groupsOf, valuesOf } from './claims-of';

const event = (inner: string, more = ''): string => `<div itemscope itemtype="https://schema.org/Event" ${more}><h1 itemprop="name">Proofs &amp; programs</h1>${inner}</div>`;
const read = (html: string) => valuesOf(microdata, html);
const talk = { title: 'Proofs & programs' };

describe('microdata', () => {
  it('reads nested items, times, links and texts', () => {
    const [group] = groupsOf(
      microdata,
      event(`
        <time itemprop="startDate" datetime="2026-03-05T16:30:00-05:00">March 5, 4:30 pm</time> – <time itemprop="endDate" datetime="2026-03-05T18:00:00-05:00">6 pm</time>
        <span itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Gates Hall</span>
          <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">4405 Forbes<br>Ave</span>, <span itemprop="addressLocality">Pittsburgh</span></span></span>
        <a itemprop="performer" itemscope itemtype="https://schema.org/Person" href="/ada"><span itemprop="name">Ada Park</span></a>
        <a itemprop="organizer" href="/logic">Logic Group</a>
        <div itemprop="description"><p>One.</p><p>Two<br>three.</p></div>
        <link itemprop="eventStatus" href="https://schema.org/EventPostponed"><a itemprop="url" href="/talks/1">More</a>`),
    );
    expect(group?.group).toBe('microdata:0');
    expect(group?.values).toEqual({
      ...talk, start: '2026-03-05T16:30-05:00', end: '2026-03-05T18:00-05:00', location: 'Gates Hall, 4405 Forbes Ave, Pittsburgh', speakers: ['Ada Park'], organizer: 'Logic Group',
      description: 'One.\n\nTwo\nthree.', status: 'postponed', url: 'https://events.example.edu/talks/1',
    });
    expect(group?.claims.every(({ grounds, reader }) => grounds === 'machine-readable' && reader === 'microdata')).toBe(true);
  });

  it.each([
    ['content', '<span itemprop="startDate" content="2026-03-05T16:30">Thursday</span>'],
    ['meta', '<meta itemprop="startDate" content="2026-03-05T16:30">'],
    ['datetime beside an unreadable content', '<time itemprop="startDate" content="Thursday" datetime="2026-03-05 16:30">Thursday</time>'],
    ['title', '<abbr itemprop="startDate" title="2026-03-05T16:30">Thursday</abbr>'],
    ['text', '<span itemprop="startDate">2026-03-05 4:30 pm</span>'],
    ['a data element', '<data itemprop="startDate" value="2026-03-05T16:30">Thursday</data>'],
    ['words', '<span itemprop="startDate">Thursday, March 5, 2026 4:30 PM</span>'],
  ])('reads a start from %s', (_, html) => expect(read(event(html))).toEqual([{ ...talk, start: '2026-03-05T16:30' }]));

  it('follows itemref, and survives one that goes in circles', () => {
    expect(read(`${event('', 'itemref="when loop missing"')}<p id="when"><meta itemprop="startDate" content="2026-03-05"></p>`)).toEqual([{ ...talk, start: '2026-03-05' }]);
    expect(read('<div id="a" itemscope itemtype="https://schema.org/Event" itemref="a b"><b itemprop="name">Tea</b></div><div id="b"><div itemprop="subEvent" itemscope itemtype="https://schema.org/Event" itemref="a b"><meta itemprop="startDate" content="2026-03-05"></div></div>').map(({ title }) => title)).toContain('Tea');
  });

  it('finds events inside other items, and events within the event', () => {
    expect(read(`<body itemscope itemtype="http://schema.org/WebPage"><div itemprop="mainEntity" itemscope itemtype="http://schema.org/TheaterEvent"><b itemprop="name">Play</b><meta itemprop="startDate" content="2026-03-05"></div></body>`)).toEqual([{ title: 'Play', start: '2026-03-05' }]);
    expect(read(event('<div itemprop="subEvent" itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tea</b><meta itemprop="startDate" content="2026-03-05T18:00"></div>')).map(({ title }) => title)).toEqual(['Proofs & programs', 'Tea']);
  });

  it('reads data-vocabulary.org and an orphaned event', () => {
    expect(read('<div itemscope itemtype="http://data-vocabulary.org/Event"><a itemprop="url" href="/x"><span itemprop="summary">Tea</span></a><time itemprop="startDate" datetime="2026-03-05T16:30">5 March</time></div>')).toEqual([
      { title: 'Tea', start: '2026-03-05T16:30', url: 'https://events.example.edu/x' },
    ]);
    expect(read('<div itemprop="event" itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tea</b></div>')).toEqual([{ title: 'Tea' }]);
  });

  it('takes the words of a name that is a link, and of a place without properties', () => {
    expect(read('<div itemscope itemtype="https://schema.org/Event"><a itemprop="name" href="/x">Tea</a><div itemprop="location" itemscope itemtype="https://schema.org/Place">Room <b>12</b></div></div>')).toEqual([{ title: 'Tea', location: 'Room 12' }]);
  });

  it('finds nothing where nothing is', () => {
    expect(read('<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Tent</b></div>')).toEqual([]);
    expect(read('<p>Event</p>')).toEqual([]);
  });

  it.each([
    ['many properties', event('<i itemprop="keywords">x</i>'.repeat(20_000)), 1],
    ['nested scopes', '<div itemprop="about" itemscope>'.repeat(1500), 0],
    ['deep nesting', `${'<div>'.repeat(4000)}${event('')}`, 1],
  ])('is linear: %s', (_, html, count) => {
    const doc = parsePage({ html, zone: 'UTC', now: '2026-03-01T09:00' });
    const began = performance.now();
    expect(new Set(microdata.read(doc).map(({ group }) => group)).size).toBe(count);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
