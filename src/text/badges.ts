/** Date badges: a day, a month and a time, each in a box of its own, are one line to a reader. */
import type { Line } from '../page';
import type { DateContext } from './dates';
import { clockAt } from './clocks';
import { tokenize, type Token } from './tokens';

/** A line that is only a part of a date or time, or a dash between two of them. */
type Part = 'day' | 'month' | 'weekday' | 'year' | 'time' | 'dash' | 'date';

const LONGEST = 26;

/** Lines with each run of date parts joined: "26" "MAR 2013" "Tuesday" "17:30" "23:00" → "26 MAR 2013 Tuesday 17:30 – 23:00". */
export function joinBadges(lines: Line[], context: DateContext): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = runAt(lines, i, context);
    const last = joined.at(-1);
    // "10:00am" and "- 4:00pm" below it
    if (last && last.text.length < 90 && goesOn(last.text, lines[i] as Line, context)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${(lines[i] as Line).text}` };
      i++;
      continue;
    }
    if (run.length < 2) {
      joined.push(lines[i] as Line);
      i++;
      continue;
    }
    const first = lines[i] as Line;
    joined.push({ ...first, text: textOf(run), links: run.flatMap(({ line }) => line.links) });
    i += run.length;
  }
  return joined;
}

/** The rest of a range of times on a line of its own, behind a line that ends in a time. */
function goesOn(before: string, { text, cell }: Line, context: DateContext): boolean {
  if (cell || text.length > LONGEST || !/^(?:[-–—]|to\b|until\b)/i.test(text) || !/(?:\d|[ap]\.?m\.?|noon)$/i.test(before)) return false;
  const parts = partsOf(text, context);
  return parts?.length === 2 && parts[0] === 'dash' && parts[1] === 'time';
}

function runAt(lines: Line[], from: number, context: DateContext): { line: Line; parts: Part[] }[] {
  const run: { line: Line; parts: Part[] }[] = [];
  const seen = new Set<Part>();
  for (let i = from; i < lines.length && run.length < 10; i++) {
    const line = lines[i] as Line;
    const first = lines[from] as Line;
    // cells of a table are read by their columns
    if (line.text.length > LONGEST || line.region !== first.region || line.cell?.column !== first.cell?.column || line.cell?.row !== first.cell?.row) break;
    if (i > from && (line.heading > 0) !== (first.heading > 0)) break;
    const parts = partsOf(line.text, context);
    if (!parts) break;
    // the second day of a range stands behind a whole first date; anything else that comes twice is the next badge
    const again = parts.some((part) => seen.has(part) && part !== 'time' && part !== 'dash' && part !== 'weekday');
    if (again && !(seen.has('dash') && (run.at(-1)?.parts.at(-1) === 'dash' || parts[0] === 'dash'))) break;
    for (const part of parts) seen.add(part);
    run.push({ line, parts });
  }
  while (run.at(-1)?.parts.every((part) => part === 'dash')) run.pop();
  const all = run.flatMap(({ parts }) => parts);
  // two lone numbers, or times alone, are no badge
  return all.some((part) => part === 'month' || part === 'date' || part === 'weekday') && !(all.length === 1) ? run : run.slice(0, 1);
}

/** Its first word is of no date: most short lines are told by that. */
function startsOtherwise(text: string, { words, language }: DateContext['lexicon']): boolean {
  const word = /^[A-Za-z]+(?=[ ,.:;!?)]|$)/.exec(text)?.[0];
  return word !== undefined && language.id === 'en' && !words.has(word.toLowerCase());
}

function partsOf(text: string, context: DateContext): Part[] | undefined {
  if (startsOtherwise(text, context.lexicon)) return undefined;
  const tokens = tokenize(text, context.lexicon);
  if (tokens.length === 0 || tokens.length > 8) return undefined;
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const clock = token.kind === 'sign' ? undefined : clockAt(tokens, i, context.lexicon);
    if (clock?.value.strong) {
      parts.push('time');
      i = clock.next;
      continue;
    }
    if (token.kind === 'number') {
      if (token.text.length <= 2 && token.value >= 1 && token.value <= 31) parts.push('day');
      else if (token.text.length === 4 && token.value > 1990 && token.value < context.thisYear + 15) parts.push('year');
      else return undefined;
    } else if (token.kind === 'word') {
      if (token.meaning.month !== undefined) parts.push('month');
      else if (token.meaning.weekday !== undefined && !token.meaning.plural) parts.push('weekday');
      else if (token.meaning.to || token.meaning.until) parts.push('dash');
      else if (!token.meaning.at && !token.meaning.from && !token.meaning.filler) return undefined;
    } else if ('-–—'.includes(token.text)) parts.push('dash');
    else if (!',.@|/()'.includes(token.text)) return undefined;
    i++;
  }
  return parts.length > 0 ? parts : undefined;
}

/** Two times in boxes of their own are start and end. */
function textOf(run: { line: Line; parts: Part[] }[]): string {
  let text = '';
  run.forEach(({ line, parts }, n) => {
    const before = run[n - 1]?.parts;
    const range = n > 0 && parts[0] === 'time' && before?.at(-1) === 'time';
    text += n === 0 ? line.text : range ? ` – ${line.text}` : ` ${line.text}`;
  });
  return text;
}
