import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../src/languages';
import type { Language } from '../../src/languages/language';
import { lexiconFor } from '../../src/text/lexicon';
import { resolveDay, resolveTime } from '../../src/text/resolve';
import { scan } from '../../src/text/spans';

const NOW = '2027-03-10T09:00';
const two = (n: number): string => String(n).padStart(2, '0');

/** What a phrase says of when, by the same rules as the readers. */
function readBack(text: string, language: Language): { date?: string; from?: string; to?: string } {
  const lexicon = lexiconFor(language.id);
  const spans = scan(text, { lexicon, order: lexicon.order, thisYear: 2027 });
  const day = spans.find((s) => s.kind === 'date')?.days[0];
  const time = spans.find((s) => s.kind === 'time');
  const clock = time && resolveTime(time, { clock24: true });
  const wall = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  const date = day && resolveDay(day, { now: NOW })?.date;
  return { ...(date ? { date } : {}), ...(clock?.from === undefined ? {} : { from: wall(clock.from) }), ...(clock?.to === undefined ? {} : { to: wall(clock.to) }) };
}

const locale = ({ id }: Language): string => (id === 'zh-hant' ? 'zh-Hant' : id === 'en' ? 'en-US' : id);
const dates = fc.integer({ min: 0, max: 1200 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)));
const STYLES: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' }, { year: 'numeric', month: 'short', day: 'numeric' }, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' }, { dateStyle: 'full' }, { dateStyle: 'long' }, { dateStyle: 'medium' },
];

describe.each(allLanguages().map((language) => [language.id, language] as const))('%s', (_, language) => {
  it.each(STYLES)('dates of Intl read back: %j', (style) => {
    fc.assert(fc.property(dates, (date) => {
      const text = new Intl.DateTimeFormat(locale(language), { ...style, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }).format(date).replace(/\u200f/g, '');
      expect([text, readBack(text, language).date]).toEqual([text, date.toISOString().slice(0, 10)]);
    }), { numRuns: 60 });
  });

  it('capitals and missing accents are the same names', () => {
    fc.assert(fc.property(dates, (date) => {
      const text = new Intl.DateTimeFormat(locale(language), { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }).format(date);
      for (const form of [text.toUpperCase(), text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')]) expect([form, readBack(form, language).date]).toEqual([form, date.toISOString().slice(0, 10)]);
    }), { numRuns: 40 });
  });

  const hours = fc.tuple(fc.integer({ min: 7, max: 22 }), fc.constantFrom(0, 15, 30, 45));
  it('clock times with every word of the file read back', () => {
    fc.assert(fc.property(hours, ([hour, minute]) => {
      const said = `${two(hour)}:${two(minute)}`;
      const forms = [said, `${said}–23:30`, ...language.hourBefore.map((word) => `${word} ${said}`), ...language.hourAfter.map((word) => `${said} ${word}`)];
      for (const form of forms) expect([form, readBack(form, language).from]).toEqual([form, said]);
    }), { numRuns: 20 });
  });

  it('parts of the day make hours of one to eleven', () => {
    const halves = [...language.am.map((word) => [word, 9, '09:00'] as const), ...language.pm.map((word) => [word, 6, '18:00'] as const), ...(language.night ?? []).map((word) => [word, 8, '20:00'] as const)];
    for (const [word, hour, expected] of halves) {
      const unit = language.unspaced ? (language.id === 'ko' ? '시' : language.id === 'zh' ? '点' : language.id === 'zh-hant' ? '點' : '時') : (language.hourAfter[0] ?? '');
      const said = language.unspaced || language.id === 'hi' ? `${word}${language.id === 'hi' ? ' ' : ''}${hour}${language.id === 'hi' ? ' बजे' : unit}` : `${language.hourBefore[0] ?? language.at[0] ?? ''} ${hour}:00 ${word}`;
      expect([said, readBack(said, language).from]).toEqual([said, expected]);
    }
  });

  it('ranges with every word of the file read back', () => {
    for (const word of language.to.filter((w) => /\p{L}/u.test(w))) {
      const said = language.unspaced ? `14:00${word}16:30` : `14:00 ${word} 16:30`;
      expect([said, readBack(said, language)]).toEqual([said, { from: '14:00', to: '16:30' }]);
    }
  });

  it('relative days are that many days from now', () => {
    for (const [word, days] of Object.entries(language.relativeDays)) {
      const text = `${word} 15:00`;
      expect([text, readBack(text, language).date]).toEqual([text, new Date(Date.UTC(2027, 2, 10 + days)).toISOString().slice(0, 10)]);
    }
  });
});
