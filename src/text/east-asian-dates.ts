/** Days as Chinese, Japanese and Korean write them: "2026年3月5日(木)", "令和2年…", "3월 5일". */
import { clockAt } from './clocks';
import { isDayNumber, type Core, type DateContext, type Day, type Match } from './date-parts';
import { isDash, isText, sign, type Token } from './tokens';

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
  if (tokens[next]?.glued && isText(tokens[next], /^(?:間|间|前|内|內|後|后|간|이내|동안|以|目|째|券|本|元|曜|照|程|付|常|子|的|차|만에|여|분|전|날)/)) return undefined;
  const weekday = bracketWeekday(tokens, next);
  return {
    value: { day: number.value, ...(weekday ? { weekday: weekday.value } : {}), ...(relative ? { relative: SHIFT[(tokens[i] as Token).text] ?? 0 } : {}) },
    next: weekday?.next ?? next,
  };
}

/** "(土)", "（土・祝）", "(祝・金)", "[六]", "토요일". */
export function bracketWeekday(tokens: Token[], i: number): Match<number> | undefined {
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
export function eastAsian(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
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
  // a day's number alone may count days ("第15日", "連續3日")
  if (!month && first.relative === undefined && first.weekday === undefined && !timeBehind(tokens, k, context) && (!isText(tokens[k - 1], /^[日일]$/) || (token.glued && /[第續続连連]$/.test(tokens[i - 1]?.text ?? '')))) return undefined;
  return { value: { days, range: range && days.length === 2 }, next: k };
}

export const SHIFTED = /^[本今明後翌昨這这來来下]$/;

function timeBehind(tokens: Token[], i: number, context: DateContext): boolean {
  const k = sign(tokens[i], ',،，') || tokens[i]?.meaning.filler ? i + 1 : i;
  return clockAt(tokens, k, context.lexicon)?.value.strong === true;
}
