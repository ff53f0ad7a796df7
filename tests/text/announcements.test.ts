import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/event';
import { findEvents } from '../../src/find-events';
import { TEXTS, type Row, type Wanted } from './announcements';

/** What was found, cut down to the wanted fields. */
function cutTo(wanted: Wanted, event: EventDraft): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(wanted)) {
    const is: unknown = event[field as keyof EventDraft];
    if (field === 'online' && value !== null) found[field] = Object.fromEntries(Object.keys(value as object).map((key) => [key, event.online?.[key as keyof typeof event.online]]));
    else if (field === 'assumed' || field === 'warnings') found[field] = [...(is as string[])].sort();
    else found[field] = is ?? null;
  }
  return found;
}

function check([text, start, end, more = {}]: Row): void {
  const { now = '2027-01-11T09:00', inZone = 'America/New_York', lang, count = 1, todo: _todo, ...fields } = more;
  const events = findEvents({ text, now, zone: inZone, ...(lang === undefined ? {} : { lang }) }, ({ error }) => {
    throw error;
  });
  const said = events.map((event) => `${event.start} – ${event.end} ${event.title}`);
  if (start === null) return expect(said).toEqual([]);
  const [first] = events;
  expect(said, 'number of events').toHaveLength(count);
  // an end that nobody said is no part of the answer
  const wanted: Wanted = { start, ...(end === undefined ? {} : { end }), ...fields };
  const { assumed } = wanted;
  // whether the end is assumed is clear from the row's own end
  const assumption = assumed?.includes('meridiem') ? { assumed: [...assumed, ...(end === undefined ? (['end'] as const) : [])].sort() } : {};
  expect(first && cutTo({ ...wanted, ...assumption }, first)).toEqual({ ...wanted, ...assumption });
}

describe.each(Object.entries(TEXTS))('%s', (_group, rows) => {
  for (const row of rows) {
    const [text, , , more] = row;
    if (more?.todo === undefined) it(text, () => check(row));
    else it.fails(`${text} (todo: ${more.todo})`, () => check(row));
  }
});

it('holds at least 200 texts', () => expect(Object.values(TEXTS).flat().length).toBeGreaterThanOrEqual(200));
