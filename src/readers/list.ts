/** Reads lists of events: tables, cards, agendas, lines with a date each. What the page says once for all is inherited. */
import type { Claim, Field, FieldValues, Grounds } from '../event';
import { languageFor } from '../languages';
import type { Language } from '../languages/language';
import type { PageDocument, Reader } from '../page';
import { choosePeople } from '../text/choose-people';
import { choosePlace, type Place } from '../text/choose-place';
import { chooseWhen, momentsIn, type Moment } from '../text/choose-when';
import { itemTitle } from '../text/item-title';
import { itemsOf, type Item } from '../text/items';
import { findLookAlikes } from '../text/look-alikes';
import { findMeetings } from '../text/meetings';
import { resolveTime, wallTime } from '../text/resolve';
import { dateContext, segmentsOf, type Segment } from '../text/segments';
import { statusOf } from '../text/status';
import { whensOf, type When } from '../text/whens';

const ID = 'list';
/** More events than this on one page are cut off: the popup shows them all, and nobody adds more at once. */
const MOST = 2500;

export const list: Reader = {
  id: ID,
  read(doc) {
    const language = languageFor(doc.lang);
    const segments = segmentsOf(doc);
    const items = itemsOf(doc, segments, language).slice(0, MOST);
    if (items.length === 0) return [];
    const common = sharedFacts(segments, items, language);
    return items.flatMap((item, n) => readItem(doc, item, common, language, `list:${n}`));
  },
};

/** What is said outside the items and holds for each of them. */
interface Shared {
  time: When | undefined;
  place: Place | undefined;
}

function sharedFacts(segments: Segment[], items: Item[], language: Language): Shared {
  const own = new Set(items.flatMap((item) => item.segments));
  const outside = segments.filter((s) => !own.has(s) && (s.line.region === 'main' || s.line.region === 'header' || s.line.region === items[0]?.segments[0]?.line.region));
  const times = outside.flatMap((s) => whensOf(s, language)).filter((w) => w.time?.strong && (!w.cue || w.cue === 'past') && (!w.date || w.date.every || w.repeat));
  return { time: times[0], place: choosePlace(outside, times[0] && pseudoMoment(times[0]), language) };
}

/** A bare time as a moment, so that the place beside it can be found. */
function pseudoMoment(when: When): Moment {
  return { start: '', labelled: false, assumed: [], warnings: [], others: [], quote: '', when };
}

function readItem(doc: PageDocument, item: Item, common: Shared, language: Language, group: string): Claim[] {
  const year = yearFor(item, doc);
  const month = monthFor(item, doc);
  const context = { now: doc.page.now, language, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...(language.clock24 ? { clock24: true } : {}) };
  const text = item.segments.map((s) => s.text).join('\n');
  const status = statusOf(item.segments, language);
  if (isSkipped(text, language) && status?.status !== 'cancelled') return [];
  const moments = chooseWhen(momentsIn(item.segments, language), context);
  return moments.flatMap((moment, n) => {
    const claims: Claim[] = [];
    const put = <F extends Field>(field: F, value: FieldValues[F] | undefined, grounds: Grounds, quote: string, more: Pick<Claim, 'assumed' | 'warnings'> = {}): void => {
      if (value !== undefined) claims.push({ field, value, grounds, reader: ID, quote: quote.slice(0, 200), group: n === 0 ? group : `${group}.${n}`, ...more } as Claim);
    };
    const { start, end, quote } = withSharedTime(moment, timeAbove(item, language) ?? common.time, context);
    put('start', start, moment.labelled ? 'labelled' : 'inferred', quote, { ...(moment.assumed.length ? { assumed: moment.assumed } : {}), ...(moment.warnings.length ? { warnings: moment.warnings } : {}) });
    put('end', end, 'inferred', quote);
    put('zone', moment.zone ?? common.time?.time?.zone?.zone, 'inferred', quote);
    const title = itemTitle(doc, item, moment, language);
    const links = item.segments.flatMap((s) => s.line.links);
    put('title', title.title, title.grounds, title.quote, findLookAlikes(text, links).length > 0 ? { warnings: ['suspicious-link'] } : {});
    const place = choosePlace(item.segments, moment, language) ?? common.place;
    put('location', place?.location, place?.labelled ? 'labelled' : 'inferred', place?.quote ?? '');
    const people = choosePeople(item.segments);
    put('speakers', people?.speakers, people?.labelled ? 'labelled' : 'inferred', people?.quote ?? '');
    const meeting = mayMeet(item, text) ? findMeetings(text, links)[0] : undefined;
    put('online', meeting?.meeting, 'inferred', meeting?.quote ?? '');
    put('status', status?.status, 'inferred', status?.quote ?? '');
    put('url', title.url, 'inferred', title.url ?? '');
    return claims;
  });
}

/** A cheap look before the thorough one: entries without a link or a word for a meeting have none. */
function mayMeet({ segments }: Item, text: string): boolean {
  return segments.some((s) => s.line.links.some((l) => /^https?:/i.test(l.href))) || /zoom|teams|webex|meet|jitsi|https?:/i.test(text);
}

function withSharedTime(moment: Moment, shared: When | undefined, context: Parameters<typeof resolveTime>[1]): Pick<Moment, 'start' | 'end' | 'quote'> {
  if (moment.start.includes('T') || !shared?.time || moment.end?.includes('T')) return { start: moment.start, quote: moment.quote, ...(moment.end ? { end: moment.end } : {}) };
  const time = resolveTime(shared.time, context);
  const quote = `${moment.quote} … ${shared.segment.text.slice(shared.start, shared.end)}`;
  if (time.from === undefined) return { start: moment.start, quote: moment.quote };
  moment.assumed.push(...time.assumed);
  return { start: wallTime(moment.start, time.from), quote, ...(time.to === undefined ? {} : { end: wallTime(moment.end ?? moment.start, time.to) }) };
}

/** "2nd Monday at 12:00 p.m." above a list of dates. */
function timeAbove(item: Item, language: Language): When | undefined {
  for (const segment of item.above) {
    const when = whensOf(segment, language).find((w) => w.time?.strong && !w.cue && (!w.date || w.date.days[0]?.month === undefined));
    if (when) return when;
  }
  return undefined;
}

/** "2019 Meeting Schedule" above the list, or in the page's title. */
function yearFor(item: Item, doc: PageDocument): number | undefined {
  for (const text of [...item.headings, doc.title]) {
    const years = [...new Set((text ?? '').match(/(?<![\d$])(?:19|20)\d\d(?!\d)/g) ?? [])];
    if (years.length === 1) return Number(years[0]);
  }
  return undefined;
}

/** "May 2027" above a list of days. */
function monthFor({ headings }: Item, doc: PageDocument): number | undefined {
  const { words } = dateContext(doc).lexicon;
  const found = new Set((headings[0]?.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => words.get(word)?.month ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** "NO SEMINAR", "Spring break": a row that says there is nothing. */
function isSkipped(text: string, language: Language): boolean {
  const lower = text.toLowerCase();
  return text.length < 160 && language.skip.some((word) => word !== 'except' && word !== 'excluding' && lower.includes(word));
}
