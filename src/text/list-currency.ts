/** Of a list's entries those that are still somebody's business: each once, and what is long past is history. */
import type { Section } from './items';
import type { Entry } from './list-entry';

const PAPER_LIST = /\b(?:minutes|mintues|agendas?|archives?|recordings?|videos?|transcripts|notices)\b/i;

/** The same where the caption is a line like others. */
const PAPER_CAPTION = /^(?:(?:19|20)\d\d\s+)?(?:(?:past|previous|meeting|approved)\s+)*(?:minutes|agendas?|archives?)\b[^.]*$/i;

/** What is left when days of years gone by are taken away: the year before the list's latest, or before now, is the last that is of use. */
export function withoutArchive<D extends Pick<Entry, 'moment'>>(dated: readonly D[], now: string): D[] {
  const latest = dated.reduce((max, { moment: { start } }) => (start > max ? start : max), '');
  const from = `${Number((latest < now ? latest : now).slice(0, 4)) - 1}-01-01`;
  return dated.filter(({ moment }) => moment.start >= from);
}

/** Entries in reading order, each once. An entry of a list of papers stands only where no other names its day. */
export function eachOnce<E extends Entry>(entries: readonly E[], now: string): E[] {
  const scheduled = entries.some((entry) => !isPaper(entry));
  const byDay = new Map<string, E[]>();
  const kept = new Set<E>();
  const take = (entry: E): void => {
    const day = entry.start.slice(0, 10);
    // minutes beside a schedule: a file of each day that is over
    if (scheduled && day < now.slice(0, 10) && isPaper(entry) && !entry.moment.start.includes('T')) return;
    const same = byDay.get(day);
    if (!same) byDay.set(day, [entry]);
    else {
      const twin = same.find((other) => isTwin(entry, other) || (isPaper(entry) && !isPaper(other) && sharesName(entry, other)));
      if (twin && (isPaper(entry) || twin.start.length >= entry.start.length)) return;
      if (twin) {
        kept.delete(twin);
        same[same.indexOf(twin)] = entry;
      } else if (same.length < MANY) same.push(entry);
    }
    kept.add(entry);
  };
  for (const entry of entries) if (!isPaper(entry)) take(entry);
  for (const entry of entries) if (isPaper(entry)) take(entry);
  return entries.filter((entry) => kept.has(entry));
}

/** Entries of one day that are compared with the next: more would make long days costly. */
const MANY = 40;

/** Said twice: among the upcoming ones, and in the whole list. */
function isTwin(a: Entry, b: Entry): boolean {
  if (a.start !== b.start && a.start.length === b.start.length) return false;
  const [x, y] = [a.title.title.toLowerCase(), b.title.title.toLowerCase()];
  return x === y || (a.item.section !== b.item.section && a.start.slice(0, 10) === b.start.slice(0, 10) && (x.includes(y) || y.includes(x)));
}

const sharesName = ({ title: a }: Entry, { title: b }: Entry): boolean => a.shared === true || b.title.toLowerCase().includes(a.title.toLowerCase()) || a.title.toLowerCase().includes(b.title.toLowerCase());

const papers = new WeakMap<Section, boolean>();

/** Does a heading call its section a list of papers? */
function isPaper({ item: { section } }: Entry): boolean {
  let found = papers.get(section);
  if (found === undefined) {
    const near = section.lines.find(({ line, text }) => line.heading > 0 || (text.length < 50 && PAPER_CAPTION.test(text)))?.text;
    found = [near ?? '', ...section.headings].some((text) => text.length < 90 && PAPER_LIST.test(text) && !/\bschedule|\bcalendar/i.test(text));
    papers.set(section, found);
  }
  return found;
}
