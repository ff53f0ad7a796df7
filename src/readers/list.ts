/** Reads lists of events: tables, cards, agendas, lines with a date each. What the page says once for all is inherited. */
import type { Claim, Field, FieldValues, Grounds } from '../event';
import { languageFor } from '../languages';
import type { Language } from '../languages/language';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { choosePeople } from '../text/choose-people';
import { choosePlace } from '../text/choose-place';
import { chooseWhen, momentsIn } from '../text/choose-when';
import type { Moment, WhenContext } from '../text/moments';
import { itemTitle } from '../text/item-title';
import { monthAbove, yearsOf } from '../text/item-years';
import { itemsOf, type Item } from '../text/items';
import { isKind } from '../text/list-words';
import { eachOnce, withoutArchive } from '../text/list-currency';
import type { Entry } from '../text/list-entry';
import { isSkipped, withoutBareCancellations, withoutOpenSlots } from '../text/list-gaps';
import { findLookAlikes } from '../text/look-alikes';
import { findMeetings } from '../text/meetings';
import { withMonthDays } from '../text/month-days';
import { wholeOf } from '../text/programme-whole';
import { resolveTime, wallTime, type ResolveContext } from '../text/resolve';
import { isOfWeekday, sectionFacts } from '../text/section-facts';
import { segmentsOf } from '../text/segments';
import { statusOf } from '../text/status';
import type { When } from '../text/whens';

const ID = 'list';

export const list: Reader = {
  id: ID,
  read(doc) {
    const language = languageFor(doc.lang);
    const segments = withMonthDays(doc, segmentsOf(doc));
    const items = firstOf(doc, itemsOf(doc, segments, language));
    if (items.length === 0) return [];
    const years = yearsOf(items, doc);
    const dated = firstOf(doc, items.flatMap((item, n) => (isSkipped(doc, item, language) ? [] : momentsOf(doc, item, years[n], language))));
    const factsOf = sectionFacts(segments, items, language);
    const entries = withoutArchive(dated, doc.page.now).flatMap((moment) => entryOf(doc, moment, factsOf, language));
    const whole = wholeOf(doc, segments, entries, { now: doc.page.now, language }, language);
    return [...whole, ...eachOnce(withoutBareCancellations(withoutOpenSlots(entries), language), doc.page.now).flatMap((entry, n) => claimsOf(entry, `list:${n}`, language))];
  },
};

interface Dated {
  item: Item;
  moment: Moment;
  context: WhenContext;
}

function momentsOf(doc: PageDocument, item: Item, year: number | undefined, language: Language): Dated[] {
  const month = monthAbove(item, doc);
  const context = { now: doc.page.now, language, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...(language.clock24 ? { clock24: true } : {}) };
  return chooseWhen(whensOfItem(item, language), context).map((moment) => ({ item, moment, context }));
}

function entryOf(doc: PageDocument, { item, moment, context }: Dated, factsOf: ReturnType<typeof sectionFacts>, language: Language): Entry[] {
  const title = itemTitle(doc, item, moment, language);
  // a day of a calendar's grid on which nothing is
  if (title.shared && item.when.segment.line.cell && /^\d{1,2}$/.test(item.when.segment.text)) return [];
  const { near, any } = factsOf(item.section, title.title);
  // a text's own sentence ("Seminars are at 4:30") speaks for all its entries
  const isAny = !doc.$ || (title.shared ?? (isKind(title.title.split(': ').at(-1) as string) || (any.time !== undefined && isOfWeekday(any.time, moment.start))));
  const facts = isAny ? any : near;
  return [{ item, moment, facts, title, ...withUsualTime(moment, facts.time, context) }];
}

/** The moments of an item; below a day's heading or beside a cell that spans rows, its hour on that day. */
function whensOfItem({ segments, when }: Item, language: Language): When[] {
  const whens = momentsIn(segments, language);
  if (segments.includes(when.segment)) return whens;
  const hour = whens.find((w) => w.time?.strong && !w.date);
  if (!hour || !when.date) return whens;
  // "10:00 Gates and stiles": a session's own hour, whatever its name begins with
  const { cue: _, ...session } = hour;
  return [{ ...session, date: when.date }];
}

function withUsualTime(moment: Moment, usual: When | undefined, context: Pick<ResolveContext, 'clock24'>): Pick<Entry, 'start' | 'end' | 'quote'> {
  const { start, end, quote } = moment;
  // days in a row have no usual hour
  if (start.includes('T') || !usual?.time || end) return { start, quote, ...(end ? { end } : {}) };
  const time = resolveTime(usual.time, context);
  if (time.from === undefined) return { start, quote };
  moment.assumed.push(...time.assumed);
  return { start: wallTime(start, time.from), quote: `${quote} … ${usual.segment.text.slice(usual.start, usual.end)}`, ...(time.to === undefined ? {} : { end: wallTime(start, time.to) }) };
}

function claimsOf({ item, moment, start, end, quote, title, facts }: Entry, group: string, language: Language): Claim[] {
  const claims: Claim[] = [];
  const put = <F extends Field>(field: F, value: FieldValues[F] | undefined, grounds: Grounds, from: string, more: Pick<Claim, 'assumed' | 'warnings'> = {}): void => {
    if (value !== undefined) claims.push({ field, value, grounds, reader: ID, quote: from.slice(0, 200), group, ...more } as Claim);
  };
  put('start', start, moment.labelled ? 'labelled' : 'inferred', quote, { ...(moment.assumed.length ? { assumed: moment.assumed } : {}), ...(moment.warnings.length ? { warnings: moment.warnings } : {}) });
  put('end', end, 'inferred', quote);
  put('zone', moment.zone ?? facts.time?.time?.zone?.zone ?? facts.zone, 'inferred', quote);
  const text = item.segments.map((s) => s.text).join('\n');
  const links = item.segments.flatMap((s) => s.line.links);
  put('title', title.title, title.grounds, title.quote, findLookAlikes(text, links).length > 0 ? { warnings: ['suspicious-link'] } : {});
  const place = choosePlace(item.segments, moment, language) ?? facts.place;
  put('location', place?.location, place?.labelled ? 'labelled' : 'inferred', place?.quote ?? '');
  const people = choosePeople(item.segments);
  put('speakers', people?.speakers, people?.labelled ? 'labelled' : 'inferred', people?.quote ?? '');
  const meeting = (mayMeet(item, text) ? findMeetings(text, links)[0] : undefined) ?? facts.meeting;
  put('online', meeting?.meeting, 'inferred', meeting?.quote ?? '');
  const status = statusOf(item.segments, language);
  put('status', status?.status, 'inferred', status?.quote ?? '');
  put('url', title.url, 'inferred', title.url ?? '');
  return claims;
}

/** A cheap look before the thorough one: entries without a link or a word for a meeting have none. */
function mayMeet({ segments }: Item, text: string): boolean {
  return segments.some((s) => s.line.links.some((l) => /^https?:/i.test(l.href))) || /zoom|teams|webex|meet|jitsi|https?:/i.test(text);
}
