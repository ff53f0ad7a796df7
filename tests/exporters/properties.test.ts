import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORTERS } from '../../src/exporters';
import ics from '../../src/exporters/ics';
import { wallToInstant } from '../../src/zones';
import { ALL_ZONES, SETTLED_ZONES, runs, told, type Told } from './arbitrary-events';
import { faults, readIcs } from './read-ics';

const RUNS = runs(100);
const NOW = { now: Date.UTC(2026, 0, 15, 12) };

/** What a reader must find; days as instants in UTC. */
function expected({ event, starts }: Told) {
  const instant = (wall: string) => (event.allDay ? Date.parse(`${wall.slice(0, 10)}T00:00Z`) : wallToInstant(wall, event.zone).epochMs);
  const start = instant(event.start);
  const end = event.end === undefined ? undefined : instant(event.end);
  return {
    title: event.title.replace(/\s+/g, ' ').trim(),
    location: event.location?.replace(/\s+/g, ' ').trim() || null,
    start,
    end: event.allDay ? (end ?? start) + 864e5 : end !== undefined && end > start ? end : undefined,
    starts: starts.map(instant),
    allDay: event.allDay,
  };
}

test('title, place, instants and the first 60 occurrences, read by ical.js', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(told({ zones: ALL_ZONES, years: [1975, 2045], repeating: true }), (one) => {
      const { text } = ics.file([one.event], NOW);
      expect(faults(text)).toEqual([]);
      expect(readIcs(text)).toEqual([expect.objectContaining(expected(one))]);
    }),
    { numRuns: RUNS },
  );
});

test('the description is whole, with the source at its end', () => {
  fc.assert(
    fc.property(told({ zones: SETTLED_ZONES, years: [2026, 2027], repeating: false }), ({ event }) => {
      const [read] = readIcs(ics.file([event], NOW).text);
      const lines = (event.description ?? '').split('\n').map((line) => line.trimEnd());
      const text = lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
      expect(read?.description).toBe(`${text}${text && '\n\n'}https://www.example.edu/events/1`);
    }),
    { numRuns: RUNS },
  );
});

test('many events in one file are each what they are alone', () => {
  fc.assert(
    fc.property(fc.array(told({ zones: ALL_ZONES, years: [2020, 2035], repeating: true }), { minLength: 2, maxLength: 12 }), (several) => {
      const read = readIcs(ics.file(several.map(({ event }) => event), NOW).text);
      expect(read).toEqual(several.map((one) => expect.objectContaining(expected(one)) as unknown));
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(several.length);
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

test('every link says the same instants', () => {
  const link = (id: string) => EXPORTERS.find((exporter) => exporter.id === id && exporter.kind === 'link') as Extract<(typeof EXPORTERS)[number], { kind: 'link' }>;
  fc.assert(
    fc.property(told({ zones: ALL_ZONES, years: [1975, 2045], repeating: false }), (one) => {
      const { start, end, allDay } = expected(one);
      const until = end ?? start + 3_600_000;
      const google = new URL(link('google').link(one.event, NOW)).searchParams;
      const zone = google.get('ctz') ?? 'UTC';
      expect(google.get('dates')?.split('/').map((basic) => fromBasic(basic, zone))).toEqual([start, until]);
      const outlook = new URL(link('outlook').link(one.event, NOW)).searchParams;
      expect([outlook.get('startdt'), outlook.get('enddt')].map((text) => Date.parse(text ?? ''))).toEqual([start, until]);
      const readerZone = 'Asia/Tokyo';
      const yahoo = new URL(link('yahoo').link(one.event, { ...NOW, readerZone })).searchParams;
      expect(fromBasic(yahoo.get('st') ?? '', allDay ? 'UTC' : readerZone)).toBe(start);
    }),
    { numRuns: RUNS },
  );
});

function fromBasic(basic: string, zone: string): number {
  const [, y, m, d, h = '00', min = '00', utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?$/.exec(basic) ?? [];
  return wallToInstant(`${y}-${m}-${d}T${h}:${min}`, utc || !basic.includes('T') ? 'UTC' : zone).epochMs;
}

test('the generator makes what it is for', () => {
  const sample = fc.sample(told({ zones: SETTLED_ZONES, years: [2026, 2028], repeating: true }), { numRuns: 300, seed: 1 });
  const share = (pattern: RegExp) => sample.filter(({ event }) => pattern.test(event.recurrence ?? '')).length;
  for (const pattern of [/DAILY/, /WEEKLY/, /MONTHLY/, /YEARLY/, /INTERVAL/, /WEEKLY.*BYDAY/, /MONTHLY.*BYDAY/, /COUNT/, /UNTIL/, /EXDATE/, /RDATE/]) expect(share(pattern), String(pattern)).toBeGreaterThan(5);
  expect(share(/^$/)).toBeGreaterThan(50);
  expect(sample.filter(({ event }) => event.allDay).length).toBeGreaterThan(50);
});
