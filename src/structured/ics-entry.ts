/** Calendar entries out of iCalendar text (RFC 5545), read by ical.js. */
import ICAL from 'ical.js';
import type { Position } from '../event';
import { instantToWall, resolveZone } from '../zones';
import { categoriesOf } from './categories';
import type { Entry } from './entry';
import { toPosition } from './position';
import { addDays, addMinutes, readDuration, readStated } from './stated-time';
import { windowsZone } from './windows-zones';

const PROPERTY = /^[A-Z][A-Z0-9-]*[;:]/;
/** Where a new line began before a page or a mail ran all lines together. */
const LOST_BREAK = /\s(?=(?:BEGIN|END|VERSION|PRODID|METHOD|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|RRULE|EXDATE|RDATE|RECURRENCE-ID|ORGANIZER|ATTENDEE|CATEGORIES|CLASS|CREATED|LAST-MODIFIED|SEQUENCE|TRANSP|PRIORITY|GEO|CONFERENCE|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|ACTION|TRIGGER|X-[A-Z-]+)[;:])/g;

/** Every VEVENT with a readable start; text around the calendars is passed over. */
export function readIcs(text: string): Entry[] {
  const entries: Entry[] = [];
  let from = -1;
  for (const match of [...text.matchAll(/(BEGIN|END):VCALENDAR/gi), undefined]) {
    const opens = match?.[1]?.toUpperCase() === 'BEGIN';
    if (from >= 0) {
      // One that is opened anew or never closed was cut off: what stands of it is read all the same.
      const calendar = parse(text.slice(from, match?.index), match !== undefined && !opens ? match[0] : 'END:VCALENDAR');
      if (calendar) entries.push(...calendar.getAllSubcomponents('vevent').map((event) => readable(event, calendar)).filter((entry) => entry !== undefined));
    }
    from = opens ? match.index : -1;
  }
  return entries;
}

function parse(text: string, end: string): ICAL.Component | undefined {
  const broken = /\n/.test(text.trim()) ? text : text.replace(LOST_BREAK, '\n');
  // A calendar inside a script may be indented as a whole; then a folded line has one blank more.
  const indent = /\n([ \t]*)BEGIN:VEVENT/.exec(broken)?.[1] ?? '';
  const lines: string[] = [];
  for (const whole of broken.split(/\r\n|\r|\n/)) {
    const line = indent && whole.startsWith(indent) ? whole.slice(indent.length) : whole;
    if (/^[ \t]/.test(line)) lines.push((lines.pop() ?? '') + line.slice(1));
    else if (PROPERTY.test(line)) lines.push(line);
    // where a page took the blank away, anything that is no property goes on too
    else if (line.trim()) lines.push((lines.pop() ?? '') + line);
  }
  lines.push(end);
  try {
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')) as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    return undefined; // not iCalendar after all, or cut off in the middle of an event
  }
}

/** ical.js throws on values that it cannot read (`DTSTART:soon`): such an event says nothing. */
function readable(event: ICAL.Component, calendar: ICAL.Component): Entry | undefined {
  try {
    return entryOf(event, calendar);
  } catch {
    return undefined;
  }
}

function entryOf(event: ICAL.Component, calendar: ICAL.Component): Entry | undefined {
  const from = event.getFirstProperty('dtstart');
  const zone = zoneOf(from, calendar);
  const start = timeOf(from, calendar, zone);
  if (!from || !start) return undefined;
  const stop = event.getFirstProperty('dtend');
  const length = readDuration(raw(event.getFirstProperty('duration')));
  const stated = timeOf(stop, calendar, zone) ?? (length ? (start.length === 10 ? addDays(start, length / 1440) : addMinutes(start, length)) : undefined);
  const end = start.length === 10 && stated ? addDays(stated.slice(0, 10), -1) : stated;
  const cancelled = /cancel/i.test(raw(event.getFirstProperty('status')) + raw(calendar.getFirstProperty('method')));
  const organizer = event.getFirstProperty('organizer')?.getFirstParameter('cn');
  return {
    title: raw(event.getFirstProperty('summary')),
    start,
    end: end && end > start ? end : undefined,
    zone,
    location: raw(event.getFirstProperty('location')),
    description: raw(event.getFirstProperty('description')) || raw(event.getFirstProperty('x-alt-desc')),
    url: raw(event.getFirstProperty('url')),
    organizer,
    conference: ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'x-zoom-link'].map((name) => raw(event.getFirstProperty(name))).filter(Boolean).join('\n'),
    status: cancelled ? 'cancelled' : undefined,
    recurrence: recurrenceOf(event, zone),
    categories: categoriesOf(event.getAllProperties('categories').flatMap((property) => property.getValues().map(String))),
    geo: positionIn(event),
    quote: from.toICALString() + (stop ? ` ${stop.toICALString()}` : ''),
  };
}

/** RRULE, RDATE and EXDATE lines, times on the event's own clock. */
function recurrenceOf(event: ICAL.Component, zone: string | undefined): string | undefined {
  if (event.getFirstProperty('recurrence-id')) return undefined;
  const lines = event.getAllProperties('rrule').map((property) => property.toICALString().replace(/\r\n /g, ''));
  for (const name of ['rdate', 'exdate']) {
    const times = event.getAllProperties(name).flatMap((property) => property.getValues().map(String)).map((text) => readStated(text.split('/')[0] ?? '')?.time).filter((time) => time !== undefined);
    const walls = times.map((time) => (time.endsWith('Z') && zone ? instantToWall(Date.parse(time), zone) : time));
    if (walls.length === 0) continue;
    const basic = walls.map((wall) => wall.replace(/[-:]/g, '') + (wall.includes('T') ? '00' : ''));
    lines.push(`${name.toUpperCase()}${walls[0]?.includes('T') ? '' : ';VALUE=DATE'}:${basic.join(',')}`);
  }
  return lines.length ? lines.join('\n') : undefined;
}

/** The zone that a TZID means: IANA, a path that ends in one, a Windows name, what its VTIMEZONE says; else the calendar's own. */
function zoneOf(property: ICAL.Property | null, calendar: ICAL.Component): string | undefined {
  const tzid = property?.getFirstParameter('tzid');
  if (!tzid) return resolveZone(raw(calendar.getFirstProperty('x-wr-timezone')));
  const tail = /[A-Za-z_]+\/(?:[A-Za-z_]+\/)?[A-Za-z_+-]+$/.exec(tzid)?.[0] ?? '';
  const located = raw(timezone(tzid, calendar)?.getFirstProperty('x-lic-location') ?? null);
  return resolveZone(tzid) ?? resolveZone(tail) ?? resolveZone(tail.slice(tail.indexOf('/') + 1)) ?? windowsZone(tzid) ?? resolveZone(located);
}

/** A date or date-time as stated; in a zone that only its VTIMEZONE knows, with the offset that this gives. */
function timeOf(property: ICAL.Property | null, calendar: ICAL.Component, zone: string | undefined): string | undefined {
  const time = readStated(raw(property))?.time;
  const tzid = property?.getFirstParameter('tzid');
  if (!time?.includes('T') || !tzid || zone || time.length > 16) return time;
  const rules = timezone(tzid, calendar);
  if (!rules) return time;
  try {
    const local = ICAL.Time.fromDateTimeString(`${time}:00`);
    local.zone = new ICAL.Timezone(rules);
    const minutes = Math.round(local.utcOffset() / 60);
    const two = (number: number): string => String(Math.floor(Math.abs(number))).padStart(2, '0');
    return `${time}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
  } catch {
    return time;
  }
}

function positionIn(event: ICAL.Component): Position | undefined {
  const [latitude, longitude] = raw(event.getFirstProperty('geo')).split(/[,;]/);
  return toPosition(latitude, longitude);
}

function timezone(tzid: string, calendar: ICAL.Component): ICAL.Component | undefined {
  return calendar.getAllSubcomponents('vtimezone').find((component) => raw(component.getFirstProperty('tzid')) === tzid);
}

function raw(property: ICAL.Property | null): string {
  // every value type of ical.js writes itself as its iCalendar text
  const value: { toString(): string } | null | undefined = property?.getFirstValue();
  return value?.toString() ?? '';
}
