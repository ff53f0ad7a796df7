/** Lines with a memory of the page: text in reading order, each line knowing its role and its part of the page. */
import type { ChildNode, Element } from 'domhandler';
import { INLINE, isEmphasis, isHidden, isStruck, KINDS, type Kind } from './element-kinds';
import { cutLong, tidy } from './line-text';
import type { Line, Region } from './page';
import { isProse, markRelated, regionOf, type Menu } from './regions';
import type { Tree } from './tree';

interface TableState {
  id: number;
  row: number;
  column: number;
  headers: string[];
  /** by column, the last row that a cell from above still takes */
  until: number[];
}

interface Context {
  region: Region;
  heading: number;
  role: Line['role'];
  element: Element | undefined;
  pre: boolean;
  table: TableState | undefined;
  cell: Line['cell'];
  /** the part of the page that only a class or id calls navigation */
  menu: Menu | undefined;
}

interface OpenLink {
  href: string;
  from: number;
}

const NO_LINKS: Line['links'] = [];

/** Lines of a page's body in reading order. Linear in the size of the tree; iterative, so depth does not matter. */
export function htmlLines({ root }: Pick<Tree, 'root'>): Line[] {
  const lines: Line[] = [];
  let text = '';
  let gap = true;
  let links = NO_LINKS;
  let openLink: OpenLink | undefined;
  let lead: string | undefined;
  let crossed = false;
  let lastClosedInline = false;
  let tables = 0;
  const menus: Menu[] = [];
  let context: Context = { region: 'main', heading: 0, role: 'text', element: undefined, pre: false, table: undefined, cell: undefined, menu: undefined };
  /** the contexts outside of the open elements */
  const outside: Context[] = [];

  const addLink = ({ href, from }: OpenLink): void => {
    if (links === NO_LINKS) links = [];
    links.push({ text: tidy(text.slice(from)), href });
  };

  const flush = (): void => {
    if (openLink) {
      addLink(openLink);
      openLink.from = 0;
    }
    const clean = text === '' ? '' : tidy(text);
    if (clean) {
      const { region, heading, role, element, cell, menu } = context;
      if (menu) menu.lines.push(lines.length);
      lines.push({ index: lines.length, text: clean, heading, region, role, cell, links, lead: lead && lead.length < clean.length ? lead : undefined, gap, element });
      gap = false;
      if (cell && role === 'caption' && context.table && cell.column >= 0) context.table.headers[cell.column] ??= clean;
    }
    text = '';
    links = NO_LINKS;
    lead = undefined;
    lastClosedInline = false;
  };

  const addText = (data: string): void => {
    if (context.pre && data.includes('\n')) {
      data.split('\n').forEach((row, i) => {
        if (i > 0) {
          flush();
          if (!row.trim()) gap = true;
        }
        text += row;
      });
    } else if (text !== '') {
      // "2023<span>11:30" shows a gap that only the style sheet makes
      if (crossed && isDigit(text.charCodeAt(text.length - 1)) && isDigit(data.charCodeAt(0))) text += ' ';
      text += data;
    } else if (!isBlank(data)) text = data;
    crossed = false;
    lastClosedInline = false;
  };

  const enterBlock = (element: Element, kind: Kind): void => {
    flush();
    const { name } = element;
    const outer = context;
    const { role, pre, table: openTable, cell, heading, menu } = outer;
    context = { region: regionOf(element, kind, outer.region), heading, role, element, pre, table: openTable, cell, menu };
    if (context.region === 'nav' && outer.region !== 'nav' && name !== 'nav' && element.attribs['role'] !== 'navigation') menus.push((context.menu = { outer: outer.region, lines: [] }));
    if (kind.heading > 0) context.heading = kind.heading;
    if (name === 'td' || name === 'th') {
      if (!context.table) return;
      const { table } = context;
      table.column++;
      while ((table.until[table.column] ?? -2) >= table.row) table.column++;
      const header = table.headers[table.column];
      context.cell = { table: table.id, row: table.row, column: table.column, header: header && name === 'td' ? header : undefined };
      const span = Number(element.attribs['colspan']);
      const rows = Number(element.attribs['rowspan']);
      const first = table.column;
      if (span > 1 && span < 50) table.column += span - 1;
      if (rows > 1 && rows < 500) for (let column = first; column <= table.column; column++) table.until[column] = table.row + rows - 1;
    } else if (name === 'pre') context.pre = true;
    else if (name === 'table') context.table = { id: tables++, row: -1, column: -1, headers: [], until: [] };
    else if (name === 'tr' && context.table) {
      context.table.row++;
      context.table.column = -1;
    }
    if (kind.role) context.role = kind.role;
  };

  const enterInline = (element: Element, kind: Kind): void => {
    const { name } = element;
    if (lastClosedInline && name === 'span' && text && !/\s$/.test(text)) text += ' ';
    const region = regionOf(element, kind, context.region);
    if (region !== context.region) context = { ...context, region };
    if (name === 'a') {
      const href = element.attribs['href'];
      if (href) openLink = { href, from: text.length };
    } else if (name === 'img' && openLink && element.attribs['alt'] && !text.slice(openLink.from).trim()) text += ` ${element.attribs['alt'].slice(0, 200)} `;
  };

  const leave = (element: Element): void => {
    const { name } = element;
    const { block, parts } = KINDS.get(name) ?? INLINE;
    crossed = true;
    if (block) flush();
    if (name === 'a' && openLink) {
      addLink(openLink);
      openLink = undefined;
    }
    if (block) gap ||= parts;
    else if (lead === undefined && text !== '' && text.length < 200 && isEmphasis(element)) {
      const so = tidy(text);
      if (so && so.length <= 50) lead = so;
    }
    context = outside.pop() as Context;
    lastClosedInline = !block && name === 'span';
  };

  for (let node: ChildNode | null = root.firstChild; node; ) {
    let inside: ChildNode | null = null;
    if (node.type === 'text') addText(node.data);
    else if (node.type === 'tag') {
      const element: Element = node;
      const kind = KINDS.get(element.name) ?? INLINE;
      if (kind.skipped || isHidden(element) || isStruck(element)) { /* not shown, or no longer true */ }
      else if (element.name === 'br') {
        const wasEmpty = !text.trim();
        flush();
        if (wasEmpty) gap = true;
      } else {
        crossed = true;
        outside.push(context);
        if (kind.block) enterBlock(element, kind);
        else enterInline(element, kind);
        inside = element.firstChild;
        if (!inside) leave(element);
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.next) {
      node = node.parent as ChildNode | null;
      if (!node || node === (root as unknown)) break;
      leave(node as Element);
    }
    node = node === (root as unknown) ? null : (node?.next ?? null);
  }
  flush();
  for (const menu of menus) if (isProse(menu.lines.map((n) => lines[n] as Line))) for (const n of menu.lines) (lines[n] as Line).region = menu.outer;
  return markRelated(cutLong(lines));
}

/** Nothing but plain white space: what stands between the tags of blocks. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 32 && (code < 9 || code > 13)) return false;
  }
  return true;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

