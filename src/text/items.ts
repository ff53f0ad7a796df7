/** Lists of events: repeated pieces of a page (rows, cards, list items, lines), each with a date of its own. */
import type { Element } from 'domhandler';
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import type { Segment } from './segments';
import { whensOf, type When } from './whens';

export interface Item {
  segments: Segment[];
  /** the moment that makes it an item */
  when: When;
  /** headings above the list that it stands in, nearest first */
  headings: string[];
  /** lines between its list's beginning and the list before it, nearest first: a caption, a usual time */
  above: Segment[];
}

interface Cut {
  from: number;
  to: number;
  when: When;
  /** the column's head, where each column of a table is a series of its own */
  column?: string;
}

/** More dated pieces of one kind than anybody reads: the rest is left. */
const ENOUGH = 3000;
/** Fewer dated pieces of one kind are no list. */
const FEWEST = 3;
/** A date in prose longer than this belongs to the prose. */
const LONGEST_LINE = 260;
const CUES = new Set(['posted', 'deadline', 'side', 'past', 'hours', 'sale', 'old', 'doors']);

interface Anchor {
  when: When;
  segment: Segment;
  /** position of the segment among all segments */
  at: number;
  key: string;
}

/** Items of the page's lists in reading order; an empty list when nothing is repeated. */
export function itemsOf(doc: PageDocument, segments: Segment[], language: Language): Item[] {
  const groups = new Map<string, Anchor[]>();
  segments.forEach((segment, at) => {
    const { line } = segment;
    if (line.region === 'nav' || line.region === 'footer' || line.region === 'comments' || line.region === 'related') return;
    const [when] = whensOf(segment, language).filter((w) => w.date && !w.date.every && !(w.cue && CUES.has(w.cue)) && (w.date.days[0]?.month ?? w.date.days[0]?.day) !== undefined);
    if (!when || (segment.text.length > LONGEST_LINE && when.start > 30)) return;
    const key = keyOf(segment, when);
    const list = groups.get(key);
    if (!list) groups.set(key, [{ when, segment, at, key }]);
    else if (list.length < ENOUGH) list.push({ when, segment, at, key });
  });
  const lists = [...groups.values()].filter((list) => list.length >= (list[0]?.segment.line.cell ? 2 : FEWEST) && distinctDays(list) >= Math.min(FEWEST, list.length));
  if (!lists.some((list) => list.length >= FEWEST) && !lists.some((list) => list.length >= 2 && list[0]?.segment.label)) return [];
  lists.sort((a, b) => b.length - a.length);
  const taken: Cut[] = [];
  for (const list of lists) {
    const free = list.filter(({ at }) => !taken.some(({ from, to }) => at >= from && at < to));
    if (free.length < 2 || (free.length < list.length / 2 && free.length < FEWEST)) continue;
    for (const cut of cutItems(doc, segments, free)) if (!taken.some(({ from, to }) => cut.to > from && cut.from < to)) taken.push(cut);
  }
  return withSurroundings(segments, taken.toSorted((a, b) => a.from - b.from));
}

/** How many lines above a list may speak for it. */
const ABOVE = 8;

/** Gives each cut piece the headings and lines that stand above its list. */
function withSurroundings(segments: Segment[], cuts: Cut[]): Item[] {
  const items: Item[] = [];
  cuts.forEach(({ from, to, when, column }, n) => {
    const before = cuts[n - 1];
    const floor = before?.to ?? 0;
    const between = segments.slice(Math.max(floor, from - ABOVE), from).filter((s) => s.text && s.line.heading === 0).toReversed();
    const last = items.at(-1);
    const above = between.length > 0 || !last || from > floor ? [...between, ...(between.length === 0 && last ? last.above : [])] : last.above;
    const headings = [...(column ? [column] : []), ...headingsAbove(segments, from)];
    items.push({ segments: segments.slice(from, to), when, headings, above });
  });
  return items;
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

/** Where each anchor's item begins and ends among the segments. */
function cutItems(doc: PageDocument, segments: Segment[], anchors: Anchor[]): Cut[] {
  const first = anchors[0] as Anchor;
  const found: Cut[] = [];
  const push = (anchor: Anchor, from: number, to: number, column?: string): void => {
    found.push({ from, to, when: anchor.when, ...(column ? { column } : {}) });
  };
  if (first.segment.line.cell) {
    const { table } = first.segment.line.cell;
    const rows = anchors.map(({ segment }) => segment.line.cell?.row);
    // several dates in one cell: a calendar laid out in columns, each line its own item
    const inRows = new Set(rows).size > rows.length * 0.6 && !isGrid(segments, first);
    for (const [n, anchor] of anchors.entries()) {
      if (!inRows) {
        const next = anchors[n + 1];
        const cell = startOfCell(segments, anchor.at);
        const previous = anchors[n - 1];
        if (isNamedFirst(segments, anchors, cell, endOfCell(segments, anchor.at))) {
          push(anchor, Math.max(cell, previous && previous.at >= cell ? previous.at + 1 : cell), anchor.at + 1, columnHead(doc, anchor.segment));
          continue;
        }
        const end = next && next.segment.line.cell?.column === anchor.segment.line.cell?.column && next.segment.line.cell?.row === anchor.segment.line.cell?.row ? next.at : endOfCell(segments, anchor.at);
        push(anchor, anchor.at, Math.max(end, anchor.at + 1), columnHead(doc, anchor.segment));
        continue;
      }
      const row = anchor.segment.line.cell?.row;
      // the same row twice: only the first date is the row's own
      if (n > 0 && rows[n - 1] === row) continue;
      const inRow = (i: number): boolean => segments[i]?.line.cell?.table === table && segments[i]?.line.cell?.row === row;
      let from = anchor.at;
      while (inRow(from - 1)) from--;
      let to = anchor.at + 1;
      while (to < segments.length && (inRow(to) || nestedIn(segments[to] as Segment, anchor.segment))) to++;
      push(anchor, from, to);
    }
    return found;
  }
  if (!doc.$ || !first.segment.line.element) {
    anchors.forEach((anchor, n) => push(anchor, anchor.at, endInText(segments, anchor, anchors[n + 1])));
    return found;
  }
  const owners = containers(anchors);
  // a heading or bold line in front of every date is the item's title
  const titled = anchors.filter((anchor, n) => headedAt(segments, anchor.at, n === 0 ? -1 : (anchors[n - 1] as Anchor).at)).length > anchors.length * 0.7;
  for (const [n, anchor] of anchors.entries()) {
    const owner = owners[n];
    const next = anchors[n + 1];
    if (owner && owner !== anchor.segment.line.element) {
      let from = anchor.at;
      while (from > 0 && isInside(segments[from - 1]?.line.element, owner)) from--;
      let to = anchor.at + 1;
      while (to < segments.length && isInside(segments[to]?.line.element, owner)) to++;
      push(anchor, from, to);
      continue;
    }
    let from = anchor.at;
    const floor = n === 0 ? Math.max(0, anchor.at - 4) : (anchors[n - 1] as Anchor).at + 1;
    if (titled) while (from > floor && segments[from]?.line.heading === 0) from--;
    let to = anchor.at + 1;
    const stop = next ? (titled ? headedAt(segments, next.at, anchor.at) ?? next.at : next.at) : Math.min(segments.length, anchor.at + 12);
    while (to < stop && !endsList(segments[to] as Segment, anchor.segment, next === undefined)) to++;
    push(anchor, from, to);
  }
  return found;
}

/** Behind the last item of a flat list, a heading of any rank or another region ends it; between items only a higher heading does. */
function endsList({ line }: Segment, anchor: Segment, last: boolean): boolean {
  if (line.region !== anchor.line.region) return true;
  if (line.heading === 0) return last && line.role !== anchor.line.role && anchor.line.heading === 0;
  return last || anchor.line.role === 'list-item' || (anchor.line.heading > 0 && line.heading <= anchor.line.heading);
}

const nestedIn = ({ line }: Segment, row: Segment): boolean => {
  const owner = rowElement(row.line.element);
  return owner !== undefined && isInside(line.element, owner);
};

function rowElement(element: Element | undefined): Element | undefined {
  for (let node = element; node; node = node.parent?.type === 'tag' ? (node.parent) : undefined) if (node.name === 'tr') return node;
  return undefined;
}

function startOfCell(segments: Segment[], at: number): number {
  const cell = segments[at]?.line.cell;
  let from = at;
  while (from > 0 && segments[from - 1]?.line.cell?.column === cell?.column && segments[from - 1]?.line.cell?.row === cell?.row && segments[from - 1]?.line.cell?.table === cell?.table) from--;
  return from;
}

/** "ADA Committee" above its date: in this cell a name stands before every date, and nothing behind the last. */
function isNamedFirst(segments: Segment[], anchors: Anchor[], from: number, to: number): boolean {
  const inside = anchors.filter(({ at }) => at >= from && at < to);
  return inside.length > 0 && inside.at(-1)?.at === to - 1 && inside.every(({ at }, n) => at > (n === 0 ? from : (inside[n - 1] as Anchor).at + 1) && segments[at - 1]?.line.heading === 0);
}

function endOfCell(segments: Segment[], at: number): number {
  const cell = segments[at]?.line.cell;
  let to = at + 1;
  while (to < segments.length && segments[to]?.line.cell?.column === cell?.column && segments[to]?.line.cell?.row === cell?.row && segments[to]?.line.cell?.table === cell?.table) to++;
  return to;
}

function endInText(segments: Segment[], anchor: Anchor, next: Anchor | undefined): number {
  const stop = next?.at ?? segments.length;
  let to = anchor.at + 1;
  // the last item of a text ends at its paragraph
  while (to < stop && (next || !(segments[to] as Segment).line.gap)) to++;
  return to;
}

function headedAt(segments: Segment[], at: number, after: number): number | undefined {
  for (let i = at - 1; i > after && i >= at - 4; i--) if ((segments[i]?.line.heading ?? 0) > 0) return i;
  return undefined;
}

function isInside(element: Element | undefined, owner: Element): boolean {
  for (let node = element, depth = 0; node && depth < 40; depth++) {
    if (node === owner) return true;
    node = node.parent?.type === 'tag' ? (node.parent) : undefined;
  }
  return false;
}

/** For each anchor the outermost element that holds no other anchor: its card. */
function containers(anchors: Anchor[]): (Element | undefined)[] {
  const uses = new Map<Element, number>();
  const paths = anchors.map(({ segment }) => {
    const path: Element[] = [];
    for (let node = segment.line.element, depth = 0; node && depth < 40; depth++) {
      path.push(node);
      uses.set(node, (uses.get(node) ?? 0) + 1);
      node = node.parent?.type === 'tag' ? (node.parent) : undefined;
    }
    return path;
  });
  return paths.map((path) => path.findLast((node) => uses.get(node) === 1));
}

/** Headings over a place in the page, nearest first, each of a higher rank than the one before. */
function headingsAbove(segments: Segment[], at: number): string[] {
  const found: string[] = [];
  let rank = 7;
  for (let i = at - 1; i >= 0 && rank > 1; i--) {
    const { line, spans } = segments[i] as Segment;
    if (line.heading > 0 && line.heading < rank && !spans.some((s) => s.kind === 'date' && s.days[0]?.day !== undefined)) {
      found.push(line.text);
      rank = line.heading;
    }
  }
  return found;
}

/** Does each row of the table hold dates in several columns, and little else? Then every cell is an entry. */
function isGrid(segments: Segment[], { segment }: Anchor): boolean {
  const { table } = segment.line.cell as { table: number };
  const columns = new Map<number, Set<number>>();
  for (const { line, spans, text } of segments) {
    if (line.cell?.table !== table) continue;
    const date = spans.find((s) => s.kind === 'date' && s.days[0]?.month !== undefined);
    if (!date || date.end - date.start < text.length * 0.4) continue;
    const row = columns.get(line.cell.row) ?? new Set<number>();
    columns.set(line.cell.row, row.add(line.cell.column));
  }
  const rows = [...columns.values()];
  return rows.length >= 2 && rows.filter((row) => row.size >= 2).length > rows.length / 2;
}

function columnHead(doc: PageDocument, { line }: Segment): string | undefined {
  if (line.cell?.header) return line.cell.header;
  const head = doc.lines.find((l) => l.cell?.table === line.cell?.table && l.cell?.row === 0 && l.cell.column === line.cell?.column);
  return head && head !== line && head.text.length < 60 && !/\d/.test(head.text) ? head.text : undefined;
}
