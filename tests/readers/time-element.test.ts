import { describe, expect, it } from 'vitest';
import { timeElement } from '../../src/readers/time-element';
import { groupsOf, valuesOf } from './claims-of';

const read = (html: string) => valuesOf(timeElement, `<body><main>${html}</main></body>`);
const time = (datetime: string, words: string, more = ''): string => `<time datetime="${datetime}" ${more}>${words}</time>`;

describe('one element', () => {
  it.each([
    ['a day', time('2026-03-05', 'March 5'), '2026-03-05'],
    ['noon in UTC where no time is shown', time('2026-03-05T12:00:00Z', 'Mar 5'), '2026-03-05'],
    ['midnight of the zone given in UTC', time('2026-03-05T05:00:00Z', 'Mar 5'), '2026-03-05'],
    ['the evening before in UTC', time('2026-03-06T00:30:00Z', 'Thursday, March 5'), '2026-03-05'],
    ['a start\'s attribute on the end\'s words', time('2026-03-05 09:30:00+00:00', '09 MAR 2026'), '2026-03-09'],
    ['a clock of its own zone, not shown', time('2026-03-05T16:30:00-05:00', 'Thursday 5 March'), '2026-03-05T16:30-05:00'],
    ['a floating clock, not shown', time('2026-03-05T16:30', 'Thursday 5 March'), '2026-03-05T16:30'],
    ['UTC, not shown', time('2026-03-05T16:30:00+0000', 'Thursday 5 March'), '2026-03-05'],
    ['a clock as shown', time('2026-03-05T16:30:00-05:00', 'Mar 5, 2026 - 4:30 pm'), '2026-03-05T16:30-05:00'],
    ['UTC with the wall time shown', time('2026-03-05T21:30:00Z', 'March 5, 4:30 PM'), '2026-03-05T16:30'],
    ['UTC of the next day with the wall time shown', time('2026-03-06T01:30:00Z', 'March 5, 8:30 PM'), '2026-03-05T20:30'],
    ['a half-hour zone', time('2026-03-05T11:00:00Z', '5 March, 16:30'), '2026-03-05T16:30'],
    ['a day with a clock beside it', time('2026-03-05', 'March 5, 4:30 pm'), '2026-03-05T16:30'],
    ['no attribute', '<time>2026-03-05 16:30</time>', '2026-03-05T16:30'],
    ['noon in words', time('2026-03-05T17:00:00Z', 'March 5 at noon'), '2026-03-05T12:00'],
    ['a French clock', time('2026-03-05T15:30:00Z', '5 mars, 16h30'), '2026-03-05T16:30'],
    ['a German day', time('2026-03-05T12:00:00Z', '05.03.2026'), '2026-03-05'],
  ])('%s', (_, html, start) => expect(read(html)).toEqual([{ start }]));

  it.each([
    ['a range in the words', time('2026-03-05T16:30:00-05:00', 'March 5, 4:30–6:00 pm'), '2026-03-05T16:30-05:00', '2026-03-05T18:00-05:00'],
    ['days in the words', time('2026-03-05 06:00:00+02:00', '5–6 March 2026'), '2026-03-05', '2026-03-06'],
    ['a range in the attribute', time('2026-03-05T16:30/2026-03-05T18:00', 'Thursday'), '2026-03-05T16:30', '2026-03-05T18:00'],
  ])('%s', (_, html, start, end) => expect(read(html)).toEqual([{ start, end }]));

  it.each([
    ['words for another day', time('2026-03-05', 'March 19')],
    ['a clock that no zone explains', time('2026-03-05T16:30:00-05:00', 'March 5, 3:10 pm')],
    ['a posting time with seconds', time('2026-03-05T16:30:42Z', 'March 5')],
    ['pubdate', time('2026-03-05', 'March 5', 'pubdate')],
    ['datePublished', time('2026-03-05', 'March 5', 'itemprop="datePublished"')],
    ['a class for posting', time('2026-03-05', 'March 5', 'class="entry-date published"')],
    ['a byline', `<p class="byline">Ada Park, ${time('2026-03-05', 'March 5')}</p>`],
    ['a comment', `<div id="comments"><div><p>${time('2026-03-05', 'March 5')}</p></div></div>`],
    ['the footer', `<footer>${time('2026-03-05', 'March 5')}</footer>`],
    ['words for posting', `Posted on ${time('2026-03-05', 'March 5')}`],
    ['words for updating', `<b>Last updated:</b> ${time('2026-03-05', 'March 5')}`],
    ['relative words', time('2026-03-05', '3 days ago')],
    ['a duration', time('PT1H30M', '90 min')],
    ['no words', time('2026-03-05', '')],
    ['no date', time('soon', 'soon')],
  ])('nothing from %s', (_, html) => expect(read(html)).toEqual([]));
});

describe('elements together', () => {
  it.each([
    ['a dash', `${time('2026-03-05T16:30:00-05:00', 'Mar 5, 4:30 pm')} – ${time('2026-03-05T18:00:00-05:00', '6:00 pm')}`, '2026-03-05T16:30-05:00', '2026-03-05T18:00-05:00'],
    ['"to"', `${time('2026-03-05T21:30:00Z', 'Mar 5, 4:30 pm')} to ${time('2026-03-05T23:00:00Z', '6:00 pm')}`, '2026-03-05T16:30', '2026-03-05T18:00'],
    ['a dash in an element', `<span>${time('2026-03-05', 'Mar 5')}</span><span> - </span><span>${time('2026-03-07', 'Mar 7')}</span>`, '2026-03-05', '2026-03-07'],
    ['a label', `<dt>Start</dt><dd>${time('2026-03-05T16:30', 'Mar 5, 16:30')}</dd><dt>End</dt><dd>${time('2026-03-05T18:00', 'Mar 5, 18:00')}</dd>`, '2026-03-05T16:30', '2026-03-05T18:00'],
    ['nothing but the clock', `${time('2026-03-05T16:30', 'Mar 5, 16:30')} ${time('2026-03-05T18:00', '18:00')}`, '2026-03-05T16:30', '2026-03-05T18:00'],
    ['a bare clock', `${time('2026-03-05T16:30', 'Mar 5, 16:30')} – ${time('18:00', '18:00')}`, '2026-03-05T16:30', '2026-03-05T18:00'],
    ['the same attribute', `<div>${time('2026-03-05 09:30:00+00:00', '05 MAR 2026')}</div> Thursday <div>${time('2026-03-05 09:30:00+00:00', '07 MAR 2026')}</div>`, '2026-03-05', '2026-03-07'],
    ['itemprop', `${time('2026-03-05T21:30Z', '03/05/2026 4:30 PM', 'itemprop="startDate"')} Tea ${time('2026-03-05T23:00Z', '03/05/2026 6:00 PM', 'itemprop="endDate"')}`, '2026-03-05T16:30', '2026-03-05T18:00'],
    ['a day before the clocks', `${time('2026-03-05T12:00:00Z', 'Mar 5')} <p>${time('2026-03-05T21:30:00Z', '4:30 PM')} - ${time('2026-03-05T23:00:00Z', '6:00 PM')}</p>`, '2026-03-05T16:30', '2026-03-05T18:00'],
  ])('join by %s', (_, html, start, end) => expect(read(html)).toEqual([{ start, end }]));

  it('join a day and its clock', () => {
    expect(read(`${time('2026-03-05T12:00:00Z', 'Mar 5')}<br>${time('2026-03-05T21:30:00Z', '4:30 PM')}`)).toEqual([{ start: '2026-03-05T16:30' }]);
    expect(read(`${time('2026-03-05', 'Mar 5')}, ${time('16:30', '16:30')}`)).toEqual([{ start: '2026-03-05T16:30' }]);
  });

  it('join a day and its clock over other words when the attribute says the day again', () => {
    expect(read(`${time('2026-03-05T12:00:00Z', 'Mar 5')} 2026 Logic Group ${time('2026-03-05T21:30:00Z', '4:30 PM')}`)).toEqual([{ start: '2026-03-05T16:30' }]);
    expect(read(`${time('2026-03-05', 'Mar 5')} Doors open at the earliest ${time('16:30', '16:30')}`)).toEqual([{ start: '2026-03-05' }]);
  });

  it('stay apart otherwise, each its own group', () => {
    const groups = groupsOf(timeElement, `<li>${time('2026-03-05', 'Mar 5')} Tea with the dean</li><li>${time('2026-03-12', 'Mar 12')} Tea</li>`);
    expect(groups.map(({ group, values }) => [group, values.start, values.end])).toEqual([['time-element:0', '2026-03-05', undefined], ['time-element:1', '2026-03-12', undefined]]);
    expect(groups[0]?.claims[0]).toMatchObject({ quote: 'Mar 5 (2026-03-05)', grounds: 'machine-readable', reader: 'time-element' });
  });

  it('may name their zone', () => {
    expect(read(time('2026-03-05T16:30:00-06:00[America/Chicago]', 'Thursday, March 5, 2026 at 4:30 PM'))).toEqual([{ start: '2026-03-05T16:30-06:00', zone: 'America/Chicago' }]);
  });

  it('are read in linear time', () => {
    const began = performance.now();
    read(time('2026-03-05T16:30:00-05:00', 'Mar 5, 4:30 pm').repeat(5000));
    read(`${'x '.repeat(200_000)}${time('2026-03-05', '1'.repeat(100_000))}`);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
