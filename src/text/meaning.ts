/** What one word may mean in a date or time. */

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
