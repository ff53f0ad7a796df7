/** Page: plain data that says what the reader sees, when and where; and its parse into lines and a tree. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Claim } from './event';

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
  /** the reader's IANA zone */
  zone: string;
  /** the reader's clock, local wall time `YYYY-MM-DDTHH:mm` */
  now: string;
}

export type { CheerioAPI, Element };

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
  cell?: { table: number; row: number; column: number; header?: string };
  links: { text: string; href: string }[];
  /** innermost block element the line came from; absent in plain text */
  element?: Element;
}

/** A parsed page: what readers read. */
export interface PageDocument {
  page: Page;
  /** absent when a selection, mail or pasted text is read */
  $?: CheerioAPI;
  lines: Line[];
  /** the page's title without the site's name */
  title: string;
  /** language of the text, two or three letters ("en") */
  lang: string;
}

/** One of the closed set of readers listed in find-events.ts. */
export interface Reader {
  id: string;
  read(doc: PageDocument): Claim[];
}
