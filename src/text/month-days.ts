/** Days that leave their month to a heading: "12 Fri" below "February 2027", the numbers of a calendar's grid. */
import type { PageDocument } from '../page';
import { dateContext } from './date-context';
import type { Segment } from './segments';

/** Fewer lone numbers below months are numbers of something else. */
const FEWEST = 3;
const DAYS = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:[,&–-]|and)\s*(\d{1,2})(?:st|nd|rd|th)?)*(?=$|[\s,:.|–—-])/;
/** "9:30", "10 am", "3 credits": numbers that are no days. */
const NO_DAY = /^\d{1,2}(?::\d|\.\d|\s*(?:[ap]\.?m\b|noon|o.clock|credits?|hours?|hrs?|min|days?|weeks?|months?|years?|%|people|events?|results?|items?|of\b|\/))/i;

interface Month {
  month: number;
  year?: number;
  rank: number;
}

/** The segments, those that begin with a day below a month's heading with that day as a date; the same array when there are none. */
export function withMonthDays(doc: PageDocument, segments: Segment[]): Segment[] {
  let open: Month | undefined;
  let count = 0;
  const dated = segments.map((segment) => {
    const month = monthHeading(doc, segment);
    if (month) open = month;
    else if (open && segment.line.heading > 0 && segment.line.heading <= open.rank) open = undefined;
    const found = open && !month ? dayBelow(segment, open) : undefined;
    if (found) count++;
    return found ?? segment;
  });
  return count >= FEWEST ? dated : segments;
}

/** "February 2027": a heading, or a line of nothing else. */
function monthHeading(doc: PageDocument, { line, text, spans }: Segment): Month | undefined {
  if (text.length < 3 || text.length > 24 || spans.some((s) => s.kind !== 'date' || s.days[0]?.day !== undefined)) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  if (words.length === 0 || words.length > 2) return undefined;
  const month = dateContext(doc).lexicon.words.get(words[0] as string)?.month;
  const year = words[1] === undefined ? undefined : Number(words[1]);
  if (month === undefined || (year !== undefined && !(year > 1990 && year < 2100))) return undefined;
  return { month, ...(year === undefined ? {} : { year }), rank: line.heading || 7 };
}

function dayBelow(segment: Segment, { month, year }: Month): Segment | undefined {
  const { text, spans } = segment;
  if (spans.some((s) => s.kind === 'date' && s.days[0]?.month !== undefined) || NO_DAY.test(text)) return undefined;
  const match = DAYS.exec(text);
  if (!match) return undefined;
  const numbers = (match[0].match(/\d{1,2}/g) ?? []).map(Number);
  if (numbers.some((n) => n < 1 || n > 31) || numbers.some((n, i) => i > 0 && n <= (numbers[i - 1] as number))) return undefined;
  // "12 Fri": the weekday belongs to it
  const beside = spans.find((s) => s.kind === 'date' && s.start <= match[0].length + 3 && s.days[0]?.weekday !== undefined);
  const weekday = beside?.kind === 'date' && numbers.length === 1 ? beside.days[0]?.weekday : undefined;
  const range = numbers.length === 2 && /[–-]/.test(match[0]);
  const days = numbers.map((day) => ({ month, day, ...(year === undefined ? {} : { year }), ...(weekday === undefined ? {} : { weekday }) }));
  const end = Math.max(match[0].length, beside?.end ?? 0);
  return { ...segment, spans: [{ kind: 'date', start: 0, end, days, range }, ...spans.filter((s) => s.start >= end)] };
}
