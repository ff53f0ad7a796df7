/** The grammar of days: "Thursday, March 5, 2026", "13th–15th November", "3/5", "tomorrow". */
import { UNSPACED, type Half, type Lexicon, type Meaning } from './lexicon';
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

/** A weekday; one that is another word too only where a date stands beside it or a time behind it. */
function weekdayAt(tokens: Token[], i: number, context: DateContext): number | undefined {
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

/** Optional year behind a date: ", 2026", " 2026", "'26", "-95". */
function yearAt(tokens: Token[], i: number, context: DateContext): Match<number> | undefined {
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
  const weekday = tokens[k]?.meaning.weekday ?? tokens[k]?.meaning.weekdayMark;
  if (weekday !== undefined && (isDayNumber(tokens[k + 1]) || (sign(tokens[k + 1], ',') && isDayNumber(tokens[k + 2])))) k += isDayNumber(tokens[k + 1]) ? 1 : 2;
  const list = dayList(tokens, k, context);
  if (!list || (isClock(tokens, k, context.lexicon) && !(tokens[k] as Token).ordinal)) return undefined;
  const year = yearAt(tokens, list.next, context);
  const days = list.value.days.map((day): Day => ({ month, day, ...(year ? { year: year.value } : {}), ...(weekday === undefined ? {} : { weekday }) }));
  return { value: { days, range: list.value.range }, next: year?.next ?? list.next };
}

/** "due aprile", "premier mai": only right before a month. */
function spelledDay(tokens: Token[], i: number): Match<{ days: number[]; range: boolean }> | undefined {
  const number = tokens[i]?.meaning.number;
  if (number === undefined || number > 31 || !Number.isInteger(number)) return undefined;
  const next = tokens[i + 1]?.meaning.filler ? i + 2 : i + 1;
  return tokens[next]?.meaning.month === undefined ? undefined : { value: { days: [number], range: false }, next };
}

/** "3, 5 and 10 March 2026", "13th–15th of November", "3-May-95". */
function dayFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const list = dayList(tokens, i, context) ?? spelledDay(tokens, i);
  if (!list) return undefined;
  let k = list.next;
  while (sign(tokens[k], '.,º°') || tokens[k]?.meaning.filler || tokens[k]?.text === 'de' || (isDash(tokens[k]) && tokens[k]?.glued && tokens[k + 1]?.glued) || (sign(tokens[k], '/') && tokens[k + 1]?.meaning.month !== undefined && tokens[k+1]?.kind === 'word')) k++;
  const month = tokens[k]?.kind === 'word' ? tokens[k]?.meaning.month : undefined;
  if (month === undefined) return undefined;
  let next = k + 1;
  // "04-Mar-2027"
  const dashed = isDash(tokens[list.next]) && isDash(tokens[next]) && tokens[next]?.glued && tokens[next + 1]?.glued;
  if (sign(tokens[next], '.') || ((sign(tokens[next], '/') || dashed) && isYear(tokens[next + 1], context))) next++;
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
    else if (context.order === 'ymd' && a.text.length === 2 && b.text.length === 2 && c.text.length === 2 && validPair(b.value, c.value)) {
      return { value: { days: [{ year: shortYear(a.value, context), month: b.value, day: c.value }], range: false }, next: i + 5 };
    } else if (c.text.length === 2 && !(separator === '-' && a.text.length !== b.text.length && !isDayNumber(a))) year = shortYear(c.value, context);
    else return undefined;
    next = i + 5;
  } else if (separator === '-' || separator === '–' || separator === '‐') {
    return undefined; // 3-5 is a range of something
  } else if (separator === '.' || separator === '・') {
    // "5.3." needs its second dot, and a language that writes dates so; beside a weekday it may lack
    const dotted = sign(s2, '.') && s2?.glued === true;
    if (context.order === 'mdy' || a.text.length > 2 || !(dotted || besideWeekday(tokens, i, context))) return undefined;
    next = dotted ? i + 4 : i + 3;
    if (tokens[next]?.kind === 'number' && isYear(tokens[next], context)) {
      year = tokens[next]?.value as number;
      next++;
    }
  } else if (b.text.length > 2) return undefined;
  const dayFirstOrder = context.order === 'dmy' || (separator === '.' && context.order !== 'ymd');
  let [month, day] = dayFirstOrder ? [b.value, a.value] : [a.value, b.value];
  if (context.order === 'ymd' && !three) [month, day] = [a.value, b.value];
  if (!validPair(month, day)) [month, day] = [day, month];
  if (!validPair(month, day)) return undefined;
  // "1/2" and "24/7" without a year are often no dates; the caller decides by what stands around.
  const swapped = separator !== '.' && month <= 12 && day <= 12 && month !== day ? { swapped: { month: day, day: month } } : {};
  return { value: { days: [{ month, day, ...(year === undefined ? {} : { year }), ...swapped }], range: false }, next };
}

/** "Fr 15.11 um 18 Uhr", "5.13(금)": a weekday makes the pair at `i` a date. */
function besideWeekday(tokens: Token[], i: number, context: DateContext): boolean {
  if (!validPair((tokens[i + 2] as Token).value, (tokens[i] as Token).value) && context.order !== 'ymd') return false;
  const behind = tokens[i + 3];
  if (behind?.meaning.hourAfter || behind?.meaning.meridiem) return false;
  if (sign(behind, '(（[') && (tokens[i + 4]?.meaning.weekday ?? tokens[i + 4]?.meaning.weekdayMark) !== undefined) return true;
  let k = i - 1;
  while (k >= 0 && (sign(tokens[k], '.,(') || tokens[k]?.meaning.filler)) k--;
  const before = tokens[k]?.meaning;
  return k >= i - 3 && (before?.weekday ?? before?.weekdayMark) !== undefined;
}

/** "16-18.9.", "3.-5.4.2026", "12 e 13/4": days of one month in numbers. */
function listOfNumbers(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  if (context.order !== 'dmy') return undefined;
  const list = dayList(tokens, i, context);
  if (!list || list.value.days.length < 2) return undefined;
  const [mark, month, second, year] = [tokens[list.next], tokens[list.next + 1], tokens[list.next + 2], tokens[list.next + 3]];
  if (!sign(mark, './') || !mark?.glued || month?.kind !== 'number' || !month.glued || month.text.length > 2 || month.value < 1 || month.value > 12) return undefined;
  const more = sign(second, mark.text) && second?.glued === true;
  if (mark.text === '.' && !more && month.text.length > 1) return undefined; // "10-12.30" is a time
  const dated = more && year?.kind === 'number' && year.glued && (isYear(year, context) || year.text.length === 2);
  const days = list.value.days.map((day): Day => ({ month: month.value, day, ...(dated ? { year: isYear(year, context) ? year.value : shortYear(year.value, context) } : {}) }));
  return { value: { days, range: list.value.range }, next: list.next + (dated ? 4 : more && mark.text === '.' ? 3 : 2) };
}

const isText = (token: Token | undefined, pattern: RegExp): boolean => token !== undefined && pattern.test(token.text);

/** "2026年", "令和2年", "2026(令和8)年", "民國110年", "2020年(令和2年)". Years of Taiwan without their era are told by their size. */
function eastAsianYear(tokens: Token[], i: number): Match<number> | undefined {
  const era = (k: number): Match<number> | undefined => {
    const base = tokens[k]?.meaning.era;
    const year = tokens[k + 1];
    if (base === undefined) return undefined;
    if (year?.kind === 'number') return { value: base + year.value, next: k + 2 };
    return year?.text === '元' ? { value: base + 1, next: k + 2 } : undefined;
  };
  let found = era(i);
  if (!found && tokens[i]?.kind === 'number') {
    const { value } = tokens[i];
    found = { value: value > 80 && value < 200 ? value + 1911 : value, next: i + 1 };
  }
  if (!found) return undefined;
  let { next } = found;
  if (sign(tokens[next], '(（') && era(next + 1) && sign(tokens[next + 3], ')）')) next += 4;
  if (!isText(tokens[next], /^[年년]$/)) return undefined;
  next++;
  // the same year once more in brackets
  if (sign(tokens[next], '(（')) {
    const close = [next + 2, next + 3, next + 4].find((k) => sign(tokens[k], ')）'));
    if (close !== undefined && (era(next + 1) || tokens[next + 1]?.kind === 'number') && isText(tokens[close - 1], /^(?:[年년]|\d{4})$/)) next = close + 1;
  }
  while (sign(tokens[next], '.,،，')) next++;
  return { value: found.value, next };
}

/** The month in front of a day: "10月", "本月", "本(10)月", "내달". */
function eastAsianMonth(tokens: Token[], i: number): Match<Pick<Day, 'month' | 'relativeMonth'>> | undefined {
  const token = tokens[i];
  if (token?.meaning.relativeMonth !== undefined) return { value: { relativeMonth: token.meaning.relativeMonth }, next: i + 1 };
  const bracketed = isText(token, /^[本今這这來来下翌]$/) && sign(tokens[i + 1], '(（') && sign(tokens[i + 3], ')）');
  const month = tokens[bracketed ? i + 2 : i];
  if (month?.kind !== 'number' || month.value < 1 || month.value > 12) return undefined;
  const next = bracketed ? i + 4 : i + 1;
  return isText(tokens[next], /^[月월]$/) ? { value: { month: month.value }, next: next + 1 } : undefined;
}

const SHIFT: Record<string, number> = { 今: 0, 明: 1, 後: 2, 翌: 1, 昨: -1 };

/** "3日", "3日(土・祝)", "명": a day's number with its weekday. */
function eastAsianDay(tokens: Token[], i: number): Match<Pick<Day, 'day' | 'weekday' | 'relative'>> | undefined {
  // "明(1)日", "今(15)日", "翌(5)日"
  const relative = isText(tokens[i], /^[今明後翌昨]$/) && sign(tokens[i + 1], '(（') && sign(tokens[i + 3], ')）') && isText(tokens[i + 4], /^[日天]$/);
  const number = tokens[relative ? i + 2 : i];
  if (!isDayNumber(number)) return undefined;
  let next = relative ? i + 4 : i + 1;
  if (!isText(tokens[next], /^[日號号일天]$/)) return undefined;
  next++;
  // "10日間", "3日前", "5일간" are lengths
  if (tokens[next]?.glued && isText(tokens[next], /^(?:間|间|前|内|內|後|后|간|이내|동안|以|目|째)/)) return undefined;
  const weekday = bracketWeekday(tokens, next);
  return {
    value: { day: number.value, ...(weekday ? { weekday: weekday.value } : {}), ...(relative ? { relative: SHIFT[(tokens[i] as Token).text] ?? 0 } : {}) },
    next: weekday?.next ?? next,
  };
}

/** "(土)", "（土・祝）", "(祝・金)", "[六]", "토요일". */
function bracketWeekday(tokens: Token[], i: number): Match<number> | undefined {
  if (!sign(tokens[i], '(（[〔')) {
    const weekday = tokens[i]?.meaning.weekday;
    return weekday === undefined || tokens[i]?.meaning.plural ? undefined : { value: weekday, next: i + 1 };
  }
  for (let k = i + 1; k < i + 7; k++) {
    if (sign(tokens[k], ')）]〕')) return undefined;
    const weekday = tokens[k]?.meaning.weekday ?? tokens[k]?.meaning.weekdayMark;
    if (weekday === undefined) continue;
    const close = [k + 1, k + 2, k + 3, k + 4, k + 5].find((n) => sign(tokens[n], ')）]〕'));
    return close === undefined ? undefined : { value: weekday, next: close + 1 };
  }
  return undefined;
}

/** "2026年3月5日", "3月5日(木)、6日(金)", "3月5日～7日", "本月13日", "15日(土)", "2026년 3월 5일". */
function eastAsian(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'word' && token.meaning.era === undefined && token.meaning.relativeMonth === undefined && !SHIFTED.test(token.text)) return undefined;
  const year = eastAsianYear(tokens, i);
  const month = eastAsianMonth(tokens, year?.next ?? i);
  if (year && !month) return undefined;
  const base: Day = { ...month?.value, ...(year && year.value >= 1900 && year.value <= context.thisYear + 15 ? { year: year.value } : {}) };
  let k = month?.next ?? i;
  const days: Day[] = [];
  let range = false;
  for (;;) {
    // "3、4日"
    if (days.length === 0 && month && isDayNumber(tokens[k]) && sign(tokens[k + 1], '、,・-~～') && isDayNumber(tokens[k + 2]) && isText(tokens[k + 3], /^[日號号일]$/)) {
      days.push({ ...base, day: (tokens[k] as Token).value });
      range = sign(tokens[k + 1], '-~～');
      k += 2;
    }
    const day = eastAsianDay(tokens, k);
    if (!day) break;
    days.push({ ...base, ...day.value });
    k = day.next;
    const dash = isDash(tokens[k]) || tokens[k]?.meaning.to === true;
    const list = sign(tokens[k], '、,،，・') || tokens[k]?.meaning.and === true;
    if (!month || range || !(dash || list) || !eastAsianDay(tokens, k + 1)) break;
    range = dash;
    k++;
  }
  const [first] = days;
  if (!first) return undefined;
  // a day's number alone is a date only with its weekday or a time behind it
  if (!month && first.relative === undefined && first.weekday === undefined && !timeBehind(tokens, k, context)) return undefined;
  return { value: { days, range: range && days.length === 2 }, next: k };
}

const SHIFTED = /^[本今明後翌昨這这來来下]$/;

function timeBehind(tokens: Token[], i: number, context: DateContext): boolean {
  const k = sign(tokens[i], ',،，') || tokens[i]?.meaning.filler ? i + 1 : i;
  return clockAt(tokens, k, context.lexicon)?.value.strong === true;
}

/** "2012. május 5.": the year, then the name of the month. */
function yearFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  if (context.order !== 'ymd' || !isYear(tokens[i], context)) return undefined;
  const k = sign(tokens[i + 1], '.,') ? i + 2 : i + 1;
  const found = tokens[k]?.kind === 'word' ? monthFirst(tokens, k, context) : undefined;
  if (!found) return undefined;
  for (const day of found.value.days) day.year = (tokens[i] as Token).value;
  return found;
}

function core(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  return eastAsian(tokens, i, context) ?? yearFirst(tokens, i, context) ?? monthFirst(tokens, i, context) ?? dayFirst(tokens, i, context) ?? listOfNumbers(tokens, i, context) ?? numeric(tokens, i, context);
}

/** A weekday behind a date: "March 5 (Thu)", "3 May, Wednesday", "4. 24. 목". */
function weekdayBehind(tokens: Token[], i: number, context: DateContext): Match<number> | undefined {
  const inBrackets = sign(tokens[i], '(（[〔') ? bracketWeekday(tokens, i) : undefined;
  if (inBrackets) return inBrackets;
  let k = i;
  // "12 मई दिन रविवार"
  if (tokens[k]?.kind === 'word' && tokens[k]?.meaning.filler && tokens[k + 1]?.meaning.weekday !== undefined && context.lexicon.language.id !== 'en') k++;
  while (sign(tokens[k], ',،，(（[.') || (tokens[k]?.text === 'a' && tokens[k + 1]?.meaning.weekday !== undefined)) k++;
  if (k - i > 2) return undefined;
  const token = tokens[k];
  const after = tokens[k + 1];
  // a sign or short word alone ("4. 24. 목 19:30"), not the head of another word
  const mark = token?.meaning.weekdayMark !== undefined && !token.glued && (after === undefined || after.kind !== 'word' || (!after.glued && (after.meaning.hourBefore === true || after.meaning.meridiem !== undefined)));
  const weekday = token?.meaning.weekday ?? (mark ? token?.meaning.weekdayMark : undefined);
  if (weekday === undefined || token?.meaning.plural) return undefined;
  // "Cuma, 21.00": the dot and its minutes
  const dotted = (n: number): boolean => sign(tokens[n + 1], '.') && tokens[n + 2]?.glued === true && tokens[n + 2]?.text.length === 2 && ((tokens[n + 2] as Token).value > 12 || tokens[n + 2]?.value === 0);
  const day = (n: number): boolean => isDayNumber(tokens[n]) && !isClock(tokens, n, context.lexicon) && !dotted(n);
  // "March 5, Thursday, March 6": that weekday belongs to the next date
  if (sign(tokens[i], ',،，') && (after?.meaning.month !== undefined || day(k + 1) || (sign(after, ',') && (tokens[k + 2]?.meaning.month !== undefined || day(k + 2))))) return undefined;
  if (k === i && (after?.meaning.month !== undefined || day(k + 1) || (sign(after, ',') && (tokens[k + 2]?.meaning.month !== undefined || day(k + 2))))) return undefined;
  let next = k + 1;
  if (sign(tokens[next], '.') && tokens[next]?.glued) next++;
  if (sign(tokens[next], ')）]') && k > i) next++;
  return { value: weekday, next };
}

const isFull = (day: Day | undefined): boolean => day?.month !== undefined;

/** One date or list, with its weekday before or behind. */
function single(tokens: Token[], i: number, context: DateContext): Match<Core & { bare: boolean; half?: Half }> | undefined {
  let k = i;
  let week: number | undefined;
  const named = (token: Token | undefined): boolean => (token?.meaning.weekday ?? token?.meaning.weekdayMark) !== undefined;
  if ((tokens[k]?.meaning.next || tokens[k]?.meaning.this) && named(tokens[k + 1])) {
    week = tokens[k]?.meaning.next ? 1 : 0;
    k++;
  }
  const weekday = weekdayAt(tokens, k, context);
  if (weekday === undefined) {
    const found = core(tokens, k, context);
    if (!found) return undefined;
    const behind = weekdayBehind(tokens, found.next, context);
    if (behind && found.value.days.length === 1) (found.value.days[0] as Day).weekday ??= behind.value;
    let next = behind?.next ?? found.next;
    if (behind && found.value.days[0]?.year === undefined) {
      const year = yearAt(tokens, next, context);
      if (year) {
        for (const day of found.value.days) day.year = year.value;
        next = year.next;
      }
    }
    return { value: { ...found.value, bare: false, ...halfBehind(tokens, next, context) }, next };
  }
  // "zondagavond", "Friday evening, March 5"
  const compound = tokens[k]?.meaning.meridiem;
  k++;
  const half = compound === undefined ? halfBehind(tokens, k, context) : { half: compound };
  if (compound === undefined && half.half) k++;
  const afterWeekday = k;
  while (sign(tokens[k], ",،，.()（）:|/–-—'’׳") || tokens[k]?.meaning.filler) k++;
  const found = k - afterWeekday <= 4 ? core(tokens, k, context) : undefined;
  if (found) {
    (found.value.days[0] as Day).weekday ??= weekday;
    let { next } = found;
    if (sign(tokens[next], ')）') && sign(tokens[afterWeekday], '(（')) next++;
    return { value: { ...found.value, bare: false, ...(half.half ? half : halfBehind(tokens, next, context)) }, next };
  }
  // "Friday the 28th", "Saturday 17", "sábado, día 25", "neste sábado (24)"
  const day = tokens[k];
  if (isDayNumber(day) && k - afterWeekday <= 2 && !isClock(tokens, k, context.lexicon)) {
    const bracketed = sign(tokens[k - 1], '(') && sign(tokens[k + 1], ')');
    const abroad = context.lexicon.language.id !== 'en' && (k === afterWeekday || tokens[k - 1]?.meaning.filler || bracketed) && !sign(tokens[k + 1], ':-–/') && !(sign(tokens[k + 1], '.') && tokens[k + 2]?.glued) && !tokens[k + 1]?.meaning.hourAfter && !tokens[k + 1]?.meaning.to;
    // "Saturday 1, 9:00 am": a head of a line in English too, when a time or nothing follows
    const head = i === 0 && k === afterWeekday && (tokens[k + 1] === undefined || (sign(tokens[k + 1], ',:–—-|') && !tokens[k + 2]?.meaning.meridiem));
    if (day.ordinal || abroad || head) return { value: { days: [{ weekday, day: day.value, ...(week === undefined ? {} : { week }) }], range: false, bare: false, ...half }, next: bracketed ? k + 2 : k + 1 };
  }
  return { value: { days: [{ weekday, ...(week === undefined ? {} : { week }) }], range: false, bare: true, ...half }, next: afterWeekday };
}

/** The part of the day behind a date ("tomorrow evening", "heute Abend"), unless an hour follows that it belongs to. */
function halfBehind(tokens: Token[], i: number, context: DateContext): { half?: Half } {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.meaning.meridiem === undefined || token.text.length < 3) return {};
  return clockAt(tokens, i, context.lexicon) ? {} : { half: token.meaning.meridiem };
}

/** "in two weeks", "in 3 Tagen", "dans 10 jours". */
/** "in March 2027" behind "every Friday": the month bounds the series. */
function wholeMonth(tokens: Token[], i: number, context: DateContext): Match<{ from: Day; to: Day }> | undefined {
  const month = tokens[i]?.meaning.ahead ? tokens[i + 1]?.meaning.month : undefined;
  const year = isYear(tokens[i + 2], context) ? tokens[i + 2]?.value : undefined;
  if (month === undefined || year === undefined) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { value: { from: { year, month, day: 1 }, to: { year, month, day: last } }, next: i + 3 };
}

function daysAhead(tokens: Token[], i: number): Match<number> | undefined {
  if (!tokens[i]?.meaning.ahead) return undefined;
  const count = tokens[i + 1]?.kind === 'number' ? tokens[i + 1]?.value : tokens[i + 1]?.meaning.number;
  const unit = tokens[i + 2]?.meaning.unit;
  if (!count || count > 60 || (unit !== 'day' && unit !== 'week')) return undefined;
  return { value: unit === 'week' ? count * 7 : count, next: i + 3 };
}

/** A date, a list or a range of dates at token `i`. */
export function dateAt(tokens: Token[], i: number, context: DateContext): Match<DateSpan> | undefined {
  const token = tokens[i] as Token;
  const { meaning } = token;
  const startOf = (k: number): number => (tokens[k] as Token).start;
  if (meaning.every && (tokens[i + 1]?.meaning.weekday ?? tokens[i + 1]?.meaning.weekdayMark) !== undefined) return weekdays(tokens, i, i + 1);
  if (meaning.weekday !== undefined && meaning.plural) return weekdays(tokens, i, i);
  const bounds = wholeMonth(tokens, i, context);
  if (bounds) return { value: { kind: 'date', start: token.start, end: (tokens[bounds.next - 1] as Token).end, days: [bounds.value.from, bounds.value.to], range: true, month: true }, next: bounds.next };
  const ahead = daysAhead(tokens, i);
  if (ahead) return { value: { kind: 'date', start: token.start, end: (tokens[ahead.next - 1] as Token).end, days: [{ relative: ahead.value }], range: false }, next: ahead.next };
  if (meaning.relative !== undefined && token.kind === 'word') {
    const half = meaning.meridiem ? { half: meaning.meridiem } : halfBehind(tokens, i + 1, context);
    // "tomorrow, May 4", "yarın akşam, 4 Mayıs": the date itself follows
    const next = half.half && !meaning.meridiem ? i + 2 : i + 1;
    let k = next;
    while (sign(tokens[k], ',،，(（:') || tokens[k]?.meaning.filler) k++;
    const named = k - next <= 2 && (weekdayAt(tokens, k, context) !== undefined || tokens[k]?.meaning.month !== undefined || tokens[k]?.kind === 'number') ? single(tokens, k, context) : undefined;
    const till = (end: number, days: Day[], range: boolean, part: { half?: Half }): Match<DateSpan> => ({ value: { kind: 'date', start: token.start, end: (tokens[end - 1] as Token).end, days, range, ...part }, next: end });
    if (named && isFull(named.value.days[0])) return till(named.next, named.value.days, named.value.range, named.value.half ? { half: named.value.half } : half);
    // "mañana, viernes 7", "غدا السبت": the same day said twice
    if (named && named.value.days[0]?.weekday !== undefined) return till(named.next, [{ ...named.value.days[0], relative: meaning.relative }], false, half);
    return till(next, [{ relative: meaning.relative }], false, half);
  }
  if (token.kind === 'number' ? token.text.length > 4 : !mayStart(meaning, token)) return undefined;
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
      const comma = sign(tokens[k], ',;、，');
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
  return { value: { kind: 'date', start: startOf(i), end: (tokens[next - 1] as Token).end, days, range, ...(first.value.half ? { half: first.value.half } : {}) }, next };
}

const mayStart = (meaning: Meaning, token: Token): boolean =>
  meaning.month !== undefined || meaning.weekday !== undefined || meaning.weekdayMark !== undefined || meaning.next === true || meaning.this === true ||
  meaning.era !== undefined || meaning.relativeMonth !== undefined || meaning.number !== undefined || SHIFTED.test(token.text);

function isClockFirst(tokens: Token[], i: number, context: DateContext): boolean {
  return tokens[i]?.kind === 'number' && isClock(tokens, i, context.lexicon);
}

/** "Tuesdays and Thursdays", "every Monday, Wednesday and Friday". */
function weekdays(tokens: Token[], from: number, i: number): Match<DateSpan> {
  const days: Day[] = [{ weekday: (tokens[i]?.meaning.weekday ?? tokens[i]?.meaning.weekdayMark) as number }];
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
