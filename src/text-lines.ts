/** Lines of a mail, a selection or pasted text. Their roles are guessed from layout: underlines, quotes, bullets, columns. */
import { cutLong, linksIn, tidy } from './line-text';
import type { Line } from './page';
import { isNameLine } from './text/people';

const RULE = /^[\s\-_=*~#.|+:]{3,}$/;

export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  const rows = text.split(/\r\n?|\n|\f/);
  // an announcement that was forwarded whole is no old mail below a new one
  const allQuoted = rows.filter((row) => /^\s*>/.test(row)).length > rows.filter((row) => row.trim()).length * 0.6;
  const push = (clean: string, more: Partial<Line> = {}): void => {
    lines.push({ index: lines.length, text: clean, heading: 0, region: 'main', role: 'text', gap, links: linksIn(clean), ...more });
    gap = false;
  };
  let tables = 0;
  for (const block of blocks(rows)) {
    if (block.cells) {
      const table = tables++;
      gap = true;
      block.cells.forEach((cells, row) => cells.forEach((cell, column) => tidy(cell) && push(tidy(cell), { role: 'cell', cell: { table, row, column } })));
      gap = true;
      continue;
    }
    for (const raw of unwrapped(block.rows)) {
      const quoted = !allQuoted && /^\s*>/.test(raw);
      const { text: clean, heading } = withoutMarks(tidy(raw.replace(/^(?:\s*>)+/, '')));
      if (!clean || RULE.test(clean)) {
        // "Title\n=====" underlines a heading.
        const last = lines[lines.length - 1];
        if (clean && last && !gap && /^[=~-]{3,}$/.test(clean) && last.text.length < 120) Object.assign(last, { heading: 2, role: 'heading' });
        gap = true;
        continue;
      }
      const bullet = /^(?:[-*•·◦‣▪–]\s+)(?=\S)/.exec(clean);
      push(bullet ? clean.slice(bullet[0].length) : clean, { ...(quoted ? { region: 'comments' } : {}), ...(bullet ? { role: 'list-item' } : {}), ...(heading > 0 ? { heading, role: 'heading' } : {}) });
    }
  }
  return cutLong(lines);
}

/** Markdown's signs are no words: "## Overview", "**Friday, 4 pm**", "*Where:* Room 5". */
function withoutMarks(line: string): { text: string; heading: number } {
  const heading = /^(#{1,6})\s+(?=\S)/.exec(line);
  const bare = heading ? line.slice(heading[0].length).replace(/\s+#+$/, '') : line;
  const text = bare.includes('*') || bare.includes('__') ? bare.replace(/(\*\*|__)(?=\S)([^*_]{1,300})\1/g, '$2').replace(/\*([\p{L} ]{2,30}:)\*/gu, '$1') : bare;
  return { text: text.trim(), heading: heading ? Math.max(2, (heading[1] as string).length) : 0 };
}

/** "Jan 19 …", "3/5 …", "12 March …" */
const ENTRY = /^\s*(?:\p{L}+\.?,?\s+\d{1,2}(?!\d)|\d{1,2}[./ ]\s?(?:\d|\p{Lu}))/u;
/** "10:30 AM  Workshop", "14:00–15:30 Session 2": an entry of a programme. */
const HOUR_ENTRY = /^\s*\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)/i;
/** Rows of a table drawn with signs need no more than a head and a row; columns made by spaces must repeat. */
const FEWEST_ROWS = { signs: 2, pairs: 3, spaces: 3 };

/** Runs of rows that are a table, as cells, and the rows between them. */
function blocks(rows: string[]): { rows: string[]; cells?: string[][] }[] {
  const found: { rows: string[]; cells?: string[][] }[] = [];
  for (let i = 0; i < rows.length; ) {
    const table = tableAt(rows, i);
    if (table) {
      found.push({ rows: [], cells: table.cells });
      i = table.next;
      continue;
    }
    const last = found.at(-1);
    if (last && !last.cells) last.rows.push(rows[i] as string);
    else found.push({ rows: [rows[i] as string] });
    i++;
  }
  return found;
}

function tableAt(rows: string[], from: number): { cells: string[][]; next: number } | undefined {
  const first = rows[from] ?? '';
  // a frame has a sign at both ends; "Feb 2 | NO SEMINAR |" has an empty cell
  const framed = /^\s*\|/.test(first);
  if (first.includes('|')) return drawn(rows, from, (row) => (framed ? row.replace(/^\s*\||\|\s*$/g, '') : row).split('|'));
  if (first.includes('\t')) return drawn(rows, from, (row) => row.split(/\t+/));
  return spaced(rows, from);
}

/** A table drawn with "|" or tabs: every row has the same number of cells; "|---|---|" is only drawing. */
function drawn(rows: string[], from: number, split: (row: string) => string[]): { cells: string[][]; next: number } | undefined {
  const width = split(rows[from] as string).length;
  const cells: string[][] = [];
  let next = from;
  for (; next < rows.length; next++) {
    const row = rows[next] as string;
    if (RULE.test(row)) continue;
    const parts = split(row);
    if (parts.length !== width) break;
    cells.push(parts);
  }
  // "Webinar | Funding a doctorate" over "Wed 14 Oct | 10 am" are two lines
  return width >= 2 && cells.length >= (width === 2 ? FEWEST_ROWS.pairs : FEWEST_ROWS.signs) ? { cells, next } : undefined;
}

/** Columns set apart by wide spaces, each row beginning with a day. */
function spaced(rows: string[], from: number): { cells: string[][]; next: number } | undefined {
  const cells: string[][] = [];
  let next = from;
  for (; next < rows.length && ENTRY.test(rows[next] as string); next++) {
    const parts = (rows[next] as string).trim().split(/ {2,}/);
    if (parts.length < 2) break;
    cells.push(parts);
  }
  return cells.length >= FEWEST_ROWS.spaces ? { cells, next } : undefined;
}

/** Mails are wrapped at 60 to 80 columns; a line of that width whose next word would not have fit goes on below. */
const NARROWEST = 48;
const WIDEST = 110;
const STARTS_ANEW = /^\s*(?:[-*•·◦‣▪–>|]|(?:An? )?(?:[Tt]alk|[Ll]ecture|[Ss]eminar|[Rr]eading|[Cc]onversation|[Ww]orkshop|[Pp]resentation|[Pp]resented|[Ll]ed|[Gg]iven|[Hh]osted) (?:by|with)\s|\d{1,2}[.)]\s|[\p{Lu}][\p{L}&/ -]{0,24}:(?:\s|$)|[-=_~#*]{3})/u;
/** A line with an hour is often a heading of its own, whatever its width. */
const HAS_TIME = /\d(?::\d\d|\s?[ap]\.?m\b)/i;
/** "Place: …" */
const LABELLED = /^\s*\p{Lu}[\p{L} /&]{1,28}[:：]\s/u;

function unwrapped(rows: string[]): string[] {
  const joined: string[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from;
    let width = 0;
    while (to < rows.length && rows[to]?.trim()) width = Math.max(width, rows[to++]?.trimEnd().length ?? 0);
    if (to === from) {
      joined.push(rows[from++] as string);
      continue;
    }
    if (width < NARROWEST || width > WIDEST || to - from < 2) for (const row of rows.slice(from, to)) joined.push(row);
    else for (const row of paragraph(rows.slice(from, to), width)) joined.push(row);
    from = to;
  }
  return joined;
}

function paragraph(rows: string[], width: number): string[] {
  const lines: string[] = [];
  let last: string | undefined;
  // one long line among short ones proves no width, and a form's lines are its own
  const form = rows.filter((row) => LABELLED.test(row)).length * 2 >= rows.length;
  const wrapped = rows.filter((row) => row.trimEnd().length > width * 0.75).length > 1;
  for (const row of rows) {
    if (last !== undefined && wasFull(last, row, width) && goesOn(last, row, width, { form, wrapped })) lines[lines.length - 1] = `${lines.at(-1)} ${row.trim()}`;
    else lines.push(row);
    last = row;
  }
  return lines;
}

/** "Mon., Feb. 22, 6 pm": a row that begins with a day is one of its own. */
const WEEKDAY = /^\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]{0,2}\s.*\d/i;

/** The next row's first word would not have fit. */
function wasFull(last: string, row: string, width: number): boolean {
  const word = /\S+/.exec(row)?.[0].length ?? 0;
  return last.trim().length >= NARROWEST && last.trimEnd().length + 1 + word > width - 3;
}

/** Nothing says that the row is a line of its own. */
function goesOn(last: string, row: string, width: number, { form, wrapped }: { form: boolean; wrapped: boolean }): boolean {
  if (WEEKDAY.test(row) && !/(?:,|\b(?:in|at|on|the|of|and|to|by|for|from|this|next|every|until))\s*$/i.test(last)) return false;
  if (STARTS_ANEW.test(row) || (row.trim().length < 40 && isNameLine(row.trim())) || (ENTRY.test(row) && ENTRY.test(last)) || (HOUR_ENTRY.test(row) && HOUR_ENTRY.test(last))) return false;
  if (row.search(/\S/) - last.search(/\S/) > 2) return false;
  if (last.length < width - 12 && /[.!?:]["”)]?\s*$/.test(last)) return false;
  const capital = /^\s*\p{Lu}/u.test(row);
  const short = (last.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0) < 6;
  // facts in a row are whole
  if (/\s[·•|]\s/.test(last)) return false;
  // a title in quotes is whole, and so is a line that says when
  if (/^\s*["“].+["”][.,]?\s*$/u.test(last)) return false;
  if (HAS_TIME.test(last) && (capital || /^\s*\d{3,5}\s\p{Lu}/u.test(row)) && short && !/(?:,|\b(?:in|at|the|of|and|to|on|by|for))\s*$/.test(last)) return false;
  if (/^\s*\p{Ll}/u.test(row)) return true;
  return !(!wrapped && /[.!?]$/.test(last)) && !(form && LABELLED.test(last) && capital);
}
