/** What Intl knows of a language's calendar: the names of months and weekdays, the order of day and month. */
import type { Lexicon } from './lexicon';
import type { Meaning } from './meaning';

export type Add = (phrase: string, meaning: Meaning) => void;

function localeOf(lang: string): string | undefined {
  const locale = lang === 'zh-hant' ? 'zh-Hant' : lang === 'no' ? 'nb' : lang;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : undefined;
  } catch {
    return undefined; // not a language tag
  }
}

export function weekdayNames(lang: string, style: 'long' | 'short'): { name: string; weekday: number }[] {
  const locale = localeOf(lang);
  if (!locale) return [];
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC', calendar: 'gregory' });
  // 2024-01-01 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ name: format.format(Date.UTC(2024, 0, weekday)), weekday }));
}

/** A number or a numeral of Chinese is no name of a month: "1월", "十一月". */
const NUMBERED = /^[\p{Nd}\s.月월〇一二三四五六七八九十]+$/u;

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ENGLISH_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** English is known in every language: asked of Intl, its names would take a good part of the first page's time. */
function addEnglishNames(add: Add): void {
  for (const [n, name] of ENGLISH_MONTHS.entries()) for (const form of [name, name.slice(0, 3)]) add(form, { month: n + 1 });
  for (const [n, name] of ENGLISH_WEEKDAYS.entries()) for (const form of [name, name.slice(0, 3)]) add(form, { weekday: n + 1 });
}

/** Month and weekday names of a language, in the forms that stand in dates ("ноября") and alone ("ноябрь"). */
export function addNames(lang: string, add: Add): void {
  if (lang === 'en') return addEnglishNames(add);
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
      const short = name.replace(/[^\p{L}]/gu, '').length <= 3 && style === 'short';
      add(name, short ? { weekdayMark: weekday } : { weekday });
    }
  }
}

export function orderOf(lang: string): Lexicon['order'] {
  try {
    const parts = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }).formatToParts(0).map((p) => p.type[0]).filter((t) => 'ymd'.includes(t ?? '-')).join('');
    return parts === 'mdy' ? 'mdy' : parts === 'ymd' ? 'ymd' : 'dmy';
  } catch {
    return 'mdy';
  }
}
