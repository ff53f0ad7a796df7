/** Every event that a golden case expects, through every exporter. A new case adds its own snapshot; look at it before you commit it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CalendarEvent } from '../../src/event';
import { EXPORTERS, type Exporter } from '../../src/exporters';
import { faults, readIcs } from './read-ics';

const folder = join(import.meta.dirname, '../cases');
const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'America/New_York' };

/** expected.json names only what matters of an event: the rest is what an event at least has. */
function eventsOf(slug: string): CalendarEvent[] {
  const [expected, { zone }] = ['expected.json', 'case.json'].map((file) => JSON.parse(readFileSync(join(folder, slug, file), 'utf8')) as unknown) as [Partial<CalendarEvent>[], { zone: string }];
  const given = (event: Partial<CalendarEvent>) => Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null)) as Partial<CalendarEvent>;
  return expected.map((event) => ({ title: '', start: '2027-01-01', allDay: event.start?.length === 10, zone, speakers: [], status: 'confirmed', ...given(event) }));
}

function output(exporter: Exporter, event: CalendarEvent): string {
  switch (exporter.kind) {
    case 'link':
      return decodeURI(exporter.link(event, OPTIONS));
    case 'text':
      return exporter.text([event], OPTIONS).text.replaceAll('\n', '\n    ');
    case 'picture':
      // what stands in it is read by a scanner in qr.test.ts
      return `${/viewBox="0 0 (\d+)/.exec(exporter.svg(event, OPTIONS))?.[1]} units a side`;
    case 'file': {
      const { name, text } = exporter.file([event], OPTIONS);
      expect(faults(text)).toEqual([]);
      // once more without the project's own writing of it
      expect(readIcs(text)).toHaveLength(1);
      const [, vevent = ''] = /BEGIN:VEVENT\r\n(.*)END:VEVENT/s.exec(text.replaceAll('\r\n ', '')) ?? [];
      return `${name}\n    ${vevent.replace(/DTSTAMP.*\r\n/, '').trim().replaceAll('\r\n', '\n    ')}`;
    }
  }
}

const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'expected.json')));

// .ics as text is the file, and Microsoft 365's link is Outlook.com's with another host: snapshots.test.ts shows both
const shown = EXPORTERS.filter(({ id }) => id !== 'ics-text' && id !== 'office365');

test.each(slugs.filter((slug) => eventsOf(slug).length > 0))('%s', (slug) => {
  const written = eventsOf(slug).map((event) =>
    shown.map((exporter) => {
      const losses = exporter.cannotCarry(event, OPTIONS).join(', ');
      return `${exporter.id}${losses && ` (without ${losses})`}: ${output(exporter, event)}`;
    }).join('\n'),
  );
  expect(`\n${written.join('\n\n')}\n`).toMatchSnapshot();
});

test('all cases are there', () => expect(slugs.length).toBeGreaterThan(100));
