/** Lines with a memory of the page: text in reading order, each line knowing its role and its part of the page. */
import type { CheerioAPI } from 'cheerio/slim';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { cutLong, tidy } from './line-text';
import type { Line, Region } from './page';

const words = (list: string): Set<string> => new Set(list.split(' '));

const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul',
);
const SKIPPED = words('head script style noscript template svg math canvas video audio object embed iframe select textarea input button datalist map area');
const HEADING = words('h1 h2 h3 h4 h5 h6');
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
const TAG_REGION: Record<string, Region> = { nav: 'nav', aside: 'aside', footer: 'footer', main: 'main', article: 'main' };
const ROLE_REGION: Record<string, Region> = { navigation: 'nav', complementary: 'aside', contentinfo: 'footer', main: 'main', banner: 'header' };

function regionOf(element: Element, parent: Region): Region {
  const { attribs, name } = element;
  const role = attribs['role'];
  const direct = (role && ROLE_REGION[role]) ?? TAG_REGION[name] ?? (name === 'header' && parent !== 'main' ? 'header' : undefined);
  if (direct) return direct === 'main' && parent !== 'main' && parent !== 'header' ? parent : direct;
  // A class on <body> or a page-wide wrapper says "has a sidebar", not "is one".
  if (name === 'body' || name === 'html' || name === 'form') return parent;
  const className = attribs['class'];
  const id = attribs['id'];
  const named = className ?? id;
  if (named && named.length < 200 && ((id !== undefined && MAY_NAME_REGION.test(id)) || (className !== undefined && MAY_NAME_REGION.test(className)))) {
    const hay = `${id ?? ''} ${className ?? ''}`;
    for (const [pattern, region] of REGION_WORDS) if (pattern.test(hay)) return region;
  }
  return parent;
}

/** Elements that set a label apart from its value: "<b>Venue</b> Town Hall". */
function isEmphasis({ name, attribs }: Element): boolean {
  return name === 'strong' || name === 'b' || name === 'label' || name === 'em' || name === 'u' || (name === 'span' && /label|title|heading|field|name|bold|strong/i.test(attribs['class'] ?? ''));
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden({ attribs }: Element): boolean {
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'false') return true;
  const style = attribs['style'];
  return style !== undefined && HIDDEN_STYLE.test(style);
}

interface TableState {
  id: number;
  row: number;
  column: number;
  headers: string[];
}

/** Lines of a page's body in reading order. Linear in the size of the tree; iterative, so depth does not matter. */
export function htmlLines($: CheerioAPI): Line[] {
  const lines: Line[] = [];
  let text = '';
  let gap = true;
  let links: { text: string; href: string; from: number }[] = [];
  let openLink: { href: string; from: number } | undefined;
  let lead: string | undefined;
  let crossed = false;
  let lastClosedInline = false;
  let tables = 0;
  const menus: Menu[] = [];

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
  let context: Context = { region: 'main', heading: 0, role: 'text', element: undefined, pre: false, table: undefined, cell: undefined, menu: undefined };

  const flush = (): void => {
    const clean = text === '' ? '' : tidy(text);
    if (openLink) links.push({ text: tidy(text.slice(openLink.from)), ...openLink });
    if (clean) {
      const { region, heading, role, element, cell, menu } = context;
      if (menu) menu.lines.push(lines.length);
      lines.push({
        index: lines.length, text: clean, heading, region, role, gap,
        links: links.map(({ text: label, href }) => ({ text: label, href })),
        ...(lead && lead.length < clean.length ? { lead } : {}),
        ...(cell ? { cell } : {}), ...(element ? { element } : {}),
      });
      gap = false;
      if (cell && role === 'caption' && context.table && cell.column >= 0) context.table.headers[cell.column] ??= clean;
    }
    text = '';
    links = [];
    lead = undefined;
    if (openLink) openLink.from = 0;
    lastClosedInline = false;
  };

  // An explicit stack of things still to do: nodes to enter, and elements to leave.
  const root = $.root()[0];
  const stack: (AnyNode | { leave: Element; context: Context; block: boolean })[] = [];
  const pushChildren = (children: AnyNode[]): void => {
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as AnyNode);
  };
  if (root) pushChildren(root.children);

  while (stack.length > 0) {
    const next = stack.pop() as (typeof stack)[number];
    if ('leave' in next) {
      crossed = true;
      if (next.block) flush();
      if (next.leave.name === 'a' && openLink) {
        links.push({ text: tidy(text.slice(openLink.from)), href: openLink.href, from: openLink.from });
        openLink = undefined;
      }
      if (next.block && (next.leave.name === 'p' || HEADING.has(next.leave.name) || next.leave.name === 'table' || next.leave.name === 'ul')) gap = true;
      if (!next.block && lead === undefined && text.length < 200 && isEmphasis(next.leave)) {
        const so = tidy(text);
        if (so && so.length <= 50) lead = so;
      }
      context = next.context;
      lastClosedInline = !next.block && next.leave.name === 'span';
      continue;
    }
    if (isText(next)) {
      if (context.pre && next.data.includes('\n')) {
        const rows = next.data.split('\n');
        rows.forEach((row, i) => {
          if (i > 0) {
            flush();
            if (!row.trim()) gap = true;
          }
          text += row;
        });
      } else {
        // "2023<span>11:30" shows a gap that only the style sheet makes
        if (crossed && isDigit(text.charCodeAt(text.length - 1)) && isDigit(next.data.charCodeAt(0))) text += ' ';
        text += next.data;
      }
      crossed = false;
      if (next.data.trim() || /^\s/.test(next.data)) lastClosedInline = false;
      continue;
    }
    if (!isTag(next) || SKIPPED.has(next.name) || isHidden(next)) continue;
    const { name } = next;
    if (name === 'br') {
      const wasEmpty = !text.trim();
      flush();
      if (wasEmpty) gap = true;
      continue;
    }
    crossed = true;
    const block = BLOCK.has(name);
    if (block) {
      flush();
      const outer = context;
      context = { ...outer, element: next, region: regionOf(next, outer.region) };
      if (context.region === 'nav' && outer.region !== 'nav' && name !== 'nav' && next.attribs['role'] !== 'navigation') menus.push((context.menu = { outer: outer.region, lines: [] }));
      if (HEADING.has(name)) Object.assign(context, { heading: Number(name[1]), role: 'heading' });
      else if (name === 'li') context.role = 'list-item';
      else if (name === 'dt') context.role = 'term';
      else if (name === 'dd') context.role = 'value';
      else if (name === 'pre') context.pre = true;
      else if (name === 'table') context.table = { id: tables++, row: -1, column: -1, headers: [] };
      else if (name === 'tr' && context.table) {
        context.table.row++;
        context.table.column = -1;
      } else if ((name === 'td' || name === 'th') && context.table) {
        const { table } = context;
        table.column++;
        const header = table.headers[table.column];
        context.cell = { table: table.id, row: table.row, column: table.column, ...(header && name === 'td' ? { header } : {}) };
        context.role = name === 'th' ? 'caption' : 'cell';
        const span = Number(next.attribs['colspan']);
        if (span > 1 && span < 50) table.column += span - 1;
      }
      stack.push({ leave: next, context: outer, block });
    } else {
      if (lastClosedInline && name === 'span' && text && !/\s$/.test(text)) text += ' ';
      const outer = context;
      const region = regionOf(next, outer.region);
      if (region !== outer.region) context = { ...outer, region };
      if (name === 'a' && next.attribs['href']) openLink = { href: next.attribs['href'], from: text.length };
      if (name === 'img' && next.attribs['alt'] && openLink && !text.slice(openLink.from).trim()) text += ` ${next.attribs['alt'].slice(0, 200)} `;
      stack.push({ leave: next, context: outer, block });
    }
    pushChildren(next.children);
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

