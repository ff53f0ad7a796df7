import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';
import { languageOf } from '../../src/languages';
import { textLines } from '../../src/text-lines';
import { ANNOUNCEMENTS, ARTICLES } from './announcements';

const failures = (text: string, now: string, zone = 'Europe/Berlin'): ReturnType<typeof findEvents> =>
  findEvents({ text, now, zone }, ({ error }) => { throw error; });

describe.each(Object.entries(ANNOUNCEMENTS))('%s', (lang, rows) => {
  it.each(rows)('$start $text', ({ text, now, start, end, place, status }) => {
    const [event] = failures(text, now);
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

describe('articles announce nothing', () => {
  it.each(Object.entries(ARTICLES).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text }))))('$lang', ({ text }) => {
    expect(failures(text, '2024-05-15T09:00').map((event) => event.start)).toEqual([]);
  });
});
