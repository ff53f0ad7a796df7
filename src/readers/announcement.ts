/** Reads the event that a page or text as a whole announces: labels, headings, and what stands around its date. */
import type { Claim, Field, FieldValues, Grounds } from '../event';
import { languageFor } from '../languages';
import type { Language } from '../languages/language';
import type { PageDocument, Reader } from '../page';
import { writtenAt } from '../text/bylines';
import { choosePeople } from '../text/choose-people';
import { choosePlace } from '../text/choose-place';
import { chooseTitle } from '../text/choose-title';
import { chooseWhen, momentsIn } from '../text/choose-when';
import { EVENING } from '../text/moments';
import type { Moment } from '../text/moments';
import { dateContext } from '../text/date-context';
import { dateInUrl } from '../text/date-in-url';
import { description } from '../text/description';
import { findLookAlikes } from '../text/look-alikes';
import { findMeetings } from '../text/meetings';
import { resolveDay } from '../text/resolve';
import { segmentsOf, type Segment } from '../text/segments';
import { scan } from '../text/spans';
import { placeWords } from '../text/place-words';
import { isNewDate, statusOf } from '../text/status';
import { zoneSaid } from '../text/zone-said';

const ID = 'announcement';

type Put = <F extends Field>(field: F, value: FieldValues[F], grounds: Grounds, quote: string, more?: Pick<Claim, 'assumed' | 'warnings'>) => void;

export const announcement: Reader = {
  id: ID,
  read(doc, heard) {
    const language = languageFor(doc.lang);
    const segments = segmentsOf(doc).filter((s) => s.line.region !== 'comments');
    const claims: Claim[] = [];
    const moments = readMoments(doc, segments, language);
    if (moments.length === 0) readWithoutMoment(doc, segments, language, putter(claims, 'main'), heard?.some(({ field }) => field === 'start') ?? true);
    else {
      const whole = wholeOf(doc, segments, language);
      moments.slice(0, 60).forEach((moment, n) => readOne(whole, moment, putter(claims, n === 0 ? 'main' : `main:${n}`)));
    }
    return claims;
  },
};

function putter(claims: Claim[], group: string): Put {
  return (field, value, grounds, quote, more) => {
    claims.push({ field, value, grounds, reader: ID, quote: quote.slice(0, 200), group, ...more } as Claim);
  };
}

function readMoments(doc: PageDocument, segments: Segment[], language: Language): Moment[] {
  const year = yearOf(doc);
  const sent = language.id === 'en' ? sentLine(doc, segments) : undefined;
  const whens = momentsIn(segments, language).filter(({ segment }) => segment !== sent);
  const context = { now: language.id === 'en' ? (sentOn(sent, doc.page.now) ?? doc.page.now) : writtenAt(whens, doc.page.now), language, titleDays: titleDays(doc), ...(isEvening(doc) ? { evening: true } : {}), ...(isDeadline(doc) ? { deadlines: true } : {}), ...(language.clock24 ? { clock24: true } : {}), ...(year === undefined ? {} : { year }), ...titleYear(doc) };
  return chooseWhen(whens, context);
}

/** Does the first line of a text name something for the evening? */
const isEvening = ({ $, lines }: PageDocument): boolean => !$ && (lines[0]?.text.length ?? PROSE) < PROSE && EVENING.test(lines[0]?.text ?? '');

/** A short text on what is due: the deadline is all there is to keep. */
const isDeadline = ({ $, lines }: PageDocument): boolean => !$ && lines.length <= 12 && lines.some(({ text }) => DUE.test(text)) && lines.reduce((sum, { text }) => sum + text.length, 0) < SHORT;
const DUE = /\b(?:(?:is|are) due|due (?:by|on|date)|deadline|(?:cfp|call for \p{L}+|registration|nominations?|submissions?|polls?|voting)\b[^.!?]{0,60}\bcloses?|applications? (?:for .{3,60}? )?closes?)\b/iu;
/** Characters of a short text. */
const SHORT = 700;

/** The one year in the title, or in a text's first line. */
function titleYear(doc: PageDocument): { titleYear?: number } {
  const years = [...(doc.fullTitle || (doc.lines[0]?.text ?? '')).matchAll(/(?<![\d-])20\d\d(?![\d/-])/g)].map(([found]) => Number(found));
  return years.length === 1 ? { titleYear: years[0] as number } : {};
}

/** The line of a mail's head that says when it was sent; undefined when there is none. */
function sentLine(doc: PageDocument, segments: Segment[]): Segment | undefined {
  if (doc.$) return undefined;
  const head = segments.slice(0, 14);
  if (!head.some(({ line }) => /^(?:From|Von|De|Da):\s.*@/.test(line.text))) return undefined;
  return head.find(({ line, spans }) => /^(?:Date|Sent|Posted)\b/.test(line.text) && spans.some((span) => span.kind === 'date' && span.days[0]?.year !== undefined));
}

/** When a mail was sent: its "tomorrow" is the day after that. */
function sentOn(sent: Segment | undefined, now: string): string | undefined {
  const span = sent?.spans.find((s) => s.kind === 'date');
  const day = span?.kind === 'date' && span.days[0] ? resolveDay(span.days[0], { now })?.date : undefined;
  return day && `${day}T09:00`;
}

/** Days named by the page's title: the page is about them. */
function titleDays(doc: PageDocument): Set<string> {
  const days = new Set<string>();
  for (const span of scan(doc.fullTitle, dateContext(doc), 'date')) {
    const resolved = span.kind === 'date' && span.days[0]?.month !== undefined && span.days[0].year !== undefined ? resolveDay(span.days[0], { now: doc.page.now }) : undefined;
    if (resolved) days.add(resolved.date);
  }
  return days;
}

/** Prose of this many characters tells of years gone by. */
const PROSE = 140;

/** The year of dates that name none: the one in the page's address ("/2027/03/04/"), or the one year that the main text names, when it is near. */
function yearOf(doc: PageDocument): number | undefined {
  const inAddress = /\/((?:19|20)\d\d)[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])(?!\d)/.exec(doc.page.url ?? '')?.[1];
  if (inAddress) return Number(inAddress);
  const thisYear = Number(doc.page.now.slice(0, 4));
  const years = new Set<number>();
  for (const { text, region } of doc.lines) {
    if (region !== 'main') continue;
    for (const [found] of text.matchAll(/(?<![\d$./-])(?:19|20)\d\d(?![\d/])/g)) if (text.length <= PROSE || Number(found) >= thisYear) years.add(Number(found));
    if (years.size > 1) return undefined;
  }
  const [year] = years;
  return year !== undefined && Math.abs(year - thisYear) <= 1 ? year : undefined;
}

function readOne(whole: Whole, moment: Moment, put: Put): void {
  const grounds: Grounds = moment.labelled ? 'labelled' : 'inferred';
  const { assumed, warnings } = moment;
  put('start', moment.start, assumed.includes('start') ? 'assumed' : grounds, moment.quote, { ...(assumed.length ? { assumed } : {}), ...(warnings.length ? { warnings } : {}) });
  if (moment.end) put('end', moment.end, grounds, moment.endQuote ?? moment.quote);
  for (const other of moment.others) put('start', other, 'assumed', moment.quote);
  if (moment.zone) put('zone', moment.zone, grounds, moment.quote);
  if (moment.recurrence) put('recurrence', moment.recurrence, grounds, moment.quote);
  readRest(whole, moment, put);
}

/** No day in the text: its address may hold it, and a lone "— 6:00pm" is still the event's end. */
function readWithoutMoment(doc: PageDocument, segments: Segment[], language: Language, put: Put, dayIsTold: boolean): void {
  const dated = dateInUrl(doc, segments);
  if (!dated) {
    // the day may be told to machines only; the room and the speaker are still the text's
    if (doc.$ && dayIsTold) readRest(wholeOf(doc, segments, language), undefined, put);
    return;
  }
  const time = momentsIn(segments, language).find((when) => when.time && !when.cue && when.time.strong);
  const moments = time ? chooseWhen([{ ...time, date: { kind: 'date', start: time.start, end: time.start, days: [dated.day], range: false } }], { now: doc.page.now, language }) : [];
  const [moment] = moments;
  put('start', moment?.start ?? dated.date, 'inferred', dated.url, { warnings: ['date-from-url'] });
  if (moment?.end && time) put('end', moment.end, 'inferred', time.segment.text.slice(time.start, time.end));
  if (moment?.zone) put('zone', moment.zone, 'inferred', moment.quote);
  put('url', dated.url, 'labelled', dated.url);
  readRest(wholeOf(doc, segments, language), moment, put);
}

/** What the text says of the event as a whole: the same at each of its moments. */
function wholeOf(doc: PageDocument, segments: Segment[], language: Language) {
  const lines = doc.lines.filter((line) => line.region === 'main' || line.region === 'header' || line.region === 'aside');
  const text = lines.map((line) => line.text).join('\n');
  const links = lines.flatMap((line) => line.links);
  return {
    segments, language,
    title: chooseTitle(doc, segments, language),
    people: choosePeople(segments),
    zone: zoneSaid(segments),
    meeting: findMeetings(text, links)[0],
    /** a link of the text pretends to lead into a meeting */
    doubt: findLookAlikes(text, links).length > 0 ? { warnings: ['suspicious-link' as const] } : {},
    host: segments.find((s) => s.label === 'organizer' && s.text && s.text.length < 120),
    status: statusOf(segments, language),
    about: description(segments),
  };
}
type Whole = ReturnType<typeof wholeOf>;

function readRest({ segments, language, title, people, zone, meeting, doubt, host, status, about }: Whole, moment: Moment | undefined, put: Put): void {
  if (title) put('title', title.title, title.grounds, title.quote, doubt);
  const chosen = choosePlace(segments, moment, language);
  // "CLUB CLIMBING TRYOUTS" is what is held, not where
  const place = chosen && !chosen.labelled && chosen.location.toLowerCase() === title?.title.toLowerCase() && !placeWords(language).test(language.id === 'en' ? (chosen.location.split(' ').at(-1) ?? '') : chosen.location) ? undefined : chosen;
  if (place) put('location', place.location, place.labelled ? 'labelled' : 'inferred', place.quote);
  if (people) put('speakers', people.speakers, people.labelled ? 'labelled' : 'inferred', people.quote);
  if (zone && !moment?.zone) put('zone', zone.zone, 'labelled', zone.quote);
  if (meeting) put('online', meeting.meeting, 'inferred', meeting.quote);
  if (host) put('organizer', host.text, 'labelled', `${host.labelText}: ${host.text}`);
  if (status && !(moment && isNewDate(moment.when, language))) put('status', status.status, 'inferred', status.quote);
  if (about) put('description', about, 'inferred', about.slice(0, 200));
}
