/** The grammar of days: "Thursday, March 5, 2026", "13th–15th November", "3/5", "tomorrow". */
import { clockAt } from './clocks';
import { isClock, isDayNumber, isFull, isYear, weekdayAt, yearAt, type Core, type DateContext, type DateSpan, type Day, type Match } from './date-parts';
import { bracketWeekday, eastAsian, SHIFTED } from './east-asian-dates';
import type { Half, Meaning } from './meaning';
import { dayFirst, monthFirst, yearFirst } from './month-dates';
import { listOfNumbers, numeric } from './number-dates';
import { isDash, sign, type Token } from './tokens';
import { bareWeekdays, weekdays } from './weekday-lists';

export type { DateContext, DateSpan, Day, Match } from './date-parts';

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
  // "Saturday, week 4 (27 Oct)"
  if (sign(tokens[k], ',') && tokens[k + 1]?.meaning.unit === 'week' && tokens[k + 2]?.kind === 'number') k += 3;
  const afterWeek = k;
  while (sign(tokens[k], ",،，.()（）:|/–-—'’׳") || tokens[k]?.meaning.filler) k++;
  const found = k - afterWeek <= 4 ? core(tokens, k, context) : undefined;
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
    const abroad = context.lexicon.language.id !== 'en' && (k === afterWeekday || tokens[k - 1]?.meaning.filler || bracketed) && !sign(tokens[k + 1], ':-–/') && !(sign(tokens[k + 1], '.') && tokens[k + 2]?.glued) && !tokens[k + 1]?.meaning.hourAfter && (!tokens[k + 1]?.meaning.to || tokens[k + 1]?.meaning.at === true);
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
  const named = namedDays(tokens, i, context);
  if (named) return named;
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
      days.push(...more.value.days);
      next = more.next;
    }
    const year = days[days.length - 1]?.year;
    if (days.length > 1 && year !== undefined && days.every((d, n) => d.year === undefined || n === days.length - 1)) for (const d of days) d.year ??= year;
  }
  return { value: { kind: 'date', start: startOf(i), end: (tokens[next - 1] as Token).end, days, range, ...(first.value.half ? { half: first.value.half } : {}) }, next };
}

/** "Thursday and Friday, March 11-12": each day with its weekday. */
function namedDays(tokens: Token[], i: number, context: DateContext): Match<DateSpan> | undefined {
  const names: number[] = [];
  let k = i;
  for (; names.length < 7; k++) {
    const { weekday, plural } = tokens[k]?.meaning ?? {};
    if (weekday === undefined || plural) break;
    names.push(weekday);
    const comma = sign(tokens[k + 1], ',&/');
    if (!comma && !tokens[k + 1]?.meaning.and) break;
    k += comma && tokens[k + 2]?.meaning.and ? 2 : 1;
  }
  if (names.length < 2) return undefined;
  if (tokens[k]?.meaning.weekday !== undefined) k++;
  while (sign(tokens[k], ',(:') || tokens[k]?.meaning.filler) k++;
  const found = core(tokens, k, context);
  if (!found || found.value.days.length !== names.length || !isFull(found.value.days[0])) return undefined;
  const days = found.value.days.map((day, n) => ({ ...day, weekday: names[n] as number }));
  return { value: { kind: 'date', start: (tokens[i] as Token).start, end: (tokens[found.next - 1] as Token).end, days, range: false }, next: found.next };
}

const mayStart = (meaning: Meaning, token: Token): boolean =>
  meaning.month !== undefined || meaning.weekday !== undefined || meaning.weekdayMark !== undefined || meaning.next === true || meaning.this === true ||
  meaning.era !== undefined || meaning.relativeMonth !== undefined || meaning.number !== undefined || SHIFTED.test(token.text);

function isClockFirst(tokens: Token[], i: number, context: DateContext): boolean {
  return tokens[i]?.kind === 'number' && isClock(tokens, i, context.lexicon);
}
