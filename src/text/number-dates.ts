/** Days in numbers: "2026-03-05", "3/5/2026", "5.3.", "16-18.9.". */
import { dayList, isDayNumber, isYear, shortYear, validPair, type Core, type DateContext, type Day, type Match } from './date-parts';
import { isQuarters } from './clock-parts';
import { sign, type Token } from './tokens';

/** "2026-03-05", "3/5/2026", "5.3.26", "3/5", "5.3.": numbers only. */
export function numeric(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
  const [a, s1, b, s2, c] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (a?.kind !== 'number' || a.ordinal || b?.kind !== 'number' || b.ordinal) return undefined;
  if (!sign(s1, '/-.・‐–') || a.text.length > 4 || b.text.length > 2) return undefined;
  if (isQuarters(tokens, i, context.lexicon)) return undefined;
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
  const dayFirstOrder = context.order === 'dmy' || (separator === '.' && context.order !== 'ymd' && !context.monthBeforeDot);
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
export function listOfNumbers(tokens: Token[], i: number, context: DateContext): Match<Core> | undefined {
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
