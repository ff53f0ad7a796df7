/** Lengths of time: "for 90 minutes", "2 hours", "1h 30m". */
import { isSaid, meridiemAt } from './clock-parts';
import type { Match } from './date-parts';
import { sign, type Token } from './tokens';

export interface DurationSpan {
  kind: 'duration';
  start: number;
  end: number;
  minutes: number;
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
