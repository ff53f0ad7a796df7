/** What dates are made of: the day and span types, and the parts that every way of writing a date shares. */
import { clockAt } from './clocks';
import { UNSPACED, type Lexicon } from './lexicon';
import type { Half } from './meaning';
import { isDash, sign, type Token } from './tokens';

/** A day as written: what is absent was not said. */
export interface Day {
  year?: number;
  month?: number;
  day?: number;
  /** 1 = Monday … 7 = Sunday */
  weekday?: number;
  /** days from today ("tomorrow" = 1) */
  relative?: number;
  /** months from this one ("本月13日" = 0) */
  relativeMonth?: number;
  /** "next Wednesday" = 1, "this Wednesday" = 0 */
  week?: number;
  /** the other reading of 3/5 */
  swapped?: { month: number; day: number };
}

export interface DateSpan {
  kind: 'date';
  start: number;
  end: number;
  /** one day, several, or the ends of a range */
  days: Day[];
  range: boolean;
  /** "Tuesdays", "every Friday": days[].weekday repeat */
  every?: true;
  /** "in March 2027": no day is said, the month only bounds a series */
  month?: true;
  /** "tomorrow evening", "zondagavond": an hour said without am or pm is of this part of the day */
  half?: Half;
  /** a lone weekday or "tomorrow" with no hour near it: a day only when the text names no other */
  weak?: true;
}

export interface DateContext {
  lexicon: Lexicon;
  /** reading of 3/5 on this page */
  order: 'dmy' | 'mdy' | 'ymd';
  /** the page writes "10.30.13": its dotted dates have the month first, too */
  monthBeforeDot?: true;
  /** year of `now`: years far from it are room numbers */
  thisYear: number;
}

/** A match at token `from`: the value and the index after it. */
export interface Match<T> {
  value: T;
  next: number;
}

export interface Core {
  days: Day[];
  range: boolean;
}

/** A weekday; one that is another word too only where a date stands beside it or a time behind it. */
export function weekdayAt(tokens: Token[], i: number, context: DateContext): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { weekday, weekdayMark } = token.meaning;
  if (weekday !== undefined || weekdayMark === undefined) return weekday;
  const before = tokens[i - 1];
  if (UNSPACED.test(token.text)) return before?.meaning.next || before?.meaning.this || before?.meaning.every ? weekdayMark : undefined;
  let k = i + 1;
  while (sign(tokens[k], '.,(（:|') || tokens[k]?.meaning.filler) k++;
  if (k - i > 3) return undefined;
  const after = tokens[k];
  if (after?.kind === 'number') return isDayNumber(after) || isYear(after, context) || clockAt(tokens, k, context.lexicon)?.value.strong ? weekdayMark : undefined;
  return after?.meaning.month !== undefined || (after?.meaning.hourBefore && clockAt(tokens, k, context.lexicon)?.value.strong) ? weekdayMark : undefined;
}

export function isYear(token: Token | undefined, context: DateContext): boolean {
  return token?.kind === 'number' && !token.ordinal && token.text.length === 4 && token.value >= 1900 && token.value <= context.thisYear + 15;
}

export function isDayNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.value >= 1 && token.value <= 31 && token.text.length <= 2;
}

/** "'95" and "-95": two digits are a year only behind such a mark. */
export function shortYear(value: number, context: DateContext): number {
  const century = Math.floor(context.thisYear / 100) * 100;
  const year = century + value;
  return year > context.thisYear + 15 ? year - 100 : year;
}

/** A number here is a clock time ("March 3, 10 am", "Nov 5 - 9:30"), not one more day. */
export function isClock(tokens: Token[], i: number, lexicon: Lexicon): boolean {
  const clock = clockAt(tokens, i, lexicon);
  if (clock?.value.strong) return true;
  // "May 3, 4-5:30 pm": the range says it.
  if (clock && isDash(tokens[clock.next])) return clockAt(tokens, clock.next + 1, lexicon)?.value.strong === true;
  return false;
}

/** Days of one month: "3", "3, 5 and 10", "9-11". */
export function dayList(tokens: Token[], i: number, context: DateContext): Match<{ days: number[]; range: boolean }> | undefined {
  const first = tokens[i];
  if (!isDayNumber(first)) return undefined;
  const days = [first.value];
  let next = i + 1;
  let range = false;
  for (;;) {
    let k = next;
    // "9.–11. Mai": the dot is the number's own
    if (sign(tokens[k], '.') && tokens[k]?.glued && (isDash(tokens[k + 1]) || sign(tokens[k + 1], ',') || tokens[k + 1]?.meaning.to || tokens[k + 1]?.meaning.and)) k++;
    const separator = k;
    const dash = isDash(tokens[k]) || tokens[k]?.meaning.to === true;
    const comma = sign(tokens[k], ',،，、/');
    const and = tokens[k]?.meaning.and === true || sign(tokens[k], '&+');
    if (!dash && !comma && !and) break;
    k++;
    if (comma && (tokens[k]?.meaning.and || sign(tokens[k], '&'))) k++;
    for (let n = 0; n < 2 && tokens[k]?.kind === 'word' && tokens[k]?.meaning.filler; n++) k++;
    // "Wednesday, March 4 - Friday 6"
    const weekday = (tokens[k]?.meaning.weekday ?? tokens[k]?.meaning.weekdayMark) && isDayNumber(tokens[k + 1]) ? 1 : 0;
    const day = tokens[k + weekday];
    if (!isDayNumber(day) || isClock(tokens, k + weekday, context.lexicon)) break;
    if (comma && tokens[k + weekday + 1]?.meaning.month !== undefined && !tokens[separator + 1]?.meaning.and) break;
    if (comma && weekday === 0 && isHours(tokens, k, context)) break;
    const last = days[days.length - 1] as number;
    if (day.value <= last) break;
    if (sign(tokens[separator], '/') && !day.ordinal) break;
    if (range) break;
    days.push(day.value);
    range = dash;
    next = k + weekday + 1;
  }
  return { value: { days, range: range && days.length === 2 }, next };
}

/** "Friday, February 5, 9-5", "March 3, 9-11": a range of small numbers behind a day's comma is its hours, unless a month or year goes on. */
function isHours(tokens: Token[], k: number, context: DateContext): boolean {
  const [from, dash, to, after] = [tokens[k], tokens[k + 1], tokens[k + 2], tokens[k + 3]];
  if (!isDash(dash) || to?.kind !== 'number' || from?.ordinal || to.ordinal || (from?.value ?? 13) > 12 || to.value > 12 || to.value === 0) return false;
  return to.value < (from?.value ?? 0) || !(after?.meaning.month !== undefined || after?.meaning.filler || after?.meaning.and || (sign(after, '.,') && (isYear(tokens[k + 4], context) || isDayNumber(tokens[k + 4]) || tokens[k + 4]?.meaning.month !== undefined)) || isYear(after, context));
}

/** Optional year behind a date: ", 2026", " 2026", "'26", "-95". */
export function yearAt(tokens: Token[], i: number, context: DateContext): Match<number> | undefined {
  let k = i;
  while (sign(tokens[k], ',،，.') || tokens[k]?.meaning.filler || tokens[k]?.text === 'de' || tokens[k]?.text === 'del') k++;
  const token = tokens[k];
  const behind = tokens[k + 1];
  if (isYear(token, context) && !(behind?.glued && behind.kind === 'word' && behind.text !== '年' && !behind.meaning.yearAfter)) {
    // "March 5, 2030-2130" is a time range, "2026-27" is a season.
    if (isDash(tokens[k + 1]) && tokens[k + 1]?.glued && tokens[k + 2]?.glued && tokens[k + 2]?.text.length === 4 && !isYear(tokens[k + 2], context)) return undefined;
    let next = k + 1;
    if (behind?.text === '年' || behind?.meaning.yearAfter) next += sign(tokens[k + 2], '.') && tokens[k + 2]?.glued ? 2 : 1;
    return { value: token?.value as number, next };
  }
  if ((sign(tokens[i], "'’‘") || (isDash(tokens[i]) && tokens[i]?.glued)) && tokens[i + 1]?.glued && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.text.length === 2) {
    if (!isClock(tokens, i + 1, context.lexicon)) return { value: shortYear(tokens[i + 1]?.value as number, context), next: i + 2 };
  }
  return undefined;
}

export const validPair = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

export const isFull = (day: Day | undefined): boolean => day?.month !== undefined;
