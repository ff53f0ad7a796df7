/** The entries of a table: its rows, or its cells where each column is a series of its own. */
import type { Element } from 'domhandler';
import type { PageDocument } from '../page';
import { isInside, type Anchor, type Cut } from './cuts';
import type { Segment } from './segments';

type Cell = NonNullable<Segment['line']['cell']>;
const cellOf = (segment: Segment | undefined): Cell | undefined => segment?.line.cell;
const sameRow = (a: Cell | undefined, b: Cell | undefined): boolean => a !== undefined && a.table === b?.table && a.row === b.row;
const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean => sameRow(a, b) && a?.column === b?.column;

/** Cuts for anchors of one column. */
export function cutRows(doc: PageDocument, segments: Segment[], anchors: Anchor[]): Cut[] {
  const rows = anchors.map(({ segment }) => cellOf(segment)?.row);
  // several dates in one cell: a calendar laid out in columns, each line its own item
  const inRows = new Set(rows).size > rows.length * 0.6 && !isGrid(segments, anchors[0] as Anchor);
  return inRows ? wholeRows(segments, anchors) : singleCells(doc, segments, anchors);
}

function wholeRows(segments: Segment[], anchors: Anchor[]): Cut[] {
  const cuts: Cut[] = [];
  let last: Cell | undefined;
  for (const { at, segment, when } of anchors) {
    const cell = cellOf(segment);
    // the same row twice: only the first date is the row's own
    if (sameRow(cell, last)) continue;
    last = cell;
    let from = at;
    while (sameRow(cellOf(segments[from - 1]), cell)) from--;
    let to = at + 1;
    while (to < segments.length && (sameRow(cellOf(segments[to]), cell) || nestedIn(segments[to] as Segment, segment))) to++;
    cuts.push({ from, to, when });
    // rows below a cell that spans them: their day is that cell's, the hour their own
    for (let row = cellOf(segments[to]); row && cell && row.table === cell.table && row.row === (cellOf(segments[to - 1])?.row ?? 0) + 1 && row.column > cell.column; row = cellOf(segments[to])) {
      const start = to;
      while (sameRow(cellOf(segments[to]), row)) to++;
      if (!segments.slice(start, to).some((s) => s.spans.some((span) => span.kind === 'time' && span.strong))) break;
      cuts.push({ from: start, to, when });
    }
  }
  return cuts;
}

function singleCells(doc: PageDocument, segments: Segment[], anchors: Anchor[]): Cut[] {
  const cuts: Cut[] = [];
  for (let n = 0; n < anchors.length; ) {
    const { at, segment } = anchors[n] as Anchor;
    const cell = cellOf(segment);
    let from = at;
    while (from > 0 && sameCell(cellOf(segments[from - 1]), cell)) from--;
    let to = at + 1;
    while (to < segments.length && sameCell(cellOf(segments[to]), cell)) to++;
    const inside: Anchor[] = [];
    for (; n < anchors.length && (anchors[n] as Anchor).at < to; n++) inside.push(anchors[n] as Anchor);
    const column = columnHead(doc, segment);
    const named = isNamedFirst(segments, inside, from, to);
    inside.forEach((anchor, i) => {
      const before = inside[i - 1];
      const next = inside[i + 1];
      cuts.push({ from: named ? (before ? before.at + 1 : from) : anchor.at, to: named ? anchor.at + 1 : (next?.at ?? to), when: anchor.when, ...(column ? { column } : {}) });
    });
  }
  return cuts;
}

/** "ADA Committee" above its date: in this cell a name stands before every date, and nothing behind the last. */
function isNamedFirst(segments: Segment[], inside: Anchor[], from: number, to: number): boolean {
  return inside.at(-1)?.at === to - 1 && inside.every(({ at }, n) => at > (n === 0 ? from : (inside[n - 1] as Anchor).at + 1) && segments[at - 1]?.line.heading === 0);
}

const nestedIn = ({ line }: Segment, row: Segment): boolean => {
  const owner = rowElement(row.line.element);
  return owner !== undefined && isInside(line.element, owner);
};

function rowElement(element: Element | undefined): Element | undefined {
  for (let node = element; node; node = node.parent?.type === 'tag' ? (node.parent) : undefined) if (node.name === 'tr') return node;
  return undefined;
}

/** Does each row of the table hold dates in several columns, and little else? Then every cell is an entry. */
function isGrid(segments: Segment[], { segment, at }: Anchor): boolean {
  const { table } = cellOf(segment) as Cell;
  const columns = new Map<number, Set<number>>();
  let from = at;
  while (from > 0 && (cellOf(segments[from - 1])?.table ?? table) === table && at - from < 400) from--;
  for (let i = from, strangers = 0; i < segments.length && strangers < 20; i++) {
    const { line, spans, text } = segments[i] as Segment;
    if (line.cell?.table !== table) {
      strangers++;
      continue;
    }
    const date = spans.find((s) => s.kind === 'date' && s.days[0]?.month !== undefined);
    if (!date || date.end - date.start < text.length * 0.4) continue;
    const row = columns.get(line.cell.row) ?? new Set<number>();
    columns.set(line.cell.row, row.add(line.cell.column));
  }
  const rows = [...columns.values()];
  return rows.length >= 2 && rows.filter((row) => row.size >= 2).length > rows.length / 2;
}

const heads = new WeakMap<PageDocument, Map<string, string>>();

/** The head of a segment's column, also where it is written as a plain cell of the first row. */
export function columnHead(doc: PageDocument, { line }: Segment): string | undefined {
  if (!line.cell) return undefined;
  if (line.cell.header) return line.cell.header;
  let known = heads.get(doc);
  if (!known) {
    known = new Map();
    for (const { cell, text } of doc.lines) {
      const key = cell?.row === 0 ? `${cell.table} ${cell.column}` : undefined;
      if (key && !known.has(key)) known.set(key, text.length < 60 && !/\d/.test(text) ? text : '');
    }
    heads.set(doc, known);
  }
  const head = line.cell.row === 0 ? undefined : known.get(`${line.cell.table} ${line.cell.column}`);
  return head || undefined;
}
