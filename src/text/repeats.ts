/** The grammar of repetitions: "every other week", "first Monday of each month", "MWF". */
import type { Token } from './tokens';

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

/** Course schedules name days by letters: MWF, TR, TTh, MTWRF. */
export const LONGEST_COURSE = 6;
export const COURSE_DAYS = /^(?:M?T?W?(?:Th|R)?F?|MW|TTh|TuTh|TR|MWF)$/;
const COURSE_LETTERS: Record<string, number> = { M: 1, T: 2, Tu: 2, W: 3, Th: 4, R: 4, F: 5 };

export function repeatAt(tokens: Token[], i: number, text: string): { value: RepeatSpan; next: number } | undefined {
  const token = tokens[i] as Token;
  const written = text.slice(token.start, token.end);
  const span = (next: number, rest: Omit<RepeatSpan, 'kind' | 'start' | 'end'>) => ({ value: { kind: 'repeat' as const, start: token.start, end: (tokens[next - 1] as Token).end, ...rest }, next });
  if (token.kind === 'word' && written.length >= 2 && COURSE_DAYS.test(written) && tokens[i + 1]?.kind === 'number') {
    const letters = written.match(/Tu|Th|[MTWRF]/g) ?? [];
    return span(i + 1, { freq: 'WEEKLY', interval: 1, weekdays: letters.map((l) => COURSE_LETTERS[l] as number) });
  }
  const { meaning } = token;
  // "The Daily Plainsman" is a paper
  const isName = tokens[i - 1]?.text === 'the' && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(token.start, token.end + 2));
  if (meaning.repeats && !isName) {
    let next = i + 1;
    // "biweekly on Tuesdays"
    while (tokens[next]?.meaning.filler && tokens[next + 1]?.meaning.weekday !== undefined) next++;
    const weekday = tokens[next]?.meaning.weekday;
    // "alternate Thursdays", but no "alternate date"
    if (token.text.startsWith('alternat') && weekday === undefined) return undefined;
    const freq = meaning.repeats === 'daily' ? 'DAILY' : meaning.repeats === 'monthly' ? 'MONTHLY' : 'WEEKLY';
    return span(weekday === undefined ? i + 1 : next + 1, { freq, interval: meaning.repeats === 'biweekly' ? 2 : 1, weekdays: weekday === undefined ? [] : [weekday] });
  }
  // "every other Tuesday", "every two weeks", "every week"
  if (meaning.every) {
    const other = /^(?:other|second|2nd|zweite[nr]?|deux)$/.test(tokens[i + 1]?.text ?? '');
    const weekday = tokens[i + 2]?.meaning.weekday;
    if (other && weekday !== undefined) return span(i + 3, { freq: 'WEEKLY', interval: 2, weekdays: [weekday] });
    const unit = tokens[i + 1]?.meaning.unit;
    if (tokens[i + 1]?.text === 'weekday') return span(i + 2, { freq: 'WEEKLY', interval: 1, weekdays: [1, 2, 3, 4, 5] });
    if (unit === 'day') return span(i + 2, { freq: 'DAILY', interval: 1, weekdays: [] });
    if (unit === 'week') return span(i + 2, { freq: 'WEEKLY', interval: 1, weekdays: [] });
    if (unit === 'month') return span(i + 2, { freq: 'MONTHLY', interval: 1, weekdays: [] });
    const count = tokens[i + 1]?.meaning.number ?? tokens[i + 1]?.value;
    if (count && count <= 12 && tokens[i + 2]?.meaning.unit === 'week') return span(i + 3, { freq: 'WEEKLY', interval: count, weekdays: [] });
  }
  return monthlyAt(tokens, i, span);
}

export const NTH: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

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
