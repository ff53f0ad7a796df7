import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';
import { languageOf } from '../../src/languages';
import { textLines } from '../../src/text-lines';
import { ANNOUNCEMENTS, ARTICLES, SHORT } from './announcements';

const eventsOf = (text: string, now: string, zone = 'Europe/Berlin'): ReturnType<typeof findEvents> =>
  findEvents({ text, now, zone }, ({ error }) => { throw error; });

describe.each(Object.entries(ANNOUNCEMENTS))('%s', (lang, rows) => {
  it.each(rows)('$start $text', ({ text, now, start, end, place, status }) => {
    const [event] = eventsOf(text, now);
    expect(event?.start).toBe(start);
    if (end) expect(event?.end).toBe(end);
    if (place) expect(event?.location).toBe(place);
    if (status) expect(event?.status).toBe(status);
    expect(event?.title.length).toBeGreaterThan(2);
  });

  it('is told from its text, whatever the page states', () => {
    const text = rows.map((row) => row.text).join('\n');
    for (const tag of [undefined, 'en', 'en-US', lang]) expect(languageOf(tag, textLines(text))).toBe(lang);
  });
});

describe('short ones', () => {
  it.each(SHORT)('%s %s', (now, text, start, place) => {
    const [event] = eventsOf(text, `${now}T09:00`);
    expect([event?.start, place === undefined ? undefined : event?.location]).toEqual([start, place]);
  });
});

describe('articles announce nothing', () => {
  it.each(Object.entries(ARTICLES).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text }))))('$lang', ({ text }) => {
    expect(eventsOf(text, '2024-05-15T09:00').map((event) => event.start)).toEqual([]);
  });
});
