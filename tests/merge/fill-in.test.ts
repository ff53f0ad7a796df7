import { describe, expect, it } from 'vitest';
import { fillTimes } from '../../src/merge/fill-in';

describe('what a source left out is filled in, and marked', () => {
  it('an end: one hour later', () => expect(fillTimes('2027-03-04T16:30', undefined)).toEqual({ start: '2027-03-04T16:30', end: '2027-03-04T17:30', allDay: false, assumed: ['end'], warnings: [] }));
  it('an end after midnight', () => expect(fillTimes('2027-12-31T23:30', undefined).end).toBe('2028-01-01T00:30'));
  it('a start, when only the end is said: one hour before', () => expect(fillTimes('2027-03-04', '2027-03-04T18:00')).toEqual({ start: '2027-03-04T17:00', end: '2027-03-04T18:00', allDay: false, assumed: ['start'], warnings: [] }));
  it('the hour of a last day', () => expect(fillTimes('2027-03-04T09:30', '2027-03-07')).toMatchObject({ end: '2027-03-07T10:30', assumed: ['end'] }));
  it('nothing, when both are said', () => expect(fillTimes('2027-03-04T16:30', '2027-03-04T18:00').assumed).toEqual([]));
  it('a day alone lasts a day', () => expect(fillTimes('2027-03-04', undefined)).toEqual({ start: '2027-03-04', end: '2027-03-04', allDay: true, assumed: [], warnings: [] }));
  it('days stay days, the last one included', () => expect(fillTimes('2027-03-04', '2027-03-06')).toMatchObject({ end: '2027-03-06', allDay: true }));
  it('an end before the first day is none', () => expect(fillTimes('2027-03-04', '2027-03-01').end).toBe('2027-03-04'));
});
