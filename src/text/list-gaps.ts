/** Rows that say there is nothing: "NO SEMINAR", "Spring break" in a series. */
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import type { Item } from './items';
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

function skipWord(lower: string, { skip, unspaced }: Language): string | undefined {
  return skip.find((word) => {
    if (word === 'except' || word === 'excluding' || (!unspaced && !word.includes(' ') && lower.length > LONE)) return false;
    const at = lower.indexOf(word);
    return at >= 0 && (unspaced || (!/\p{L}/u.test(lower[at - 1] ?? ' ') && !/\p{L}/u.test(lower[at + word.length] ?? ' ')));
  });
}
