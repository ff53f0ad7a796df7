/** The properties of a VEVENT that an event's own data make (https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1). */
import ICAL from 'ical.js';
import type { WallTime } from '../../event';
import { wallToInstant } from '../../zones';
import type { CleanEvent, When } from '../writing/clean-event';
import { details, joinDetails, place } from '../writing/details';
import type { Say } from '../words';
import { property, type JCalProperty } from './jcal';
import type { Recurrence } from './recurrence';

export function eventProperties(event: CleanEvent, recurrence: Recurrence | undefined, say: Say): JCalProperty[] {
  const { title, when, url, organizer, online, categories, geo } = event;
  return [
    property('summary', 'text', title),
    ...times(when),
    ...(recurrence ? series(recurrence, when) : []),
    ...optional('location', 'text', place(event)),
    ...optional('description', 'text', joinDetails(details(event, say)) || undefined),
    ...(geo ? [property('geo', 'float', [geo.latitude, geo.longitude].map(degrees))] : []),
    ...(categories ? [['categories', {}, 'text', ...categories] satisfies JCalProperty] : []),
    ...optional('url', 'uri', url),
    ...organizerOf(organizer),
    ...conferences(online),
  ];
}

const UTC = /^(Etc\/)?(UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu)$/;

/** The zone whose VTIMEZONE a file needs for these times; undefined for days, for floating times, and for what is written in UTC. */
export function tzidOf(when: When): string | undefined {
  return when.allDay || when.twice || when.zone === undefined || UTC.test(when.zone) ? undefined : when.zone;
}

function times(when: When): JCalProperty[] {
  // The end of days is the day after them: section 3.6.1, "DTEND" of an anniversary.
  if (when.allDay) return [moment('dtstart', when.first, when), moment('dtend', when.after, when)];
  return [moment('dtstart', when.start, when), ...(when.end === undefined ? [] : [moment('dtend', when.end, when)])];
}

function series({ rule, without, also }: Recurrence, when: When): JCalProperty[] {
  return [
    // ical.js reads the rule into the form that it writes again
    ...(rule === undefined ? [] : [property('rrule', 'recur', ICAL.Recur.fromString(rule).toJSON())]),
    // One date in each line: some programs read only the first.
    ...also.map((wall) => moment('rdate', wall, when)),
    ...without.map((wall) => moment('exdate', wall, when)),
  ];
}

/** A day, or a time in the event's zone: DTSTART, DTEND, RDATE and EXDATE must be of one kind. */
function moment(name: string, wall: WallTime, when: When): JCalProperty {
  if (when.allDay) return property(name, 'date', wall);
  const tzid = tzidOf(when);
  if (tzid !== undefined) return property(name, 'date-time', `${wall}:00`, { tzid });
  if (when.zone === undefined) return property(name, 'date-time', `${wall}:00`);
  return property(name, 'date-time', new Date(wallToInstant(wall, when.zone).epochMs).toISOString().replace('.000', ''));
}

/** Six decimals, never an exponent: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.6 */
function degrees(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function optional(name: string, type: string, value: string | undefined): JCalProperty[] {
  return value === undefined ? [] : [property(name, type, value)];
}

const ADDRESS = /^(?:"?([^"<>]*?)"?\s*<)?(?:mailto:)?([\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)>?$/i;

/** ORGANIZER must be an address; a mere name stands in the description. */
function organizerOf(organizer: string | undefined): JCalProperty[] {
  // No address is longer (RFC 5321 section 4.5.3.1), and what is long is slow to match.
  const [, name, address] = organizer !== undefined && organizer.length <= 320 ? (ADDRESS.exec(organizer) ?? []) : [];
  if (address === undefined) return [];
  return [property('organizer', 'cal-address', `mailto:${address}`, name ? { cn: name } : {})];
}

/** https://www.rfc-editor.org/rfc/rfc7986#section-5.11; most programs do not read it yet, so the description says it again. */
function conferences(online: CleanEvent['online']): JCalProperty[] {
  if (!online) return [];
  const video = online.url === undefined ? [] : [property('conference', 'uri', online.url, { feature: 'VIDEO', label: online.service })];
  const phones = online.phones.flatMap((phone) => /^\+[\d\s().-]{7,20}/.exec(phone)?.[0].replace(/[^+\d]/g, '') ?? []);
  return [...video, ...phones.map((number) => property('conference', 'uri', `tel:${number}`, { feature: 'PHONE', label: online.service }))];
}
