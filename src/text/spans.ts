/** Everything in a text that speaks of when: days, times, durations, repetitions, in reading order with their offsets. */
import { withHalf } from './clock-parts';
import { dateAt, type DateContext, type DateSpan } from './dates';
import { durationAt, type DurationSpan } from './durations';
import type { Half } from './meaning';
import { timeAt, type TimeSpan } from './times';
import { COURSE_DAYS, LONGEST_COURSE, NTH, repeatAt, type RepeatSpan } from './repeats';
import { tokenize, type Token } from './tokens';
import { acceptDate, acceptWeak, isAhead, isHourSaid, isDaySaid, isLoneDay, keepWeakDate } from './weak-spans';
import { isFileName, withoutAddresses } from './web-addresses';

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
    if (time && lexicon.language.id === 'en' && isHourSaid(time.value, tokens, i, time.next, spans.length > 0)) time.value.strong = true;
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

/** A line without a digit can only name a weekday, noon or a relative day; most lines name none and are left at once. */
function worthReading(text: string, { telling }: DateContext['lexicon']): boolean {
  return /\d/.test(text) || telling.test(text);
}

