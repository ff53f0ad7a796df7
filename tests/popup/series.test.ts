import { expect, it } from 'vitest';
import { seriesOf } from '../../popup/series';
import type { CalendarEvent } from '../../src/event';
import { english } from '../../src/exporters/words';

const event = (recurrence: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({ title: 'Reading Group', start: '2027-03-02T16:30', end: '2027-03-02T17:30', allDay: false, zone: 'America/New_York', speakers: [], status: 'confirmed', recurrence, ...more });
const of = (one: CalendarEvent, now = '2027-01-01T09:00') => seriesOf(one, now, 'en-US', english);

it('says the rule, and the next dates without those left out', () => {
  const { words, next } = of(event('RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270430T203000Z\nEXDATE:20270309T163000'));
  expect(words).toBe('every week on Tuesday, Thursday until Friday, April 30, 2027, except Tuesday, March 9, 2027');
  expect(next).toEqual(['2027-03-02T16:30', '2027-03-04T16:30', '2027-03-11T16:30', '2027-03-16T16:30']);
});

it('counts from now on, and shows the first ones when all are over', () => {
  const weekly = event('RRULE:FREQ=WEEKLY;COUNT=6');
  expect(of(weekly, '2027-03-20T09:00').next).toEqual(['2027-03-23T16:30', '2027-03-30T16:30', '2027-04-06T16:30']);
  expect(of(weekly, '2028-01-01T09:00').next[0]).toBe('2027-03-02T16:30');
});

it('an end in UTC is one on the event’s own clock', () => {
  const tokyo = event('RRULE:FREQ=DAILY;UNTIL=20270303T230000Z', { start: '2027-03-02T08:00', end: '2027-03-02T09:00', zone: 'Asia/Tokyo' });
  expect(of(tokyo).next).toEqual(['2027-03-02T08:00', '2027-03-03T08:00', '2027-03-04T08:00']);
});

it('days have no hours', () => expect(of(event('RRULE:FREQ=MONTHLY;BYMONTHDAY=2;COUNT=2', { start: '2027-03-02', end: '2027-03-02', allDay: true })).next).toEqual(['2027-03-02', '2027-04-02']));

it('lines that are no iCalendar say nothing', () => expect(of(event('every other week'))).toEqual({ words: '', next: [] }));
