/**
 * Announcements as a campus writes them: clubs, mails, flyers, defences, run-on lines. The files in campus/ hold each below a line
 * `%% {what a careful reader takes from it}`; only the fields named there are compared. The clock is that of announcements.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/event';
import { findEvents } from '../../src/find-events';

interface Wanted extends Partial<Record<keyof EventDraft, unknown>> {
  /** number of events, 1 when absent; none when `start` is null */
  count?: number;
  now?: string;
  todo?: string;
}

const folder = join(import.meta.dirname, 'campus');
const files = readdirSync(folder).toSorted();

/** The rows of one file. */
const rowsOf = (file: string) => readFileSync(join(folder, file), 'utf8').split(/^%% (?=\{)/m).slice(1).map((block) => {
  const at = block.indexOf('\n');
  return { wanted: JSON.parse(block.slice(0, at)) as Wanted, text: block.slice(at + 1).trim() };
});

function check({ wanted: { count = 1, now = '2027-01-11T09:00', todo: _, ...fields }, text }: ReturnType<typeof rowsOf>[number]): void {
  const events = findEvents({ text, now, zone: 'America/New_York' }, ({ error }) => {
    throw error;
  });
  const said = events.map(({ start, title }) => `${start} ${title}`);
  if (fields.start === null) return expect(said).toEqual([]);
  expect(said).toHaveLength(count);
  const [event] = events;
  const found = Object.fromEntries(Object.entries(fields).map(([field, want]) => {
    const is = event?.[field as keyof EventDraft] ?? null;
    if (field === 'online' && want !== null) return [field, Object.fromEntries(Object.keys(want as object).map((key) => [key, event?.online?.[key as keyof typeof event.online]]))];
    return [field, field === 'warnings' ? (is as string[]).toSorted() : is];
  }));
  expect(found).toEqual({ ...fields, ...(fields.warnings ? { warnings: (fields.warnings as string[]).toSorted() } : {}) });
}

it('campus announcements are many', () => expect(files.flatMap(rowsOf).length).toBeGreaterThanOrEqual(290));

describe.each(files)('campus announcements, %s', (file) => {
  for (const row of rowsOf(file)) {
    const name = row.text.slice(0, 90).replace(/\n/g, ' | ');
    if (row.wanted.todo === undefined) it(name, () => check(row));
    else it.fails(`${name} (todo: ${row.wanted.todo})`, () => check(row));
  }
});
