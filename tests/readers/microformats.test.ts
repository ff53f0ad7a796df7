import { describe, expect, it } from 'vitest';
import { microformats } from '../../src/readers/microformats';
import { groupsOf, valuesOf } from './claims-of';

const read = (html: string) => valuesOf(microformats, html);

describe('h-event', () => {
  it('reads its properties', () => {
    const [group] = groupsOf(
      microformats,
      `<article class="h-event"><h1 class="p-name">Proofs &amp; programs</h1>
        <time class="dt-start" datetime="2026-03-05T16:30-05:00">March 5, 4:30 pm</time> – <time class="dt-end" datetime="18:00-05:00">6 pm</time>
        <div class="p-location h-card"><a class="p-name u-url" href="/hall">Gates Hall</a>, <span class="p-street-address">4405 Forbes Ave</span>, <span class="p-locality">Pittsburgh</span></div>
        <p class="p-summary">On both.</p><a class="u-url" href="/talks/1">More</a> <span class="p-organizer h-card">Logic Group</span><span class="p-category">logic</span></article>`,
    );
    expect(group?.group).toBe('microformats:0');
    expect(group?.values).toEqual({
      title: 'Proofs & programs', start: '2026-03-05T16:30-05:00', end: '2026-03-05T18:00-05:00', location: 'Gates Hall, 4405 Forbes Ave, Pittsburgh', description: 'On both.', url: 'https://events.example.edu/talks/1', organizer: 'Logic Group', categories: ['logic'],
    });
    expect(group?.claims.every(({ grounds, reader }) => grounds === 'machine-readable' && reader === 'microformats')).toBe(true);
  });

  it('prefers its content to its summary when it has no summary, and implies name and link', () => {
    expect(read('<div class="h-event"><b class="p-name">Tea</b><div class="e-content"><p>One.</p><p>Two.</p></div></div>')).toEqual([{ title: 'Tea', description: 'One.\n\nTwo.' }]);
    expect(read('<a class="h-event" href="https://tea.example/2026">Tea 2026</a>')).toEqual([{ title: 'Tea 2026', url: 'https://tea.example/2026' }]);
  });

  it.each([
    ['<div class="h-event"><b class="p-name">Tea</b><p class="p-location h-card"><b class="p-name">Hall</b><data class="p-latitude" value="40.443336"></data><data class="p-longitude" value="-79.944023"></data></p></div>'],
    ['<div class="h-event"><b class="p-name">Tea</b><b class="p-location">Hall</b><span class="p-geo h-geo"><span class="p-latitude">40.443336</span>, <span class="p-longitude">-79.944023</span></span></div>'],
    ['<div class="vevent"><b class="summary">Tea</b><p class="location vcard"><b class="fn">Hall</b><span class="geo"><abbr class="latitude" title="40.443336">40° 26′ N</abbr> <abbr class="longitude" title="-79.944023">79° 56′ W</abbr></span></p></div>'],
    ['<div class="vevent"><b class="summary">Tea</b><b class="location">Hall</b><abbr class="geo" title="40.443336;-79.944023">map</abbr></div>'],
  ])('finds the position in %s', (html) => expect(read(html)).toEqual([{ title: 'Tea', location: 'Hall', geo: { latitude: 40.443336, longitude: -79.944023 } }]));

  it('adds a duration to the start', () => {
    expect(read('<div class="h-event"><b class="p-name">Tea</b><time class="dt-start">2026-03-05 16:30</time><time class="dt-duration" datetime="PT1H30M">90 min</time></div>')).toEqual([{ title: 'Tea', start: '2026-03-05T16:30', end: '2026-03-05T18:00' }]);
  });
});

describe('hCalendar', () => {
  const event = (inner: string): string => `<div class="vevent"><span class="summary">Tea</span> ${inner}</div>`;

  it.each([
    ['abbr title', '<abbr class="dtstart" title="2026-03-05T16:30">Thursday</abbr>'],
    ['value-title', '<span class="dtstart">Thursday <span class="value-title" title="2026-03-05T16:30"> </span></span>'],
    ['a day and a time', '<span class="dtstart"><abbr class="value" title="2026-03-05">Thursday</abbr> at <span class="value">4:30pm</span></span>'],
    ['a day and p.m.', '<span class="dtstart"><time class="value" datetime="2026-03-05">Thursday</time>, <span class="value">04:30 p.m.</span></span>'],
    ['basic format', '<abbr class="dtstart" title="20260305T1630">Thursday</abbr>'],
    ['text', '<span class="dtstart">2026-03-05 16:30</span>'],
    ['a title on any element', '<div class="dtstart" title="2026-03-05T16:30">4:30 pm – 6 pm</div>'],
    ['the first of several spellings', '<abbr class="dtstart" title="2026-03-05T16:30">4:30</abbr><abbr class="dtstart" title="2026-03-05">Thursday</abbr>'],
  ])('reads a start from %s', (_, html) => expect(read(event(html))).toEqual([{ title: 'Tea', start: '2026-03-05T16:30' }]));

  it('keeps an offset that stands apart, and lends the end its day', () => {
    expect(read(event('<span class="dtstart"><abbr class="value" title="2026-03-05">Thu</abbr> <span class="value">16:30</span> <abbr class="value" title="-0500">ET</abbr></span> to <span class="dtend"><span class="value">18:00</span></span>'))).toEqual([
      { title: 'Tea', start: '2026-03-05T16:30-05:00', end: '2026-03-05T18:00' },
    ]);
  });

  it('reads places with their addresses', () => {
    expect(read(event('<div class="location vcard"><span class="fn org">Gates Hall</span><div class="adr"><span class="street-address">4405 Forbes Ave</span> <abbr class="region" title="Pennsylvania">PA</abbr></div></div>'))[0]?.location).toBe('Gates Hall, 4405 Forbes Ave, Pennsylvania');
    expect(read(event('<span class="location">Room 12</span>'))[0]?.location).toBe('Room 12');
  });

  it('follows include and itemref, circles too', () => {
    expect(read(`<p id="when"><abbr class="dtstart" title="2026-03-05">Thursday</abbr></p>${event('<a class="include" href="#when"></a>')}`)).toEqual([{ title: 'Tea', start: '2026-03-05' }]);
    expect(read('<div class="vevent" itemref="a"><b class="summary">Tea</b></div><div id="a" class="x" itemref="a"><div class="location adr" itemref="a"><b class="locality">Here</b></div></div>')[0]).toMatchObject({ title: 'Tea', location: 'Here' });
  });

  it('keeps what belongs to a nested event apart', () => {
    expect(read('<div class="vevent"><b class="summary">Whole</b><div class="vevent"><b class="summary">Part</b><abbr class="dtstart" title="2026-03-05">Thu</abbr></div></div>')).toEqual([{ title: 'Whole' }, { title: 'Part', start: '2026-03-05' }]);
  });
});

it('finds nothing in other microformats', () => {
  expect(read('<div class="h-entry"><b class="p-name">Post</b><time class="dt-published" datetime="2026-03-05"></time></div>')).toEqual([]);
  expect(read('<p class="summary">Tea</p>')).toEqual([]);
});
