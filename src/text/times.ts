/** The grammar of clock times: "4:30-6 PM", "noon", "16h30", "from 9 to 10:30", "for 90 minutes". */
import type { Match } from './dates';
import { UNSPACED, type Half, type Lexicon } from './lexicon';
import type { Token } from './tokens';
import { zoneAt, type ZoneMatch } from './zone-names';

/** A clock time as written. `meridiem` is absent when 1–12 could be either half of the day. */
export interface Clock {
  /** as written: 1–12 with or without a meridiem, or 0–24 */
  hour: number;
  minute: number;
  meridiem?: 'am' | 'pm' | '24';
  /** it can be nothing but a time ("4:30", "4 pm", "noon"); a bare number cannot prove itself */
  strong: boolean;
}

export interface TimeSpan {
  kind: 'time';
  start: number;
  end: number;
  /** absent in "until 6 pm" and "— 6:00pm" */
  from?: Clock;
  to?: Clock;
  strong: boolean;
  zone?: Omit<ZoneMatch, 'next'>;
  /** the same moment in a second zone: "4 PM PT / 7 PM ET" */
  also?: { from: Clock; to?: Clock; zone: string };
}

export interface DurationSpan {
  kind: 'duration';
  start: number;
  end: number;
  minutes: number;
}

const sign = (token: Token | undefined, signs: string): boolean => token?.kind === 'sign' && signs.includes(token.text);
const DASH = '-–—‐‑‒−~〜～';
/** Signs that never stand right before an hour: prices, phone numbers, codes. */
const FORBIDDEN_BEFORE = '$€£#%+';

/** The half of the day of an hour with a word for its part of the day. */
function halfOf(part: Half, hour: number): 'am' | 'pm' {
  if (part === 'night') return hour === 12 || hour <= 4 ? 'am' : 'pm';
  if (part === 'midday') return hour === 12 || hour <= 4 ? 'pm' : 'am';
  return part;
}

/** A clock of 1–12 gets its half of the day; one written 13–24 has it already. */
export function withHalf(clock: Clock, part: Half | undefined): Clock {
  if (!part || clock.hour > 12 || clock.hour === 0 || clock.meridiem === 'am' || clock.meridiem === 'pm') return clock;
  return { ...clock, meridiem: halfOf(part, clock.hour) };
}

/** "pm", "p.m.", "P. M.", and "p" when glued to digits. Returns the index behind it. */
function meridiemAt(tokens: Token[], i: number): Match<Half> | undefined {
  let token = tokens[i];
  // "8 giờ, tối", "7 de la tarde"
  if (token?.kind === 'word' && token.meaning.filler && tokens[i + 1]?.meaning.meridiem && !token.meaning.meridiem) token = tokens[++i];
  if (token?.kind !== 'word') return undefined;
  const dot = (k: number): number => (sign(tokens[k], '.') && tokens[k]?.glued ? k + 1 : k);
  if (token.meaning.meridiem) return { value: token.meaning.meridiem, next: /^[ap](?: \. )?m$/.test(token.text) ? endDot(tokens, i + 1) : i + 1 };
  if (token.text === 'a' || token.text === 'p') {
    const value = token.text === 'a' ? 'am' : 'pm';
    const m = dot(i + 1);
    if (tokens[m]?.text === 'm' && (m > i + 1 || tokens[m]?.glued || !tokens[i]?.glued)) return { value, next: endDot(tokens, m + 1) };
    if (m > i + 1 && tokens[m]?.kind !== 'word' && !token.glued) return undefined;
    if (token.glued && !tokens[i + 1]?.glued) return { value, next: i + 1 };
    if (token.glued && sign(tokens[i + 1], DASH + ',;)')) return { value, next: i + 1 };
  }
  // "5:00 pmto6:30": two words glued by copying
  const stuck = /^([ap])\.?m(?=to|and|until|in|at|on)/.exec(token.text);
  return stuck ? { value: stuck[1] === 'a' ? 'am' : 'pm', next: i + 1 } : undefined;
}

/** The dot of "p.m." is not the end of the sentence unless a capital follows; it is taken along when more of the time follows. */
function endDot(tokens: Token[], i: number): number {
  return sign(tokens[i], '.') && tokens[i]?.glued ? i + 1 : i;
}

/** One clock time at token `i`. */
export function clockAt(tokens: Token[], i: number, lexicon: Lexicon): Match<Clock> | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { meaning } = token;
  if (meaning.noon) return { value: { hour: 12, minute: 0, meridiem: 'pm', strong: true }, next: i + 1 };
  if (meaning.midnight) return { value: { hour: 12, minute: 0, meridiem: 'am', strong: true }, next: i + 1 };
  if (meaning.half ?? meaning.quarter) return spoken(tokens, i);
  // "下午2点", "오후 3시", "शाम को 7 बजे", "PM 3:00": the part of the day first
  if (meaning.meridiem && (lexicon.language.id !== 'en' || /^[ap]m$/.test(token.text)) && (token.text.length > 1 || UNSPACED.test(token.text))) {
    const behind = (tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.meaning.filler) || sign(tokens[i + 1], ',،') ? i + 2 : i + 1;
    const clock = tokens[behind]?.meaning.meridiem ? undefined : clockAt(tokens, behind, lexicon);
    return clock && (clock.value.hour > 12 || !clock.value.meridiem || clock.value.meridiem === '24') ? { value: { ...withHalf(clock.value, meaning.meridiem), strong: true }, next: clock.next } : undefined;
  }
  if (meaning.hourBefore) {
    let behind = sign(tokens[i + 1], '.:：') ? i + 2 : i + 1;
    while (behind < i + 4 && tokens[behind]?.kind === 'word' && (tokens[behind]?.meaning.hourBefore || tokens[behind]?.meaning.filler)) behind++;
    const clock = clockAt(tokens, behind, lexicon);
    return clock && { value: { ...clock.value, strong: true }, next: clock.next };
  }
  const spelled = token.kind === 'word' ? meaning.number : undefined;
  if (spelled !== undefined) return spelledClock(tokens, i, spelled);
  if (token.kind !== 'number' || token.ordinal || Number.isNaN(token.value)) return undefined;
  if (token.glued && tokens[i - 1]?.kind === 'sign' && FORBIDDEN_BEFORE.includes(tokens[i - 1]?.text as string)) return undefined;
  if (token.glued && tokens[i - 1]?.kind === 'word' && /[a-z]/.test(tokens[i - 1]?.text as string) && !tokens[i - 1]?.meaning.at && !tokens[i - 1]?.meaning.to && !tokens[i - 1]?.meaning.meridiem && !tokens[i - 1]?.meaning.hourBefore && !(tokens[i - 1]?.text === 't' && tokens[i - 2]?.kind === 'number')) return undefined;
  return digits(tokens, i, lexicon);
}

/** "eight o'clock", "acht Uhr", "रात आठ बजे", "الثامنة مساءً": an hour in words needs a word that says it is one. */
function spelledClock(tokens: Token[], i: number, spelled: number): Match<Clock> | undefined {
  const hour = Math.floor(spelled);
  let minute = Math.round((spelled - hour) * 60);
  if (hour > 24) return undefined;
  let next = i + 1;
  const plus = plusBehind(tokens, next);
  if (plus) [minute, next] = [plus.value, plus.next];
  const said = isSaid(tokens, i);
  const after = tokens[next];
  const named = after?.meaning.hourAfter === true && (after.meaning.unit === undefined || after.text.includes('clock') || said || meridiemAt(tokens, next + 1) !== undefined);
  if (named) next++;
  // "vingt heures trente"
  const spoken = named && !plus ? tokens[next]?.meaning.number : undefined;
  if (spoken !== undefined && spoken >= 5 && spoken < 60 && spoken % 5 === 0) [minute, next] = [spoken, next + 1];
  const late = plus ? undefined : plusBehind(tokens, next);
  if (late) [minute, next] = [late.value, late.next];
  const part = meridiemAt(tokens, next);
  // "um zwölf Prozent": only what may stand behind an hour
  if (!part && !named && !(said && mayFollow(tokens[next]))) return undefined;
  const clock: Clock = { ...withMinutes(hour, minute), ...(hour > 12 ? { meridiem: '24' as const } : {}) };
  return { value: withHalf(clock, part?.value), next: part?.next ?? next };
}

/** Signs, connecting words and days may stand behind an hour that nothing else marks. */
export function mayFollow(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind === 'sign') return !'%€$£/'.includes(token.text);
  const { at, filler, to, until, and, weekday, month, relative } = token.meaning;
  return at === true || filler === true || to === true || until === true || and === true || weekday !== undefined || month !== undefined || relative !== undefined;
}

/** "y media", "半", "menos cuarto" behind an hour. */
function plusBehind(tokens: Token[], i: number): Match<number> | undefined {
  const plus = tokens[i]?.meaning.plus;
  return plus === undefined ? undefined : { value: plus, next: i + 1 };
}

/** A strong clock; minutes below zero belong to the hour before. */
function withMinutes(hour: number, minute: number): Clock {
  if (minute >= 0) return { hour, minute, strong: true };
  return { hour: hour === 1 ? 12 : hour - 1, minute: minute + 60, strong: true };
}

/** A word before a number says that it is an hour: "um", "à", "las", "kl". */
function isSaid(tokens: Token[], i: number): boolean {
  let k = i - 1;
  while (k > i - 3 && (sign(tokens[k], '.:') || tokens[k]?.meaning.filler)) k--;
  const before = tokens[k];
  return before?.kind === 'word' && (before.meaning.hourBefore === true || before.meaning.at === true || before.meaning.from === true || before.meaning.meridiem !== undefined);
}

/** Currencies: "18 Uhr 15 Euro" is no quarter past. */
const CURRENCY = /^(?:€|\$|£|₽|₺|₴|euros?|eur|chf|kr|kč|zł|ft|lei|tl|usd|руб|р|грн|円|元|원|đ|rp)$/;

/** Times written in digits. */
function digits(tokens: Token[], i: number, lexicon: Lexicon): Match<Clock> | undefined {
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
    const meridiem = meridiemAt(tokens, i + 1);
    const hrs = /^(?:hrs|hours|h|uhr)$/.test(mark?.text ?? '');
    if (m > 59 || h > 24 || (!meridiem && hour.text.length === 3)) return undefined;
    if (meridiem) return h <= 12 && h > 0 ? { value: { hour: h, minute: m, meridiem: halfOf(meridiem.value, h), strong: true }, next: meridiem.next } : undefined;
    return { value: { hour: h, minute: m, meridiem: '24', strong: hrs }, next: hrs ? i + 2 : i + 1 };
  }
  if (hour.text.length > 2) return undefined;
  // "4.", "4)" and "4/5" start lists and fractions
  if (mark?.glued && mark.kind === 'word' && !meridiemAt(tokens, i + 1) && !mark.meaning.hourAfter && !mark.meaning.to) return undefined;
  return at(hour.value, 0, i + 1, false);
}

/** "half past seven", "quarter to 8", "halb acht". */
function spoken(tokens: Token[], i: number): Match<Clock> | undefined {
  const { meaning } = tokens[i] as Token;
  const after = tokens[i + 1];
  const hour = after?.kind === 'number' ? after.value : after?.meaning.number;
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const minutes = meaning.half ? (meaning.half === 'past' ? 30 : -30) : meaning.quarter === 'past' ? 15 : -15;
  const h = minutes < 0 ? (hour === 1 ? 12 : hour - 1) : hour;
  const next = tokens[i + 2]?.meaning.hourAfter ? i + 3 : i + 2;
  const meridiem = meridiemAt(tokens, next);
  return { value: withHalf({ hour: h, minute: (minutes + 60) % 60, strong: true }, meridiem?.value), next: meridiem?.next ?? next };
}

const isText = (token: Token | undefined, pattern: RegExp): boolean => token !== undefined && pattern.test(token.text);

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

const isClockish = (clock: Match<Clock> | undefined): clock is Match<Clock> => clock !== undefined;

/**
 * A time or a range of times at token `i`. `text` is the line (zone names are told by letter case).
 * A weak time ("4", "4-5", "1630-1730") is returned too, with `strong` false: the context must speak for it.
 */
export function timeAt(tokens: Token[], i: number, text: string, lexicon: Lexicon): Match<TimeSpan> | undefined {
  const token = tokens[i] as Token;
  let k = i;
  let opened = false;
  let untilOnly = false;
  if (token.meaning.between || token.meaning.from) {
    k++;
    opened = true;
  } else if (token.meaning.until && !token.meaning.noon) {
    k++;
    untilOnly = true;
  } else if (sign(token, '—–-') && !token.glued && (i === 0 || startsLine(tokens, i))) {
    // "— 6:00pm": the start of the range is missing
    k++;
    untilOnly = true;
  }
  const first = clockAt(tokens, k, lexicon);
  if (!first) return undefined;
  const start = token.start;
  let { next } = first;
  if (untilOnly) {
    if (!first.value.strong) return undefined;
    const zone = zoneAt(tokens, next, text);
    return { value: { kind: 'time', start, end: (tokens[(zone?.next ?? next) - 1] as Token).end, to: first.value, strong: true, ...zoneOf(zone) }, next: zone?.next ?? next };
  }
  let zone = zoneAt(tokens, next, text);
  const afterZone = zone?.next ?? next;
  let to: Match<Clock> | undefined;
  let j = afterZone;
  // "3:30 p.m., to 5", "10:00 am (doors) - 12": only a comma may stand between
  if (sign(tokens[j], ',') && tokens[j + 1]?.meaning.to) j++;
  if (sign(tokens[j], DASH) || tokens[j]?.meaning.to || tokens[j]?.meaning.until || (token.meaning.between && tokens[j]?.meaning.and) || sign(tokens[j], '/') && false) {
    let d = j + 1;
    // "9:00 – until 10", "1 - - 2"
    while (sign(tokens[d], DASH) || tokens[d]?.meaning.until || (tokens[d]?.meaning.at && tokens[d]?.kind === 'word')) d++;
    to = clockAt(tokens, d, lexicon);
    // "2:00 - 2:30 (…)" fine; "7 pm - 15 people" not: a bare number behind a strong start must be an hour and end there
    if (to && !to.value.strong && (to.value.hour > 24 || to.value.hour === 0 && to.value.minute === 0 && (tokens[d] as Token).text.length === 1 || continues(tokens, to.next))) to = undefined;
    // "10:00 AM - 24 January": the next day's number
    if (to && !to.value.strong && (tokens[to.next]?.meaning.month !== undefined || tokens[to.next]?.text === '/')) to = undefined;
    if (to && to.value.meridiem === '24' && !to.value.strong && (tokens[d] as Token).text.length === 4 && first.value.meridiem !== '24') to = undefined;
  }
  const strong = first.value.strong || to?.value.strong === true;
  // "from 5 to 7 minutes"
  if (to && !strong && tokens[to.next]?.meaning.unit) return undefined;
  if (isClockish(to)) {
    next = to.next;
    zone = zoneAt(tokens, next, text) ?? zone;
    const zoneEnd = zoneAt(tokens, next, text)?.next ?? next;
    const span: TimeSpan = { kind: 'time', start, end: (tokens[zoneEnd - 1] as Token).end, from: first.value, to: to.value, strong: strong || (opened && !isYearLike(first.value, to.value)), ...zoneOf(zone) };
    return secondZone({ value: span, next: zoneEnd }, tokens, text, lexicon);
  }
  if (opened && !first.value.strong) return undefined;
  if (continues(tokens, first.next) && !first.value.strong) return undefined;
  const single: TimeSpan = { kind: 'time', start: first.value.strong && opened ? (tokens[k] as Token).start : start, end: (tokens[afterZone - 1] as Token).end, from: first.value, strong: first.value.strong || zone !== undefined, ...zoneOf(zone) };
  return secondZone({ value: single, next: afterZone }, tokens, text, lexicon);
}

/** A bare number that goes on ("4 slots", "4.5", "4%") is no hour. */
function continues(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.glued && token.kind === 'sign' && '.%/:-'.includes(token.text) && tokens[i + 1]?.glued && tokens[i + 1]?.kind === 'number') return true;
  return token.glued && token.kind === 'word' && !token.meaning.to;
}

const isYearLike = (a: Clock, b: Clock): boolean => !a.strong && !b.strong && (a.hour > 12 || b.hour > 12) && a.minute === 0;

function startsLine(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || (before.kind === 'sign' && ':|,'.includes(before.text)) || before.meaning.month === undefined && before.kind === 'word' && before.text === 'time';
}

function zoneOf(zone: ZoneMatch | undefined): Pick<TimeSpan, 'zone'> {
  return zone ? { zone: { zone: zone.zone, ...(zone.summer === undefined ? {} : { summer: zone.summer }) } } : {};
}

/** "4 PM PT / 7 PM ET", "4 pm ET (1 pm PT)": the same moment once more. */
function secondZone(match: Match<TimeSpan>, tokens: Token[], text: string, lexicon: Lexicon): Match<TimeSpan> {
  if (!match.value.zone) return match;
  let k = match.next;
  while (sign(tokens[k], '/|(,;=') || tokens[k]?.text === 'or' || tokens[k]?.meaning.and) k++;
  if (k === match.next || k - match.next > 2) return match;
  const from = clockAt(tokens, k, lexicon);
  if (!from?.value.strong) return match;
  let { next } = from;
  let to: Match<Clock> | undefined;
  if (sign(tokens[next], DASH) || tokens[next]?.meaning.to) {
    to = clockAt(tokens, next + 1, lexicon);
    next = to?.next ?? next;
  }
  const zone = zoneAt(tokens, next, text);
  if (!zone || zone.zone === match.value.zone.zone) return match;
  next = sign(tokens[zone.next], ')') ? zone.next + 1 : zone.next;
  return { value: { ...match.value, end: (tokens[next - 1] as Token).end, also: { from: from.value, ...(to ? { to: to.value } : {}), zone: zone.zone } }, next };
}

const AND_A_HALF = /^an hour and a half/;

/** "for 90 minutes", "2 hours", "1 1/2 hours", "1h 30m". A bare "30 days" is not a duration of an event. */
export function durationAt(tokens: Token[], i: number, abroad = false): Match<DurationSpan> | undefined {
  const token = tokens[i] as Token;
  const half = token.text === 'an' && AND_A_HALF.exec(tokens.slice(i, i + 5).map((t) => t.text).join(' '));
  if (half) return { value: { kind: 'duration', start: token.start, end: (tokens[i + half[0].split(' ').length - 1] as Token).end, minutes: 90 }, next: i + half[0].split(' ').length };
  let value = token.kind === 'number' ? token.value : token.meaning.number;
  // "0530 hrs" is a time
  if (value === undefined || value > 600 || (token.kind === 'number' && token.text.length > 3)) return undefined;
  let k = i + 1;
  // "1 1/2", "1.5", "1½"
  if (tokens[k]?.kind === 'number' && sign(tokens[k + 1], '/') && tokens[k + 2]?.kind === 'number' && (tokens[k + 2]?.value ?? 0) > 0) {
    value += (tokens[k]?.value as number) / (tokens[k + 2]?.value as number);
    k += 3;
  } else if (sign(tokens[k], '.,') && tokens[k]?.glued && tokens[k + 1]?.glued && tokens[k + 1]?.text === '5') {
    value += 0.5;
    k += 2;
  }
  if (sign(tokens[k], '½')) {
    value += 0.5;
    k++;
  }
  if (isDashHyphen(tokens[k]) && tokens[k]?.glued) k++;
  const unit = tokens[k]?.meaning.unit;
  if (unit !== 'minute' && unit !== 'hour') return undefined;
  // "à 20 heures", "17 horas", "в 18 часов": an hour of the day
  if (unit === 'hour' && abroad && tokens[k]?.meaning.hourAfter && Number.isInteger(value) && value <= 24 && ((value >= 13 && value < 24) || isSaid(tokens, i) || meridiemAt(tokens, k + 1) !== undefined || tokens[i - 1]?.meaning.to === true)) return undefined;
  let minutes = unit === 'hour' ? value * 60 : value;
  let next = k + 1;
  const more = tokens[next]?.meaning.and ? next + 1 : next;
  if (unit === 'hour' && tokens[more]?.kind === 'number' && tokens[more + 1]?.meaning.unit === 'minute') {
    minutes += tokens[more]?.value;
    next = more + 2;
  }
  if (minutes < 5 || minutes > 24 * 60) return undefined;
  return { value: { kind: 'duration', start: token.start, end: (tokens[next - 1] as Token).end, minutes: Math.round(minutes) }, next };
}

const isDashHyphen = (token: Token | undefined): boolean => sign(token, '-‐‑');
