/** Days with the name of their month: "March 3, 5 and 10, 2026", "13th–15th of November", "2012. május 5.". */
import { clockAt } from './clocks';
import { dayList, isDayNumber, isYear, yearAt, type Core, type DateContext, type Day, type Match } from './date-parts';
import { isDash, sign, type Token } from './tokens';

/** "March 3, 5 and 10, 2026" and "Mar. 3 - Apr 2". */
export function monthFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const month = tokens[i]?.meaning.month;
  if (month === undefined) return undefined;
  let k = i + 1;
  while (sign(tokens[k], '.,') || tokens[k]?.text === 'the' || (isDash(tokens[k]) && tokens[k]?.glued && tokens[k + 1]?.glued)) k++;
  // "January Thursday 25": a weekday between
  const weekday = tokens[k]?.meaning.weekday ?? tokens[k]?.meaning.weekdayMark;
  if (weekday !== undefined && (isDayNumber(tokens[k + 1]) || (sign(tokens[k + 1], ',') && isDayNumber(tokens[k + 2])))) k += isDayNumber(tokens[k + 1]) ? 1 : 2;
  const list = dayList(tokens, k, context);
  // "every Wed in September, 12–12:45": hours, and no day
  if (sign(tokens[k - 1], ',') && list?.value.days.length === 1 && isDash(tokens[k + 1]) && tokens[k + 3]?.text === ':' && tokens[k + 3]?.glued) return undefined;
  // right behind a month "5 – 6:00 PM" is the fifth, not five to six
  if (!list || (clockAt(tokens, k, context.lexicon)?.value.strong && !(tokens[k] as Token).ordinal)) return undefined;
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
export function dayFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
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

/** "2012. május 5.": the year, then the name of the month. */
export function yearFirst(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  if (context.order !== 'ymd' || !isYear(tokens[i], context)) return undefined;
  const k = sign(tokens[i + 1], '.,') ? i + 2 : i + 1;
  const found = tokens[k]?.kind === 'word' ? monthFirst(tokens, k, context) : undefined;
  if (!found) return undefined;
  for (const day of found.value.days) day.year = (tokens[i] as Token).value;
  return found;
}
