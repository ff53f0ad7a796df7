/** The grammar of days: "Thursday, March 5, 2026", "13th–15th November", "3/5", "tomorrow". */
import type { Lexicon } from './lexicon';
import { clockAt } from './times';
import type { Token } from './tokens';

/** A day as written: what is absent was not said. */
export interface Day {
  year?: number;
  month?: number;
  day?: number;
  /** 1 = Monday … 7 = Sunday */
  weekday?: number;
  /** days from today ("tomorrow" = 1) */
  relative?: number;
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
}

export interface DateContext {
  lexicon: Lexicon;
  /** reading of 3/5 on this page */
  order: 'dmy' | 'mdy' | 'ymd';
  /** year of `now`: years far from it are room numbers */
  thisYear: number;
}

/** A match at token `from`: the value and the index after it. */
export interface Match<T> {
  value: T;
  next: number;
}

const sign = (token: Token | undefined, signs: string): boolean => token?.kind === 'sign' && signs.includes(token.text);
const DASHES = '-–—‐‑‒−~〜～~';

export function isDash(token: Token | undefined): boolean {
  return sign(token, DASHES);
}

function isYear(token: Token | undefined, context: DateContext): boolean {
  return token?.kind === 'number' && !token.ordinal && token.text.length === 4 && token.value >= 1900 && token.value <= context.thisYear + 15;
}

function isDayNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.value >= 1 && token.value <= 31 && token.text.length <= 2;
}

/** "'95" and "-95": two digits are a year only behind such a mark. */
function shortYear(value: number, context: DateContext): number {
  const century = Math.floor(context.thisYear / 100) * 100;
  const year = century + value;
  return year > context.thisYear + 15 ? year - 100 : year;
}

/** A number here is a clock time ("March 3, 10 am", "Nov 5 - 9:30"), not one more day. */
function isClock(tokens: Token[], i: number, lexicon: Lexicon): boolean {
  const clock = clockAt(tokens, i, lexicon);
  if (clock?.value.strong) return true;
  // "May 3, 4-5:30 pm": the range says it.
  if (clock && isDash(tokens[clock.next])) return clockAt(tokens, clock.next + 1, lexicon)?.value.strong === true;
  return false;
}

/** Days of one month: "3", "3, 5 and 10", "9-11". */
function dayList(tokens: Token[], i: number, context: DateContext): Match<{ days: number[]; range: boolean }> | undefined {
  const first = tokens[i];
  if (!isDayNumber(first)) return undefined;
  const days = [first.value];
  let next = i + 1;
  let range = false;
  for (;;) {
    let k = next;
    const dash = isDash(tokens[k]) || tokens[k]?.meaning.to === true;
    const comma = sign(tokens[k], ',，、/');
    const and = tokens[k]?.meaning.and === true || sign(tokens[k], '&+');
    if (!dash && !comma && !and) break;
    k++;
    if (comma && (tokens[k]?.meaning.and || sign(tokens[k], '&'))) k++;
    while (tokens[k]?.meaning.filler && tokens[k]?.text === 'the') k++;
    // "Wednesday, March 4 - Friday 6"
    const weekday = tokens[k]?.meaning.weekday && isDayNumber(tokens[k + 1]) ? 1 : 0;
    const day = tokens[k + weekday];
    if (!isDayNumber(day) || isClock(tokens, k + weekday, context.lexicon)) break;
    if (comma && tokens[k + weekday + 1]?.meaning.month !== undefined && !tokens[next + 1]?.meaning.and) break;
    const last = days[days.length - 1] as number;
    if (day.value <= last) break;
    if (sign(tokens[next], '/') && !day.ordinal) break;
    if (range) break;
    days.push(day.value);
    range = dash;
    next = k + weekday + 1;
  }
  return { value: { days, range: range && days.length === 2 }, next };
}

/** Optional year behind a date: ", 2026", " 2026", "'26", "-95". */
function yearAt(tokens: Token[], i: number, context: DateContext): Match<number> | undefined {
  let k = i;
  while (sign(tokens[k], ',，.') || tokens[k]?.meaning.filler || tokens[k]?.text === 'de' || tokens[k]?.text === 'del') k++;
  const token = tokens[k];
  if (isYear(token, context) && !(tokens[k + 1]?.glued && (tokens[k + 1]?.kind === 'word' && tokens[k + 1]?.text !== '年' && !/^(?:г|年|p|ж)/.test(tokens[k + 1]?.text ?? '')))) {
    // "March 5, 2030-2130" is a time range, "2026-27" is a season.
    if (isDash(tokens[k + 1]) && tokens[k + 1]?.glued && tokens[k + 2]?.glued && tokens[k + 2]?.text.length === 4 && !isYear(tokens[k + 2], context)) return undefined;
    return { value: token?.value as number, next: tokens[k + 1]?.text === '年' ? k + 2 : k + 1 };
  }
  if ((sign(tokens[i], "'’‘") || (isDash(tokens[i]) && tokens[i]?.glued)) && tokens[i + 1]?.glued && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.text.length === 2) {
    if (!isClock(tokens, i + 1, context.lexicon)) return { value: shortYear(tokens[i + 1]?.value as number, context), next: i + 2 };
  }
  return undefined;
}

interface Core {
  days: Day[];
  range: boolean;
}

/** "March 3, 5 and 10, 2026" and "Mar. 3 - Apr 2". */
function monthFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const month = tokens[i]?.meaning.month;
  if (month === undefined) return undefined;
  let k = i + 1;
  while (sign(tokens[k], '.,') || tokens[k]?.text === 'the' || (isDash(tokens[k]) && tokens[k]?.glued && tokens[k + 1]?.glued)) k++;
  // "January Thursday 25": a weekday between
  const weekday = tokens[k]?.meaning.weekday;
  if (weekday !== undefined && (isDayNumber(tokens[k + 1]) || (sign(tokens[k + 1], ',') && isDayNumber(tokens[k + 2])))) k += isDayNumber(tokens[k + 1]) ? 1 : 2;
  const list = dayList(tokens, k, context);
  if (!list || (isClock(tokens, k, context.lexicon) && !(tokens[k] as Token).ordinal)) return undefined;
  const year = yearAt(tokens, list.next, context);
  const days = list.value.days.map((day): Day => ({ month, day, ...(year ? { year: year.value } : {}), ...(weekday === undefined ? {} : { weekday }) }));
  return { value: { days, range: list.value.range }, next: year?.next ?? list.next };
}

/** "3, 5 and 10 March 2026", "13th–15th of November", "3-May-95". */
function dayFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const list = dayList(tokens, i, context);
  if (!list) return undefined;
  let k = list.next;
  while (sign(tokens[k], '.,º°') || tokens[k]?.meaning.filler || tokens[k]?.text === 'de' || (isDash(tokens[k]) && tokens[k]?.glued && tokens[k + 1]?.glued) || (sign(tokens[k], '/') && tokens[k + 1]?.meaning.month !== undefined && tokens[k+1]?.kind === 'word')) k++;
  const month = tokens[k]?.kind === 'word' ? tokens[k]?.meaning.month : undefined;
  if (month === undefined) return undefined;
  let next = k + 1;
  if (sign(tokens[next], '.') || (sign(tokens[next], '/') && isYear(tokens[next + 1], context))) next++;
  const year = yearAt(tokens, next, context);
  // "9 to 5 May": "at 9 to 5" is rarer than a range of days.
  const days = list.value.days.map((day): Day => ({ month, day, ...(year ? { year: year.value } : {}) }));
  return { value: { days, range: list.value.range }, next: year?.next ?? k + 1 };
}

const validPair = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** "2026-03-05", "3/5/2026", "5.3.26", "3/5", "5.3.": numbers only. */
function numeric(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const [a, s1, b, s2, c] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (a?.kind !== 'number' || a.ordinal || b?.kind !== 'number' || b.ordinal) return undefined;
  if (!sign(s1, '/-.・‐–') || a.text.length > 4 || b.text.length > 2) return undefined;
  const spaced = !s1?.glued || !b.glued;
  if (spaced && !(sign(s1, '.') && s1?.glued) && !(sign(s1, '/') && c?.kind === 'number')) return undefined;
  const separator = s1?.text as string;
  const three = s2?.kind === 'sign' && s2.text === separator && c?.kind === 'number' && !c.ordinal && (c.glued || separator === '.' || separator === '/');
  // a fourth part makes it a version, an address or a phone number
  const more = three && tokens[i + 5]?.glued && tokens[i + 6]?.glued && tokens[i + 6]?.kind === 'number' && sign(tokens[i + 5], separator);
  if (more || tokens[i - 1]?.kind === 'sign' && a.glued && sign(tokens[i - 1], '/.-:$€£#+') && tokens[i - 2]?.kind === 'number' && tokens[i - 1]?.glued) return undefined;
  if (a.text.length === 4 || a.text.length === 3) {
    if (!three || !isYear(a, context) || (c?.text.length ?? 3) > 2 || !validPair(b.value, c?.value ?? 0)) return undefined;
    return { value: { days: [{ year: a.value, month: b.value, day: c?.value ?? 0 }], range: false }, next: i + 5 };
  }
  let year: number | undefined;
  let next = i + 3;
  if (three && c) {
    if (isYear(c, context)) year = c.value;
    else if (c.text.length === 2 && !(separator === '-' && a.text.length !== b.text.length && !isDayNumber(a))) year = shortYear(c.value, context);
    else return undefined;
    next = i + 5;
  } else if (separator === '-' || separator === '–' || separator === '‐') {
    return undefined; // 3-5 is a range of something
  } else if (separator === '.' || separator === '・') {
    // "5.3." needs its second dot, and a language that writes dates so
    if (context.order === 'mdy' || !sign(s2, '.') || !s2?.glued || a.text.length > 2) return undefined;
    next = i + 4;
    if (tokens[next]?.kind === 'number' && isYear(tokens[next], context)) {
      year = tokens[next]?.value as number;
      next++;
    }
  } else if (b.text.length > 2) return undefined;
  const dayFirstOrder = separator === '.' || context.order === 'dmy';
  let [month, day] = dayFirstOrder ? [b.value, a.value] : [a.value, b.value];
  if (context.order === 'ymd' && !three) [month, day] = [a.value, b.value];
  if (!validPair(month, day)) [month, day] = [day, month];
  if (!validPair(month, day)) return undefined;
  // "1/2" and "24/7" without a year are often no dates; the caller decides by what stands around.
  const swapped = separator !== '.' && month <= 12 && day <= 12 && month !== day ? { swapped: { month: day, day: month } } : {};
  return { value: { days: [{ month, day, ...(year === undefined ? {} : { year }), ...swapped }], range: false }, next };
}

/** "2026年3月5日", "3月5日", "2026년 3월 5일". */
function eastAsian(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  let k = i;
  let year: number | undefined;
  if (tokens[k]?.kind === 'number' && /^[年년]$/.test(tokens[k + 1]?.text ?? '')) {
    year = tokens[k]?.value;
    if (year !== undefined && year > 80 && year < 200) year += 1911; // Minguo years count from 1912
    k += 2;
  }
  const month = tokens[k];
  if (month?.kind !== 'number' || !/^[月월]$/.test(tokens[k + 1]?.text ?? '') || month.value < 1 || month.value > 12) return undefined;
  k += 2;
  const day = tokens[k];
  if (!isDayNumber(day) || !/^[日号號일]$/.test(tokens[k + 1]?.text ?? '')) return undefined;
  const base = year === undefined || year < 1900 || year > context.thisYear + 15 ? {} : { year };
  const days: Day[] = [{ ...base, month: month.value, day: day.value }];
  let next = k + 2;
  // "3月5日～7日"
  if ((isDash(tokens[next]) || tokens[next]?.meaning.to) && isDayNumber(tokens[next + 1]) && /^[日号號일]$/.test(tokens[next + 2]?.text ?? '')) {
    days.push({ ...base, month: month.value, day: (tokens[next + 1] as Token).value });
    next += 3;
  }
  return { value: { days, range: days.length === 2 }, next };
}

function core(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  return eastAsian(tokens, i, context) ?? monthFirst(tokens, i, context) ?? dayFirst(tokens, i, context) ?? numeric(tokens, i, context);
}

/** A weekday behind a date: "March 5 (Thu)", "3 May, Wednesday". */
function weekdayBehind(tokens: Token[], i: number, lexicon: Lexicon): Match<number> | undefined {
  let k = i;
  while (sign(tokens[k], ',，(（[.') || tokens[k]?.text === 'a' && tokens[k + 1]?.meaning.weekday !== undefined) k++;
  if (k - i > 2) return undefined;
  const weekday = tokens[k]?.meaning.weekday;
  if (weekday === undefined || tokens[k]?.meaning.plural) return undefined;
  // "March 5, Thursday, March 6": that weekday belongs to the next date
  const after = isClock(tokens, k + 1, lexicon) ? undefined : tokens[k + 1];
  if (sign(tokens[i], ',，') && (after?.meaning.month !== undefined || ((sign(after, ',') || after?.kind === 'number') && (tokens[k + 2]?.meaning.month !== undefined || isDayNumber(after))))) return undefined;
  if (k === i && (after?.meaning.month !== undefined || isDayNumber(after) || (sign(after, ',') && (tokens[k + 2]?.meaning.month !== undefined || isDayNumber(tokens[k + 2]))))) return undefined;
  let next = k + 1;
  if (sign(tokens[next], '.') && tokens[next]?.glued) next++;
  if (sign(tokens[next], ')）]') && k > i) next++;
  return { value: weekday, next };
}

const isFull = (day: Day | undefined): boolean => day?.month !== undefined;

/** One date or list, with its weekday before or behind. */
function single(tokens: Token[], i: number, context: DateContext): Match<Core & { bare: boolean }> | undefined {
  let k = i;
  let week: number | undefined;
  if (tokens[k]?.meaning.next && tokens[k + 1]?.meaning.weekday !== undefined) {
    week = 1;
    k++;
  } else if (tokens[k]?.meaning.this && tokens[k + 1]?.meaning.weekday !== undefined) {
    week = 0;
    k++;
  }
  const weekday = tokens[k]?.meaning.weekday;
  if (weekday === undefined) {
    const found = core(tokens, k, context);
    if (!found) return undefined;
    const behind = weekdayBehind(tokens, found.next, context.lexicon);
    if (behind && found.value.days.length === 1) (found.value.days[0] as Day).weekday ??= behind.value;
    let next = behind?.next ?? found.next;
    if (behind && found.value.days[0]?.year === undefined) {
      const year = yearAt(tokens, next, context);
      if (year) {
        for (const day of found.value.days) day.year = year.value;
        next = year.next;
      }
    }
    return { value: { ...found.value, bare: false }, next };
  }
  k++;
  const afterWeekday = k;
  while (sign(tokens[k], ',，.()（）:|/–-—') || tokens[k]?.meaning.filler) k++;
  const found = k - afterWeekday <= 3 ? core(tokens, k, context) : undefined;
  if (found) {
    (found.value.days[0] as Day).weekday ??= weekday;
    let { next } = found;
    if (sign(tokens[next], ')') && sign(tokens[afterWeekday], '(')) next++;
    return { value: { ...found.value, bare: false }, next };
  }
  // "Friday the 28th", "Saturday 17", "sábado, día 25"
  const day = tokens[k];
  if (isDayNumber(day) && k - afterWeekday <= 2 && !isClock(tokens, k, context.lexicon) && (day.ordinal || (context.lexicon.language.id !== 'en' && k === afterWeekday && !sign(tokens[k + 1], ':.-–/')))) {
    return { value: { days: [{ weekday, day: day.value, ...(week === undefined ? {} : { week }) }], range: false, bare: false }, next: k + 1 };
  }
  return { value: { days: [{ weekday, ...(week === undefined ? {} : { week }) }], range: false, bare: true }, next: afterWeekday };
}

/** A date, a list or a range of dates at token `i`. */
export function dateAt(tokens: Token[], i: number, context: DateContext): Match<DateSpan> | undefined {
  const token = tokens[i] as Token;
  const { meaning } = token;
  const startOf = (k: number): number => (tokens[k] as Token).start;
  if (meaning.every && tokens[i + 1]?.meaning.weekday !== undefined) return weekdays(tokens, i, i + 1);
  if (meaning.weekday !== undefined && meaning.plural) return weekdays(tokens, i, i);
  if (meaning.relative !== undefined && token.kind === 'word') {
    // "tomorrow, May 4": the date itself follows
    let k = i + 1;
    while (sign(tokens[k], ',，(（') || tokens[k]?.meaning.filler) k++;
    const named = k - i <= 3 && (tokens[k]?.meaning.weekday !== undefined || tokens[k]?.meaning.month !== undefined || tokens[k]?.kind === 'number') ? single(tokens, k, context) : undefined;
    if (named && isFull(named.value.days[0])) return { value: { kind: 'date', start: token.start, end: (tokens[named.next - 1] as Token).end, days: named.value.days, range: named.value.range }, next: named.next };
    return { value: { kind: 'date', start: token.start, end: token.end, days: [{ relative: meaning.relative }], range: false }, next: i + 1 };
  }
  if (token.kind === 'number' ? token.text.length > 4 : meaning.month === undefined && meaning.weekday === undefined && !meaning.next && !meaning.this) return undefined;
  const first = single(tokens, i, context);
  if (!first) return undefined;
  let { days, range } = first.value;
  let { next } = first;
  if (first.value.bare && !isFull(days[0])) {
    const several = bareWeekdays(tokens, i, next);
    if (several) return several;
  }
  // "Nov 30 – Dec 2", "Thursday, March 5 to Saturday, March 7"
  if (!range && days.length === 1 && (isFull(days[0]) || first.value.bare || days[0]?.day !== undefined)) {
    let k = next;
    if (sign(tokens[k], ',')) k++;
    const dash = isDash(tokens[k]) || tokens[k]?.meaning.to === true;
    if (dash) {
      const second = single(tokens, k + 1, context);
      if (second && second.value.days.length === 1 && isFull(second.value.days[0]) && !isClockFirst(tokens, k + 1, context)) {
        const [a, b] = [days[0] as Day, second.value.days[0] as Day];
        if (isFull(a)) {
          if (a.year === undefined && b.year !== undefined) a.year = b.month !== undefined && (a.month as number) > b.month ? b.year - 1 : b.year;
          days = [a, b];
          range = true;
          next = second.next;
        } else if (a.day !== undefined) {
          days = [{ ...b, ...a, month: b.month as number }, b];
          range = true;
          next = second.next;
        }
      } else if (isFull(days[0]) && second && second.value.days[0]?.day !== undefined && !isFull(second.value.days[0])) {
        days = [days[0] as Day, { ...(days[0] as Day), ...second.value.days[0] }];
        range = true;
        next = second.next;
      }
    }
  }
  // "March 3 and April 7", "Nov 5, Nov 12, Nov 19": one list when the months are all named
  if (!range && isFull(days[0]) && days.length < 60) {
    for (;;) {
      let k = next;
      const comma = sign(tokens[k], ',;');
      const and = tokens[k]?.meaning.and || sign(tokens[k], '&');
      if (!comma && !and) break;
      k++;
      if (comma && tokens[k]?.meaning.and) k++;
      const more = single(tokens, k, context);
      if (!more || more.value.range || !isFull(more.value.days[0]) || isClockFirst(tokens, k, context)) break;
      days = [...days, ...more.value.days];
      next = more.next;
    }
    const year = days[days.length - 1]?.year;
    if (days.length > 1 && year !== undefined && days.every((d, n) => d.year === undefined || n === days.length - 1)) for (const d of days) d.year ??= year;
  }
  return { value: { kind: 'date', start: startOf(i), end: (tokens[next - 1] as Token).end, days, range }, next };
}

function isClockFirst(tokens: Token[], i: number, context: DateContext): boolean {
  return tokens[i]?.kind === 'number' && isClock(tokens, i, context.lexicon);
}

/** "Tuesdays and Thursdays", "every Monday, Wednesday and Friday". */
function weekdays(tokens: Token[], from: number, i: number): Match<DateSpan> {
  const days: Day[] = [{ weekday: tokens[i]?.meaning.weekday as number }];
  let next = i + 1;
  for (;;) {
    let k = next;
    if (!sign(tokens[k], ',&/+') && !tokens[k]?.meaning.and) break;
    k++;
    if (tokens[k]?.meaning.and) k++;
    const weekday = tokens[k]?.meaning.weekday;
    if (weekday === undefined) break;
    // "Tuesdays, Thursday March 5": a date, not one more weekday
    if (tokens[k + 1]?.meaning.month !== undefined || (sign(tokens[k + 1], ',') && tokens[k + 2]?.meaning.month !== undefined)) break;
    days.push({ weekday });
    next = k + 1;
  }
  return { value: { kind: 'date', start: (tokens[from] as Token).start, end: (tokens[next - 1] as Token).end, days, range: false, every: true }, next };
}

/** "Mon, Wed, Fri" and "Tue/Thu" name the days of a course; a lone weekday does not. */
function bareWeekdays(tokens: Token[], i: number, next: number): Match<DateSpan> | undefined {
  if (!(sign(tokens[next], '/&') || tokens[next]?.meaning.and) || tokens[next + 1]?.meaning.weekday === undefined) return undefined;
  return weekdays(tokens, i, i);
}
