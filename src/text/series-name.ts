/** What the entries of a list are called that have no name of their own: by their column, section, the sentence above, the page. */
import type { PageDocument } from '../page';
import type { Language } from '../languages/language';
import { fullNames } from './full-names';
import type { Item } from './items';
import { isKind, isListName, isPapers, nameInHeading, namesBody, singular } from './list-words';
import { looksLikePlace } from './places';
import { isNameLine } from './people';
import type { Segment } from './segments';

const LONGEST = 90;
/** A heading that asks or bids is none of an event. */
const NO_NAME = /[?!]$|^(?:print|skip|read|click|see|view|learn|contact|search|download|follow|share|subscribe|sign|register|translate|menu|close|return|back|welcome|please|commissioners?|members?|staff|location|directions|for more|for (?:the|questions)|questions|like this|latest|recent|featured|holiday|stay connected|español)\b|@|https?:|^(?:in|on|at|by|to|with)\s/i;

interface Candidate {
  name: string;
  /** "Board Meeting": any body's */
  kind: boolean;
  /** it stands above this list, or above one before it */
  caption?: true;
}

/** By section and column: their entries have one name. */
const names = new WeakMap<Item['section'], Map<string, Series>>();

interface Series {
  name: string;
  /** the list's own caption, when it has one */
  quote: string;
}

/** The name of an item's series; the page's title when nothing else names one. */
export function seriesName(doc: PageDocument, item: Item, language: Language): Series {
  const { section, column = '' } = item;
  let ofSection = names.get(section);
  if (!ofSection) names.set(section, (ofSection = new Map<string, Series>()));
  let series = ofSection.get(column);
  if (!series) ofSection.set(column, (series = nameOf(doc, item, language)));
  return series;
}

function nameOf(doc: PageDocument, item: Item, language: Language): Series {
  const found = candidates(doc, item, language);
  // "Board Meeting" is any board's: a body that the page names elsewhere says more
  const best = found[0]?.kind ? (found.find(({ name, kind, caption }) => !kind && !caption && namesBody(name)) ?? found[0]) : found[0];
  const { section } = item;
  const caption = [item.column ?? '', ...section.lines.map(({ text }) => text), ...section.headings].find((text) => text.length < LONGEST && CAPTION.test(text));
  const name = fullNames(doc, best?.name || doc.fullTitle || doc.title || headOf(doc) || 'Event');
  return { name, quote: caption ?? name };
}

/** The first line of a text, when it may be a name. */
const headOf = ({ $, lines }: PageDocument): string => (!$ && (lines[0]?.text.length ?? LONGEST) < LONGEST ? nameInHeading(lines[0]?.text ?? '') : '');

/** Words of a list's own name. */
const CAPTION = /\b(?:meetings?|schedules?|calendar|dates|events|seminars?|talks|lectures|program(?:me)?)\b/i;

const known = new WeakMap<object, Candidate[]>();

function candidates(doc: PageDocument, { column, section }: Item, language: Language): Candidate[] {
  const own = column ? named(singular(nameInHeading(column)), false) : [];
  let found = known.get(section);
  if (!found) {
    const tops = topsOf(doc);
    const headings = section.headings.filter((text) => !tops.includes(text)).flatMap(fromHeading);
    const titles = ofPage(doc);
    // headings before sentences: "2026 Board of Health Meetings" over "The Board meets at 9"
    const first = section.lines.findIndex(({ line }) => line.heading > 0);
    const captions = first < 0 ? section.lines : section.lines.slice(0, first);
    found = [...captions.flatMap((segment, n) => fromCaption(segment, section.lines[n - 1], language)).map((candidate) => ({ ...candidate, caption: true as const })), ...headings, ...titles.bodies, ...section.lines.flatMap(fromSentence), ...titles.subject, ...section.headings.filter((text) => tops.includes(text)).flatMap(fromHeading), ...titles.others];
    known.set(section, found);
  }
  // the head of a column tells one kind from the other
  return own.length > 0 && own[0]?.kind ? [{ name: own[0].name, kind: false }] : [...own, ...found];
}

/** One word that any list may carry. */
const ANY = /^(?:board|directors|trustees|members|staff|commissioners|seminars?|colloquium|colloquia|talks?|lectures?|workshops?|sessions?|meetings?|events?|speakers?|abstracts?|concerts?)$/i;

function named(name: string, kind = isKind(name)): Candidate[] {
  return name.length >= 3 && !ANY.test(name) && name.length <= LONGEST && /\p{L}{3}/u.test(name) && !isListName(name) ? [{ name, kind: kind || (isKind(name) && !/\b(?:full|joint|special)\b.*\b(?:commission|council|committee)\b|^(?:commission|council)$/i.test(name)) }] : [];
}

function fromHeading(text: string): Candidate[] {
  if (text.length > 140 || NO_NAME.test(text) || isPapers(text)) return [];
  const name = nameInHeading(text);
  // the body that meets is name enough: "Commission Meetings" → "Commission"
  const body = name.replace(/^(commission|council|senate|assembly|cabinet)\s+(?:meetings?|mtgs?)$/i, '$1');
  return named(singular(body), false);
}

/** A line above the list: "Finance Committee". */
function fromCaption({ line, text, spans, label, labelText }: Segment, below: Segment | undefined, language: Language): Candidate[] {
  const caption = text || labelText || '';
  if (line.heading > 0) return spans.some((s) => s.kind === 'date' && s.days[0]?.day !== undefined) ? [] : fromHeading(caption);
  if (spans.length > 0 || caption.length > LONGEST || !/^[\p{Lu}\p{Lo}\d*]/u.test(caption) || /[.;,]$/.test(caption) || !(namesBody(caption) || namesBody(nameInHeading(caption))) || NO_NAME.test(caption) || (label && label !== 'other')) return [];
  // a name over a street is a place's
  if ((below && /^\d+ /.test(below.text) && looksLikePlace(below.text, language)) || looksLikePlace(caption, language) || isNameLine(caption)) return [];
  return fromHeading(caption.replace(/:$/, ''));
}

/** A line above the list that says who meets when. */
function fromSentence(segment: Segment): Candidate[] {
  let found = sentences.get(segment);
  if (!found) {
    const { text, line } = segment;
    const subject = text.length > 20 && line.heading === 0 ? whoMeets(text) : '';
    sentences.set(segment, (found = subject ? named(subject) : []));
  }
  return found;
}

/** A line stands above many sections. */
const sentences = new WeakMap<Segment, Candidate[]>();

const MEETINGS_ARE = /\b(?:meetings?|seminars?|colloquia|hearings?|sessions?|lectures?)\s+(?:are|is|will|shall|take|takes|start|begin|run|occur|typically|usually|generally|normally|unless)\b/;
const MEETS = /\b(?:meets|will meet|holds|convenes|is holding|will hold|gathers|is hereby giv(?:ing|en))\b/;
const MEETING_OF = /\b(?:meetings?|hearings?|schedule) (?:of|for) (?:the |our )?(?=[\p{Lu}])/u;

/** "The Board of Health meets at 9 …", "Plan Commission meetings are held …": the body; empty when the sentence names none. */
export function whoMeets(text: string): string {
  const are = MEETINGS_ARE.exec(text) ?? MEETS.exec(text);
  if (are) {
    const name = capitalsBefore(text, are.index);
    if (name.includes(' ') && !isListName(name)) return name;
  }
  const of = MEETING_OF.exec(text);
  if (of) {
    const name = capitalsFrom(text, of.index + of[0].length);
    if (name && namesBody(name)) return name;
  }
  return '';
}

const SMALL = new Set(['of', 'the', 'and', '&', 'for', 'on', 'to']);
const UNSAID = /^(?:the|all|our|regular|regularly|scheduled|these|its|please|unless|this|public|note|monthly|of|and|for|to|on|otherwise|announced|full|most|upcoming|both|dates?|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** The run of capitalised words that ends where `end` is. */
function capitalsBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 140), end).trimEnd().split(' ');
  const run: string[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i] as string;
    if (run.length > 0 && /[.,;:!?)]$/.test(word)) break;
    if (!/^["“(#]?[\p{Lu}\d]/u.test(word) && !SMALL.has(word)) break;
    run.unshift(word);
  }
  return trimmed(run);
}

function capitalsFrom(text: string, start: number): string {
  const run: string[] = [];
  for (const word of text.slice(start, start + 140).split(' ')) {
    if (!/^["“(#]?[\p{Lu}\d]/u.test(word) && !SMALL.has(word)) break;
    run.push(word.replace(/[.,;:!?]+$/, ''));
    if (/[.,;:!?]$/.test(word)) break;
  }
  return trimmed(run);
}

function trimmed(run: string[]): string {
  while (run.length > 0 && UNSAID.test(run[0] as string)) run.shift();
  while (run.length > 0 && SMALL.has(run.at(-1) as string)) run.pop();
  const name = run.join(' ');
  return /\p{L}{3}/u.test(name) ? name : '';
}

interface PageNames {
  /** its first headings and title, where they name a body or series */
  bodies: Candidate[];
  /** who it says meets */
  subject: Candidate[];
  /** all other headings and parts of the title, then what the site calls itself */
  others: Candidate[];
}

/** The first body that a line of the page says meets. */
function whoMeetsIn({ lines }: PageDocument): string | undefined {
  for (const { region, text } of lines) {
    const name = region === 'main' && text.length > 30 && text.length < 800 ? whoMeets(text) : '';
    if (name && namesBody(name)) return name;
  }
  return undefined;
}

const pages = new WeakMap<PageDocument, PageNames>();

const topsOf = (doc: PageDocument): string[] => doc.lines.filter((l) => l.heading === 1 && (l.region === 'main' || l.region === 'header')).slice(0, 3).map((l) => l.text);

function ofPage(doc: PageDocument): PageNames {
  let names = pages.get(doc);
  if (!names) {
    const subject = whoMeetsIn(doc);
    const parts = doc.fullTitle.split(/\s+(?:[|·•–—»«-]|::|\/\/)\s+/);
    const site = doc.tree?.elements('meta').find(({ attribs }) => attribs['property'] === 'og:site_name')?.attribs['content'];
    const titles = [...topsOf(doc), doc.title].flatMap(fromHeading);
    // "Seminar" is the page's heading, "Open Tools Seminar: Spring 2027" that of a part
    const elsewhere = titles.length > 0 ? [] : doc.lines.filter((l) => l.heading > 1 && l.region === 'main' && namesBody(nameInHeading(l.text))).slice(0, 1).flatMap((l) => fromHeading(l.text));
    names = { bodies: titles.filter(({ name }) => namesBody(name)), subject: subject ? named(subject) : [], others: [...titles, ...elsewhere, ...[...parts, ...(site ? [site] : [])].flatMap(fromHeading)] };
    pages.set(doc, names);
  }
  return names;
}
