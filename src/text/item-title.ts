/** What one entry of a list is called. */
import type { Grounds } from '../event';
import type { PageDocument } from '../page';
import type { Language } from '../languages/language';
import type { Moment } from './choose-when';
import { isNameLine } from './people';
import type { Item } from './items';
import { looksLikePlace } from './places';
import type { Segment } from './segments';

export interface ItemTitle {
  title: string;
  grounds: Grounds;
  quote: string;
  url?: string;
}

/** Words on links and lines that are about an event's papers and fate; a line of nothing else is no name. */
const PAPERS = new Set(
  'agenda agendas journal journals resolution resolutions ordinance packet minutes material materials video videos audio draft final view download amended public see read click here more approved regular special detail details recording livestream document documents pdf doc notice webcast presentation presentations slides outline summary info information register rsvp ticket tickets map directions calendar ical export link zoom abstract archive add to not available n a tbd tba cancelled canceled closed yes no free all day past upcoming transcript sign in sheet attendance media result results join watch buy and of the for board book meeting event full pm am s'.split(' '),
);
/** Names of lists that say nothing of what is listed: "2026 Meeting Schedule", "January". */
const GENERIC = new Set('meeting meetings schedule schedules calendar calendars date dates event events upcoming past next previous planning annual january february march april may june july august september october november december spring summer fall autumn winter and dates times time year list archives home'.split(' '));
const isGeneric = (text: string): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => GENERIC.has(word) || PAPERS.has(word));
const isPapers = (text: string): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => PAPERS.has(word));

export function itemTitle(doc: PageDocument, item: Item, moment: Moment, language: Language): ItemTitle {
  const { segments } = item;
  const label = segments.find((s) => s.label === 'title' && s.text.length > 2 && !/^(?:tba|tbd)\b/i.test(s.text));
  if (label) return named(label.text, 'labelled', label);
  const heading = segments.find((s) => s.line.heading > 0 && isTelling(restOf(s)));
  if (heading) return named(restOf(heading), 'inferred', heading);
  const linked = segments.find((s) => s.line.links.some((l) => l.text.length > 5 && isTelling(l.text) && s.text.includes(l.text) && !isDated(l.text, s)));
  const emphasised = segments.find((s) => s.line.lead && isTelling(s.line.lead) && !s.spans.some((p) => p.kind !== 'duration' && p.start < (s.line.lead?.length ?? 0)));
  const own = moment.when.segment;
  const onDateLine = restOf(own).replace(/^(?:[ap]\.?m\.?|at|in)\s+/i, '').replace(/^(?:agenda|minutes|notice|materials?)\s+(?:for|of|from)(?:\s+the)?\s*/i, '');
  if (linked && linked !== own) return named(linked.line.links.find((l) => linked.text.includes(l.text) && isTelling(l.text) && !isDated(l.text, linked))?.text ?? restOf(linked), 'inferred', linked);
  if (emphasised && emphasised !== own) return named(emphasised.line.lead as string, 'inferred', emphasised);
  if (isTelling(onDateLine) && onDateLine.length > 4) return named(onDateLine, 'inferred', own);
  const place = segments.indexOf(own);
  const line = segments.find((s, i) => s !== own && (i <= place + 1 || s.line.cell) && s.text.length >= 6 && /^\p{Lu}|^\p{Lo}|^\d/u.test(s.text) && (!s.label || s.label === 'other') && s.text.length <= 200 && isTelling(restOf(s)) && !looksLikePlace(s.text, language) && !isNameLine(s.text.replace(/\s*[(,].*$/, '')));
  if (line) return named(restOf(line), 'inferred', line);
  const speaker = segments.find((s) => s.label === 'speaker' && s.text.length > 3);
  const series = seriesName(doc, item, language);
  if (speaker) return { title: `${series}: ${speaker.text}`, grounds: 'inferred', quote: speaker.text };
  return { title: series, grounds: 'inferred', quote: series };
}

/** The list's caption, its section's or the page's name serves for entries that have none of their own. */
function seriesName(doc: PageDocument, item: Item, language: Language): string {
  const fullTitle = doc.fullTitle || undefined;
  const h1 = doc.lines.find((l) => l.heading === 1 && l.region === 'main')?.text;
  const caption = item.above.find((s) => !s.label && s.text.length < 70 && isTelling(s.text) && restOf(s).length > s.text.length * 0.8 && /^\p{Lu}/u.test(s.text) && !/[.:,]$/.test(s.text) && !looksLikePlace(s.text, language))?.text;
  const names = [...item.headings, caption, h1, doc.title].filter((t): t is string => Boolean(t && t.length > 3 && t.length < 120));
  const specific = names.find((name) => !isGeneric(name))?.replace(/\s+(?:schedule|calendar|dates)(?:\s+\d{4}(?:\s*[-–]\s*\d{2,4})?)?$/i, '');
  return specific || (fullTitle ?? names[0] ?? 'Event');
}

/** A line without its dates, times and what joins them. */
function restOf({ text, spans }: Segment): string {
  // what stands in brackets is a remark
  if (text.endsWith(')') && spans.length > 0) text = text.replace(/\([^()]*\)$/, (remark, from: number) => (spans.some((s) => s.end > from) ? remark : ''));
  let rest = '';
  let at = 0;
  for (const span of spans) {
    // "yesterday" and a lone weekday may be part of a name
    if (span.kind === 'duration' || span.kind === 'repeat' || (span.kind === 'date' && span.days[0]?.day === undefined)) continue;
    rest += `${text.slice(at, span.start)} \u0001 `;
    at = span.end;
  }
  rest += text.slice(at);
  return rest
    .replace(/\(\s*\u0001\s*\)/g, ' ')
    .replace(/(?:\b(?:at|from|on|until|to)\s+)?\u0001(?:\s*(?:at|from|to|until)\s*(?=\u0001))?/gi, '\u0001')
    .split('\u0001')
    .map((part) => part.replace(/^[\s,;:|.–—()-]+|[\s,;:|–—(-]+$/g, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part))
    .toSorted((a, b) => Number(isPapers(a)) - Number(isPapers(b)) || (a.length > 7 && b.length > 7 ? 0 : b.length - a.length))[0]
    ?.replace(/\s+/g, ' ') ?? '';
}

function isDated(text: string, { spans, text: line }: Segment): boolean {
  const at = line.indexOf(text);
  return spans.some((s) => s.kind === 'date' && s.start >= at && s.end <= at + text.length);
}

function isTelling(text: string): boolean {
  return text.length >= 3 && text.length <= 250 && /\p{L}{3}/u.test(text) && !isPapers(text) && !/^(?:https?:|www\.)/.test(text) && !/^(?:location|where|time|date|when)\s*(?::|$)/i.test(text);
}

function named(title: string, grounds: Grounds, segment: Segment): ItemTitle {
  const link = segment.line.links.find((l) => l.text && title.includes(l.text) && /^https?:|^\//.test(l.href));
  return { title: title.replace(/^["“”']+|["“”']+$/g, '').trim(), grounds, quote: segment.text, ...(link && /^https?:/.test(link.href) ? { url: link.href } : {}) };
}
