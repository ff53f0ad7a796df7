import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORTERS, LOSSES, type Exporter } from '../../src/exporters';
import { hostile, runs } from './arbitrary-events';
import { GOLDEN } from './events';

const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'America/New_York' };
const EVENTS = Object.values(GOLDEN);
const of = <K extends Exporter['kind']>(kind: K) => EXPORTERS.filter((exporter): exporter is Extract<Exporter, { kind: K }> => exporter.kind === kind);

test('the folder holds these', () => {
  expect(EXPORTERS.map(({ id }) => id)).toEqual(['google', 'ics', 'outlook', 'office365', 'yahoo', 'text', 'ics-text', 'qr']);
  expect(new Set(EXPORTERS.map(({ order }) => order)).size).toBe(EXPORTERS.length);
});

test.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))('%s says what it loses, in known codes', (_, { cannotCarry }) => {
  for (const event of EVENTS) for (const loss of cannotCarry(event, OPTIONS)) expect(LOSSES).toContain(loss);
});

test('the file carries everything', () => {
  for (const event of EVENTS) expect(of('file').flatMap(({ cannotCarry }) => cannotCarry(event))).toEqual([]);
});

describe.each(of('link').map((exporter) => [exporter.id, exporter] as const))('links to %s', (id, { link }) => {
  const limit = id === 'google' ? 4800 : 2000;

  test('whatever the text: whole escapes, no raw white space, within the limit, times untouched', () => {
    fc.assert(
      fc.property(hostile, (event) => {
        let url: string;
        try {
          url = link(event, OPTIONS);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(url.length).toBeLessThanOrEqual(limit);
        expect(url).toMatch(/^https:\/\/[a-z.]+\/[\w/]*\?(?:[a-z_]+=(?:[\w.~-]|%[0-9A-F]{2})+&?)+$/);
        // throws when an escape or a character was cut in two
        const parameters = Object.fromEntries(url.slice(url.indexOf('?') + 1).split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]));
        expect(parameters['text'] ?? parameters['subject'] ?? parameters['title']).toBeTruthy();
        expect(new URL(url).href).toBe(url);
      }),
      { numRuns: runs(100) },
    );
  });

  test('a long description goes, the meeting and the source stay', () => {
    const event = { ...GOLDEN['hybrid']!, description: 'One sentence about it. Another one follows here. '.repeat(3000) };
    const parameters = new URL(link(event, OPTIONS)).searchParams;
    const text = parameters.get('details') ?? parameters.get('body') ?? parameters.get('desc') ?? '';
    for (const kept of ['pwd=a%20b', '797 670 0891', 'ldm-thesis', '+1 646 931 3860', 'https://www.csd.example.edu/calendar/talk', 'Ada Example']) expect(text).toContain(kept);
    expect(text).toMatch(/(sentence about it|follows here)\. …/);
    expect(link(event, OPTIONS).length).toBeGreaterThan(limit - 200);
  });

  test('a 100 KB description takes at most ten times as long as a 10 KB one', () => {
    const took = (length: number) => {
      const event = { ...GOLDEN['hybrid']!, description: 'word 漢 👩‍👩‍👧 '.repeat(length / 15) };
      return fastest(() => link(event, OPTIONS));
    };
    expect(took(100_000)).toBeLessThan(10 * Math.max(took(10_000), 1));
  });
});

test('pictures are made of anything', () => {
  for (const { svg } of of('picture')) for (const event of EVENTS) expect(svg(event, OPTIONS)).toMatch(/^<svg .*<\/svg>$/s);
});

test('an event without a date is refused, not written wrongly', () => {
  const event = { ...GOLDEN['talk']!, start: 'soon' };
  for (const exporter of EXPORTERS) {
    if (exporter.kind === 'link') expect(() => exporter.link(event, OPTIONS)).toThrow(RangeError);
    else if (exporter.kind === 'file') expect(() => exporter.file([event], OPTIONS)).toThrow(RangeError);
    else if (exporter.kind === 'text') expect(() => exporter.text([event], OPTIONS)).toThrow(RangeError);
    else expect(() => exporter.svg(event, OPTIONS)).toThrow(RangeError);
  }
});

function fastest(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}
