/**
 * Lines cut into labelled pieces, each with what it says of when. This is what every text reader works on:
 * "Date: May 3 Time: 3:30" is two segments; the line below a lone "Location" is labelled by it.
 */
import type { LabelKind } from '../languages/language';
import type { Line, PageDocument } from '../page';
import { joinBadges } from './badges';
import { markBylines } from './bylines';
import { dateContext } from './date-context';
import { cutAtLabels } from './label-cuts';
import { HINTS, labelKind } from './labels';
import { scan, type Span } from './spans';

export interface Segment {
  line: Line;
  /** the piece's text, without its label */
  text: string;
  label?: LabelKind;
  /** the label as written, without its colon */
  labelText?: string;
  /** the label stands on an earlier line, in a <dt> or in the column's head */
  inherited?: true;
  spans: Span[];
}

/** Labels whose value may stand on the lines below them. */
const OPENS_BLOCK = new Set<LabelKind>(['when', 'date', 'time', 'start', 'end', 'where', 'room', 'address', 'speaker', 'title', 'host', 'online', 'meeting-id', 'passcode', 'people', 'url', 'deadline', 'posted', 'doors', 'organizer', 'contact', 'description', 'affiliation', 'duration', 'building', 'phone', 'other']);
/** How many further lines a label without a value of its own may speak for. */
const BLOCK_LINES: Partial<Record<LabelKind, number>> = { people: 12, description: 3, contact: 4, where: 4, address: 4, speaker: 3, when: 3 };

/** A number for the table row of a line; −1 outside tables. */
const rowOf = ({ cell }: Line): number => (cell ? cell.table * 100_000 + cell.row : -1);

const cache = new WeakMap<PageDocument, Segment[]>();

/** Segments of a page, computed once. */
export function segmentsOf(doc: PageDocument): Segment[] {
  let segments = cache.get(doc);
  if (!segments) cache.set(doc, (segments = read(doc)));
  return segments;
}

/** Column heads of tables that write them as plain cells: a first row in which two or more cells are labels. */
function plainHeads(lines: Line[], lang: string): Map<number, Map<number, string>> {
  const heads = new Map<number, Map<number, string>>();
  for (const { cell, text } of lines) {
    if (!cell || cell.row !== 0 || text.length > 40) continue;
    const columns = heads.get(cell.table) ?? new Map<number, string>();
    if (!columns.has(cell.column)) columns.set(cell.column, text);
    heads.set(cell.table, columns);
  }
  for (const [table, columns] of heads) {
    if ([...columns.values()].filter((text) => labelKind(text, lang)).length < 2) heads.delete(table);
  }
  return heads;
}

function read(doc: PageDocument): Segment[] {
  const { lang } = doc;
  const context = dateContext(doc);
  const segments: Segment[] = [];
  const heads = plainHeads(doc.lines, lang);
  let open: { label: LabelKind; labelText: string; left: number; filled: boolean; row?: number } | undefined;
  for (const line of joinBadges(doc.lines, context)) {
    if (line.region === 'nav' && line.text.length < 80) continue;
    const columns = line.cell && heads.get(line.cell.table);
    if (columns && line.cell?.row === 0) continue;
    const header = line.cell?.header ?? (line.cell && columns?.get(line.cell.column));
    // a label in one row says nothing of the next
    if (open && open.row !== undefined && open.row !== rowOf(line)) open = undefined;
    // a <dt> or <th> of a row, or a line that is nothing but a label
    const bare = line.text.length <= 40 && !header ? labelKind(line.text, lang) : undefined;
    const isHead = bare && OPENS_BLOCK.has(bare) && (line.role === 'term' || line.role === 'caption' || /[:：]\s*$/.test(line.text) || (line.heading > 0 || line.text.split(' ').length <= 3) && /^\p{Lu}|^\p{Lo}|^[^\p{L}]/u.test(line.text));
    if (isHead && !(open?.filled === false && open.label === 'title')) {
      open = { label: bare, labelText: line.text.replace(/\s*[:：]\s*$/, ''), left: BLOCK_LINES[bare] ?? 2, filled: false, ...(line.cell ? { row: rowOf(line) } : {}) };
      segments.push({ line, text: '', label: bare, labelText: open.labelText, spans: [] });
      continue;
    }
    if (open && ((open.filled && (line.gap && line.role !== 'value' && open.label !== 'people')) || line.heading > 0 || open.left <= 0)) open = undefined;
    const pieces = cutAtLabels(line, lang);
    for (const piece of pieces) {
      let { label, labelText } = piece;
      let inherited = false;
      if (!label && header) {
        label = labelKind(header, lang);
        if (label) [labelText, inherited] = [header, true];
      }
      if (!label && open) {
        ({ label, labelText } = open);
        inherited = true;
        open.filled = true;
        open.left--;
      } else if (label && !inherited) {
        open = undefined;
        if (!piece.text && OPENS_BLOCK.has(label)) open = { label, labelText: labelText ?? '', left: BLOCK_LINES[label] ?? 2, filled: false };
      }
      segments.push({
        line, text: piece.text,
        ...(label ? { label, labelText: labelText ?? '' } : {}), ...(inherited ? { inherited: true as const } : {}),
        spans: scan(piece.text, context, label && HINTS[label]),
      });
    }
  }
  if (context.lexicon.language.told) markBylines(segments, doc.page.now);
  return segments;
}

