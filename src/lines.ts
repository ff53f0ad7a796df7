/** Lines with a memory of the page: text in reading order, each line knowing its role and its part of the page. */
import type { ChildNode, Element } from 'domhandler';
import { cutLong, tidy } from './line-text';
import type { Line, Region } from './page';
import { MAY_HIDE, NAMED, ROLE, traitsOf, type Tree } from './tree';

const words = (list: string): string[] => list.split(' ');

/** What an element's name alone says. */
interface Kind {
  block: boolean;
  /** its content is not shown as text, or no text of the page */
  skipped: boolean;
  /** 1–6, else 0 */
  heading: number;
  role?: Line['role'];
  region?: Region;
  /** its end parts what follows from what came before */
  parts: boolean;
}
const INLINE: Kind = { block: false, skipped: false, heading: 0, parts: false };
const KINDS = new Map<string, Kind>();
for (const name of words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul',
)) KINDS.set(name, { ...INLINE, block: true });
for (const name of words('head script style noscript template svg math canvas video audio object embed iframe select textarea input button datalist map area')) KINDS.set(name, { ...INLINE, skipped: true });
const also = (name: string, more: Partial<Kind>): unknown => KINDS.set(name, { ...(KINDS.get(name) ?? INLINE), ...more });
for (const rank of [1, 2, 3, 4, 5, 6]) also(`h${rank}`, { heading: rank, role: 'heading', parts: true });
for (const name of ['p', 'table', 'ul']) also(name, { parts: true });
also('li', { role: 'list-item' });
also('dt', { role: 'term' });
also('dd', { role: 'value' });
also('td', { role: 'cell' });
also('th', { role: 'caption' });
for (const name of ['nav', 'aside', 'footer', 'main'] as const) also(name, { region: name });
also('article', { region: 'main' });

/** Class and id words that name a part of the page; whole words between separators. */
const REGION_WORDS: [RegExp, Region][] = [
  [/(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|pager|pagination|skip)(?:$|[\s_-])/i, 'nav'],
  [/(?:^|[\s_-])(?:sidebar|side-bar|aside|widget-area)(?:$|[\s_-])/i, 'aside'],
  [/(?:^|[\s_-])(?:footer|colophon|copyright)(?:$|[\s_-])/i, 'footer'],
  [/(?:^|[\s_-])(?:comments?|disqus|replies)(?:$|[\s_-])/i, 'comments'],
  [/(?:^|[\s_-])(?:related|recommended|recommendations|more-events|other-events|you-may|similar)(?:$|[\s_-])/i, 'related'],
];
/** Most names hold none of these. */
const MAY_NAME_REGION = /nav|menu|breadcrumb|pager|pagina|skip|side|widget|footer|colophon|copyright|comment|disqus|repl|relat|recommend|more-|other-|you-may|similar/i;
const ROLE_REGION: Record<string, Region> = { navigation: 'nav', complementary: 'aside', contentinfo: 'footer', main: 'main', banner: 'header' };

/** The part of the page that words of a class or id name. */
function namedRegion(id: string | undefined, className: string | undefined): Region | undefined {
  const hay = `${id ?? ''} ${className ?? ''}`;
  return REGION_WORDS.find(([pattern]) => pattern.test(hay))?.[1];
}

function regionOf(element: Element, kind: Kind, parent: Region): Region {
  const traits = traitsOf(element);
  const { attribs, name } = element;
  const role = traits & ROLE ? attribs['role'] : undefined;
  const direct = (role && ROLE_REGION[role]) ?? kind.region ?? (name === 'header' && parent !== 'main' ? 'header' : undefined);
  if (direct) return direct === 'main' && parent !== 'main' && parent !== 'header' ? parent : direct;
  // A class on <body> or a page-wide wrapper says "has a sidebar", not "is one".
  if (!(traits & NAMED) || name === 'body' || name === 'html' || name === 'form') return parent;
  const className = attribs['class'];
  const id = attribs['id'];
  const named = className ?? id;
  if (named && named.length < 200 && ((id !== undefined && MAY_NAME_REGION.test(id)) || (className !== undefined && MAY_NAME_REGION.test(className)))) return namedRegion(id, className) ?? parent;
  return parent;
}

const STRUCK = new Set(['s', 'strike', 'del']);

/** A few words that are struck out: an old day, an old price. A tag that was never closed holds more than that. */
function isStruck({ name, firstChild, lastChild }: Element): boolean {
  return STRUCK.has(name) && firstChild === lastChild && (firstChild?.type !== 'text' || firstChild.data.length <= 60);
}

/** Elements that set a label apart from its value: "<b>Venue</b> Town Hall". */
function isEmphasis({ name, attribs }: Element): boolean {
  return name === 'strong' || name === 'b' || name === 'label' || name === 'em' || name === 'u' || (name === 'span' && /label|title|heading|field|name|bold|strong/i.test(attribs['class'] ?? ''));
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(element: Element): boolean {
  if (!(traitsOf(element) & MAY_HIDE)) return false;
  const { attribs } = element;
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'false') return true;
  const style = attribs['style'];
  return style !== undefined && HIDDEN_STYLE.test(style);
}

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

interface Menu {
  outer: Region;
  /** numbers of its lines */
  lines: number[];
}

/** A menu is made of links. "after-navbar-margin" around the page's text is none, whatever its name. */
function isProse(lines: Line[]): boolean {
  let text = 0;
  let linked = 0;
  for (const line of lines) {
    text += line.text.length;
    for (const link of line.links) linked += link.text.length;
  }
  return text > 800 && linked < text * 0.5;
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

/** Headings over links to other events; the lines below them, up to the next heading of their rank, speak of those. */
const RELATED_HEADING = /^(?:related|similar|more|other|recommended|recent|latest)\b.{0,30}\b(?:events?|concerts?|shows?|talks?|posts?|artists?|news|articles?|stories|meetings?)\b|^(?:events|shows) like this|^you (?:may|might) (?:also )?(?:like|enjoy|be interested)|^(?:related|see also|more like this|recommended for you)\b.{0,12}$|^ook interessant|^(?:autres|das könnte|ähnliche|weitere veranstaltungen|también|eventos relacionados|potrebbe|eventi correlati)\b/i;

function markRelated(lines: Line[]): Line[] {
  let below = 0;
  for (const line of lines) {
    if (line.heading > 0 && (below === 0 || line.heading <= below)) below = RELATED_HEADING.test(line.text) ? line.heading : 0;
    if (below > 0 && line.region === 'main') line.region = 'related';
  }
  return lines;
}

