import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import ics from '../../src/exporters/ics';
import { icsFileName } from '../../src/exporters/icalendar/file-name';
import type { CalendarEvent } from '../../src/event';
import { hostile, runs } from './arbitrary-events';
import { GOLDEN } from './events';
import { faults } from './read-ics';

const RUNS = runs(200);
const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), alarmMinutes: 0 };
const ONCE = ['uid', 'dtstamp', 'sequence', 'status', 'summary', 'dtstart', 'dtend', 'rrule', 'location', 'description', 'url', 'organizer', 'categories', 'geo'];
const OFTEN = ['conference', 'rdate', 'exdate'];

test('whatever a page says, the file is one sound event', { timeout: 600_000 }, () => {
  const counts = { written: 0, refused: 0, invalid: 0 };
  fc.assert(
    fc.property(hostile, (event) => {
      const text = written(event);
      if (text === undefined) {
        counts.refused++;
        return;
      }
      counts.written++;
      counts.invalid++;
      expect(faults(text)).toEqual([]);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(['version', 'calscale', 'prodid', 'method']);
      expect(calendar.getAllSubcomponents().map(({ name }) => name).filter((name) => name !== 'vtimezone')).toEqual(['vevent']);
      const vevent = calendar.getFirstSubcomponent('vevent');
      const names = vevent?.getAllProperties().map(({ name }) => name) ?? [];
      expect(names.filter((name) => !OFTEN.includes(name) && !ONCE.includes(name))).toEqual([]);
      expect(names.filter((name, index) => ONCE.includes(name) && names.indexOf(name) !== index)).toEqual([]);
      expect(vevent?.getAllSubcomponents().map(({ name }) => name)).toEqual(['valarm']);
      expect(String(vevent?.getFirstPropertyValue('summary'))).not.toMatch(/[\r\n]/);
      counts.invalid--;
    }),
    { numRuns: RUNS },
  );
  console.log(`hostile events: ${counts.written} written, ${counts.refused} refused for want of a date, ${counts.invalid} invalid`);
  expect(counts.written).toBeGreaterThan(RUNS / 2);
});

function written(event: CalendarEvent): string | undefined {
  try {
    return ics.file([event], OPTIONS).text;
  } catch (error) {
    if (error instanceof RangeError && /no valid start/.test(error.message)) return undefined;
    throw error;
  }
}

// what is measured is growth, not the machine's other work
describe('long texts', { timeout: 60_000 }, () => {
  const fields = ['title', 'location', 'description', 'organizer', 'recurrence', 'url'] as const;
  const patterns = ['word ', 'a', '漢字', '👩‍👩‍👧‍👦', ' ', '.', '\r\n', ' \n', ';,\\', '<', '"', '\ud800', '+1 ', 'a@'];

  test.each(fields)('100 KB in %s take at most ten times as long as 10 KB', (field) => {
    for (const pattern of patterns) {
      const took = (bytes: number) => {
        const event = { ...GOLDEN['hybrid']!, [field]: (field === 'url' ? 'https://x.example/' : '') + pattern.repeat(bytes / pattern.length) };
        return Math.min(...[1, 2, 3].map(() => timed(() => written(event))));
      };
      const [short, long] = [took(10_000), took(100_000)];
      // Below that there is only the machine's noise; quadratic work on 100 KB takes seconds.
      expect.soft(long, `${JSON.stringify(pattern)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`).toBeLessThan(Math.max(10 * short, 250));
    }
  });
});

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

describe('file names', () => {
  test.each([
    ['Thesis Oral: Fast Things', 'Thesis Oral Fast Things.ics'],
    ['AC/DC \\ "Live" <now> | what?*', 'AC DC Live now what.ics'],
    ['', 'event.ics'],
    ['...', 'event.ics'],
    ['???', 'event.ics'],
    ['.hidden', 'hidden.ics'],
    ['-rf x', 'rf x.ics'],
    ['CON', '_CON.ics'],
    ['nul.txt', '_nul.txt.ics'],
    ['COM1', '_COM1.ics'],
    ['lpt9.log', '_lpt9.log.ics'],
    ['COM\u00b9', '_COM\u00b9.ics'],
    ['conin$', '_conin$.ics'],
    ['console', 'console.ics'],
    ['ends with dots...  ', 'ends with dots.ics'],
    ['a\u202egnp.exe', 'agnp.exe.ics'],
    ['zero\u200bwidth\u200f', 'zero width.ics'],
    ['tab\tand\r\nlines\0', 'tab and lines.ics'],
    ['Лекція «Київ»', 'Лекція «Київ».ics'],
    ['\ud800', '\ufffd.ics'],
    ['🎉 Party 🎉', '🎉 Party 🎉.ics'],
    ['🎉'.repeat(60), `${'🎉'.repeat(27)}….ics`],
    ['x'.repeat(500), `${'x'.repeat(111)}….ics`],
    [`${'x'.repeat(111)}....... y`, `${'x'.repeat(111)}….ics`],
  ])('%j', (title, name) => expect(icsFileName(title)).toBe(name));

  test('any title', () => {
    fc.assert(
      fc.property(hostile, ({ title }) => {
        const name = icsFileName(title);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^[^\s.~-].*\.ics$|^event\.ics$/su);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[\s.]\.ics$|^(con|prn|aux|nul|com\d|lpt\d)\./isu);
      }),
      { numRuns: RUNS },
    );
  });
});
