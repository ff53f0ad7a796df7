/** Which claims speak of one event, and which event is the page's main one. */
import type { Claim, Field } from '../event';
import type { PageDocument } from '../page';
import { titleHasDay } from './title-day';
import { mostTrusted } from './trust';

/** Claims of one event. */
export interface Group {
  claims: Claim[];
  /** the event that the page as a whole announces */
  main: boolean;
}

const tokens = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Do two titles name the same thing? One holds the other, or most of their words agree. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [tokens(a), tokens(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return true;
  const set = new Set(long);
  const shared = short.filter((t) => set.has(t)).length;
  return (2 * shared) / (x.length + y.length) >= 0.65;
}

const value = (claims: Claim[], field: Field): string | undefined => {
  const best = mostTrusted(claims, field);
  return typeof best?.value === 'string' ? best.value : undefined;
};
const day = (claims: Claim[]): string | undefined => value(claims, 'start')?.slice(0, 10);

/** Days between two ISO dates. */
function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Same event? The days agree (an offset may move one by a day) and the titles do, where both have one. */
function sameEvent(a: Claim[], b: Claim[]): boolean {
  const [dayA, dayB] = [day(a), day(b)];
  const [titleA, titleB] = [value(a, 'title'), value(b, 'title')];
  const titles = titleA !== undefined && titleB !== undefined ? sameTitle(titleA, titleB) : undefined;
  if (dayA !== undefined && dayB !== undefined) {
    if (daysApart(dayA, dayB) > 1) return false;
    const [startA, startB] = [value(a, 'start'), value(b, 'start')];
    return titles ?? (dayA === dayB || startA === startB);
  }
  return titles ?? true;
}

const TEXT = new Set(['announcement', 'table', 'list']);
const isText = (claims: Claim[]): boolean => claims.every((c) => TEXT.has(c.reader));

/** Groups in the order in which they should be shown, the main event first. */
export function groupClaims(doc: PageDocument, claims: Claim[]): Group[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = byKey.get(claim.group);
    if (list) list.push(claim);
    else byKey.set(claim.group, [claim]);
  }
  const textMain = byKey.get('main');
  const unified = emptyByDay();
  const listed: Claim[][] = [];
  for (const [key, list] of byKey) {
    if (key === 'main' || key.startsWith('main:')) continue;
    if (isText(list)) listed.push(list);
    else unify(unified, list);
  }
  const structured = unified.all;
  const all = structured.filter((list) => day(list) !== undefined);
  // where events are listed, a time without a title only repeats what its entry says
  const listing = listed.length > 0 && !isOne(doc, textMain, listed);
  const dated = listing ? all.filter((list) => value(list, 'title') !== undefined) : all;
  const mainStructured = mainOf(doc, dated, textMain);
  if (mainStructured) {
    // facts without a day (a bare <time>, a meeting link) belong to the page's event
    const rest = structured.filter((list) => list !== mainStructured && day(list) === undefined).flat();
    const text = textMain && belongs(textMain, mainStructured) ? textMain : (textMain ?? []).filter((c) => !['start', 'end', 'recurrence'].includes(c.field));
    const others = dated.filter((list) => list !== mainStructured && !isSide(list, mainStructured));
    return [{ claims: [...mainStructured, ...text, ...rest], main: true }, ...others.map((list) => ({ claims: list, main: false }))];
  }
  if (dated.length > 0) {
    const known = emptyByDay();
    for (const list of dated) addTo(known, list);
    for (const list of listed) candidates(known, list).find((other) => sameEvent(other, list))?.push(...list);
    return dated.map((list) => ({ claims: list, main: false }));
  }
  if (listing) return listed.map((list) => ({ claims: list, main: false }));
  const series = [...byKey].filter(([key]) => key === 'main' || key.startsWith('main:')).map(([, list]) => ({ claims: [...list, ...structured.flat()], main: true }));
  return series;
}

/** One event beside a list? Its day stands in the page's title, or under a label with its time before the list begins. */
function isOne(doc: PageDocument, text: Claim[] | undefined, listed: Claim[][]): boolean {
  const start = text?.find((c) => c.field === 'start');
  if (!start) return false;
  return titleHasDay(doc, String(start.value)) || (start.grounds === 'labelled' && String(start.value).includes('T') && !listed.some((list) => day(list) === String(start.value).slice(0, 10)));
}

/** Groups by their day, so that thousands of a calendar's events need not be compared with each other. */
interface ByDay {
  all: Claim[][];
  /** '' holds those without a day */
  days: Map<string, Claim[][]>;
  /** by the words of their titles */
  titles: Map<string, Claim[][]>;
  order: Map<Claim[], number>;
}

/** With so many events of a day each other is compared; where a day has more, with those of the same title and as many others. */
const MOST_COMPARED = 100;

const emptyByDay = (): ByDay => ({ all: [], days: new Map(), titles: new Map(), order: new Map() });

function addTo(groups: ByDay, list: Claim[]): void {
  groups.order.set(list, groups.all.length);
  groups.all.push(list);
  fileUnder(groups.days, day(list) ?? '', list);
  fileUnder(groups.titles, titleKey(list), list);
}

const titleKey = (list: Claim[]): string => tokens(value(list, 'title') ?? '').join(' ');

function fileUnder(files: Map<string, Claim[][]>, key: string, list: Claim[]): void {
  const same = files.get(key);
  if (same) same.push(list);
  else files.set(key, [list]);
}

/** Groups that may be the same event, in the order in which they came: a day apart at most, or without a day. */
function candidates({ all, days, titles, order }: ByDay, list: Claim[]): Claim[][] {
  const own = day(list);
  const namesakes = titles.get(titleKey(list))?.slice(0, MOST_COMPARED) ?? [];
  if (own === undefined) return all.length <= MOST_COMPARED ? all : [...namesakes, ...all.slice(0, MOST_COMPARED)];
  const around = [-1, 0, 1].map((n) => new Date(Date.parse(own) + n * 86_400_000)).filter((date) => !Number.isNaN(date.getTime())).map((date) => date.toISOString().slice(0, 10));
  const near = [...around, ''].flatMap((key) => days.get(key)?.slice(0, MOST_COMPARED) ?? []);
  return [...new Set([...namesakes, ...near])].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Adds a group to the event it speaks of, or as a new one. */
function unify(groups: ByDay, list: Claim[]): void {
  const reader = list[0]?.reader;
  const [start, title, dated] = [value(list, 'start'), value(list, 'title'), day(list) !== undefined];
  // one reader tells its own events apart
  const twin = candidates(groups, list).find((other) => (other.some((c) => c.reader === reader) ? dated && value(other, 'start') === start && value(other, 'title') === title : sameEvent(other, list)));
  if (!twin) {
    addTo(groups, list);
    return;
  }
  const before = day(twin);
  twin.push(...list);
  const after = day(twin);
  // better grounds may have named another day
  if (after !== before && after !== undefined) fileUnder(groups.days, after, twin);
}

/** The structured event that the page is about: the only one, or the one whose title the page carries. */
function mainOf(doc: PageDocument, dated: Claim[][], text: Claim[] | undefined): Claim[] | undefined {
  if (dated.length === 1) return dated[0];
  if (dated.length === 0) return undefined;
  const titles = [doc.title, text && value(text, 'title')].filter((t): t is string => Boolean(t));
  // the day that the text's label or heading names
  const said = text && day(text);
  const agreeing = said ? dated.filter((list) => day(list) === said && text.some((c) => c.field === 'start')) : [];
  const named = dated.filter((list) => {
    const title = value(list, 'title');
    return title !== undefined && titles.some((t) => tokens(t).length >= 2 && sameTitle(t, title));
  });
  if (named.length === 1) return named[0];
  const untitled = dated.every((list) => value(list, 'title') === undefined);
  return untitled ? (agreeing[0] ?? dated[0]) : undefined;
}

/** A bare time without a title of its own is no second event. */
function isSide(list: Claim[], main: Claim[]): boolean {
  return value(list, 'title') === undefined || (day(list) === day(main) && value(main, 'title') === undefined);
}

/** Does the text speak of the structured event? Its day says so, or a label's time (a label's day, of a whole day) under the same title: then one of both is wrong. */
function belongs(text: Claim[], main: Claim[]): boolean {
  const [a, b] = [day(text), day(main)];
  if (a === undefined || b === undefined || daysApart(a, b) <= 1) return true;
  const [said, known] = [value(text, 'title'), value(main, 'title')];
  return said !== undefined && known !== undefined && sameTitle(said, known) && text.some((c) => c.field === 'start' && c.grounds === 'labelled' && (c.value.includes('T') || !value(main, 'start')?.includes('T')));
}
