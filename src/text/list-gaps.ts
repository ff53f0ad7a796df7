/** Rows that say there is nothing: "NO SEMINAR", "Spring break" in a series. */
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import type { Item } from './items';
import { statusOf } from './status';

const CALENDAR = /\b(?:academic|school|university|college|key|important|holiday) (?:calendar|dates|days)\b|\bcalendar of\b|\bholidays\b/i;

/** Is the entry a gap in its list? In an academic calendar "Spring break" is an entry like any other. */
export function isSkipped(doc: PageDocument, { segments, section }: Item, language: Language): boolean {
  const text = segments.map((s) => s.text).join('\n');
  if (text.length >= 160) return false;
  const word = skipWord(text.toLowerCase(), language);
  if (!word || statusOf(segments, language)?.status === 'cancelled') return false;
  return !CALENDAR.test([doc.fullTitle, ...section.headings].join('\n')) || segments.some((s) => s.text.slice(s.spans[0]?.start === 0 ? s.spans[0].end : 0).toLowerCase().replace(/^\W+/, '').startsWith(word));
}

function skipWord(lower: string, { skip, unspaced }: Language): string | undefined {
  return skip.find((word) => {
    if (word === 'except' || word === 'excluding') return false;
    const at = lower.indexOf(word);
    return at >= 0 && (unspaced || (!/\p{L}/u.test(lower[at - 1] ?? ' ') && !/\p{L}/u.test(lower[at + word.length]?.replace('s', ' ') ?? ' ')));
  });
}
