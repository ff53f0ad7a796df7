/** What the words of a language file mean in dates and times. */
import type { Language } from '../languages/language';
import { weekdayNames, type Add } from './calendar-names';
import type { Meaning } from './meaning';

export function addLanguage(language: Language, add: Add): void {
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
