/** Which frames of other sites are offered to be read. */
import { expect, it } from 'vitest';
import { framesToOffer } from '../src/foreign-frames';

const GOOGLE = 'https://calendar.google.com/calendar/embed?src=x';
const OTHER = 'https://player.example.com/1';

it('known calendars are offered beside events too, other frames only where nothing was found', () => {
  expect(framesToOffer([OTHER, GOOGLE], true)).toEqual([GOOGLE]);
  expect(framesToOffer([OTHER, GOOGLE], false)).toEqual([OTHER, GOOGLE]);
});
it('a host that only ends alike is no calendar; a part of one is', () => {
  expect(framesToOffer(['https://notlocalist.com/', 'https://events.localist.com/w'], true)).toEqual(['https://events.localist.com/w']);
});
it('each site is offered once', () => expect(framesToOffer([GOOGLE, `${GOOGLE}&b=2`], true)).toEqual([GOOGLE]));
