/** The clock goes on and the computer travels while popup and worker are open: both are asked for each time, nothing is kept. */
import { afterEach, expect, it, vi } from 'vitest';
import { findEvents } from '../src/find-events';
import { hereAndNow } from '../src/here-and-now';

const TZ = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (TZ === undefined) Reflect.deleteProperty(process.env, 'TZ');
  else process.env['TZ'] = TZ;
});

const read = () => findEvents({ text: 'Tea and Biscuits\nTomorrow, 3 pm\nWhere: Wean Hall 7500', ...hereAndNow() })[0];

it('over midnight, into another zone, and over a clock change', () => {
  vi.useFakeTimers();
  process.env['TZ'] = 'America/New_York';
  vi.setSystemTime('2027-03-12T04:59:30Z');
  expect(hereAndNow()).toEqual({ now: '2027-03-11T23:59', zone: 'America/New_York' });
  expect(read()).toMatchObject({ start: '2027-03-12T15:00', zone: 'America/New_York' });
  vi.setSystemTime('2027-03-12T05:00:10Z');
  expect(hereAndNow()).toEqual({ now: '2027-03-12T00:00', zone: 'America/New_York' });
  expect(read()).toMatchObject({ start: '2027-03-13T15:00' });
  process.env['TZ'] = 'Asia/Tokyo';
  expect(hereAndNow()).toEqual({ now: '2027-03-12T14:00', zone: 'Asia/Tokyo' });
  expect(read()).toMatchObject({ start: '2027-03-13T15:00', zone: 'Asia/Tokyo' });
  process.env['TZ'] = 'America/New_York';
  vi.setSystemTime('2027-03-14T07:00:00Z');
  expect(hereAndNow()).toEqual({ now: '2027-03-14T03:00', zone: 'America/New_York' });
  expect(read()).toMatchObject({ start: '2027-03-15T15:00' });
});
