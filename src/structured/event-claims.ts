/** What one schema.org event claims: shared by JSON-LD, microdata and RDFa. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { findMeetings, meetingOf } from '../text/meetings';
import { resolveZone } from '../zones';
import { absolute } from './address';
import { categoriesOf } from './categories';
import { claimList, type ClaimList } from './claims';
import { firstText, items, localName, nameOf, values, type Item } from './item';
import { whereabouts } from './place';
import { lineText, plainText } from './plain-text';
import { positionOf } from './position';
import { readSchedule } from './schedule';
import { isEvent, type FoundEvent } from './schema-event';
import { readSpan, type Span } from './span';

/** Claims of one event; `group` is the first occurrence's, further stated starts get `group.1`, `group.2` … */
export function eventClaims({ event, within }: FoundEvent, reader: string, group: string, doc: PageDocument): Claim[] {
  const spans = occurrences(event);
  const schedules = items(event, 'eventSchedule', 'courseSchedule').map((schedule) => readSchedule(schedule)).filter((schedule) => schedule !== undefined);
  if (event.types.includes('CourseInstance') && spans.length === 0 && schedules.length === 0) return [];
  const facts = claimList(reader, group, 'machine-readable');
  addFacts(facts, event, within, doc);
  if (facts.claims.length === 0 && spans.length === 0) return [];

  const claims: Claim[] = [];
  const [schedule] = schedules;
  // A schedule knows the clock and the rule; a start beside it is often only the day on which the series opens.
  const all = schedule && spans.length < 2 && schedules.length === 1 && (schedule.recurrence || spans.length === 0) ? [schedule] : spans.length ? spans : schedules;
  for (const [index, span] of (all.length ? all : [undefined]).entries()) {
    const own = index === 0 ? group : `${group}.${index}`;
    const times = claimList(reader, own, 'machine-readable');
    if (span) addTimes(times, span, event);
    claims.push(...times.claims, ...facts.claims.map((claim) => ({ ...claim, group: own })));
  }
  return claims;
}

/** Several `startDate`s on different days are occurrences; on the same day they are spellings of one. */
function occurrences(event: Item): Span[] {
  const starts = values(event, 'startDate', 'startTime').filter((value) => typeof value === 'string');
  const ends = values(event, 'endDate').filter((value) => typeof value === 'string');
  const clocks = { startClock: firstText(event, 'startTime') ?? '', endClock: firstText(event, 'endTime') ?? '', duration: firstText(event, 'duration') ?? '' };
  const spans: Span[] = [];
  for (const [index, start] of starts.slice(0, 100).entries()) {
    const span = readSpan(start, ends[index], clocks);
    if (span && !spans.some((other) => other.start.slice(0, 10) === span.start.slice(0, 10))) spans.push(span);
  }
  return spans;
}

function addTimes({ add }: ClaimList, span: Span & { recurrence?: string }, event: Item): void {
  const quoted = (name: string, time: string): string => `${name}: ${firstText(event, name) ?? time}`;
  add('start', span.start, quoted('startDate', span.start));
  add('end', span.end, quoted('endDate', span.end ?? ''));
  add('recurrence', span.recurrence, 'eventSchedule');
  const zone = span.zone ?? firstText(event, 'timezone', 'timeZone', 'scheduleTimezone');
  add('zone', zone && resolveZone(zone), zone ?? '');
}

function addFacts({ add }: ClaimList, event: Item, within: Item | undefined, doc: PageDocument): void {
  const title = lineText(firstText(event, 'name', 'headline', 'summary') ?? '');
  if (title) add('title', title, title);
  else if (within && nameOf(within)) add('title', lineText(nameOf(within) ?? ''), nameOf(within) ?? '', { grounds: 'inferred' });
  else add('title', typeWords(event), event.types.join(' '), { grounds: 'assumed' });

  const locations = values(event, 'location');
  const { place, links } = whereabouts(locations);
  if (place) add('location', place, place);
  else if (within && isEvent(within) && links.length === 0) {
    const inherited = whereabouts(values(within, 'location')).place;
    add('location', inherited, inherited ?? '', { grounds: 'inferred' });
  }

  const description = plainText(firstText(event, 'description', 'about', 'abstract') ?? '');
  add('description', description, description);
  addOnline(add, links, place, description, doc);

  const speakers = names(event, 'performer', 'performers', 'speaker', 'instructor');
  add('speakers', speakers, speakers.join(', '));
  const organizers = names(event, 'organizer');
  add('organizer', organizers.join(', '), organizers.join(', '));

  // https://schema.org/keywords: a text with commas between them, or terms that have a name
  const categories = categoriesOf(values(event, 'keywords').flatMap((value) => (typeof value === 'string' ? lineText(value).split(',') : (nameOf(value) ?? []))));
  add('categories', categories, categories.join(', '));
  const geo = positionOf([...locations, event]);
  add('geo', geo, geo ? `geo: ${geo.latitude}, ${geo.longitude}` : '');

  const url = absolute(firstText(event, 'url') ?? items(event, 'url')[0]?.id, doc);
  add('url', url, url ?? '');
  for (const status of [...values(event, 'eventStatus'), ...values(event, 'reservationStatus')]) {
    const name = localName(typeof status === 'string' ? status : (status.id ?? ''));
    // "EventScheduled" is what programs write for lack of news: it says nothing against a "CANCELLED" on the page.
    if (/cancel/i.test(name)) add('status', 'cancelled', `eventStatus: ${name}`);
    else if (/postponed/i.test(name)) add('status', 'postponed', `eventStatus: ${name}`);
  }
}

/** A nameless BroadcastEvent is at least a "Broadcast event". */
function typeWords({ types }: Item): string | undefined {
  const type = types.find((name) => name.endsWith('Event') && name !== 'Event');
  return type?.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function addOnline(add: ClaimList['add'], links: string[], place: string | undefined, description: string, doc: PageDocument): void {
  const stated = links.find((link) => meetingOf(link));
  const elsewhere = links.find((link) => !samePage(link, doc));
  const meeting = stated ? meetingOf(stated) : undefined;
  const [told] = findMeetings(`${place ?? ''}\n${description}`);
  if (meeting && told && (told.meeting.url === meeting.url || (meeting.id !== undefined && told.meeting.id === meeting.id))) add('online', { ...told.meeting, ...meeting }, stated ?? '');
  else if (meeting) add('online', meeting, stated ?? '');
  else if (told) add('online', told.meeting, told.quote);
  else if (elsewhere) add('online', { service: 'Online', url: elsewhere }, elsewhere);
}

function names(event: Item, ...properties: string[]): string[] {
  const found = values(event, ...properties).map((value) => lineText(nameOf(value) ?? '')).filter((name) => name && !/^https?:/.test(name));
  return [...new Set(found)];
}

/** The page's own address (or its site's front page) given as a "virtual location" is where to read on, not where to meet. */
function samePage(link: string, doc: PageDocument): boolean {
  const here = doc.page.url;
  if (!here || !URL.canParse(link) || !URL.canParse(here)) return false;
  const [a, b] = [new URL(link), new URL(here)];
  return a.hostname.replace(/^www\./, '') === b.hostname.replace(/^www\./, '');
}

