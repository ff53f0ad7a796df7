import { expect, it } from 'vitest';
import { othersThatDay, shareOfDay } from '../../popup/day';
import { problemOf } from '../../popup/problems';
import { firstDayIn, weekStartOf } from '../../popup/week';
import type { CalendarEvent } from '../../src/event';

const event = (more: Partial<CalendarEvent>): CalendarEvent => ({ title: 'Tea', start: '2027-03-02T16:30', end: '2027-03-02T17:30', allDay: false, zone: 'America/New_York', speakers: [], status: 'confirmed', ...more });

it.each<[Partial<CalendarEvent>, string, string | undefined]>([
  [{ title: '  ' }, 'title', undefined],
  [{ start: '' }, 'start', undefined],
  [{ zone: 'Mars/Base' }, 'zone', undefined],
  [{ end: '2027-03-02T15:00' }, 'end', '2027-03-02T17:30'],
  [{ start: '2027-03-02T22:00', end: '2027-03-02T01:00' }, 'end', '2027-03-03T01:00'],
  [{ allDay: true, start: '2027-03-02', end: '2027-03-01' }, 'end', '2027-03-02'],
])('%j is wrong at its %s, and %s mends it', (more, field, to) => {
  const problem = problemOf(event(more));
  expect([problem?.field, problem?.mend?.to]).toEqual([field, to]);
  if (problem?.mend) expect(problemOf(event({ ...more, ...problem.mend.change }))).toBeUndefined();
});
it('a good event has no problem', () => expect(problemOf(event({}))).toBeUndefined());

it('an event lies in its day', () => {
  expect(shareOfDay(event({ start: '2027-03-02T06:00', end: '2027-03-02T12:00' }), '2027-03-02')).toEqual({ from: 0.25, to: 0.5 });
  expect(shareOfDay(event({ start: '2027-03-02T18:00', end: '2027-03-03T02:00' }), '2027-03-02')).toEqual({ from: 0.75, to: 1 });
  expect(shareOfDay(event({ end: '2027-03-02T15:00' }), '2027-03-02')).toBeUndefined();
});
it('what else was added for the day is seen on the event’s own clock', () => {
  const entry = (more: Partial<CalendarEvent>) => ({ uid: 'x', event: event(more), found: { start: '' }, target: 'ics', added: 0 });
  expect(othersThatDay(event({}), [entry({ title: 'Dinner', start: '2027-03-02T23:00', end: '2027-03-03T00:00', zone: 'Europe/Berlin' }), entry({ start: '2027-03-05T10:00', end: '2027-03-05T11:00' })])).toEqual([{ title: 'Dinner', share: { from: 17 / 24, to: 18 / 24 } }]);
});
it.each([['US', 7], ['EG', 6], ['DE', 1]])('a week in %s starts on day %i', (region, day) => expect(firstDayIn(region)).toBe(day));
it('a week starts as the user says, or as the language has it', () => expect([weekStartOf(6, 'en-US'), weekStartOf(0, 'en-US'), weekStartOf(0, 'de')]).toEqual([6, 7, 1]));
