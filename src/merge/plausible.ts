/** Is it an event at all? A page that merely holds a date announces nothing. */
import type { Claim } from '../event';
import { languageFor } from '../languages';
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import type { Tree } from '../tree';
import { namesEvent } from '../text/event-words';
import { isNotice } from './notices';
import { titleHasDay } from './title-day';
import { holds, isTold } from './told';

/** Readers that see a bare time without knowing what it is the time of. */
const BARE = new Set(['time-element', 'data-attribute', 'announcement', 'list']);
/** Prose of this many characters makes a page an article unless it says otherwise. */
const LONG = 3500;
const PARAGRAPH = 160;
/** A text of fewer characters was chosen for what it says. */
const SHORT = 600;

/**
 * True when the claims amount to an announcement. Structured events with a title always do; a date read from text must be
 * accompanied: by a label, a place, a range of hours, a word for an event, an invitation. Articles need more of it.
 */
export function isAnnounced(doc: PageDocument, claims: Claim[]): boolean {
  const starts = claims.filter((c) => c.field === 'start');
  if (starts.length === 0) return false;
  if (starts.some((c) => !BARE.has(c.reader))) return true;
  const language = languageFor(doc.lang);
  const marks = marksOf(doc, claims, language);
  const facts = factsOf(doc);
  if (language.id !== 'en' && isTold(doc, { ...marks, placed: claims.some((c) => c.field === 'location' && c.grounds === 'labelled'), ahead: starts.some((c) => c.value.slice(0, 10) >= doc.page.now.slice(0, 10)), title: titleOf(claims), text: facts.text, quote: starts[0]?.quote ?? '' }, language)) return false;
  if (!doc.$ && !marks.labelled && starts.every((c) => c.value.slice(0, 10) < doc.page.now.slice(0, 10)) && isRecap(facts, marks, language)) return false;
  if (!doc.$ && language.id === 'en' && !marks.labelled && starts.length === 1) {
    const [start] = starts as [Extract<Claim, { field: 'start' }>];
    if (!(marks.named && marks.timed) && isNotice(facts.text, start.quote)) return false;
    // "a streetcar strike on March 4, 1926"
    if (marks.count === 0 && Number(doc.page.now.slice(0, 4)) - Number(start.value.slice(0, 4)) > 2) return false;
  }
  // a report of what is over, "7 festivals to see this summer"
  const listed = starts.some((c) => c.reader === 'list');
  if ((marks.report && !(listed && marks.timed) && starts.every((c) => c.value.slice(0, 10) < doc.page.now.slice(0, 10))) || (marks.roundup && !marks.labelled)) return false;
  // dates in a row are a schedule when they have hours, or a title that says so
  if (listed) return marks.timed ? !facts.article || marks.named : (marks.named || facts.calendar || (!doc.$ && claims.some((c) => c.field === 'location' || c.field === 'speakers'))) && (!facts.article || facts.calendar);
  const toCome = starts.every((c) => c.value.slice(0, 10) >= doc.page.now.slice(0, 10));
  if (marks.report && (doc.$ || !toCome || !marks.timed)) return marks.count >= (doc.$ ? 5 : 4) && !facts.article;
  // weekdays alone are opening and office hours more often than a series
  const vague = starts.every((c) => c.assumed?.includes('start')) ? 2 : 0;
  // a day years ago, without an hour, is somebody's history
  const long = starts.every((c) => c.value.length === 10 && Number(doc.page.now.slice(0, 4)) - Number(c.value.slice(0, 4)) > 2) ? 2 : 0;
  if (doc.$) return marks.count >= (facts.article ? 4 : facts.prose > LONG ? 3 : 2) + vague + long || (marks.labelled && !facts.article);
  // a text was chosen by its reader; only long prose must prove itself
  if (language.id === 'en' && facts.length < SHORT && !marks.labelled && (isCourse(starts, facts) || (!marks.named && !has(claims, 'recurrence') && isNoise(doc, starts, marks, facts, has(claims, 'end') || (language.events ?? []).some((word) => holds(facts.text, word)))))) return false;
  return facts.length < SHORT || marks.count >= (facts.prose > LONG ? 3 : 2);
}

const has = (claims: Claim[], field: Claim['field']): boolean => claims.some((c) => c.field === field);

/** "Package delivered on January 9 at 4:15 PM", "v2.3 ships Feb 3": a short text that calls nothing an event, of what is over or of a mere day. */
function isNoise(doc: PageDocument, starts: Claim[], { count, timed }: Marks, { text }: Facts, toldMore: boolean): boolean {
  const over = starts.every((c) => typeof c.value === 'string' && c.value.slice(0, 10) < doc.page.now.slice(0, 10));
  return (over && count < 4) || (!timed && !toldMore && count < 2 && !DUE.test(text));
}

/** What a catalogue says of a course: hours of a term without its days. */
const isCourse = (starts: Claim[], { text }: Facts): boolean => COURSE.test(text) && starts.every((c) => c.assumed?.includes('start'));
const COURSE = /\b(?:prerequisites?|corequisites?|credit hours|units:)/;
const DUE = /\b(?:due|deadline|last day|closes?)\b/;

/** A text whose only day is over and which tells how it went ("The lab was opened on May 3") announces nothing any more. */
function isRecap({ text }: Facts, { named, timed }: Marks, { reports = [], announces = [] }: Language): boolean {
  if (KEPT.test(text)) return true;
  if (named && timed) return false;
  return reports.some((word) => holds(text, word)) && !announces.some((word) => holds(text, word));
}

/** "The recording of Thursday's colloquium is online": what is left of an event. */
const KEPT = /\b(?:recordings?|slides|photos|minutes|notes) (?:of|from)\b/;

function titleOf(claims: Claim[]): string {
  const title = claims.find((c) => c.field === 'title')?.value;
  return typeof title === 'string' ? title : '';
}

/** A line of more characters is prose that stands where a title would. */
const LONGEST_TITLE = 120;

interface Marks {
  count: number;
  labelled: boolean;
  report: boolean;
  /** the title counts what the article gathers */
  roundup: boolean;
  timed: boolean;
  /** a heading calls it an event or a schedule */
  named: boolean;
}

function marksOf(doc: PageDocument, claims: Claim[], language: Language): Marks {
  const has = (field: Claim['field'], grounds?: Claim['grounds']): boolean => claims.some((c) => c.field === field && (!grounds || c.grounds === grounds));
  const start = claims.find((c) => c.field === 'start') as Extract<Claim, { field: 'start' }>;
  // of a list's entry the quote is the list's caption ("2027 Meeting Dates")
  const title = claims.find((c): c is Extract<Claim, { field: 'title' }> => c.field === 'title');
  const head = `${title?.value ?? ''} ${title?.reader === 'list' ? title.quote : ''} ${doc.title}`.toLowerCase();
  const labelled = has('start', 'labelled');
  const named = (language.told ? namesEvent(head, language) : (language.events ?? []).some((word) => holds(head, word))) || /\b(?:schedule|calendar|seminars|meetings|(?:meeting|key|important) dates)\b/.test(head);
  const marks = [
    labelled,
    labelled && start.value.includes('T'),
    has('location', 'labelled'),
    has('location'),
    start.value.includes('T'),
    has('end') && start.value.includes('T'),
    has('online'),
    has('speakers', 'labelled'),
    has('recurrence'),
    // an address under /events/ or /calendar/ says what the site takes the page for
    EVENT_PATH.test(doc.page.url ?? ''),
    titleHasDay(doc, start.value),
    named,
    invites(doc, language),
    !doc.$ && opensWith(doc, start),
  ];
  return { count: marks.filter(Boolean).length, labelled: labelled && (start.value.includes('T') || has('location')), timed: start.value.includes('T'), named, report: (head.length <= LONGEST_TITLE || language.id === 'en') && (language.articleTitles ?? []).some((word) => holds(head, word)), roundup: language.id === 'en' && ROUNDUP.test(head) };
}

/** "6 fabulous fairs and festivals", "10 reasons to love fall" */
const ROUNDUP = /(?<![\d/.-])(?:\d{1,2}|five|six|seven|eight|nine|ten|twelve|dozen) (?:\p{L}+ ){0,2}(?:things|reasons|ways|places|tips|fairs|festivals|events|concerts|shows|activities|ideas|spots|destinations|facts)\b/u;

/** Characters at the head of a text: what it is about stands there. */
const HEAD = 500;

/** "From May 27 to June 8, 2019, the department organizes …": a text that begins with a day to come announces it. */
function opensWith({ lines, page }: PageDocument, start: Extract<Claim, { field: 'start' }>): boolean {
  const head = lines.slice(0, 6).map((line) => line.text).join(' ').slice(0, HEAD);
  return start.value.slice(0, 10) >= page.now.slice(0, 10) && head.includes(start.quote.split(' … ')[0] as string);
}

const inviting = new WeakMap<PageDocument, boolean>();

/** Does the page invite anybody? The same for each of its events. */
function invites(doc: PageDocument, language: Language): boolean {
  let found = inviting.get(doc);
  if (found === undefined) {
    const { text } = factsOf(doc);
    inviting.set(doc, (found = (language.announces ?? []).some((word) => text.includes(word))));
  }
  return found;
}

function textOf(doc: PageDocument): string {
  let text = '';
  for (const line of doc.lines) {
    if (line.region === 'nav' || line.region === 'footer' || line.region === 'comments') continue;
    text += `${line.text.toLowerCase()}\n`;
    if (text.length > 20_000) break;
  }
  return text;
}

const EVENT_PATH = /\/(?:events?|e|calendar|agenda|programma?|programme|talks?|seminars?|colloqui(?:um|a)|meetings?|whats-?on|concerts?|shows?|veranstaltung(?:en)?|termine?|evenements?|eventos?|eventi|detail_meeting|workshops?|lectures?|event-details?)(?:[/_-]|\.\w+|$|\?)/i;

const isArticle = (tree: Tree | undefined): boolean =>
  tree?.elements('script').some((script) => /json/i.test(script.attribs['type'] ?? '') && script.children.some((text) => 'data' in text && ARTICLE_TYPE.test(text.data))) ?? false;

interface Facts {
  /** characters in long paragraphs of the main part */
  prose: number;
  length: number;
  /** the page's words, lower case, cut off after a while */
  text: string;
  /** a line of it is the caption of a calendar */
  calendar: boolean;
  /** the page calls itself an article */
  article: boolean;
}

const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|NewsArticle|Recipe|Product|Review)"/;

const known = new WeakMap<PageDocument, Facts>();

function factsOf(doc: PageDocument): Facts {
  let facts = known.get(doc);
  if (!facts) known.set(doc, (facts = readFacts(doc)));
  return facts;
}

/** Captions over days that are meant to be kept: "2027 Board Meetings", "Calendar of Events". */
const CALENDAR = /\b(?:(?:meeting|event|class|concert|game|seminar|lecture|talk|season)s? (?:schedule|calendar|dates)|calendar of events|(?:upcoming|future) (?:events|meetings|talks|seminars|lectures|concerts)|schedule of (?:events|meetings)|(?:key|important) dates|academic calendar|\d{4} (?:\w+ ){0,2}meetings)\b/i;

function readFacts(doc: PageDocument): Facts {
  const { tree, lines } = doc;
  let prose = 0;
  let length = 0;
  let calendar = false;
  for (const { text, region } of lines) {
    if (region !== 'main') continue;
    length += text.length;
    if (text.length >= PARAGRAPH) prose += text.length;
    calendar ||= text.length <= 60 && CALENDAR.test(text);
  }
  const metas = new Map(tree?.elements('meta').map(({ attribs }) => [attribs['property'], attribs['content']]));
  // content systems call every page an article; only long ones are
  const article = isArticle(tree) || ((metas.get('og:type') === 'article' || metas.has('article:published_time')) && prose > 1200);
  return { prose, length, calendar, article, text: textOf(doc) };
}
