/** What may be a day or a time and may be something else: which of them are kept. */
import { mayFollow } from './clock-parts';
import type { DateContext, DateSpan, Day } from './dates';
import type { Lexicon } from './lexicon';
import type { Hint, Span } from './spans';
import type { TimeSpan } from './times';
import { isDash, type Token } from './tokens';

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
export function isDaySaid({ kind, start }: Span, text: string, { words }: Lexicon): boolean {
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  const meaning = before === undefined ? undefined : words.get(before);
  return kind === 'date' && (meaning?.filler === true || meaning?.unit === 'day' || meaning?.from === true);
}

/** "tomorrow", "this Monday", "on Thursday": "Sunday" alone may be anything. */
export const isAhead = ({ days, start }: DateSpan, text: string): boolean => (days[0]?.relative ?? -1) >= 0 || (days[0]?.weekday !== undefined && (days[0].week !== undefined || /\b(?:on|this|next|coming)\s+$/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:this|next|coming)\b/i.test(text.slice(start, start + 8))));
export const isLoneDay = ({ days }: DateSpan): boolean => days.length === 1 && days[0]?.month === undefined && (days[0]?.day === undefined || (days[0].weekday === undefined && days[0].relative === undefined && days[0].relativeMonth === undefined));

export function acceptDate(span: DateSpan, tokens: Token[], i: number, next: number, context: DateContext): boolean {
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

export function keepWeakDate(span: Span, n: number, spans: Span[], text: string, hint: Hint): boolean {
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
export function acceptWeak(span: TimeSpan, tokens: Token[], i: number, next: number, before: Span[], hint: Hint, abroad: boolean): boolean {
  const prev = tokens[i - 1];
  const after = tokens[next];
  const { from, to } = span;
  const hour = from?.hour ?? 99;
  const dotted = from !== undefined && (from.minute > 0 || (abroad && tokens[i + 2]?.text.length === 2)) && tokens[i + 1]?.text === '.' && tokens[i + 1]?.glued === true;
  const ends = after === undefined || (after.kind === 'sign' && !'%/'.includes(after.text)) || after.meaning.filler === true || after.meaning.at === true || /^(?:in|and|on|for|every|at|o|with|both|each|instead|to|outside|inside|or|but|bc|because|if|sharp)$/.test(after.text) || after.meaning.weekday !== undefined || after.meaning.month !== undefined || after.meaning.noon === true;
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
    // "11.00-12.00" on a line of its own
    const alone = i === 0 && after === undefined && tokens[i + 2]?.text.length === 2 && (tokens[next - 2]?.text === '.' && tokens[next - 1]?.text.length === 2);
    if (dotted) return behindDate || cued || to.minute > 0 || alone;
    return ends && (behindDate || cued || (i === 0 && (military || after === undefined)) || (!military && nextIsDate(tokens, next)));
  }
  if (dotted) return cued || behindDate || hint === 'time' || hint === 'when';
  if (hint === 'time') return i === 0 && hour <= 24;
  if ((tokens[i] as Token).text.length > 2) return hint === 'when' && behindDate;
  // "this Wednesday at 4 we will meet"
  const goesOn = !abroad && behindDate && after?.kind === 'word' && /^(?:we|i|you|the|our|there|he|she|they|it|is|will|with|to|or|if|sharp|please|come|join|until|where|when)$/.test(after.text);
  return hour >= 1 && (hour <= 12 || (abroad && hour <= 24)) && cued && (ends || goesOn || (abroad && mayFollow(after))) && !(after?.kind === 'sign' && after.glued && '/-–'.includes(after.text) && tokens[next + 1]?.kind === 'number');
}

/** "sign ups 7:30 / show 8", "kickoff 1": a bare number behind what begins then; "7-9 both nights", "11-1 on reading day (Wed, Dec 9)": a range that can be no days. */
export function isHourSaid(span: TimeSpan, tokens: Token[], i: number, next: number, said: boolean): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[next]];
  const hour = span.from?.hour ?? 99;
  if (span.to) return hour >= 1 && hour <= 12 && span.to.hour >= 1 && span.to.hour <= 12 && ((i === 0 && /^(?:both|each|every)$/.test(after?.text ?? '')) || (after?.text === 'on' && isDateNear(tokens, next)) || (said && before?.kind === 'sign' && '.!'.includes(before.text) && /^(?:in|at)$/.test(after?.text ?? '')));
  return before?.kind === 'word' && STARTS.test(before.text) && hour >= 1 && hour <= 12 && token.text.length <= 2 && (after === undefined || (after.kind === 'sign' && !'%/:$'.includes(after.text) && !isDash(after)));
}

const STARTS = /^(?:show|curtain|concert|kickoff|tipoff|puck|start|starts|music|game|program|talk|ceremony|service|movie|film)$/;

/** A weekday or a month within some words. */
const isDateNear = (tokens: Token[], i: number): boolean => tokens.slice(i, i + 8).some(({ meaning, kind }) => kind === 'word' && (meaning.weekday !== undefined || meaning.month !== undefined));

function nextIsDate(tokens: Token[], i: number): boolean {
  let k = i;
  while (tokens[k]?.meaning.filler || tokens[k]?.text === ',') k++;
  return tokens[k]?.meaning.weekday !== undefined || (tokens[k]?.meaning.month !== undefined && tokens[k + 1]?.kind === 'number') || tokens[k]?.meaning.relative !== undefined;
}
