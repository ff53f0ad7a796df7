import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';
import { phrasesOfDay, phrasesOfRange } from './phrases';

const zone = 'America/New_York';
/** Days from a month ago to half a year ahead of Monday, January 11, 2027: what an announcement without a year may mean. */
const nearDay = fc.integer({ min: -30, max: 180 }).map((n) => new Date(Date.UTC(2027, 0, 11 + n)).toISOString().slice(0, 10));
const anyDay = fc.integer({ min: 0, max: 365 * 12 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const starts = (text: string): string[] => findEvents({ text, now: '2027-01-11T09:00', zone }).map((event) => event.start.slice(0, 10));

describe('days read back to what wrote them', () => {
  const { full, withoutYear } = phrasesOfDay;
  it.each(Object.keys(full))('%s', (form) => {
    fc.assert(fc.property(anyDay, (day) => void expect(starts(`Ferry talk: ${full[form]?.(day)}, 4:30 pm`)).toEqual([day])), { numRuns: 60 });
  });
  it.each(Object.keys(withoutYear))('%s', (form) => {
    fc.assert(fc.property(nearDay, (day) => void expect(starts(`Ferry talk: ${withoutYear[form]?.(day)}, 4:30 pm`)).toEqual([day])), { numRuns: 60 });
  });
});

describe('ranges of days read back to what wrote them', () => {
  it.each(Object.keys(phrasesOfRange))('%s', (form) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, length) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
        const text = phrasesOfRange[form]?.(from, to);
        if (text === undefined) return; // a form for days of one month
        const [event, ...others] = findEvents({ text: `Ferry workshop: ${text}`, now: '2027-01-11T09:00', zone });
        expect([event?.start, event?.end, others.length]).toEqual([from, to, 0]);
      }),
      { numRuns: 60 },
    );
  });
});
