/** Old names, fixed offsets, "anywhere on earth", no zone at all: the same instant in every target. */
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../src/event';
import google from '../../src/exporters/google';
import ics from '../../src/exporters/ics';
import outlook from '../../src/exporters/outlook';
import yahoo from '../../src/exporters/yahoo';
import { isSameZone } from '../../src/zones';
import { readIcs } from './read-ics';

const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'Asia/Tokyo' };

interface Row {
  zone: string;
  start: string;
  /** the instant that it means, and the digits of the same in Tokyo; none for floating times */
  utc?: string;
  tokyo?: string;
  /** Google's `dates` start and `ctz` */
  google: [string, string | null];
  tzid?: string;
}

const ROWS: Row[] = [
  { zone: 'Europe/Kiev', start: '2026-06-01T10:00', utc: '2026-06-01T07:00:00Z', tokyo: '20260601T160000', google: ['20260601T100000', 'Europe/Kiev'], tzid: 'Europe/Kiev' },
  { zone: 'Europe/Kyiv', start: '2026-12-01T10:00', utc: '2026-12-01T08:00:00Z', tokyo: '20261201T170000', google: ['20261201T100000', 'Europe/Kyiv'], tzid: 'Europe/Kyiv' },
  { zone: 'Asia/Calcutta', start: '2026-06-01T10:00', utc: '2026-06-01T04:30:00Z', tokyo: '20260601T133000', google: ['20260601T100000', 'Asia/Calcutta'], tzid: 'Asia/Calcutta' },
  { zone: 'US/Eastern', start: '2026-06-01T10:00', utc: '2026-06-01T14:00:00Z', tokyo: '20260601T230000', google: ['20260601T100000', 'US/Eastern'], tzid: 'US/Eastern' },
  { zone: 'us/eastern', start: '2026-01-05T10:00', utc: '2026-01-05T15:00:00Z', tokyo: '20260106T000000', google: ['20260105T100000', 'US/Eastern'], tzid: 'US/Eastern' },
  { zone: 'EST', start: '2026-07-01T10:00', utc: '2026-07-01T15:00:00Z', tokyo: '20260702T000000', google: ['20260701T150000Z', null], tzid: 'EST' },
  { zone: 'EST5EDT', start: '2026-07-01T10:00', utc: '2026-07-01T14:00:00Z', tokyo: '20260701T230000', google: ['20260701T140000Z', null], tzid: 'EST5EDT' },
  // a deadline "anywhere on earth" ends where the day ends last
  { zone: 'Etc/GMT+12', start: '2026-05-15T23:59', utc: '2026-05-16T11:59:00Z', tokyo: '20260516T205900', google: ['20260516T115900Z', null], tzid: 'Etc/GMT+12' },
  { zone: 'Etc/GMT-5', start: '2026-06-01T10:00', utc: '2026-06-01T05:00:00Z', tokyo: '20260601T140000', google: ['20260601T050000Z', null], tzid: 'Etc/GMT-5' },
  { zone: 'UTC', start: '2026-06-01T10:00', utc: '2026-06-01T10:00:00Z', tokyo: '20260601T190000', google: ['20260601T100000Z', null] },
  // skipped by the clocks, and shown twice by them: later by the change, and the first
  { zone: 'America/New_York', start: '2026-03-08T02:30', utc: '2026-03-08T07:30:00Z', tokyo: '20260308T163000', google: ['20260308T033000', 'America/New_York'], tzid: 'America/New_York' },
  { zone: 'America/New_York', start: '2026-11-01T01:30', utc: '2026-11-01T05:30:00Z', tokyo: '20261101T143000', google: ['20261101T053000Z', null] },
  { zone: 'Australia/Lord_Howe', start: '2026-10-04T02:15', utc: '2026-10-03T15:45:00Z', tokyo: '20261004T004500', google: ['20261004T024500', 'Australia/Lord_Howe'], tzid: 'Australia/Lord_Howe' },
  // no zone that anybody knows: the hour floats, and every calendar takes it for its own
  { zone: '', start: '2026-06-01T10:00', google: ['20260601T100000', null] },
  { zone: '+05:30', start: '2026-06-01T10:00', google: ['20260601T100000', null] },
  { zone: 'Mars/Olympus', start: '2026-06-01T10:00', google: ['20260601T100000', null] },
];

describe.each(ROWS)('$start in "$zone"', ({ zone, start, utc, tokyo, google: [dates, ctz], tzid }) => {
  const event: CalendarEvent = { title: 'x', start, allDay: false, zone, speakers: [], status: 'confirmed' };
  const floating = utc === undefined;

  test('.ics', () => {
    const { text } = ics.file([event], OPTIONS);
    const [read] = readIcs(text);
    expect(read?.tzid).toBe(tzid);
    // what floats is read as if in UTC
    expect(read?.start).toBe(Date.parse(utc ?? `${start}:00Z`));
    if (floating) expect(text).toContain(`DTSTART:${start.replace(/[-:]/g, '')}00\r\n`);
  });

  test('links', () => {
    const at = new URL(google.link(event, OPTIONS)).searchParams;
    expect([at.get('dates')?.split('/')[0], at.get('ctz')]).toEqual([dates, ctz]);
    expect(new URL(outlook.link(event, OPTIONS)).searchParams.get('startdt')).toBe(utc ?? `${start}:00`);
    expect(new URL(yahoo.link(event, OPTIONS)).searchParams.get('st')).toBe(tokyo ?? `${start.replace(/[-:]/g, '')}00`);
  });
});

test.each([
  ['Europe/Kiev', 'Europe/Kyiv', true],
  ['Asia/Calcutta', 'Asia/Kolkata', true],
  ['US/Eastern', 'America/New_York', true],
  ['America/New_York', 'America/Toronto', false],
  ['', '', false],
  [undefined, 'UTC', false],
])('%s and %s are one zone: %s', (a, b, same) => expect(isSameZone(a, b)).toBe(same));
