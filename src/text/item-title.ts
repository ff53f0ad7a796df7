/** What one entry of a list is called. */
import type { Grounds } from '../event';
import type { PageDocument } from '../page';
import { absolute } from '../structured/address';
import type { Language } from '../languages/language';
import type { Moment } from './moments';
import { fullNames } from './full-names';
import type { Item } from './items';
import { isKind, isListName, isPapers, namesBody, withoutPapers } from './list-words';
import { isNameLine, nameAt } from './people';
import { looksLikePlace } from './places';
import type { Segment } from './segments';
import { seriesName } from './series-name';

export interface ItemTitle {
  title: string;
  grounds: Grounds;
  quote: string;
  url?: string;
  /** no name of the entry's own: its series' */
  shared?: true;
}

/** Columns that hold no names. */
const OTHER_COLUMN = /\b(?:location|where|place|room|venue|links?|agendas?|minutes|documents?|materials?|notes?|status|time|date|day|video|cost|contact|host|meeting point|affiliation|institution|resolutions?|abstract)\b/i;
/** Columns that hold nothing else: "PHYS 1250" is no room there. */
const NAME_COLUMN = /^(?:courses?|class(?:es)?|events?|(?:talk |event )?titles?|topics?|subjects?|name|talks?|activity|what)$/i;
const OPEN = /^(?:(?:(?:title|speaker|topic|abstract)\s*[:–-]?\s*)?tb[acd]|to be (?:announced|determined|confirmed)|n\/?a|none|-+|–|—|\?+)(?!\w)\W*$/i;

/** The entry's name: labelled, a heading, a link, emphasised, on the date's line or beside it; else its speaker's or its series'. */
export function itemTitle(doc: PageDocument, item: Item, moment: Moment, language: Language): ItemTitle {
  const { url: href, ...title } = titleOf(doc, item, moment, language);
  const url = absolute(href, doc);
  return { ...title, ...(url ? { url } : {}) };
}

function titleOf(doc: PageDocument, item: Item, moment: Moment, language: Language): ItemTitle {
  const talks = !item.segments.includes(item.when.segment) || TALKS.test([doc.fullTitle, ...item.section.headings, ...captionsOf(item)].join('\n'));
  const found = ownName(item, moment, language, talks);
  const series = (): string => seriesName(doc, item, language).name;
  if (found && !isKind(found.title)) return { ...found, title: SHORT_NAME.test(found.title) ? fullNames(doc, found.title) : found.title };
  if (found) return { ...found, title: kindOf(series(), found.title) };
  const speaker = item.segments.find((s) => s.label === 'speaker' && s.text.length > 3 && !OPEN.test(s.text)) ?? item.segments.find((s) => (!s.label || s.label === 'other') && s.text.length < 100 && isPerson(restOf(s), talks));
  const { name, quote } = seriesName(doc, item, language);
  const who = speaker && (speaker.label === 'speaker' ? speaker.text : restOf(speaker));
  // "Keynote: Ada Park, Slow Sensors"
  const talk = who && behindSpeaker(who, true);
  if (speaker && talk && talk !== who) return { title: talk, grounds: 'inferred', quote: speaker.text };
  if (speaker && who) return { title: `${name}: ${nameAt(who) ?? who}`, grounds: 'inferred', quote: speaker.text };
  return { title: name, grounds: 'inferred', quote, shared: true };
}

/** In a text the name of a series stands on a plain line above its talks. */
const captionsOf = ({ section }: Item): string[] => section.lines.slice(0, 3).filter(({ line, text }) => !line.element && text.length < 90).map(({ text }) => text);

/** "TIAC Meeting": an abbreviation and no more. */
const SHORT_NAME = /^[A-Z]{3,6}(?: (?:meetings?|mtg|board meeting|session))?$/i;

const DATED = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b/gi;

/** "Regular Meeting" of a body: "Building Authority: Regular Meeting". */
function kindOf(series: string, name: string): string {
  const kind = name.replace(DATED, ' ').replace(/\s+/g, ' ').trim();
  const [a, b] = [series.toLowerCase(), kind.toLowerCase()];
  if (a.includes(b)) return series;
  // "December Board Meeting" of a board is no more than its meeting; "Regular Board Meeting" says who meets
  const bare = /^(board|commission|council|committee) (?:meeting|mtg|session)s?$/i.exec(kind)?.[1];
  if (bare && a.includes(bare.toLowerCase())) return series;
  if (b.includes(a) || isKind(series) || /\b(?:board|commission|council|committee)\b/.test(b)) return kind;
  return `${series.replace(/\s+(?:meetings?|mtgs?)$/i, '')}: ${kind}`;
}

function ownName(item: Item, moment: Moment, language: Language, talks: boolean): ItemTitle | undefined {
  const note = item.footnote?.text.replace(/^\*+\s*/, '') ?? '';
  const segments = item.footnote && (isKind(note) || namesBody(note)) && !/\b(?:change|subject|tentative)\b/i.test(note) ? [...item.segments, { ...item.footnote, text: note }] : item.segments;
  const named = (text: string, grounds: Grounds, segment: Segment): ItemTitle | undefined => asName(text, grounds, segment);
  const label = segments.find((s) => s.label === 'title' && s.text.length > 2 && !OPEN.test(s.text) && !/^(?:tba|tbd)\b/i.test(s.text));
  if (label) return named(withoutPapers(label.text), 'labelled', label);
  const own = moment.when.segment;
  const heading = segments.find((s) => s.line.heading > 0 && isTelling(restOf(s)));
  if (heading) return named(restOf(heading), 'inferred', heading);
  // "Last day to add a course: September 3"
  const before = own.label === 'other' && !own.inherited && own.labelText && isTelling(own.labelText) && !/^(?:new|note|next|update|revised|today|tonight|upcoming)$/i.test(own.labelText) ? own : undefined;
  const mayName = (s: Segment): boolean => !s.line.cell?.header || !OTHER_COLUMN.test(s.line.cell.header);
  const quoted = segments.find((s) => s.text.length < 400 && QUOTED.test(s.text));
  const linked = segments.find((s) => mayName(s) && s.line.links.some((l) => isNameLink(l, s, language, talks)));
  const emphasised = segments.find((s) => mayName(s) && (!s.label || s.label === 'other') && s.line.lead && isTelling(s.line.lead) && !isPerson(s.line.lead, talks) && !looksLikePlace(s.line.lead, language) && !s.spans.some((p) => p.kind !== 'duration' && p.start < (s.line.lead?.length ?? 0)));
  const onDateLine = withoutPlace(behindSpeaker(restOf(own), talks), language);
  if (before && !isTelling(onDateLine)) return named(before.labelText as string, 'inferred', own);
  // "Housing town hall" over "Tuesday 1/19, 6 pm, Rangos 3": in a text the first line of its paragraph names it
  const above = own.line.element ? undefined : segments.slice(0, Math.max(0, segments.indexOf(own))).find((s) => s.spans.length === 0 && s.text.length <= 120 && isTelling(s.text) && !isPerson(s.text, talks));
  if (above) return named(above.text, 'inferred', above);
  const quote = quoted && QUOTED.exec(quoted.text)?.[1];
  if (quoted && quote && isTelling(quote) && segments.indexOf(quoted) <= segments.indexOf(own) + 3) return named(quote, 'inferred', quoted);
  const link = linked?.line.links.find((l) => isNameLink(l, linked, language, talks));
  if (linked && link && (linked !== own || link.text.length > onDateLine.length * 0.4) && !(linked === own && isPerson(onDateLine.slice(0, onDateLine.indexOf(link.text)), talks))) return named(withoutPapers(link.text), 'inferred', linked);
  if (emphasised && emphasised !== own) return named(withoutPapers(emphasised.line.lead as string), 'inferred', emphasised);
  if (isTelling(onDateLine) && onDateLine.length > 3 && !REMNANT.test(onDateLine) && !isPerson(onDateLine, talks) && !(looksLikePlace(onDateLine, language) && /^\d/.test(onDateLine))) return named(onDateLine, 'inferred', own);
  const place = segments.indexOf(own);
  // "12/17/2027", "9:00 am", "Special Meeting" below each other
  const near = talks ? 4 : segments[place + 1]?.spans[0]?.kind === 'time' ? 2 : 1;
  const line = segments.find((s, i) => s !== own && (i <= place + near || s.line.cell || i >= item.segments.length) && mayName(s) && s.text.length >= 6 && /^\p{Lu}|^\p{Lo}|^\d/u.test(s.text) && (!s.label || s.label === 'other' || (s.inherited && /^type\b/i.test(s.labelText ?? ''))) && s.text.length <= 200 && restOf(s).length > 4 && isTelling(restOf(s)) && (NAME_COLUMN.test(s.line.cell?.header ?? '') || !looksLikePlace(s.text, language)) && !isPerson(behindSpeaker(restOf(s), talks), talks));
  if (line) return named(behindSpeaker(restOf(line), talks), 'inferred', line);
  const remark = /\((\p{Lu}[^()]{3,80})\)\s*$/u.exec(own.text)?.[1];
  if (remark && isTelling(withoutPapers(remark)) && !own.spans.some((s) => s.end > own.text.lastIndexOf('('))) return named(withoutPapers(remark), 'inferred', own);
  return undefined;
}

/** What goes on from the day is no name: "with the Audit Committee". */
const REMNANT = /^(?:with|and|but|if|unless|via|per|or|except|following|after|before|until|through)\s/;
const QUOTED = /[“"]([^“”"]{8,220})[”"]/;
/** Pages on which two capitalised words are more often a speaker than "Ferry Day". */
const TALKS = /\b(?:seminars?|colloqui(?:um|a)|talks?|lectures?|speakers?|symposium|conference|workshops?|summer school|reading group|brown bags?|lunch series)\b/i;
const AFFILIATED = /^[^(,–—]{4,60}(?:\s\(|,\s+|\s[–—-]\s)[^()]{0,60}\b(?:Universit|College|Institute|Lab|School|MIT|CMU|ETH|Research)/u;

/** "Boats without keels, Room 12" */
function withoutPlace(text: string, language: Language): string {
  const at = text.lastIndexOf(', ');
  return at > 5 && looksLikePlace(text.slice(at + 2), language) ? text.slice(0, at) : text;
}

const SCHOOL = /\b(?:Universit|College|Institute|Lab\b|Labs\b|School|Department|Inc\b|Professor|Research)/;

/** A name alone, where talks are listed, or with its university behind it. */
const isPerson = (text: string, talks: boolean): boolean => (talks || AFFILIATED.test(text)) && isNameLine(text.replace(/\s*[(,–—].*$/, '').replace(/\s-\s.*$/, ''));

/** "Ada Park (MIT): On Slow Sensors", "Ada Park, Princeton. Slow Sensors": the talk's name, when one stands behind its speaker's and their place. */
function behindSpeaker(text: string, talks: boolean): string {
  const name = nameAt(text);
  if (!name || !(talks || AFFILIATED.test(text))) return text;
  let rest = text.slice(name.length).replace(/^\s*\([^()]{1,80}\)/, '');
  for (let pieces = 0; pieces < 3; pieces++) {
    const opened = /^\s*(?:[,;:.]\s|[–—-]\s|[–—])\s*/.exec(rest);
    if (!opened) return text;
    const title = rest.slice(opened[0].length);
    const next = /\s*(?:[,;:.]\s|\s[–—-]\s)/.exec(title);
    const piece = title.slice(0, next?.index ?? title.length).trim();
    const words = piece.split(/\s+/).length;
    // a comma may stand within a title, and parts places of more than a word only when they say what they are
    const isPlace = SCHOOL.test(piece) || (next !== null && words <= (next[0].includes(',') ? 1 : 3));
    if (!isPlace) return isTelling(title) && title.split(' ').length > 1 && !isPerson(title, talks) ? title.replace(/\.$/, '') : text;
    if (!next) return text;
    rest = title.slice(next.index);
  }
  return text;
}

/** Where it leads says that "Repair Café" is no place. */
const EVENT_LINK = /\/(?:events?|e|calendar|talks?|seminars?|shows?|concerts?|programme?)[/?.-]/i;
const PAPER_FILE = /\.(?:pdf|docx?|pptx?|xlsx?|mp4|mp3|ics)(?:$|[?#])/i;

function isNameLink({ text, href }: { text: string; href: string }, segment: Segment, language: Language, talks: boolean): boolean {
  // "Distinguished Lecture: Knots" was cut at its colon
  const line = segment.label === 'other' ? segment.line.text : segment.text;
  if (text.length <= 5 || !line.includes(text) || isDated(text, segment)) return false;
  const name = withoutPapers(text);
  return isTelling(name) && !isPerson(name, talks) && (EVENT_LINK.test(href) || !looksLikePlace(name, language)) && !/^(?:mailto|tel):/i.test(href) && !(PAPER_FILE.test(href) && segment.line.role === 'list-item' && segment.spans.length === 0);
}

const rests = new WeakMap<Segment, string>();

/** A line without its dates, times and what joins them, and without words about papers; made once. */
function restOf(segment: Segment): string {
  let rest = rests.get(segment);
  if (rest === undefined) rests.set(segment, (rest = withoutWhens(segment)));
  return rest;
}

function withoutWhens({ text, spans }: Segment): string {
  // what stands in brackets is a remark
  if (text.endsWith(')') && spans.length > 0) text = text.replace(/\([^()]*\)$/, (remark, from: number) => (spans.some((s) => s.end > from) ? remark : ''));
  let rest = '';
  let at = 0;
  for (const span of spans) {
    // "yesterday" and a lone weekday may be part of a name
    // "11:30 PM  Midnight ramen": so may an hour's name beside an hour
    if (span.kind === 'time' && /^\p{L}+$/u.test(text.slice(span.start, span.end)) && spans.some((other) => other !== span && other.kind === 'time')) continue;
    if (span.kind === 'duration' || span.kind === 'repeat' || (span.kind === 'date' && span.days[0]?.day === undefined)) continue;
    rest += `${text.slice(at, span.start)} \u0001 `;
    at = span.end;
  }
  rest += text.slice(at);
  const parts = rest
    .replace(/\(\s*\u0001\s*\)/g, ' ')
    .replace(/(?:\b(?:at|from|on|until|to|and|of|for|starting)\s+)?\u0001(?:\s*(?:at|from|to|until|and)\s*(?=\u0001))?/gi, '\u0001')
    .split('\u0001');
  return parts
    .filter((part) => !OPEN.test(part.trim()))
    .map((part) => part.replace(/^\s*[:.]?\s*[ap]\.?m\b\.?/i, ''))
    .map((part, n) => (n > 0 && /^[\s,;|–—-]*(?:at|in|@)\s+(?:the\s+)?[\p{Lu}\d]/u.test(part) ? '' : part))
    .map((part) => withoutPapers(part.replace(/^[\s,;:|.–—()*-]+|[\s,;:|–—(*-]+$/g, '').replace(/^(?:[ap]\.?m\.?|at|in)\s+/i, '')))
    .filter((part) => /\p{L}{2}/u.test(part) && !isWeekdayRest(part) && !isProse(part))
    .toSorted((a, b) => Number(!isTelling(a)) - Number(!isTelling(b)) || (a.length > 7 && b.length > 7 ? 0 : b.length - a.length))[0]
    ?.replace(/\s+/g, ' ') ?? '';
}

/** "DUE TO THE STORM, the … will be held online": a sentence is no name. */
const isProse = (text: string): boolean => text.length > 24 && /\b(?:will be|has been|have been|is being|is|are|was|were|please|due to)\b/i.test(text) && /^(?:the|this|all|due to|please|note|we|our|it|if|in|because)\b|\b(?:will be|has been|have been|please)\b/i.test(text);

/** "3rd Wednesday", and a weekday misspelt: what is left of a date. */
const isWeekdayRest = (text: string): boolean => /^\W*(?:\d\w\w\s+)?[a-z]{1,7}e?s?day[,.]?$/i.test(text) && !/^(?:birthday|holiday|someday|payday|doomsday)/i.test(text);

function isDated(text: string, { spans, text: line }: Segment): boolean {
  const at = line.indexOf(text);
  return spans.some((s) => s.kind === 'date' && s.days[0]?.day !== undefined && s.start >= at && s.end <= at + text.length);
}

function isTelling(text: string): boolean {
  return text.length >= 3 && text.length <= 250 && /\p{L}{3}/u.test(text) && !isPapers(text) && (!isListName(text) || isKind(text)) && !OPEN.test(text) && !/^(?:https?:|www\.)|@\w/.test(text) && !/^(?:location|where|time|date|when)\s*(?::|$)/i.test(text);
}

function asName(title: string, grounds: Grounds, segment: Segment): ItemTitle | undefined {
  const link = segment.line.links.find((l) => l.text && title.includes(l.text) && !l.href.startsWith('#'));
  const clean = title.replace(/\s*\((?:no|offices?|college|university|campus) [^()]*\)$/i, '').replace(/^["“”']+|["“”']+$/g, '').trim();
  return clean ? { title: clean, grounds, quote: segment.text, ...(link ? { url: link.href } : {}) } : undefined;
}
