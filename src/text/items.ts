/** Lists of events: repeated pieces of a page (rows, cards, list items, lines), each with a date of its own. */
import type { Element } from 'domhandler';
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import type { Anchor, Cut } from './cuts';
import { cutItems } from './item-cuts';
import { programmeCuts } from './programme-cuts';
import { isNewsHeading, sectionsOf, type Section } from './item-sections';
import type { Segment } from './segments';
import { columnHead } from './table-cuts';
import { whensOf, type When } from './whens';

export type { Section };

export interface Item {
  segments: Segment[];
  /** the moment that makes it an item; for an entry below a day's heading, that day */
  when: When;
  /** the head of its column, where each column of a table is a series of its own */
  column?: string;
  /** what stands above it and holds for its neighbours too */
  section: Section;
  /** "***" behind the date and the line at the list's end that begins with it */
  footnote?: Segment;
}

/** Fewer dated pieces of one kind are no list. */
const FEWEST = 3;
/** A date in prose longer than this belongs to the prose. */
const LONGEST_LINE = 260;
const CUES = new Set(['posted', 'deadline', 'side', 'past', 'hours', 'sale', 'old', 'doors']);
/** Heads of columns whose dates are of no event. */
const OTHER_COLUMN = /\b(?:since|expires?|expiration|term|posted|published|updated|modified|deadline|due|effective|filed|enacted|adopted|birth|hired|elected|appointed|received|submitted|issued|created|uploaded|rsvp)\b/i;

/** Items of the page's lists in reading order; an empty list when nothing is repeated. */
export function itemsOf(doc: PageDocument, segments: Segment[], language: Language): Item[] {
  const lists = listsOf(doc, segments, language);
  const programme = programmeCuts(segments, language);
  // columns of one table are one list
  const inTables = new Map<number, number>();
  for (const list of lists) {
    const table = list[0]?.segment.line.cell?.table;
    if (table !== undefined) inTables.set(table, (inTables.get(table) ?? 0) + list.length);
  }
  if (!lists.some((list) => list.length >= FEWEST || (list.length >= 2 && list[0]?.segment.label)) && !Array.from(inTables.values()).some((n) => n > FEWEST) && programme.length === 0) return [];
  lists.sort((a, b) => b.length - a.length);
  // one mark a segment: whether an item has it
  const taken = new Uint8Array(segments.length);
  const cuts: Cut[] = [];
  for (const cut of programme) {
    taken.fill(1, cut.from, cut.to);
    cuts.push(cut);
  }
  for (const list of lists) {
    const free = list.filter(({ at }) => !taken[at]);
    if (free.length < 2 || (free.length < list.length / 2 && free.length < FEWEST)) continue;
    for (const cut of cutItems(doc, segments, free)) {
      if (taken.subarray(cut.from, cut.to).includes(1)) continue;
      taken.fill(1, cut.from, cut.to);
      cuts.push(cut);
    }
  }
  cuts.sort((a, b) => a.from - b.from);
  const sections = sectionsOf(segments, cuts);
  const footnotes = footnotesOf(segments, taken);
  return cuts.flatMap(({ from, to, when, column }, n) => {
    const section = sections[n] as Section;
    if (section.headings.some(isNewsHeading)) return [];
    const own = segments.slice(from, to);
    const footnote = footnotes.get(/^\*+|\*+(?=\s*$)/.exec(when.segment.text)?.[0] ?? '');
    return [{ segments: own, when, ...(column ? { column } : {}), section, ...(footnote ? { footnote } : {}) }];
  });
}

/** "**Special Board Meeting" below a list: lines that begin with a mark, by their mark. */
function footnotesOf(segments: Segment[], taken: Uint8Array): Map<string, Segment> {
  const notes = new Map<string, Segment>();
  segments.forEach((segment, at) => {
    const mark = taken[at] ? undefined : /^\*{1,4}(?=\s?[^\s*])/.exec(segment.text)?.[0];
    if (mark && !notes.has(mark)) notes.set(mark, segment);
  });
  return notes;
}

/** Dated segments that stand in the same kind of place. */
function listsOf(doc: PageDocument, segments: Segment[], language: Language): Anchor[][] {
  const groups = new Map<string, Anchor[]>();
  let last: { at: number; day: string; bare: boolean } | undefined;
  segments.forEach((segment, at) => {
    const { line, label, labelText } = segment;
    if (line.region === 'nav' || line.region === 'footer' || line.region === 'comments' || line.region === 'related') return;
    if (label === 'deadline' || label === 'posted' || (label === 'other' && labelText && OTHER_COLUMN.test(labelText)) || (line.cell && OTHER_COLUMN.test(columnHead(doc, segment) ?? ''))) return;
    const when = whensOf(segment, language).find((w) => w.date && !w.date.every && !(w.cue && CUES.has(w.cue)) && w.date.days[0]?.day !== undefined);
    if (!when || (segment.text.length > LONGEST_LINE && when.start > 30)) return;
    // "Board on 2018-06-21" and "Jun 21, 2018" below it: one day said twice
    const day = JSON.stringify(when.date?.days.map(({ year, month, day: number }) => [year, month, number]));
    const bare = when.end - when.start > segment.text.length * 0.7;
    if (last && at - last.at <= 2 && last.day === day && (bare || last.bare) && !when.time && !line.cell) return;
    last = { at, day, bare };
    const key = keyOf(segment, when);
    const list = groups.get(key);
    if (list) list.push({ when, segment, at });
    else groups.set(key, [{ when, segment, at }]);
  });
  return [...groups.values()].filter((list) => list.length >= (list[0]?.segment.line.cell ? 2 : FEWEST) && distinctDays(list) >= Math.min(FEWEST, list.length));
}

const distinctDays = (list: Anchor[]): number => new Set(list.map(({ when }) => JSON.stringify([when.date?.days[0], when.time?.from]))).size;

/** Anchors with the same key stand in the same kind of place: column, element and its surroundings, or shape of line. */
function keyOf({ line, label, text }: Segment, when: When): string {
  if (line.cell) return `table ${line.cell.table} ${line.cell.column}`;
  if (line.element) return `${line.region} ${signature(line.element)}`;
  return `text ${label ?? ''} ${line.role} ${when.start === 0 ? 'head' : when.end >= text.length - 2 ? 'tail' : 'inside'}`;
}

const signatures = new WeakMap<Element, string>();

function signature(element: Element): string {
  let text = signatures.get(element);
  if (text === undefined) {
    const parts: string[] = [];
    let node: Element | null = element;
    for (let depth = 0; node && depth < 3; depth++) {
      parts.push(`${node.name}.${(node.attribs['class'] ?? '').replace(/\d+|\b(?:odd|even|first|last|active|current|past|future|featured)\b/g, '').trim()}`);
      node = node.parent?.type === 'tag' ? (node.parent) : null;
    }
    text = parts.join('<');
    signatures.set(element, text);
  }
  return text;
}
