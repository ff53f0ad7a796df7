/** What an event is called: on a page by its headings and title, in a text by its lines. */
import type { Grounds } from '../event';
import type { PageDocument } from '../page';
import type { Language } from '../languages/language';
import type { Segment } from './segments';
import { textTitle } from './text-title';
import { BOILERPLATE, whenShare } from './title-lines';

export interface Title {
  title: string;
  grounds: Grounds;
  quote: string;
}

/** The event's title; `segments` are the event's own, in reading order. */
export function chooseTitle(doc: PageDocument, segments: Segment[], language: Language): Title | undefined {
  return doc.$ ? pageTitle(doc, segments) : textTitle(segments, language);
}

function usable({ text, line, spans }: Segment): boolean {
  return text.length >= 3 && text.length <= 250 && !BOILERPLATE.test(text) && line.region !== 'nav' && line.region !== 'footer' && !(spans.length > 0 && whenShare({ text, spans, line }) > 0.6);
}

/** Of a page: the first main heading that the page's title repeats, else the first heading, else the page's title. */
function pageTitle(doc: PageDocument, segments: Segment[]): Title | undefined {
  const heads = segments.filter((s) => s.line.heading > 0 && s.line.heading <= 3 && usable(s) && s.line.region !== 'related' && s.line.region !== 'comments');
  const full = fold(doc.fullTitle);
  const own = heads.filter((s) => s.line.text.length > 3 && full.includes(fold(s.line.text)));
  const best = own.toSorted((a, b) => a.line.heading - b.line.heading)[0] ?? heads.find((s) => s.line.heading === 1 && s.line.region === 'main');
  if (best) return { title: best.line.text, grounds: 'inferred', quote: best.line.text };
  const og = doc.tree?.elements('meta').find(({ attribs }) => attribs['property'] === 'og:title')?.attribs['content']?.trim();
  if (og && doc.title && (doc.title.startsWith(og) || og.startsWith(doc.title))) return { title: doc.title.length < og.length ? doc.title : og, grounds: 'inferred', quote: og };
  if (doc.title) return { title: doc.title, grounds: 'inferred', quote: doc.title };
  const any = heads[0];
  return any && { title: any.line.text, grounds: 'inferred', quote: any.line.text };
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
