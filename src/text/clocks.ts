/** One clock time: "4:30 PM", "noon", "half past seven", "下午2点". */
import { digits } from './clock-digits';
import { isQuarters, isSaid, mayFollow, meridiemAt, plusBehind, withHalf, withMinutes, type Clock } from './clock-parts';
import type { Match } from './date-parts';
import { UNSPACED, type Lexicon } from './lexicon';
import { sign, type Token } from './tokens';

/** Signs that never stand right before an hour: prices, phone numbers, codes. */
const FORBIDDEN_BEFORE = '$€£#%+';

/** One clock time at token `i`. */
export function clockAt(tokens: Token[], i: number, lexicon: Lexicon): Match<Clock> | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { meaning } = token;
  if (meaning.noon) return { value: { hour: 12, minute: 0, meridiem: 'pm', strong: true }, next: i + 1 };
  if (meaning.midnight) return { value: { hour: 12, minute: 0, meridiem: 'am', strong: true }, next: i + 1 };
  if (meaning.half ?? meaning.quarter ?? meaning.quarters) return spoken(tokens, i);
  // "下午2点", "오후 3시", "शाम को 7 बजे", "PM 3:00": the part of the day first
  if (meaning.meridiem && (lexicon.language.id !== 'en' || /^[ap]m$/.test(token.text)) && (token.text.length > 1 || UNSPACED.test(token.text))) {
    // "sáng ngày 21/3": a day's number
    if (tokens[i + 1]?.meaning.unit === 'day') return undefined;
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
  if (isQuarters(tokens, i, lexicon)) return spoken(tokens, i + 3, token.value);
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
  if (!part && !named && !(said && (plus !== undefined || late !== undefined)) && !(said && mayFollow(tokens[next]))) return undefined;
  const clock: Clock = { ...withMinutes(hour, minute), ...(hour > 12 ? { meridiem: '24' as const } : {}) };
  return { value: withHalf(clock, part?.value), next: part?.next ?? next };
}

/** "half past seven", "quarter to 8", "halb acht". */
function spoken(tokens: Token[], i: number, quarters?: number): Match<Clock> | undefined {
  const { meaning } = tokens[i] as Token;
  const after = tokens[i + 1];
  const hour = after?.kind === 'number' ? after.value : after?.meaning.number;
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const count = quarters ?? meaning.quarters;
  const minutes = count ? count * 15 - 60 : meaning.half ? (meaning.half === 'past' ? 30 : -30) : meaning.quarter === 'past' ? 15 : -15;
  const h = minutes < 0 ? (hour === 1 ? 12 : hour - 1) : hour;
  const next = tokens[i + 2]?.meaning.hourAfter ? i + 3 : i + 2;
  const meridiem = meridiemAt(tokens, next);
  return { value: withHalf({ hour: h, minute: (minutes + 60) % 60, strong: true, spoken: true }, meridiem?.value), next: meridiem?.next ?? next };
}
