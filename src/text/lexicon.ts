/** What words mean in a date or time: one Map per language, built once from Intl and the language file. */
import { languageFile } from '../languages';
import type { Language } from '../languages/language';

/** Everything one word may mean; the grammar picks by position. */
export interface Meaning {
  month?: number;
  /** 1 = Monday … 7 = Sunday */
  weekday?: number;
  /** "Tuesdays" */
  plural?: true;
  meridiem?: 'am' | 'pm';
  noon?: true;
  midnight?: true;
  relative?: number;
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
  unit?: 'minute' | 'hour' | 'day' | 'week' | 'month';
  for?: true;
  number?: number;
  half?: 'past' | 'before';
  quarter?: 'past' | 'before';
  repeats?: 'daily' | 'weekly' | 'biweekly' | 'monthly';
  /** phrases that start with this word, as their further words, longest first */
  phrases?: { words: string[]; meaning: Meaning }[];
}

export interface Lexicon {
  language: Language;
  words: Map<string, Meaning>;
  /** longest entry in characters, for scripts written without spaces */
  longest: number;
  order: 'dmy' | 'mdy' | 'ymd';
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language; English words stay known in every language, behind the language's own. */
export function lexiconFor(lang: string): Lexicon {
  let lexicon = lexicons.get(lang);
  if (!lexicon) lexicons.set(lang, (lexicon = build(lang)));
  return lexicon;
}

const unaccented = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');

function build(lang: string): Lexicon {
  const words = new Map<string, Meaning>();
  const english = languageFile('en') as Language;
  const own = languageFile(lang);
  const add = (phrase: string, meaning: Meaning): void => {
    const lower = phrase.toLowerCase().replace(/\.$/, '').trim();
    if (!lower) return;
    for (const form of new Set([lower, unaccented(lower)])) {
      const [first = '', ...rest] = form.match(/\p{Nd}+|[\p{L}\p{M}'’]+|[^\s]/gu) ?? [];
      const entry = words.get(first) ?? {};
      words.set(first, entry);
      if (rest.length === 0) {
        for (const [key, value] of Object.entries(meaning)) (entry as Record<string, unknown>)[key] ??= value;
      } else {
        entry.phrases = [...(entry.phrases ?? []), { words: rest, meaning }].toSorted((a, b) => b.words.length - a.words.length);
      }
    }
  };
  const all = (list: string[] | undefined, meaning: Meaning): void => list?.forEach((word) => add(word, meaning));
  for (const language of own && own !== english ? [own, english] : [english]) {
    addNames(language.id === own?.id ? lang : language.id, add);
    for (const [name, month] of Object.entries(language.months ?? {})) add(name, { month });
    for (const [name, weekday] of Object.entries(language.weekdays ?? {})) add(name, { weekday });
    for (const [name, weekday] of Object.entries(language.weekdayPlurals ?? {})) add(name, { weekday, plural: true });
    all(language.to, { to: true });
    all(language.from, { from: true });
    all(language.between, { between: true });
    all(language.until, { until: true });
    all(language.at, { at: true });
    all(language.and, { and: true });
    all(language.fillers, { filler: true });
    all(language.on, { filler: true });
    all(language.am, { meridiem: 'am' });
    all(language.pm, { meridiem: 'pm' });
    all(language.noon, { noon: true });
    all(language.midnight, { midnight: true });
    all(language.hourAfter, { hourAfter: true });
    all(language.hourBefore, { hourBefore: true });
    all(language.minuteAfter, { minuteAfter: true });
    for (const [word, relative] of Object.entries(language.relativeDays)) add(word, { relative });
    all(language.next, { next: true });
    all(language.this, { this: true });
    all(language.every, { every: true });
    all(language.daily, { repeats: 'daily' });
    all(language.weekly, { repeats: 'weekly' });
    all(language.biweekly, { repeats: 'biweekly' });
    all(language.monthly, { repeats: 'monthly' });
    for (const unit of ['minute', 'hour', 'day', 'week', 'month'] as const) all(language.units[unit], { unit });
    all(language.for, { for: true });
    for (const [word, number] of Object.entries(language.numbers ?? {})) add(word, { number });
    for (const side of ['past', 'before'] as const) {
      all(language.half?.[side], { half: side });
      all(language.quarter?.[side], { quarter: side });
    }
  }
  if (!own) addNames(lang, add);
  let longest = 1;
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  return { language: own ?? english, words, longest, order: own?.order ?? orderOf(lang) };
}

/** Month and weekday names of a language, in the forms that stand in dates ("ноября") and alone ("ноябрь"). */
function addNames(lang: string, add: (word: string, meaning: Meaning) => void): void {
  let locale = lang === 'zh-hant' ? 'zh-Hant' : lang;
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return;
  } catch {
    return; // not a language tag
  }
  if (locale === 'no') locale = 'nb';
  const formats: Intl.DateTimeFormatOptions[] = [
    { month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' },
    { weekday: 'long' }, { weekday: 'short' }, { weekday: 'long', day: 'numeric', month: 'long' },
  ];
  for (const options of formats) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    for (let i = 0; i < (options.month && !options.weekday ? 12 : 7); i++) {
      // 2024-01-01 was a Monday.
      const parts = format.formatToParts(Date.UTC(2024, options.month && !options.weekday ? i : 0, options.month && !options.weekday ? 15 : i + 1));
      for (const { type, value } of parts) {
        if (/^[\d\s.月]+$/.test(value) || value.length < 2 && !/\p{L}/u.test(value)) continue;
        if (type === 'month' && !options.weekday) add(value, { month: i + 1 });
        if (type === 'weekday') add(value, { weekday: i + 1 });
      }
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
