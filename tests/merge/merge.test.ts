/** What is decided when sources differ, seen through the whole pipeline. */
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/event';
import { findEvents } from '../../src/find-events';
import { sameTitle } from '../../src/merge/group';

const read = (body: string, event?: Record<string, unknown>): EventDraft[] =>
  findEvents({ html: `<html lang="en"><head><title>Ice on the Move</title>${event ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'Ice on the Move', ...event })}</script>` : ''}</head><body><main><h1>Ice on the Move</h1>${body}</main></body></html>`, url: 'https://events.larkfield.example/ice', now: '2027-01-11T09:00', zone: 'America/New_York' });
const one = (body: string, event?: Record<string, unknown>): EventDraft => {
  const [first, ...others] = read(body, event);
  expect(others).toEqual([]);
  return first as EventDraft;
};

describe('times that differ', () => {
  const shown = '<p>When: Thursday, March 4, 2027, 4:00 – 5:30 pm</p><p>Where: Keller Hall 305</p>';
  it('agree: machines are believed, and nothing is warned of', () => expect(one(shown, { startDate: '2027-03-04T16:00-05:00', endDate: '2027-03-04T17:30-05:00' })).toMatchObject({ start: '2027-03-04T16:00', end: '2027-03-04T17:30', warnings: [], evidence: { start: { grounds: 'machine-readable', reader: 'json-ld' } } }));
  it('the hour shown is the right one when the machine\'s is it in UTC by mistake', () => expect(one(shown, { startDate: '2027-03-04T16:00:00Z', endDate: '2027-03-04T17:30:00Z' })).toMatchObject({ start: '2027-03-04T16:00', end: '2027-03-04T17:30' }));
  it('UTC that is meant is converted', () => expect(one(shown, { startDate: '2027-03-04T21:00:00Z', endDate: '2027-03-04T22:30:00Z' })).toMatchObject({ start: '2027-03-04T16:00', end: '2027-03-04T17:30', warnings: [] }));
  it('noon of the same day stands for "no hour"', () => expect(one(shown, { startDate: '2027-03-04T12:00' })).toMatchObject({ start: '2027-03-04T16:00', end: '2027-03-04T17:30', warnings: ['structured-disagrees'] }));
  it('midnight is how programs write a day', () => expect(one(shown, { startDate: '2027-03-04T00:00' })).toMatchObject({ start: '2027-03-04T16:00', end: '2027-03-04T17:30', warnings: [] }));
  it('an hour makes a day more precise', () => expect(one(shown, { startDate: '2027-03-04' })).toMatchObject({ start: '2027-03-04T16:00', allDay: false }));
  it('the day shown is kept as another reading when the machine names another hour', () => {
    const draft = one(shown, { startDate: '2027-03-04T15:00', endDate: '2027-03-04T16:00' });
    expect(draft.warnings).toContain('structured-disagrees');
    expect([draft.start, ...(draft.alternatives.start ?? []).map(({ value }) => value)]).toEqual(expect.arrayContaining(['2027-03-04T15:00', '2027-03-04T16:00']));
  });
  it('an end before its start is dropped, and said', () => expect(one('<p>Come.</p>', { startDate: '2027-03-04T16:00', endDate: '2027-03-04T14:00' })).toMatchObject({ end: '2027-03-04T17:00', assumed: expect.arrayContaining(['end']) as unknown, warnings: ['end-before-start'] }));
});

describe('fields that only one source has', () => {
  it('come together in one event', () => {
    const draft = one('<p>Where: Keller Hall 305</p><p>Speaker: Oona Velasco</p><p>Zoom: https://larkfield.zoom.us/j/91234567890</p>', { startDate: '2027-03-04T16:00', endDate: '2027-03-04T17:00' });
    expect(draft).toMatchObject({ start: '2027-03-04T16:00', location: 'Keller Hall 305', speakers: ['Oona Velasco'], online: { id: '91234567890' } });
    expect(draft.evidence).toMatchObject({ start: { reader: 'json-ld' }, location: { grounds: 'labelled', reader: 'announcement' } });
  });
  it('what lost stays as an alternative', () => {
    const draft = one('<p>When: Thursday, March 4, 2027, 4 pm</p><p>Where: Keller Hall 305</p>', { startDate: '2027-03-04T16:00', location: 'Hollis Auditorium' });
    expect(draft.location).toBe('Hollis Auditorium');
    expect(draft.alternatives.location?.map(({ value }) => value)).toEqual(['Keller Hall 305']);
  });
});

describe('a position', () => {
  const hall = { startDate: '2027-03-04T16:00', location: { '@type': 'Place', name: 'Hollis Auditorium', geo: { latitude: 40.44, longitude: -79.94 } } };
  it('stays with the place that it belongs to', () => expect(one('<p>Come.</p>', hall)).toMatchObject({ location: 'Hollis Auditorium', geo: { latitude: 40.44, longitude: -79.94 }, evidence: { geo: { reader: 'json-ld' } } }));
  it('is not put beside another place', () => {
    const draft = findEvents({
      html: `<html lang="en"><head><title>Ice</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'Ice', startDate: hall.startDate, location: { '@type': 'VirtualLocation', url: 'https://larkfield.zoom.us/j/91234567890' }, geo: { latitude: 40.44, longitude: -79.94 } })}</script></head><body><h1>Ice</h1><p>Where: Keller Hall 305</p></body></html>`,
      now: '2027-01-11T09:00', zone: 'America/New_York',
    })[0];
    expect(draft?.location).toBe('Keller Hall 305');
    expect(draft).not.toHaveProperty('geo');
  });
});

it.each([
  ['Ice on the Move', 'ICE ON THE MOVE!', true], ['Ice on the Move', 'Seminar: Ice on the Move', true], ['Ice on the Move', 'Fire at Rest', false], ['', 'Ice', false], ['Trio for Flute', 'Trio for Flute and Oboe', true], ['Kite Day', 'Founders Day', false],
])('sameTitle(%s, %s) is %s', (a, b, same) => expect(sameTitle(a, b)).toBe(same));
