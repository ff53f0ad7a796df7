/** What words mean in a date or time: one Map per language, built once from Intl and the language file. */
import { languageFile } from '../languages';
import type { Language } from '../languages/language';

/** Part of the day that an hour belongs to; `night` and `midday` depend on the hour. */
export type Half = 'am' | 'pm' | 'night' | 'midday';

/** Everything one word may mean; the grammar picks by position. */
export interface Meaning {
  month?: number;
  /** 1 = Monday … 7 = Sunday */
  weekday?: number;
  /** a weekday only beside a date, before a time or in brackets ("do", "土", "segunda") */
  weekdayMark?: number;
  /** "Tuesdays" */
  plural?: true;
  meridiem?: Half;
  noon?: true;
  midnight?: true;
  relative?: number;
  relativeMonth?: number;
  next?: true;
  this?: true;
  every?: true;
  to?: true;
  from?: true;
  between?: true;
  until?: true;
  at?: true;
  and?: true;
  filler?: true;
  hourAfter?: true;
  hourBefore?: true;
  minuteAfter?: true;
  /** minutes added to the hour before ("y media" 30) */
  plus?: number;
  unit?: 'minute' | 'hour' | 'day' | 'week' | 'month';
  for?: true;
  ahead?: true;
  number?: number;
  half?: 'past' | 'before';
  quarter?: 'past' | 'before';
  /** quarters of the hour that is named: ca "dos quarts de vuit" */
  quarters?: number;
  repeats?: 'daily' | 'weekly' | 'biweekly' | 'monthly';
  /** may start "明(1)日", "本(10)月" */
  shift?: true;
  yearAfter?: true;
  /** year before the era's first */
  era?: number;
  /** no date, time, length or repetition starts with it: it only stands inside of them */
  idle?: true;
  /** phrases that start with this word, as their further words, longest first */
  phrases?: { words: string[]; meaning: Meaning }[];
}

/** All that a word may mean, nothing said. */
const NOTHING_SAID: { [K in keyof Required<Meaning>]: undefined } = {
  month: undefined, weekday: undefined, weekdayMark: undefined, plural: undefined, meridiem: undefined, noon: undefined, midnight: undefined, relative: undefined, relativeMonth: undefined, next: undefined, this: undefined, every: undefined,
  to: undefined, from: undefined, between: undefined, until: undefined, at: undefined, and: undefined, filler: undefined, hourAfter: undefined, hourBefore: undefined, minuteAfter: undefined, plus: undefined, unit: undefined, for: undefined, ahead: undefined,
  number: undefined, half: undefined, quarter: undefined, quarters: undefined, repeats: undefined, shift: undefined, yearAfter: undefined, era: undefined, idle: undefined, phrases: undefined,
};

const IDLE: ReadonlySet<string> = new Set<keyof Meaning>(['to', 'at', 'and', 'filler', 'hourAfter', 'minuteAfter', 'plus', 'unit', 'for', 'yearAfter', 'idle', 'phrases']);

/** The same meaning with every property in place: objects of one shape are what engines read fast (the grammar asks every token). */
export function shaped(meaning: Meaning): Meaning {
  const idle = Object.keys(meaning).every((key) => IDLE.has(key));
  return { ...NOTHING_SAID, ...meaning, idle: idle || undefined } as Meaning;
}

export interface Lexicon {
  language: Language;
  words: Map<string, Meaning>;
  /** longest entry in characters, for scripts written without spaces */
  longest: number;
  order: 'dmy' | 'mdy' | 'ymd';
  /** in a line without digits, only these words can name a day or a time */
  telling: RegExp;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language; English words stay known in every language, behind the language's own. */
export function lexiconFor(lang: string): Lexicon {
  let lexicon = lexicons.get(lang);
  if (!lexicon) lexicons.set(lang, (lexicon = build(lang)));
  return lexicon;
}

/** Accents, Arabic vowel signs and Hebrew points. Vowel signs of Indic scripts are letters and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]/g;
const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ς: 'σ', ى: 'ي', ة: 'ه' };

/** A lower-case word without what writers leave out: "décembre" → "decembre", "salı" → "sali", "مساءً" → "مساء". */
export function fold(word: string): string {
  if (/^[\x20-\x7f]*$/.test(word)) return word;
  return word.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/[ıłøđßςىة]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Scripts written without spaces, Hangul too: its particles are written to the word. */
export const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

type Add = (phrase: string, meaning: Meaning) => void;

function build(lang: string): Lexicon {
  const words = new Map<string, Meaning>();
  const english = languageFile('en') as Language;
  const own = languageFile(lang);
  let shadowed: ReadonlySet<string> = new Set();
  const add: Add = (phrase, meaning) => {
    const lower = phrase.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, '').trim();
    if (!lower) return;
    for (const form of new Set([lower, fold(lower)])) {
      const [first = '', ...rest] = piecesOf(form);
      if (shadowed.has(first)) continue;
      const entry = words.get(first) ?? {};
      words.set(first, entry);
      if (rest.length === 0) {
        for (const [key, value] of Object.entries(meaning)) (entry as Record<string, unknown>)[key] ??= value;
      } else {
        const same = entry.phrases?.find((other) => other.words.join(' ') === rest.join(' '));
        if (same) Object.assign(same.meaning, { ...meaning, ...same.meaning });
        else entry.phrases = [...(entry.phrases ?? []), { words: rest, meaning: { ...meaning } }].toSorted((a, b) => b.words.length - a.words.length);
      }
    }
  };
  if (own && own !== english) {
    addNames(lang, add);
    addLanguage(own, add);
    // "am Freitag", "mon père", "to jest": English must not speak over the language's own short words
    shadowed = new Set([...words.keys(), ...own.stopwords]);
  }
  // "się" is no "sie" (August): the commonest words are not looked up without their accents
  for (const word of own?.stopwords ?? []) if (!words.has(word) && words.has(fold(word))) words.set(word, {});
  addNames('en', add);
  addLanguage(english, add);
  shadowed = new Set();
  if (!own) addNames(lang, add);
  for (const [word, { phrases, ...meaning }] of words) words.set(word, shaped({ ...meaning, ...(phrases ? { phrases: phrases.map((phrase) => ({ ...phrase, meaning: shaped(phrase.meaning) })) } : {}) }));
  let longest = 1;
  for (const word of words.keys()) if (UNSPACED.test(word)) longest = Math.max(longest, word.length);
  return { language: own ?? english, words, longest, order: own?.order ?? orderOf(lang), telling: tellingWords(words) };
}

/** Cuts as the tokens are cut: words, digit runs, signs; a run of an unspaced script is one piece. */
function piecesOf(phrase: string): string[] {
  return phrase.match(/\p{Nd}+|[\p{L}\p{M}]+(?:'\p{L}+)*|[^\s]/gu) ?? [];
}

function addLanguage(language: Language, add: Add): void {
  const all = (list: string[] | undefined, meaning: Meaning): void => list?.forEach((word) => add(word, meaning));
  for (const [name, month] of Object.entries(language.months ?? {})) add(name, { month });
  for (const [name, weekday] of Object.entries(language.weekdays ?? {})) add(name, { weekday });
  for (const [name, weekday] of Object.entries(language.weekdayPlurals ?? {})) add(name, { weekday, plural: true });
  for (const [name, weekdayMark] of Object.entries(language.weekdayMarks ?? {})) add(name, { weekdayMark });
  addDayparts(language, add);
  all(language.to, { to: true });
  all(language.from, { from: true });
  all(language.between, { between: true });
  all(language.until, { until: true });
  // "alkaa klo", "início às": a phrase that ends in a word before hours is one
  for (const word of language.at) add(word, { at: true, ...(word.includes(' ') && language.hourBefore.includes(word.slice(word.lastIndexOf(' ') + 1)) ? { hourBefore: true as const } : {}) });
  all(language.and, { and: true });
  all(language.fillers, { filler: true });
  all(language.on, { filler: true });
  all(language.am, { meridiem: 'am' });
  all(language.pm, { meridiem: 'pm' });
  all(language.night, { meridiem: 'night' });
  all(language.midday, { meridiem: 'midday' });
  all(language.noon, { noon: true });
  all(language.midnight, { midnight: true });
  all(language.hourAfter, { hourAfter: true });
  all(language.hourBefore, { hourBefore: true });
  all(language.minuteAfter, { minuteAfter: true });
  for (const [word, plus] of Object.entries(language.minutesBehind ?? {})) add(word, { plus });
  for (const [word, relative] of Object.entries(language.relativeDays)) add(word, { relative, ...partOf(word, language) });
  for (const [word, relativeMonth] of Object.entries(language.relativeMonths ?? {})) add(word, { relativeMonth });
  all(language.yearAfter, { yearAfter: true });
  for (const [word, era] of Object.entries(language.eras ?? {})) add(word, { era });
  all(language.next, { next: true });
  all(language.this, { this: true });
  if (language.unspaced) all(['本', '今', '明', '後', '翌', '昨', '這', '这', '來', '来', '下'], { shift: true });
  all(language.every, { every: true });
  all(language.daily, { repeats: 'daily' });
  all(language.weekly, { repeats: 'weekly' });
  all(language.biweekly, { repeats: 'biweekly' });
  all(language.monthly, { repeats: 'monthly' });
  for (const unit of ['minute', 'hour', 'day', 'week', 'month'] as const) all(language.units[unit], { unit });
  all(language.for, { for: true });
    all(language.ahead, { ahead: true });
  for (const [word, number] of Object.entries(language.numbers ?? {})) add(word, { number });
  for (const side of ['past', 'before'] as const) {
    all(language.half?.[side], { half: side });
    all(language.quarter?.[side], { quarter: side });
  }
  for (const [word, quarters] of Object.entries(language.quarters ?? {})) add(word, { quarters });
}

/** "明晚", "오늘밤", "vanavond": the part of the day that a day's word ends in. */
function partOf(word: string, { night = [], dayparts = {} }: Language): Meaning {
  const ends = (part: string): boolean => word.length > part.length && word.endsWith(part);
  if (night.some(ends)) return { meridiem: 'night' };
  // "i morgen" is the day itself
  return Object.keys(dayparts).some((part) => dayparts[part] === 'pm' && ends(part)) ? { meridiem: 'pm' } : {};
}

/** "zondagavond", "Samstagabend": a weekday and its part of the day in one word. */
function addDayparts(language: Language, add: Add): void {
  if (!language.dayparts) return;
  for (const { name, weekday } of weekdayNames(language.id, 'long')) {
    for (const [ending, meridiem] of Object.entries(language.dayparts)) add(`${name}${ending}`, { weekday, meridiem });
  }
}

function localeOf(lang: string): string | undefined {
  const locale = lang === 'zh-hant' ? 'zh-Hant' : lang === 'no' ? 'nb' : lang;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : undefined;
  } catch {
    return undefined; // not a language tag
  }
}

function weekdayNames(lang: string, style: 'long' | 'short'): { name: string; weekday: number }[] {
  const locale = localeOf(lang);
  if (!locale) return [];
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC', calendar: 'gregory' });
  // 2024-01-01 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ name: format.format(Date.UTC(2024, 0, weekday)), weekday }));
}

/** A number or a numeral of Chinese is no name of a month: "1월", "十一月". */
const NUMBERED = /^[\p{Nd}\s.月월〇一二三四五六七八九十]+$/u;

/** Month and weekday names of a language, in the forms that stand in dates ("ноября") and alone ("ноябрь"). */
function addNames(lang: string, add: Add): void {
  const locale = localeOf(lang);
  if (!locale) return;
  const formats: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }];
  for (const options of formats) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 1; month <= 12; month++) {
      const value = format.formatToParts(Date.UTC(2024, month - 1, 15)).find((part) => part.type === 'month')?.value ?? '';
      if (!NUMBERED.test(value) && /\p{L}/u.test(value)) add(value, { month });
    }
  }
  for (const style of ['long', 'short'] as const) {
    for (const { name, weekday } of weekdayNames(lang, style)) {
      // short names are words or signs too: "do", "mar", "土"
      const short = lang !== 'en' && name.replace(/[^\p{L}]/gu, '').length <= 3 && style === 'short';
      add(name, short ? { weekdayMark: weekday } : { weekday });
    }
  }
}

function orderOf(lang: string): Lexicon['order'] {
  try {
    const parts = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }).formatToParts(0).map((p) => p.type[0]).filter((t) => 'ymd'.includes(t ?? '-')).join('');
    return parts === 'mdy' ? 'mdy' : parts === 'ymd' ? 'ymd' : 'dmy';
  } catch {
    return 'mdy';
  }
}

/** Weekdays, relative days and times in words, each at a word's beginning. Plain ASCII only: a line with any other letter is read anyway. */
function tellingWords(words: Map<string, Meaning>): RegExp {
  const list = new Set<string>(["o'clock", 'week', 'month']);
  const tells = (m: Meaning): boolean => m.weekday !== undefined || m.relative !== undefined || m.noon === true || m.midnight === true || m.repeats !== undefined || (m.phrases?.some((p) => tells(p.meaning)) ?? false);
  for (const [word, meaning] of words) if (word.length >= 3 && /^[a-z]+$/.test(word) && tells(meaning)) list.add(word);
  // longer words that start with a shorter one add nothing
  const shortest = [...list].filter((word) => ![...list].some((other) => other !== word && word.startsWith(other)));
  return new RegExp(`[^\\x00-\\xa9\\xab-\\xb9\\xbb-\\xbf\\u2000-\\u206f]|\\b(?:${shortest.join('|')})`, 'i');
}
