/** Clock times in digits: "4:30 pm", "16h30", "16.15 Uhr", "1630", "5時30分". */
import { halfOf, isSaid, meridiemAt, plusBehind, withHalf, withMinutes, type Clock } from './clock-parts';
import type { Match } from './date-parts';
import type { Lexicon } from './lexicon';
import { isText, sign, type Token } from './tokens';

/** Currencies: "18 Uhr 15 Euro" is no quarter past. */
const CURRENCY = /^(?:€|\$|£|₽|₺|₴|euros?|eur|chf|kr|kč|zł|ft|lei|tl|usd|руб|р|грн|円|元|원|đ|rp)$/;

/** Times written in digits. */
export function digits(tokens: Token[], i: number, lexicon: Lexicon): Match<Clock> | undefined {
  const hour = tokens[i] as Token;
  const [mark, minute] = [tokens[i + 1], tokens[i + 2]];
  const at = (h: number, m: number, next: number, known: boolean): Match<Clock> | undefined => {
    if (m > 59) return undefined;
    const noonMark = tokens[next]?.meaning.noon ? 'pm' : tokens[next]?.meaning.midnight ? 'am' : undefined;
    if (noonMark && h === 12) return { value: { hour: 12, minute: m, meridiem: noonMark, strong: true }, next: next + 1 };
    const meridiem = meridiemAt(tokens, next);
    if (meridiem) {
      if (h >= 13 && h <= 23 && m <= 59) return { value: { hour: h, minute: m, meridiem: '24', strong: true }, next: meridiem.next };
      // "00:30 am" and "0:30 am" are half past midnight
      if (h === 0) return { value: { hour: 12, minute: m, meridiem: halfOf(meridiem.value, 12), strong: true }, next: meridiem.next };
      return h <= 12 ? { value: { hour: h, minute: m, meridiem: halfOf(meridiem.value, h), strong: true }, next: meridiem.next } : undefined;
    }
    const word = tokens[next];
    if (h > 24 || (h === 24 && m > 0)) return undefined;
    const certain = h >= 13 || h === 0 || (hour.text.length === 2 && hour.text.startsWith('0')) ? { meridiem: '24' as const } : {};
    // "18 Uhr", "16.15 Uhr", "14:00 hrs", "17 horas"; "2 hours" and "24 h" are durations
    const hourOfDay = (): boolean => lexicon.language.id !== 'en' && (meridiemAt(tokens, next + 1) !== undefined || (h >= 13 && h < 24) || isSaid(tokens, i) || tokens[i - 1]?.meaning.to === true);
    const named = word?.meaning.hourAfter === true && (!word.meaning.unit || known || next > i + 1 || hourOfDay());
    if (!named) {
      const plus = known || m > 0 || h === 0 || !isSaid(tokens, i) ? undefined : plusBehind(tokens, next);
      if (plus) return withPart({ value: { ...withMinutes(h, plus.value), ...certain }, next: plus.next });
      return { value: { hour: h, minute: m, ...certain, strong: known }, next };
    }
    next++;
    // "18 Uhr 30", "7 giờ rưỡi", "18 Uhr c.t."
    const whole = m === 0 && !known;
    const plus = whole ? plusBehind(tokens, next) : undefined;
    if (plus) return withPart({ value: { ...withMinutes(h, plus.value), ...certain }, next: plus.next });
    const [spoken, behind] = [tokens[next], tokens[next + 1]];
    // the academic quarter
    if (whole && spoken?.text === 'c' && sign(behind, '.') && tokens[next + 2]?.text === 't') return { value: { hour: h, minute: 15, ...certain, strong: true }, next: next + 3 };
    if (whole && spoken?.kind === 'number' && spoken.text.length === 2 && spoken.value < 60 && !sign(behind, ':.€$%') && !CURRENCY.test(behind?.text ?? '') && behind?.meaning.month === undefined && !(sign(behind, '/-') && behind?.glued)) {
      return withPart({ value: { hour: h, minute: spoken.value, ...certain, strong: true }, next: behind?.meaning.minuteAfter ? next + 2 : next + 1 });
    }
    // "18 Uhr." ends a sentence, "godz." and "ч." do not
    if (sign(spoken, '.') && spoken?.glued && (word?.text.length ?? 9) <= 2 && behind !== undefined) next++;
    return withPart({ value: { hour: h, minute: m, ...certain, strong: true }, next });
  };
  /** "7 часов вечера", "9 horas da manhã" */
  const withPart = (match: Match<Clock>): Match<Clock> => {
    const part = meridiemAt(tokens, match.next);
    return part ? { value: withHalf(match.value, part.value), next: part.next } : match;
  };
  if (mark?.glued && minute?.glued && minute.kind === 'number' && minute.text.length === 2 && hour.text.length <= 2) {
    if (sign(mark, ':：ः։')) {
      // seconds, as in "16:30:00"
      const seconds = sign(tokens[i + 3], ':') && tokens[i + 3]?.glued && tokens[i + 4]?.kind === 'number' && tokens[i + 4]?.text.length === 2;
      return at(hour.value, minute.value, seconds ? i + 5 : i + 3, true);
    }
    const signs = lexicon.language.minuteSigns ?? '';
    // "18-30" of Russian; "10-15" may be a range
    const dashed = minute.value > 24 || minute.value === 0 || (minute.value === 15 && isSaid(tokens, i) && !tokens[i + 3]?.meaning.hourAfter);
    if (signs.includes(mark.text) && mark.text !== ',' && (mark.text !== '-' || dashed) && minute.value % 5 === 0) return at(hour.value, minute.value, i + 3, true);
    if (sign(mark, '.') || (sign(mark, ',') && signs.includes(','))) {
      // "16.15" proves nothing by itself: prices and versions look alike
      if (tokens[i + 3]?.glued && sign(tokens[i + 3], '.%') && tokens[i + 4]?.glued && tokens[i + 4]?.kind === 'number') return undefined;
      const clock = at(hour.value, minute.value, i + 3, false);
      if (clock) return clock;
    }
    // "16h30", "20 h 30"
    if (mark.kind === 'word' && mark.text === 'h') return at(hour.value, minute.value, i + 3, true);
  }
  // "20 h 30", "19u30"
  if (mark?.kind === 'word' && /^[hu]$/.test(mark.text) && minute?.kind === 'number' && minute.text.length === 2 && minute.value < 60 && hour.text.length <= 2 && (!mark.glued || minute.glued)) return at(hour.value, minute.value, i + 3, true);
  if (mark?.kind === 'word' && /^[時时點点시]$/.test(mark.text) && hour.text.length <= 2) return eastAsianClock(tokens, i, at);
  if (mark?.kind === 'word' && mark.text === 'h' && mark.glued && !/^\d/.test(minute?.text ?? '') && lexicon.language.clock24) return at(hour.value, 0, i + 2, true);
  // "9;30", "9: 30": a slip of the keyboard
  if (sign(mark, ':;') && mark?.glued && minute?.kind === 'number' && minute.text.length === 2 && hour.text.length <= 2 && meridiemAt(tokens, i + 3)) return at(hour.value, minute.value, i + 3, true);
  if (hour.text.length === 4 || hour.text.length === 3) {
    const h = Math.floor(hour.value / 100);
    const m = hour.value % 100;
    // "Room 254A"
    const meridiem = mark?.glued && mark.text === 'a' && !sign(minute, '.') ? undefined : meridiemAt(tokens, i + 1);
    const hrs = /^(?:hrs|hours|h|uhr)$/.test(mark?.text ?? '');
    if (m > 59 || h > 24 || (!meridiem && hour.text.length === 3)) return undefined;
    if (meridiem) return h <= 12 && h > 0 ? { value: { hour: h, minute: m, meridiem: halfOf(meridiem.value, h), strong: true }, next: meridiem.next } : undefined;
    return { value: { hour: h, minute: m, meridiem: '24', strong: hrs }, next: hrs ? i + 2 : i + 1 };
  }
  if (hour.text.length > 2) return undefined;
  // "4.", "4)" and "4/5" start lists and fractions
  // "3ish"
  if (mark?.glued && mark.text === 'ish') return at(hour.value, 0, i + 2, false);
  if (mark?.glued && mark.kind === 'word' && !meridiemAt(tokens, i + 1) && !mark.meaning.hourAfter && !mark.meaning.to) return undefined;
  return at(hour.value, 0, i + 1, false);
}

/** "5時30分", "2点半", "三点一刻", "5시 30분", "19時頃"; "2時間" is a length. */
function eastAsianClock(tokens: Token[], i: number, at: (h: number, m: number, next: number, known: boolean) => Match<Clock> | undefined): Match<Clock> | undefined {
  const { value: hour } = tokens[i] as Token;
  const [behind, unit] = [tokens[i + 2], tokens[i + 3]];
  if (behind?.glued && /^(?:間|间|간|数|多|以)/.test(behind.text)) return undefined;
  if (behind?.kind === 'number' && behind.value < 60) {
    if (isText(unit, /^[分분]$/)) return at(hour, behind.value, i + 4, true);
    if (isText(unit, /^刻$/) && behind.value < 4) return at(hour, behind.value * 15, i + 4, true);
    if (behind.glued && behind.text.length === 2) return at(hour, behind.value, i + 3, true);
  }
  if (behind?.glued && /^[半반]$/.test(behind.text)) return at(hour, 30, i + 3, true);
  return at(hour, 0, behind?.glued && /^[整正鐘钟]$/.test(behind.text) ? i + 3 : i + 2, true);
}
