/** What clock times are made of: am and pm, parts of the day, the words around an hour. */
import type { Match } from './date-parts';
import type { Lexicon } from './lexicon';
import type { Half } from './meaning';
import { DASHES, sign, type Token } from './tokens';

/** A clock time as written. `meridiem` is absent when 1–12 could be either half of the day. */
export interface Clock {
  /** as written: 1–12 with or without a meridiem, or 0–24 */
  hour: number;
  minute: number;
  meridiem?: 'am' | 'pm' | '24';
  /** it can be nothing but a time ("4:30", "4 pm", "noon"); a bare number cannot prove itself */
  strong: boolean;
  /** "halb acht": spoken, so of twelve hours even where 24 are written */
  spoken?: true;
}

/** The half of the day of an hour with a word for its part of the day. */
export function halfOf(part: Half, hour: number): 'am' | 'pm' {
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
export function meridiemAt(tokens: Token[], i: number): Match<Half> | undefined {
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
    if (token.glued && sign(tokens[i + 1], DASHES + ',;)')) return { value, next: i + 1 };
  }
  // "5:00 pmto6:30": two words glued by copying
  const stuck = /^([ap])\.?m(?=to|and|until|in|at|on)/.exec(token.text);
  return stuck ? { value: stuck[1] === 'a' ? 'am' : 'pm', next: i + 1 } : undefined;
}

/** The dot of "p.m." is not the end of the sentence unless a capital follows; it is taken along when more of the time follows. */
function endDot(tokens: Token[], i: number): number {
  return sign(tokens[i], '.') && tokens[i]?.glued ? i + 1 : i;
}

/** Signs, connecting words and days may stand behind an hour that nothing else marks. */
export function mayFollow(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind === 'sign') return !'%€$£/'.includes(token.text);
  const { at, filler, to, until, and, weekday, month, relative } = token.meaning;
  return at === true || filler === true || to === true || until === true || and === true || weekday !== undefined || month !== undefined || relative !== undefined;
}

/** "y media", "半", "menos cuarto" behind an hour. */
export function plusBehind(tokens: Token[], i: number): Match<number> | undefined {
  const plus = tokens[i]?.meaning.plus;
  return plus === undefined ? undefined : { value: plus, next: i + 1 };
}

/** "2/4 de 8": quarters of the hour that follows, in a language that counts them. */
export function isQuarters(tokens: Token[], i: number, { language }: Lexicon): boolean {
  return language.quarters !== undefined && (tokens[i]?.value ?? 4) < 4 && sign(tokens[i + 1], '/') && tokens[i + 2]?.value === 4 && /^d[e'’]?$/.test(tokens[i + 3]?.text ?? '');
}

/** A strong clock; minutes below zero belong to the hour before. */
export function withMinutes(hour: number, minute: number): Clock {
  if (minute >= 0) return { hour, minute, strong: true };
  return { hour: hour === 1 ? 12 : hour - 1, minute: minute + 60, strong: true };
}

/** A word before a number says that it is an hour: "um", "à", "las", "kl". */
export function isSaid(tokens: Token[], i: number): boolean {
  let k = i - 1;
  while (k > i - 3 && (sign(tokens[k], '.:') || tokens[k]?.meaning.filler)) k--;
  const before = tokens[k];
  return before?.kind === 'word' && (before.meaning.hourBefore === true || before.meaning.at === true || before.meaning.from === true || before.meaning.meridiem !== undefined);
}
