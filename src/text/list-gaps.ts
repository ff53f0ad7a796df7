/** Rows that say there is nothing: "NO SEMINAR", "Spring break" in a series. */
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import type { Item } from './items';
import type { Entry } from './list-entry';
import type { Segment } from './segments';
import { statusOf } from './status';

const CALENDAR = /\b(?:academic|school|university|college|key|important|holiday) (?:calendar|dates|days)\b|\bcalendar of\b|\bholidays\b/i;

/** Is the entry a gap in its list? In an academic calendar "Spring break" is an entry like any other. */
export function isSkipped(doc: PageDocument, { segments, section }: Item, language: Language): boolean {
  const text = segments.map((s) => s.text).join('\n');
  if (text.length >= 160) return false;
  const word = skipWord(segments.map(withoutSpans).join('\n').toLowerCase().trim(), language);
  if (!word || statusOf(segments, language)?.status === 'cancelled') return false;
  return !CALENDAR.test([doc.fullTitle, ...section.headings].join('\n')) || segments.some((s) => withoutSpans(s).toLowerCase().replace(/^\W+/, '').startsWith(word));
}

/** A line behind its date. */
const withoutSpans = ({ text, spans }: Segment): string => text.slice(spans[0]?.start === 0 ? spans[0].end : 0);

/** A lone "break" or "holiday" may be a word of a talk's name: it says so only where nothing else stands. */
const LONE = 34;

/** Entries without those that say "CANCELLED" and nothing else, where the others have names of their own: nobody knows what was. */
export function withoutBareCancellations<E extends Entry>(entries: E[], language: Language): E[] {
  const bare = new Set(entries.filter(({ item }) => isBareCancellation(item.segments, language)));
  if (bare.size === 0) return entries;
  const others = entries.filter((entry) => !bare.has(entry));
  return others.filter(({ title }) => !title.shared).length > others.length / 2 ? others : entries;
}

function isBareCancellation(segments: Segment[], language: Language): boolean {
  if (statusOf(segments, language)?.status !== 'cancelled') return false;
  let rest = segments.map(({ text, spans }) => spans.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)).join(' ').toLowerCase();
  for (const word of language.cancelled) rest = rest.replace(word, ' ');
  return !/\p{L}{3}/u.test(rest);
}

function skipWord(lower: string, { skip, unspaced }: Language): string | undefined {
  return skip.find((word) => {
    if (word === 'except' || word === 'excluding' || (!unspaced && !word.includes(' ') && lower.length > LONE)) return false;
    const at = lower.indexOf(word);
    return at >= 0 && (unspaced || (!/\p{L}/u.test(lower[at - 1] ?? ' ') && !/\p{L}/u.test(lower[at + word.length] ?? ' ')));
  });
}

/** Entries without the rows of a table that hold nothing but their day, where most rows hold a name: slots that are still open. */
export function withoutOpenSlots<E extends Entry>(entries: E[]): E[] {
  const rows = new Map<number, { all: number; named: number; wide: boolean }>();
  const tableOf = ({ item }: Entry): number => item.when.segment.line.cell?.table ?? -1;
  for (const entry of entries) {
    const count = rows.get(tableOf(entry)) ?? { all: 0, named: 0, wide: false };
    const { column } = entry.item.when.segment.line.cell ?? {};
    rows.set(tableOf(entry), { all: count.all + 1, named: count.named + Number(!entry.title.shared), wide: count.wide || entry.item.segments.some((s) => s.line.cell?.column !== column) });
  }
  return entries.filter((entry) => {
    const count = rows.get(tableOf(entry));
    return tableOf(entry) < 0 || !entry.title.shared || !count?.wide || count.named < count.all * 0.5 || entry.item.segments.some((s) => s !== entry.item.when.segment && s.text && s.spans.length === 0);
  });
}
