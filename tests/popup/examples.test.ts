/** The examples of every language are read as they are meant: the first thing that a new user tries. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { dayInWords } from '../../popup/day-words';
import { tagOf } from '../../popup/locales';
import { findEvents } from '../../src/find-events';
import { addDays } from '../../src/zones';

const FOLDER = new URL('../../public/_locales/', import.meta.url);
type Messages = Record<'example_talk_text' | 'example_mail_text' | 'example_short_text' | 'text_placeholder', { message: string }>;
const messages = (locale: string): Messages => JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8')) as Messages;

const eventsOf = (text: string, now: string): ReturnType<typeof findEvents> => findEvents({ text, now, zone: 'Europe/Berlin' }, ({ error }) => { throw error; });

// every month and every weekday, with and without a change of the year in between
const TODAYS = Array.from({ length: 12 }, (_, index) => addDays('2026-12-20', index * 32));
// regions write dates otherwise than their language: other digits, other orders
const REGIONS: Record<string, string[]> = { ar: ['ar-EG', 'ar-SA-u-ca-gregory', 'ar-MA'], de: ['de-AT', 'de-CH'], en: ['en-US', 'en-GB', 'en-IN'], es: ['es-MX', 'es-AR'], fr: ['fr-CA', 'fr-CH'], pt_BR: ['pt-PT'], zh_CN: ['zh-SG'], zh_TW: ['zh-HK'], hi: ['hi-IN'], it: ['it-CH'], nl: ['nl-BE'] };

// a machine may be busy: a hundred announcements each
vi.setConfig({ testTimeout: 30_000 });

describe.each(readdirSync(FOLDER).map((locale) => ({ locale, words: messages(locale) })))('$locale', ({ locale, words }) => {
  const languages = [tagOf(locale), ...(REGIONS[locale] ?? [])];
  const filled = (text: string, daysAhead: number): { text: string; now: string; day: string }[] =>
    languages.flatMap((language) => TODAYS.map((today) => {
      const day = addDays(today, daysAhead);
      return { text: text.replace('$1', dayInWords(day, language)), now: `${today}T09:00`, day };
    }));

  it('a talk: day, hours, place and speaker', () => {
    for (const { text, now, day } of filled(words.example_talk_text.message, 9)) {
      const [event, ...more] = eventsOf(text, now);
      const lines = text.split('\n');
      const [place, speaker] = [2, 3].map((line) => lines[line]?.split(/[:：]/).at(-1)?.trim());
      expect({ count: 1 + more.length, start: event?.start, end: event?.end, assumed: event?.assumed, location: event?.location, speakers: event?.speakers, warnings: event?.warnings }, text).toEqual({
        count: 1, start: `${day}T16:30`, end: `${day}T18:00`, assumed: ['zone'], location: place, speakers: [speaker], warnings: [],
      });
      expect(event?.title, text).toContain(lines[0]?.split(/[:：]/).at(-1)?.trim());
    }
  });

  it('a mail: day, hour, link and passcode of the meeting', () => {
    for (const { text, now, day } of filled(words.example_mail_text.message, 16)) {
      const [event, ...more] = eventsOf(text, now);
      expect({ count: 1 + more.length, start: event?.start, url: event?.online?.url, passcode: event?.online?.passcode, warnings: event?.warnings }, text).toEqual({
        count: 1, start: `${day}T15:00`, url: 'https://example.zoom.us/j/91420733568', passcode: 'biscuit', warnings: [],
      });
      expect(event?.title, text).not.toMatch(/[\d:]|^$/);
    }
  });

  it('a short note: what, which day, which hour', () => {
    for (const { text, now, day } of filled(words.example_short_text.message, 2)) {
      const [event, ...more] = eventsOf(text, now);
      expect({ count: 1 + more.length, start: event?.start, title: event?.title, warnings: event?.warnings }, text).toEqual({ count: 1, start: `${day}T17:00`, title: text.split(/[,،、，]/)[0], warnings: [] });
    }
  });

  it('the pale text in the empty box', () => {
    const [event, ...more] = eventsOf(words.text_placeholder.message, '2026-02-20T09:00');
    expect({ count: 1 + more.length, start: event?.start, end: event?.end, warnings: event?.warnings }).toEqual({ count: 1, start: '2026-03-05T16:30', end: '2026-03-05T18:00', warnings: [] });
  });
});
