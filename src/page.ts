/** Page: plain data that says what the reader sees, when and where; and its parse into lines and a tree. */
import { load, type CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Claim } from './event';
import { cleanLine } from './exporters/writing/clean-text';
import { htmlLines } from './lines';
import { languageOf } from './languages';
import { textLines } from './text-lines';
import { parseTree, type Tree } from './tree';

export type { CheerioAPI, Element };

/** What a capture yields. `html` and/or `text`; with `text` set, events are read from it and `html` only gives hints. */
export interface Page {
  url?: string;
  /** the tab's title */
  title?: string;
  /** visible part of the page, with its head's structured data */
  html?: string;
  /** a selection, a mail or pasted text, line breaks kept */
  text?: string;
  /** BCP 47 tag when the page states one */
  lang?: string;
  /** how the reader writes 3/5, for pages that leave it open; absent goes by the page's language and region */
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** the reader's IANA zone */
  zone: string;
  /** the reader's clock, local wall time `YYYY-MM-DDTHH:mm` */
  now: string;
}

/** Part of the page that a line stands in. */
export type Region = 'main' | 'header' | 'nav' | 'aside' | 'footer' | 'comments' | 'related';

/** One visual line, in reading order. */
export interface Line {
  index: number;
  text: string;
  /** 1–6 for headings, else 0 */
  heading: number;
  region: Region;
  role: 'text' | 'heading' | 'list-item' | 'cell' | 'term' | 'value' | 'caption';
  /** where a table cell stands; `header` is its column's heading */
  cell?: { table: number; row: number; column: number; header?: string | undefined } | undefined;
  links: { text: string; href: string }[];
  /** the emphasised words that it starts with ("<b>Venue</b> Town Hall") */
  lead?: string | undefined;
  /** true when an empty line or a block's edge stands before it */
  gap: boolean;
  /** innermost block element the line came from; absent in plain text */
  element?: Element | undefined;
}

/** A parsed page: what readers read. */
export interface PageDocument {
  page: Page;
  /** absent when a selection, mail or pasted text is read, as is its index */
  $?: CheerioAPI;
  tree?: Tree;
  lines: Line[];
  /** the page's title as it stands */
  fullTitle: string;
  /** the page's title without the site's name */
  title: string;
  /** language of the text, two or three letters ("en") */
  lang: string;
  /** set while reading: there is more on the page than was read */
  limited: boolean;
}

/** One of the closed set of readers listed in find-events.ts. */
export interface Reader {
  id: string;
  /** `heard` is what readers before it claimed: a reader may leave out what would be of no use without it */
  read(doc: PageDocument, heard?: readonly Claim[]): Claim[];
}

/** Characters read from one page at most; what follows is left out (a page of 10 MB is 20 times a long novel). */
const MAX_CHARS = 12_000_000;

const textOf = (tree: Tree | undefined, name: string): string => tree?.elements(name)[0]?.children.map((node) => ('data' in node ? node.data : '')).join('') ?? '';

/** Parses a captured page. Pure: the same Page gives the same document. */
export function parsePage(page: Page): PageDocument {
  const fromText = page.text !== undefined;
  const html = fromText ? undefined : page.html?.slice(0, MAX_CHARS);
  const tree = html === undefined ? undefined : parseTree(html);
  const lines = tree ? htmlLines(tree) : textLines((page.text ?? '').slice(0, MAX_CHARS));
  const fullTitle = cleanLine(page.title ?? textOf(tree, 'title'));
  const lang = languageOf(page.lang ?? tree?.elements('html')[0]?.attribs['lang'], lines);
  return { page, ...(tree ? { tree, $: load(tree.root) } : {}), lines, fullTitle, title: withoutSiteName(fullTitle, lines), lang, limited: (page.text ?? page.html ?? '').length > MAX_CHARS };
}

/**
 * A page title without the site's name: of the parts between " | ", " - ", " · ", the one that a heading repeats, else the
 * longest of the outer ones. "Thesis Defense - Ada Park | CSD" keeps its own dash when the heading has it too.
 */
function withoutSiteName(title: string, lines: Line[]): string {
  const parts = title.split(/\s+(?:[|·•–—»«-]|::|\/\/)\s+/);
  if (parts.length < 2) return title;
  for (const line of lines) {
    if (line.heading === 0 || line.text.length < 4) continue;
    if (title.startsWith(line.text) || title.endsWith(line.text)) return line.text;
  }
  const first = parts[0] ?? title;
  const last = parts[parts.length - 1] ?? '';
  return first.length >= 4 || first.length >= last.length ? title.slice(0, title.length - last.length).replace(/\s+(?:[|·•–—»«-]|::|\/\/)\s+$/, '') : last;
}
