import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent, Field } from '../../src/event';
import { EXPORTERS, type LinkExporter } from '../../src/exporters';
import { cleanEvent } from '../../src/exporters/writing/clean-event';
import { parsePage } from '../../src/page';
import { addToCalendarLink } from '../../src/readers/add-to-calendar-link';
import { instantToWall, statedToWall, wallToInstant } from '../../src/zones';
import { SETTLED_ZONES, runs, told } from './arbitrary-events';
import { GOLDEN } from './events';

const ZONE = 'America/New_York';
const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: ZONE };
const LINKS = EXPORTERS.filter((exporter): exporter is LinkExporter => exporter.kind === 'link');

/** What the project's own reader finds in a page that has nothing but the link. */
function readBack(link: string): Partial<Record<Field, unknown>> {
  const html = `<!doctype html><body><a href="${link.replaceAll('&', '&amp;')}">Add to calendar</a></body>`;
  const doc = parsePage({ url: 'https://www.example.edu/page', html, zone: ZONE, now: '2026-01-15T12:00' });
  return Object.fromEntries(addToCalendarLink.read(doc).map(({ field, value }) => [field, value]));
}

/** A stated time as an instant, in the zone that came with it or, as Yahoo has none, in the reader's. */
function instant(stated: unknown, zone: unknown): number | undefined {
  if (typeof stated !== 'string') return undefined;
  const inZone = typeof zone === 'string' ? zone : ZONE;
  const wall = statedToWall(stated, inZone);
  return wall === undefined ? undefined : wallToInstant(wall, inZone).epochMs;
}

/** Checks what a link can carry at all; each exporter says the rest itself. */
function expectSame(exporter: LinkExporter, event: CalendarEvent): void {
  const read = readBack(exporter.link(event, OPTIONS));
  const { title, when, location, online } = cleanEvent(event);
  const losses = exporter.cannotCarry(event, OPTIONS);
  expect(read.title).toEqual(losses.includes('status') ? expect.stringContaining(title) : title);
  if (when.allDay) {
    expect(read.start).toBe(when.first);
    // Other sites write an Outlook or Yahoo end now as the last day, now as the one after: the reader takes neither.
    if (exporter.id === 'google') expect(read.end ?? when.first).toBe(when.last);
  } else {
    const start = wallToInstant(when.start, when.zone ?? ZONE).epochMs;
    expect(instant(read.start, read.zone)).toBe(start);
    expect(instant(read.end, read.zone)).toBe(when.end === undefined ? start + 3_600_000 : wallToInstant(when.end, when.zone ?? ZONE).epochMs);
  }
  expect(read.location).toBe(location);
  if (online?.url !== undefined) expect(read.online).toEqual(expect.objectContaining({ url: online.url }));
  if (online?.id !== undefined) expect(read.online).toEqual(expect.objectContaining({ id: online.id.replaceAll(' ', ''), passcode: online.passcode }));
  if (exporter.id === 'google' && event.recurrence !== undefined && !losses.includes('recurrence')) expect(parts(read.recurrence)).toEqual(parts(event.recurrence.split('\n')[0]));
  const spaced = (text: unknown) => (typeof text === 'string' ? text.replace(/[^\S\n]+/g, ' ') : '');
  for (const sentence of losses.includes('long-text') ? [] : spaced(event.description).split(/\n+/)) expect(spaced(read.description)).toContain(sentence.trim());
}

/** An instant in UTC comes back as the reader's wall time, which of two equal hours names the first. */
function hasOwnName(wall: string | undefined, zone: string): boolean {
  return wall === undefined || wallToInstant(instantToWall(wallToInstant(wall, zone).epochMs, ZONE), ZONE).kind !== 'overlap';
}

function parts(rule: unknown): string[] {
  return typeof rule === 'string' ? rule.split(';').sort() : [];
}

describe.each(LINKS.map((exporter) => [exporter.id, exporter] as const))('%s and back', (_, exporter) => {
  // "<b>" is markup to a reader of other people's links; "hostile" is no event that anyone announces.
  const readable = Object.entries(GOLDEN).filter(([name]) => !['hostile', 'right-to-left'].includes(name));
  test.each(readable)('%s', (__, event) => expectSame(exporter, event));

  test('any event', () => {
    const arbitrary = told({ zones: SETTLED_ZONES, years: [2020, 2030], repeating: false }).filter(({ event }) => !/[<>&%]/.test(JSON.stringify(event)) && hasOwnName(event.start, event.zone) && hasOwnName(event.end, event.zone));
    fc.assert(fc.property(arbitrary, ({ event }) => expectSame(exporter, event)), { numRuns: runs(60) });
  });
});
