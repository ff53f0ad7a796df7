/** Where each entry of a list begins and ends: rows, cells, cards, or the lines up to the next date. */
import type { Element } from 'domhandler';
import type { PageDocument } from '../page';
import { isInside, type Anchor, type Cut } from './cuts';
import { isKind, isPapers, namesBody } from './list-words';
import type { Segment } from './segments';
import { cutRows } from './table-cuts';

/** Lines behind the last date of a flat list that may be its own. */
const LAST = 12;

/** Where each anchor's item begins and ends among the segments; the anchors are in reading order and of one kind. */
export function cutItems(doc: PageDocument, segments: Segment[], anchors: Anchor[]): Cut[] {
  const first = anchors[0] as Anchor;
  if (first.segment.line.cell) return cutRows(doc, segments, anchors);
  if (!doc.$ || !first.segment.line.element) return cutText(segments, anchors);
  const owners = containers(anchors);
  const flat: Anchor[] = [];
  const cuts: Cut[] = [];
  anchors.forEach((anchor, n) => {
    const owner = owners[n];
    if (!owner || owner === anchor.segment.line.element) {
      flat.push(anchor);
      return;
    }
    let from = anchor.at;
    while (from > 0 && isInside(segments[from - 1]?.line.element, owner)) from--;
    let to = anchor.at + 1;
    while (to < segments.length && isInside(segments[to]?.line.element, owner)) to++;
    cuts.push({ from, to, when: anchor.when });
  });
  return flat.length > 0 ? [...cuts, ...cutFlat(segments, flat)] : cuts;
}

/** Entries without an element of their own: each date with the lines that go with it. */
function cutFlat(segments: Segment[], anchors: Anchor[]): Cut[] {
  const gaps = anchors.slice(1).map((anchor, n) => anchor.at - (anchors[n] as Anchor).at - 1).toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length * 0.5)] ?? 0;
  const most = Math.max(usual, gaps[Math.floor(gaps.length * 0.75)] ?? 0);
  const previous = (n: number): number => (n === 0 ? -1 : (anchors[n - 1] as Anchor).at);
  const share = (test: (anchor: Anchor, n: number) => boolean): boolean => anchors.filter(test).length > anchors.length * 0.7;
  // a heading, or a line that names what meets, in front of every date is the item's title
  const titled = share((anchor, n) => headedAt(segments, anchor.at, previous(n)) !== undefined);
  const named = !titled && usual > 0 && share(({ at }, n) => at - 1 > previous(n) && isNameBefore(segments[at - 1] as Segment));
  const startOf = (n: number): number => {
    const { at } = anchors[n] as Anchor;
    if (titled) return headedAt(segments, at, previous(n)) ?? at;
    return named && at - 1 > previous(n) && isNameBefore(segments[at - 1] as Segment) ? at - 1 : at;
  };
  return anchors.map((anchor, n) => {
    const next = anchors[n + 1];
    const stop = next ? startOf(n + 1) : Math.min(segments.length, anchor.at + (most === 0 ? 4 : LAST));
    let to = anchor.at + 1;
    while (to < stop && to - anchor.at <= Math.max(most + 1, titled ? LAST : 0) && !endsList(segments[to] as Segment, anchor.segment, next === undefined) && (usual > 0 || isDetail(segments[to] as Segment))) to++;
    return { from: startOf(n), to, when: anchor.when };
  });
}

/** In a list of one line an entry, only papers, an hour or a fate on the next line belong to it. */
const isDetail = ({ text, spans, line }: Segment): boolean => line.heading === 0 && text.length < 60 && (isPapers(text) || (spans[0]?.kind === 'time' && spans[0].start < 3) || /^\(.*\)$/.test(text));

const isNameBefore = ({ line, text, spans }: Segment): boolean => line.heading === 0 && spans.length === 0 && text.length < 100 && (namesBody(text) || isKind(text)) && !/[.,;]$/.test(text);

/** Behind the last item of a flat list, a heading of any rank or another region ends it; between items only a higher heading does. */
function endsList({ line }: Segment, anchor: Segment, last: boolean): boolean {
  if (line.region !== anchor.line.region) return true;
  if (line.heading === 0) return last && line.role !== anchor.line.role && anchor.line.heading === 0 && !(anchor.line.role === 'term' && line.role === 'value');
  return last || anchor.line.role === 'list-item' || anchor.line.heading === 0 || line.heading <= anchor.line.heading;
}

/** Entries of a text: each day with the lines below it; where most stand below a name in their paragraph, with that. */
function cutText(segments: Segment[], anchors: Anchor[]): Cut[] {
  const heads = anchors.map(({ at }, n) => headInText(segments, at, anchors[n - 1]?.at ?? -1));
  const headed = heads.filter((head) => head !== undefined).length > anchors.length * 0.7;
  const starts = anchors.map(({ at }, n) => (headed ? (heads[n] ?? at) : at));
  return anchors.map((anchor, n) => ({ from: starts[n] as number, to: Math.min(starts[n + 1] ?? segments.length, endInText(segments, anchor, anchors[n + 1])), when: anchor.when }));
}

/** Lines of a paragraph that may stand above its day. */
const HEAD_LINES = 3;

/** The first line of the day's own paragraph, when it stands above the day and names no day itself. */
function headInText(segments: Segment[], at: number, after: number): number | undefined {
  let from = at;
  while (from - 1 > after && at - from < HEAD_LINES && segments[from]?.line.gap === false && (segments[from - 1]?.spans.length ?? 1) === 0) from--;
  return from < at && segments[from]?.line.gap ? from : undefined;
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
