/** The years of entries that name none: said above them, or told by their order ("Nov 20, Dec 4, Jan 15" pass a New Year). */
import type { PageDocument } from '../page';
import { dayNumber, dayOf, weekdayOf } from './calendar';
import type { Item, Section } from './items';
import { dateContext } from './date-context';

interface Said {
  year: number;
  /** "2019", "Fall 2019" (the list may go on into the next year), "2019–2020" */
  of: 'year' | 'season' | 'two';
}

/** A year for each item, undefined where nothing tells it. Linear in the number of items. */
export function yearsOf(items: readonly Item[], doc: PageDocument): (number | undefined)[] {
  const years: (number | undefined)[] = Array.from({ length: items.length });
  const said = new Map<Section, Said | undefined>();
  let run: Run = { at: [], base: undefined, wraps: 0, falls: 0, said: undefined };
  const flush = (): void => {
    settle(run, years, doc);
    run = { at: [], base: undefined, wraps: 0, falls: 0, said: undefined };
  };
  items.forEach((item, n) => {
    const { section } = item;
    if (!said.has(section)) said.set(section, saidAbove(item, doc));
    const stated = said.get(section);
    const day = item.when.date?.days[0];
    const month = day?.month ?? monthAbove(item, doc);
    if (day?.year !== undefined || month === undefined || day?.day === undefined) {
      if (day?.year !== undefined) {
        flush();
        if (month !== undefined) run.base = { year: day.year, month };
      }
      return;
    }
    if (run.at.length > 0 && (run.said?.year !== stated?.year || run.said?.of !== stated?.of)) flush();
    run.said = stated;
    const last = run.at.at(-1);
    const before = last ?? (run.base ? { month: run.base.month, offset: 0 } : undefined);
    const wraps = before !== undefined && before.month - month >= 6;
    if (wraps && last) run.wraps++;
    else if (before && before.month > month) run.falls++;
    run.at.push({ n, month, day: day.day, ...(day.weekday === undefined ? {} : { weekday: day.weekday }), offset: (before?.offset ?? 0) + (wraps ? 1 : 0) });
  });
  flush();
  return years;
}

interface Run {
  at: { n: number; month: number; day: number; weekday?: number; offset: number }[];
  /** the year and month stated last before */
  base: { year: number; month: number } | undefined;
  wraps: number;
  /** how often the next entry is earlier in the year */
  falls: number;
  said: Said | undefined;
}

function settle({ at, base, wraps, falls, said }: Run, years: (number | undefined)[], doc: PageDocument): void {
  if (at.length === 0) return;
  const ordered = wraps <= 2 && falls <= at.length * 0.2;
  if (said) {
    for (const { n, month, offset } of at) years[n] = said.year + (said.of === 'year' ? 0 : said.of === 'two' && wraps === 0 ? Number(month < 7) : offset);
    return;
  }
  if (!ordered || (at.length < 3 && !base)) return;
  const first = base?.year ?? bestYear(at, doc.page.now);
  for (const { n, offset } of at) years[n] = first + offset;
}

/** Years in which most weekdays agree, of them the one whose entries lie around or nearest to now. */
function bestYear(at: Run['at'], now: string): number {
  const today = dayOf(now);
  const thisYear = Number(now.slice(0, 4));
  let best = { year: thisYear, votes: -1, away: Infinity };
  for (const year of [thisYear, thisYear + 1, thisYear - 1, thisYear - 2, thisYear - 3]) {
    const days = at.map(({ month, day, offset }) => dayNumber(year + offset, month, day));
    const votes = at.filter(({ weekday }, i) => weekday !== undefined && weekdayOf(days[i] as number) === weekday).length;
    const known = days.filter((d) => !Number.isNaN(d));
    const [from, to] = [Math.min(...known.slice(0, 1), ...known.slice(-1)), Math.max(...known.slice(0, 1), ...known.slice(-1))];
    const away = today < from ? from - today : today > to ? (today - to) * 1.5 : 0;
    if (votes > best.votes || (votes === best.votes && away < best.away)) best = { year, votes, away };
  }
  return best.year;
}

const TWO = /(?<!\d)((?:19|20)\d\d)\s*[/–-]\s*((?:19|20)?\d\d)(?!\d)/;

/** "2019 Meeting Schedule" above the list, or in the page's title. */
function saidAbove({ section, column }: Item, doc: PageDocument): Said | undefined {
  const short = section.lines.filter(({ text, line }) => text.length < 70 || line.heading > 0).map(({ text, labelText }) => text || labelText || '');
  const tops = doc.lines.filter((l) => l.heading === 1 && l.region === 'main').slice(0, 1).map((l) => l.text);
  for (const text of [column ?? '', ...short, ...section.headings, doc.title, doc.fullTitle, ...tops]) {
    const range = TWO.exec(text);
    if (range && (Number(range[2]) % 100) === (Number(range[1]) + 1) % 100) return { year: Number(range[1]), of: 'two' };
    const years = new Set([...text.matchAll(/(?<![\d$#-])(?:19|20)\d\d(?![\d-])/g)].map(([y]) => Number(y)));
    if (years.size === 1) return { year: [...years][0] as number, of: /\b(?:fall|autumn|winter|herbst|otoño|automne)\b/i.test(text) ? 'season' : 'year' };
  }
  return undefined;
}

const months = new WeakMap<Section, Map<string, number | undefined>>();

/** "May 2027" above a list of days. */
export function monthAbove({ section, column = '' }: Item, doc: PageDocument): number | undefined {
  const known = months.get(section) ?? new Map<string, number | undefined>();
  months.set(section, known);
  if (!known.has(column)) known.set(column, readMonth([column, ...section.lines.slice(0, 2).map((s) => s.text), ...section.headings.slice(0, 1)], doc));
  return known.get(column);
}

function readMonth(texts: string[], doc: PageDocument): number | undefined {
  const { words } = dateContext(doc).lexicon;
  for (const text of texts) {
    if (text.length > 40) continue;
    const found = new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => words.get(word)?.month ?? []));
    if (found.size === 1) return [...found][0];
  }
  return undefined;
}
