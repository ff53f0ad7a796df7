import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';
import { ZONES, phrasesOfTime, phrasesOfTimes } from './phrases';

const day = '2027-02-18';
const wall = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const read = (time: string) => findEvents({ text: `Ferry talk: Thursday, February 18, 2027, ${time}`, now: '2027-01-11T09:00', zone: 'Africa/Nairobi' });
/** Five minutes apart, as announcements are. */
const minutes = Array.from({ length: 288 }, (_, n) => n * 5);
const minute = fc.constantFrom(...minutes);

describe('clock times read back to what wrote them', () => {
  it.each(Object.keys(phrasesOfTime))('%s', (form) => {
    const sayable = minutes.filter((m) => phrasesOfTime[form]?.(m) !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...sayable), (m) => void expect(read(phrasesOfTime[form]?.(m) as string).map((event) => event.start)).toEqual([`${day}T${wall(m)}`])),
      { numRuns: Math.min(80, sayable.length * 3) },
    );
  });
});

describe('ranges read back to what wrote them', () => {
  it.each(Object.keys(phrasesOfTimes))('%s', (form) => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 3, max: 100 }), (from, length) => {
        const to = from + length * 5;
        const text = phrasesOfTimes[form]?.(from, to % 1440);
        if (text === undefined) return;
        const last = to >= 1440 ? '2027-02-19' : day;
        expect(read(text).map(({ start, end }) => [start, end])).toEqual([[`${day}T${wall(from)}`, `${last}T${wall(to)}`]]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('zones read back to what wrote them', () => {
  it.each(Object.entries(ZONES))('%s', (name, zone) => {
    fc.assert(fc.property(minute, (m) => void expect(read(`${phrasesOfTime['4:30 pm']?.(m)} ${name}`).map((event) => [event.start, event.zone])).toEqual([[`${day}T${wall(m)}`, zone]])), { numRuns: 20 });
  });
});
