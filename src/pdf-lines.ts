/** Rebuilds lines of text from words at places on a page, as PDF documents hold them: rows, columns, and gaps between paragraphs. */

/** A run of text on a page. Points, the origin at the top left; `y` is where its letters stand. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** font size */
  size: number;
}

interface Row {
  y: number;
  size: number;
  runs: PlacedText[];
}

/** Parts of a row that lie apart by more than this many font sizes are cells, not words. */
const CELL_GAP = 1.5;
/** Columns of prose have lines of at least this many characters on average; narrower ones are labels or cells, and belong to their row. */
const PROSE = 22;
const LEAST_ROWS = 4;
/** No page has longer columns; what a file claims beyond is not searched through again for every row. */
const MOST_ROWS = 200;

/** Text of pages in reading order: columns one after the other, `\t` between cells of a row, an empty line between paragraphs. */
export function pdfText(pages: readonly (readonly PlacedText[])[]): string {
  return pages.map((runs) => pageLines(runs.filter(({ text }) => text.trim() !== '')).join('\n')).join('\n\n');
}

function pageLines(runs: readonly PlacedText[]): string[] {
  const rows = rowsOf(runs);
  const lines: string[] = [];
  for (const { columns, from, to } of blocksOf(rows)) {
    if (lines.length > 0) lines.push('');
    for (const column of columns) {
      if (column !== columns[0]) lines.push('');
      lines.push(...linesOf(column ?? rows.slice(from, to)));
    }
  }
  return lines;
}

/** Runs that stand on one line; within it from left to right. */
function rowsOf(runs: readonly PlacedText[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    // raised and lowered letters belong to the line that they stand beside
    if (row && Math.abs(run.y - row.y) <= Math.max(run.size, row.size) * 0.4) {
      row.runs.push(run);
      row.size = Math.max(row.size, run.size);
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

interface Block {
  from: number;
  to: number;
  columns: Row[][];
}

/** Rows from top to bottom, split where prose stands in two columns. */
function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const { gutter, to } = columnsFrom(rows, at);
    const part = rows.slice(at, to);
    const last = blocks.at(-1);
    if (gutter !== undefined) blocks.push({ from: at, to, columns: [side(part, (run) => run.x < gutter), side(part, (run) => run.x >= gutter)] });
    else if (last?.columns.length === 1 && last.to === at) {
      last.to = to;
      last.columns[0]?.push(...part);
    } else blocks.push({ from: at, to, columns: [part] });
    at = to;
  }
  return blocks;
}

function side(rows: readonly Row[], belongs: (run: PlacedText) => boolean): Row[] {
  return rows.flatMap((row) => {
    const runs = row.runs.filter(belongs);
    return runs.length > 0 ? [{ ...row, runs }] : [];
  });
}

/** Where a gutter begins at a row, how far down it reaches and what it is; without one, the next row. */
function columnsFrom(rows: readonly Row[], at: number): { gutter?: number; to: number } {
  const first = rows[at];
  const next = { to: at + 1 };
  if (!first) return next;
  for (const gutter of gapsOf(first)) {
    let to = at;
    let [left, right, leftRows, rightRows] = [0, 0, 0, 0];
    for (let row = rows[to]; row && to - at < MOST_ROWS && !row.runs.some((run) => run.x < gutter && run.x + run.width > gutter); row = rows[++to]) {
      const [a, b] = [lettersOf(row, (run) => run.x < gutter), lettersOf(row, (run) => run.x >= gutter)];
      left += a;
      right += b;
      leftRows += a > 0 ? 1 : 0;
      rightRows += b > 0 ? 1 : 0;
    }
    if (leftRows >= LEAST_ROWS && rightRows >= LEAST_ROWS && left / leftRows >= PROSE && right / rightRows >= PROSE) return { gutter, to };
  }
  return next;
}

const lettersOf = (row: Row, belongs: (run: PlacedText) => boolean): number => row.runs.reduce((sum, run) => sum + (belongs(run) ? run.text.length : 0), 0);

/** Middles of the wide gaps of a row. */
function gapsOf({ runs, size }: Row): number[] {
  return runs.flatMap((run, n) => {
    const before = runs[n - 1];
    const end = before ? before.x + before.width : run.x;
    return run.x - end > size * CELL_GAP ? [(run.x + end) / 2] : [];
  });
}

function linesOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row, n) => {
    const before = rows[n - 1];
    const apart = before !== undefined && row.y - before.y > Math.max(row.size, before.size) * 1.8;
    return [...(apart ? [''] : []), lineOf(row)];
  });
}

function lineOf({ runs, size }: Row): string {
  let line = '';
  let end = runs[0]?.x ?? 0;
  for (const { text, x, width } of runs) {
    const gap = x - end;
    line += gap > size * CELL_GAP ? '\t' : gap > size * 0.12 && line !== '' && !line.endsWith(' ') && !text.startsWith(' ') ? ' ' : '';
    line += text;
    end = x + width;
  }
  return line.trim();
}
