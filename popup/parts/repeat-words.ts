/** The repeat editor's choices in words: "Monthly on the third Thursday". */
import type { WallTime } from '../../src/event';
import { weekOfMonth, type Pattern } from '../repeat';
import { weekdayInWords } from '../when-words';
import { t, type Key } from '../words';

const NTH: Record<number, Key> = { 1: 'export_first', 2: 'export_second', 3: 'export_third', 4: 'export_fourth', [-1]: 'export_last' };

export function patternWords(pattern: Pattern, start: WallTime, language: string): string {
  if (pattern === 'monthday') return t('repeat_monthday', new Intl.NumberFormat(language).format(Number(start.slice(8, 10))));
  if (pattern === 'monthweek') return t('repeat_monthweek', t(NTH[weekOfMonth(start)] ?? 'export_last', weekdayInWords(start, language)));
  return t(({ day: 'repeat_day', week: 'repeat_week', year: 'repeat_year' } as const)[pattern]);
}

const UNIT: Record<Pattern, string> = { day: 'day', week: 'week', monthday: 'month', monthweek: 'month', year: 'year' };

/** What stands around the number in "2 weeks", "за 2 недели": its plural is the number's business. */
export function unitAround(pattern: Pattern, interval: number, language: string): { before: string; after: string } {
  const partsOf = (number: number): Intl.NumberFormatPart[] => new Intl.NumberFormat(language, { style: 'unit', unit: UNIT[pattern], unitDisplay: 'long' }).formatToParts(number);
  const counted = partsOf(interval);
  // "two weeks" is one word in Arabic and Hebrew, and here the number has a box of its own
  const parts = interval > 1 && counted.every(({ type }) => type !== 'integer') ? partsOf(100) : counted;
  const at = parts.findIndex(({ type }) => type === 'integer');
  const words = (some: typeof parts): string => some.map(({ value }) => value).join('').trim();
  return { before: words(parts.slice(0, Math.max(at, 0))), after: words(parts.slice(at + 1)) };
}
