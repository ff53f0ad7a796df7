/** Everything in a text that speaks of when: days, times, durations, repetitions, in reading order with their offsets. */
import { mayFollow, withHalf } from './clock-parts';
import { dateAt, type DateContext, type DateSpan, type Day } from './dates';
import { durationAt, type DurationSpan } from './durations';
import type { Half, Lexicon } from './lexicon';
import { timeAt, type TimeSpan } from './times';
import { isDash, tokenize, type Token } from './tokens';

/** "every other week", "first Monday of each month", "MWF". */
export interface RepeatSpan {
  kind: 'repeat';
  start: number;
  end: number;
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  interval: number;
  /** 1 = Monday … 7 = Sunday */
  weekdays: number[];
  /** which of the month's such weekdays: 1–5, −1 for the last */
  nth?: number[];
}

export type Span = DateSpan | TimeSpan | DurationSpan | RepeatSpan;

/** What a label or column heading says that a text is: then bare numbers may be times and dates. */
export type Hint = 'date' | 'time' | 'when' | undefined;

/** A line (4,000 characters at most) that speaks of when more often is a table of numbers and announces nothing; a year of Mondays has 52. */
const MOST_SPANS = 100;

/** The spans of one line of text, at most so many. Linear in its length. */
export function scan(text: string, context: DateContext, hint?: Hint): Span[] {
  const { lexicon } = context;
  if (!worthReading(text, lexicon) || isFileName(text)) return [];
  const tokens = tokenize(withoutAddresses(text), lexicon);
  const spans: Span[] = [];
  let half: Half | undefined;
  for (let i = 0; i < tokens.length && spans.length < MOST_SPANS; ) {
    if (!mayStart(tokens, i, text)) {
      i++;
      continue;
    }
    const repeat = repeatAt(tokens, i, text);
    if (repeat) {
      spans.push(repeat.value);
      i = repeat.next;
      continue;
    }
    const date = dateAt(tokens, i, context);
    if (date && acceptDate(date.value, tokens, i, date.next, context)) {
      spans.push(date.value);
      ({ half } = date.value);
      i = date.next;
      continue;
    }
    const duration = durationAt(tokens, i, lexicon.language.id !== 'en');
    if (duration) {
      spans.push(duration.value);
      i = duration.next;
      continue;
    }
    const time = timeAt(tokens, i, text, lexicon);
    if (time && (time.value.strong || acceptWeak(time.value, tokens, i, time.next, spans, hint, lexicon.language.id !== 'en'))) {
      spans.push(half ? inHalf(time.value, half) : time.value);
      i = time.next;
      continue;
    }
    i++;
  }
  const kept = spans.filter((span, n) => !(span.kind === 'date' && span.month && !(spans[n - 1]?.kind === 'repeat' || (spans[n - 1] as DateSpan | undefined)?.every)));
  return kept.flatMap((span, n) => {
    if (keepWeakDate(span, n, kept, text, hint) || (lexicon.language.told && isDaySaid(span, text, lexicon))) return [span];
    // "Sabato la Sala Maddalena ospiterà …": its hour may stand sentences away
    return span.kind === 'date' && isLoneDay(span) && (lexicon.language.told ? span.end - span.start > 4 || /[^\x20-\x7f]/.test(text.slice(span.start, span.end)) : isAhead(span, text)) ? [{ ...span, weak: true as const }] : [];
  });
}

/** Most words and signs begin nothing that speaks of when; asking the grammars about each would cost most of the time. */
function mayStart(tokens: Token[], i: number, text: string): boolean {
  const { kind, meaning, text: word, start, end } = tokens[i] as Token;
  if (kind === 'number' || !meaning.idle) return true;
  if (kind === 'sign') return word === '-' || word === '–' || word === '—';
  return word in NTH || (end - start >= 2 && end - start <= LONGEST_COURSE && 'MTWRF'.includes(text.charAt(start)) && COURSE_DAYS.test(text.slice(start, end)));
}

/** "tomorrow evening at 8": the hour is of the part of the day that the date names. */
function inHalf(span: TimeSpan, half: Half): TimeSpan {
  return { ...span, ...(span.from ? { from: withHalf(span.from, half) } : {}) };
}

/** A line that is a document's name ("Agenda 2019-01-17 515PM.pdf") speaks of the document. */
const FILE_NAME = /\.(?:pdf|docx?|pptx?|xlsx?|jpe?g|png|zip|mp[34])\b[\s)\]]*(?:\([^)]*\))?$/i;

/** Web and mail addresses hold digits that are no dates; blanked, so that offsets stay. */
function withoutAddresses(text: string): string {
  const web = text.includes('://') || /www\./i.test(text) ? text.replace(/\b(?:https?:\/\/|www\.)[^\s<>]+/gi, blank) : text;
  return web.includes('@') ? withoutMail(web) : web;
}

const blank = (address: string): string => ' '.repeat(address.length);

/** From each "@" to both sides: a pattern that starts at the name would read a long word again and again. */
function withoutMail(text: string): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = HOST.exec(text.slice(at + 1, at + 1 + LONGEST_HOST))?.[0];
    let from = at;
    while (from > done && /[\w.+-]/.test(text.charAt(from - 1))) from--;
    if (!host || from === at) continue;
    out += text.slice(done, from) + ' '.repeat(at + 1 + host.length - from);
    done = at + 1 + host.length;
  }
  return out + text.slice(done);
}

/** RFC 1035 allows 255 characters. */
const LONGEST_HOST = 256;
const HOST = /^[\w-]+\.[\w.-]+/;

/** A cheap look first: the dot of an ending near the line's end. */
function isFileName(text: string): boolean {
  return text.includes('.') && FILE_NAME.test(text);
}

/** A line without a digit can only name a weekday, noon or a relative day; most lines name none and are left at once. */
function worthReading(text: string, { telling }: DateContext['lexicon']): boolean {
  return /\d/.test(text) || telling.test(text);
}

/** Course schedules name days by letters: MWF, TR, TTh, MTWRF. */
const LONGEST_COURSE = 6;
const COURSE_DAYS = /^(?:M?T?W?(?:Th|R)?F?|MW|TTh|TuTh|TR|MWF)$/;
const COURSE_LETTERS: Record<string, number> = { M: 1, T: 2, Tu: 2, W: 3, Th: 4, R: 4, F: 5 };

function repeatAt(tokens: Token[], i: number, text: string): { value: RepeatSpan; next: number } | undefined {
  const token = tokens[i] as Token;
  const written = text.slice(token.start, token.end);
  const span = (next: number, rest: Omit<RepeatSpan, 'kind' | 'start' | 'end'>) => ({ value: { kind: 'repeat' as const, start: token.start, end: (tokens[next - 1] as Token).end, ...rest }, next });
  if (token.kind === 'word' && written.length >= 2 && COURSE_DAYS.test(written) && tokens[i + 1]?.kind === 'number') {
    const letters = written.match(/Tu|Th|[MTWRF]/g) ?? [];
    return span(i + 1, { freq: 'WEEKLY', interval: 1, weekdays: letters.map((l) => COURSE_LETTERS[l] as number) });
  }
  const { meaning } = token;
  if (meaning.repeats) {
    let next = i + 1;
    // "biweekly on Tuesdays"
    while (tokens[next]?.meaning.filler && tokens[next + 1]?.meaning.weekday !== undefined) next++;
    const weekday = tokens[next]?.meaning.weekday;
    const freq = meaning.repeats === 'daily' ? 'DAILY' : meaning.repeats === 'monthly' ? 'MONTHLY' : 'WEEKLY';
    return span(weekday === undefined ? i + 1 : next + 1, { freq, interval: meaning.repeats === 'biweekly' ? 2 : 1, weekdays: weekday === undefined ? [] : [weekday] });
  }
  // "every other Tuesday", "every two weeks", "every week"
  if (meaning.every) {
    const other = /^(?:other|second|2nd|zweite[nr]?|deux)$/.test(tokens[i + 1]?.text ?? '');
    const weekday = tokens[i + 2]?.meaning.weekday;
    if (other && weekday !== undefined) return span(i + 3, { freq: 'WEEKLY', interval: 2, weekdays: [weekday] });
    const unit = tokens[i + 1]?.meaning.unit;
    if (unit === 'day') return span(i + 2, { freq: 'DAILY', interval: 1, weekdays: [] });
    if (unit === 'week') return span(i + 2, { freq: 'WEEKLY', interval: 1, weekdays: [] });
    if (unit === 'month') return span(i + 2, { freq: 'MONTHLY', interval: 1, weekdays: [] });
    const count = tokens[i + 1]?.meaning.number ?? tokens[i + 1]?.value;
    if (count && count <= 12 && tokens[i + 2]?.meaning.unit === 'week') return span(i + 3, { freq: 'WEEKLY', interval: count, weekdays: [] });
  }
  return monthlyAt(tokens, i, span);
}

const NTH: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

/** "first and third Monday of the month", "2nd Tuesday of each month". */
function monthlyAt(tokens: Token[], i: number, span: (next: number, rest: Omit<RepeatSpan, 'kind' | 'start' | 'end'>) => { value: RepeatSpan; next: number }): ReturnType<typeof repeatAt> {
  const nth: number[] = [];
  let k = i;
  for (; k < i + 8; k++) {
    const token = tokens[k];
    const n = token?.kind === 'number' && token.ordinal && token.value <= 5 ? token.value : NTH[token?.text ?? ''];
    if (n !== undefined) nth.push(n);
    else if (!(nth.length > 0 && (token?.meaning.and || token?.text === ',' || token?.text === '&'))) break;
  }
  const weekday = tokens[k]?.meaning.weekday;
  if (nth.length === 0 || weekday === undefined) return undefined;
  let next = k + 1;
  if (tokens[next]?.text === 'of' || tokens[next]?.text === 'in') next++;
  else if (!tokens[next]?.meaning.every) return undefined;
  while (tokens[next]?.text === 'the' || tokens[next]?.meaning.every) next++;
  return tokens[next]?.meaning.unit === 'month' ? span(next + 1, { freq: 'MONTHLY', interval: 1, weekdays: [weekday], nth }) : undefined;
}

/** "3/5" and "1/2" alone may be fractions; a short weekday ("sat", "mon") may be a word. */
function isWeak({ days }: DateSpan, text: string): boolean {
  const [first] = days as [Day];
  if (first.weekday !== undefined && first.month === undefined && first.day === undefined) return days.length === 1;
  if (first.relative !== undefined) return true;
  // "15日", "15일"
  if (first.month === undefined && first.weekday === undefined && first.relativeMonth === undefined) return true;
  return first.month !== undefined && first.year === undefined && first.weekday === undefined && /^\d{1,2}[/.]\d{1,2}\.?$/.test(text);
}

/** "am 3.5.", "ngày 21/3": a small word of dates before the numbers. */
function isDaySaid({ kind, start }: Span, text: string, { words }: Lexicon): boolean {
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  const meaning = before === undefined ? undefined : words.get(before);
  return kind === 'date' && (meaning?.filler === true || meaning?.unit === 'day' || meaning?.from === true);
}

/** "tomorrow", "this Monday", "on Thursday": "Sunday" alone may be anything. */
const isAhead = ({ days, start }: DateSpan, text: string): boolean => (days[0]?.relative ?? -1) >= 0 || (days[0]?.weekday !== undefined && (days[0].week !== undefined || /\b(?:on|this|next|coming)\s+$/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:this|next|coming)\b/i.test(text.slice(start, start + 8))));
const isLoneDay = ({ days }: DateSpan): boolean => days.length === 1 && days[0]?.month === undefined && (days[0]?.day === undefined || (days[0].weekday === undefined && days[0].relative === undefined && days[0].relativeMonth === undefined));

function acceptDate(span: DateSpan, tokens: Token[], i: number, next: number, context: DateContext): boolean {
  const [first] = span.days as [Day];
  const token = tokens[i] as Token;
  // "may", "march", "sun" as words: a month needs its day, and has it; a weekday of three letters needs a neighbour
  if (first.month !== undefined && (first.day ?? 0) > 31) return false;
  if (first.month === undefined && first.weekday !== undefined && token.kind === 'word' && token.text.length <= 4 && first.day === undefined && !span.every) {
    const after = tokens[next];
    return after?.kind === 'number' || after?.kind === 'sign' || after === undefined || after.meaning.at === true || after.meaning.noon === true || context.lexicon.language.id !== 'en';
  }
  // a slash pair behind a number or a letter is part of a code
  if (token.kind === 'number' && token.glued && tokens[i - 1]?.kind === 'word' && /[a-z]$/.test(tokens[i - 1]?.text ?? '')) return false;
  return true;
}

function keepWeakDate(span: Span, n: number, spans: Span[], text: string, hint: Hint): boolean {
  if (span.kind !== 'date' || span.every || !isWeak(span, text.slice(span.start, span.end))) return true;
  if (hint === 'date' || hint === 'when') return true;
  const near = (other: Span | undefined): boolean => {
    if (other === undefined || other.kind === 'duration') return false;
    const gap = other.start >= span.end ? other.start - span.end : span.start - other.end;
    return gap <= 40 || (gap <= 100 && /\p{L}{4}/u.test(text));
  };
  if (near(spans[n - 1]) || near(spans[n + 1])) return true;
  const [first] = span.days as [Day];
  if (first.relative !== undefined) return false;
  // alone on its line, or leading it ("3/5 - Guest lecture")
  return text.length - (span.end - span.start) < 4 || (first.month !== undefined && span.start === 0 && /^\s*[-–—:|]/.test(text.slice(span.end)));
}

/** May a number that proves nothing be a time here? */
function acceptWeak(span: TimeSpan, tokens: Token[], i: number, next: number, before: Span[], hint: Hint, abroad: boolean): boolean {
  const prev = tokens[i - 1];
  const after = tokens[next];
  const { from, to } = span;
  const hour = from?.hour ?? 99;
  const dotted = from !== undefined && (from.minute > 0 || (abroad && tokens[i + 2]?.text.length === 2)) && tokens[i + 1]?.text === '.' && tokens[i + 1]?.glued === true;
  const ends = after === undefined || (after.kind === 'sign' && !'%/'.includes(after.text)) || after.meaning.filler === true || after.meaning.at === true || /^(?:in|and|on|for|every|at|o)$/.test(after.text) || after.meaning.weekday !== undefined || after.meaning.month !== undefined || after.meaning.noon === true;
  if (after?.meaning.unit) return false;
  if (hour > 24 || (hour === 0 && (tokens[i] as Token).text.length === 1)) return false;
  const last = before[before.length - 1];
  // nothing but a comma, a dash or "at" between the date and the number
  const behindDate = last?.kind === 'date' && (tokens[i] as Token).start - last.end <= 6 && (prev === undefined || prev.end <= last.end || (prev.kind === 'sign' && ',(|@:;'.includes(prev.text)) || prev.meaning.at === true || isDash(prev) || prev.meaning.filler === true);
  const cued = prev?.meaning.at === true || prev?.text === '@' || (tokens[i] as Token).meaning.from === true || (tokens[i] as Token).meaning.between === true || (tokens[i] as Token).meaning.hourBefore === true;
  if (to) {
    if (to.hour > 24) return false;
    const military = (tokens[i] as Token).text.length === 4;
    if ((hint === 'time' || hint === 'when') && (i <= 2 || behindDate || cued)) return true;
    // "in the period from 1850 to 1950": in prose four digits far from a day are years
    const fourDigits = military || tokens[i + 1]?.text.length === 4;
    if (fourDigits && hour >= 17 && !(last?.kind === 'date' && (tokens[i] as Token).start - last.end <= 60) && (tokens.at(-1) as Token).end > 200) return false;
    if (dotted) return behindDate || cued || to.minute > 0;
    return ends && (behindDate || cued || (i === 0 && (military || after === undefined)) || (!military && nextIsDate(tokens, next)));
  }
  if (dotted) return cued || behindDate || hint === 'time' || hint === 'when';
  if (hint === 'time') return i === 0 && hour <= 24;
  if ((tokens[i] as Token).text.length > 2) return hint === 'when' && behindDate;
  return hour >= 1 && (hour <= 12 || (abroad && hour <= 24)) && cued && (ends || (abroad && mayFollow(after))) && !(after?.kind === 'sign' && after.glued && '/-–'.includes(after.text) && tokens[next + 1]?.kind === 'number');
}

function nextIsDate(tokens: Token[], i: number): boolean {
  let k = i;
  while (tokens[k]?.meaning.filler || tokens[k]?.text === ',') k++;
  return tokens[k]?.meaning.weekday !== undefined || (tokens[k]?.meaning.month !== undefined && tokens[k + 1]?.kind === 'number') || tokens[k]?.meaning.relative !== undefined;
}
