/**
 * 1,000 events to one .ics, beside ical-generator and `ics` alone; and what one event costs in each format.
 * The others write UTC times and no VTIMEZONE, so they do less. Run: npx vitest bench tests/bench/exporters.bench.ts
 */
import icalGenerator from 'ical-generator';
import { createEvents } from 'ics';
import { bench, describe } from 'vitest';
import type { CalendarEvent } from '../../src/event';
import { EXPORTERS } from '../../src/exporters';
import ics from '../../src/exporters/ics';
import { addDays, wallToInstant } from '../../src/zones';
import { GOLDEN } from '../exporters/events';

const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'America/New_York' };
const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Sydney'];

function events(descriptionLength: number): CalendarEvent[] {
  return Array.from({ length: 1000 }, (_, index) => {
    const day = addDays('2026-01-01', index % 365);
    return { title: `Talk ${index}`, start: `${day}T16:30`, end: `${day}T18:00`, allDay: false, zone: ZONES[index % ZONES.length] ?? 'UTC', location: 'Room 6115', description: 'A sentence about it. '.repeat(descriptionLength / 21), url: `https://www.example.edu/${index}`, speakers: [], status: 'confirmed' };
  });
}

const instants = (list: CalendarEvent[]) => list.map(({ start, end = start, zone }) => ({ start: wallToInstant(start, zone).epochMs, end: wallToInstant(end, zone).epochMs }));

describe.each([
  ['1,000 events', 500],
  ['1,000 events, 5 KB of text in each', 5000],
])('%s to one .ics', (_, descriptionLength) => {
  const list = events(descriptionLength);
  const times = instants(list);
  const enough = { time: 3000, warmupTime: 300 };

  bench('ours', () => void ics.file(list, OPTIONS), enough);
  bench(
    'ics alone',
    () => {
      const { error } = createEvents(list.map(({ title, description = '', location = '', url = '' }, index) => ({ uid: String(index), title, description, location, url, start: times[index]?.start ?? 0, end: times[index]?.end ?? 0 })));
      if (error) throw error;
    },
    enough,
  );
  bench(
    'ical-generator',
    () => {
      const calendar = icalGenerator();
      for (const [index, { title, description = '', location = '', url = '' }] of list.entries()) calendar.createEvent({ id: String(index), summary: title, description, location, url, start: new Date(times[index]?.start ?? 0), end: new Date(times[index]?.end ?? 0) });
      calendar.toString();
    },
    enough,
  );
});

describe('one event', () => {
  const event = GOLDEN['hybrid']!;
  for (const exporter of EXPORTERS) {
    bench(exporter.id, () => {
      if (exporter.kind === 'link') exporter.link(event, OPTIONS);
      else if (exporter.kind === 'file') exporter.file([event], OPTIONS);
      else if (exporter.kind === 'text') exporter.text([event], OPTIONS);
      else exporter.svg(event, OPTIONS);
    });
  }
});
