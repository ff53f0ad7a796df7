/** An event as every exporter takes it: its times checked, its text cleaned, what is no address left out. */
import type { CalendarEvent, Position, Status, WallTime } from '../../event';
import { addDays, addMinutes, instantToWall, resolveZone, statedToWall, wallToInstant } from '../../zones';
import { english, type Say } from '../words';
import { cleanLine, cleanText, cleanUrl } from './clean-text';

/** Days: `last` is the last day, `after` the day after it, which most formats want. */
export interface Days {
  allDay: true;
  first: WallTime;
  last: WallTime;
  after: WallTime;
}

/**
 * Hours: wall time in `zone`. Without a zone they float: they mean the clock of whoever reads them.
 * `end` is absent when the event states none; when there, it lies after `start`.
 */
export interface Hours {
  allDay: false;
  start: WallTime;
  end?: WallTime;
  zone?: string;
  /** the same as milliseconds since 1970; absent when the hours float */
  instants?: { start: number; end?: number };
  /** one of them occurs twice, as the clocks go back: the first is meant, and only UTC can say so */
  twice?: true;
}

export type When = Days | Hours;

export interface CleanEvent {
  title: string;
  when: When;
  location?: string;
  online?: { service: string; url?: string; id?: string; passcode?: string; phones: string[] };
  speakers: string[];
  organizer?: string;
  description?: string;
  url?: string;
  status: Status;
  recurrence?: string;
  categories?: string[];
  geo?: Position;
}

/** @throws RangeError when the event's start is no date */
export function cleanEvent(event: CalendarEvent, say: Say = english): CleanEvent {
  const { online } = event;
  return present({
    title: cleanLine(event.title) || say('export_untitled'),
    when: whenOf(event),
    location: line(event.location),
    online:
      online &&
      present({
        service: line(online.service) ?? say('export_meeting'),
        url: cleanUrl(online.url),
        id: line(online.id),
        passcode: line(online.passcode),
        phones: lines(online.phones ?? []),
      }),
    speakers: lines(event.speakers),
    organizer: line(event.organizer),
    description: event.description === undefined ? undefined : cleanText(event.description) || undefined,
    url: cleanUrl(event.url),
    status: event.status,
    recurrence: event.recurrence,
    categories: some([...new Set(lines(event.categories ?? []))]),
    geo: event.geo && isOnEarth(event.geo) ? event.geo : undefined,
  });
}

function whenOf(event: CalendarEvent): When {
  const zone = resolveZone(event.zone);
  const start = statedToWall(event.start, zone ?? 'UTC');
  if (start === undefined) throw new RangeError(`"${cleanLine(event.title)}" has no valid start`);
  const end = event.end === undefined ? undefined : statedToWall(event.end, zone ?? 'UTC');
  return event.allDay || isDate(start) ? days(start, end) : hours(start, end, zone, event.recurrence !== undefined);
}

function days(start: WallTime, end: WallTime | undefined): Days {
  const first = start.slice(0, 10);
  const stated = end?.slice(0, 10) ?? first;
  const last = stated < first ? first : stated;
  return { allDay: true, first, last, after: addDays(last, 1) };
}

function hours(start: WallTime, end: WallTime | undefined, zone: string | undefined, repeats: boolean): Hours {
  // "Until Friday" ends with that day.
  const stated = end !== undefined && isDate(end) ? `${addDays(end, 1)}T00:00` : end;
  if (zone === undefined) return present({ allDay: false as const, start, end: stated !== undefined && stated > start ? stated : undefined });
  const from = wallToInstant(start, zone);
  const to = stated === undefined ? undefined : wallToInstant(stated, zone);
  const showing = (wall: WallTime, { kind, epochMs }: typeof from): WallTime =>
    // A time the clocks skip is read differently by each calendar: write the one that is meant. A series keeps its hour on all other days.
    kind === 'gap' && !repeats ? instantToWall(epochMs, zone) : wall;
  const begins = { allDay: false as const, start: showing(start, from), zone, instants: { start: from.epochMs } };
  const ends = stated !== undefined && to !== undefined && to.epochMs > from.epochMs;
  const twice = !repeats && (from.kind === 'overlap' || (ends && to.kind === 'overlap'));
  return { ...begins, ...(ends && { end: showing(stated, to), instants: { start: from.epochMs, end: to.epochMs } }), ...(twice && { twice }) };
}

export interface Span {
  start: WallTime;
  end: WallTime;
  /** absent when the hours float */
  instants?: { start: number; end: number };
}

/** Hours with an end: every link needs one, and an hour is what the calendars propose themselves. */
export function withEnd({ start, end = addMinutes(start, 60), zone, instants }: Hours): Span {
  if (zone === undefined || !instants) return { start, end };
  return { start, end, instants: { start: instants.start, end: instants.end ?? wallToInstant(end, zone).epochMs } };
}

function isDate(wall: WallTime): boolean {
  return wall.length === 10;
}

function line(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanLine(text) || undefined;
}

function lines(texts: readonly string[]): string[] {
  return texts.map(cleanLine).filter((text) => text !== '');
}

function some<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Also no NaN. https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.6 */
function isOnEarth({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** The same record without its undefined fields: absent and undefined are two things to a strict compiler. */
function present<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>;
}
