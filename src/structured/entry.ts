/** A calendar entry as links, widgets and .ics files state it, and its claims. */
import type { Claim, Grounds, Position, StatedTime, Status } from '../event';
import { labelKind } from '../text/labels';
import { findMeetings, meetingOf } from '../text/meetings';
import { namesIn } from '../text/people';
import { instantToWall, resolveZone } from '../zones';
import { claimList } from './claims';
import { realPlace } from './place';
import { lineText, plainText } from './plain-text';

/** What an entry holds; texts may carry markup and entities. */
export interface Entry {
  title?: string | undefined;
  start: StatedTime;
  end?: StatedTime | undefined;
  zone?: string | undefined;
  location?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
  organizer?: string | undefined;
  /** a meeting's address that stands in a field of its own */
  conference?: string | undefined;
  status?: Status | undefined;
  /** iCalendar lines */
  recurrence?: string | undefined;
  categories?: string[] | undefined;
  geo?: Position | undefined;
  /** the words that state the times */
  quote: string;
}

/** Claims of one entry. A location that is a join link is a meeting, not a place. */
export function entryClaims(entry: Entry, reader: string, group: string, grounds: Grounds): Claim[] {
  const { claims, add } = claimList(reader, group, grounds);
  const zone = entry.zone && resolveZone(entry.zone);
  const title = lineText(entry.title ?? '');
  add('title', title, title);
  add('start', entry.start, entry.quote);
  add('end', entry.end, entry.quote);
  add('zone', zone, entry.zone ?? '');
  add('recurrence', entry.recurrence && localUntil(entry.recurrence, zone), entry.recurrence ?? '');

  const place = lineText(entry.location ?? '');
  const description = plainText(entry.description ?? '');
  const [meeting] = findMeetings([entry.conference ?? '', place, description].filter(Boolean).join('\n'));
  if (meeting) add('online', meeting.meeting, meeting.quote);
  const room = withoutLinks(place);
  add('location', realPlace(room), place);
  add('description', description, description);
  const people = speakersIn(description);
  add('speakers', people?.names ?? [], people?.line ?? '');
  add('organizer', lineText(entry.organizer ?? ''), entry.organizer ?? '');
  add('url', entry.url && URL.canParse(entry.url) && /^https?:/i.test(entry.url) ? new URL(entry.url).href : undefined, entry.url ?? '');
  add('status', entry.status, entry.status ?? '');
  add('categories', entry.categories, entry.categories?.join(', ') ?? '');
  add('geo', entry.geo, entry.geo ? `GEO: ${entry.geo.latitude}; ${entry.geo.longitude}` : '');
  return claims;
}

/** Lines of a description that are looked at for a label. */
const MOST_LINES = 60;

/** "Speaker: Ada Park", a line of the description. */
function speakersIn(description: string): { names: string[]; line: string } | undefined {
  for (const line of description.split('\n').slice(0, MOST_LINES)) {
    const [, label = '', value = ''] = /^\s*(\p{L}[\p{L} ]{2,30}):\s*(\S.*)$/u.exec(line) ?? [];
    const names = labelKind(label, 'en') === 'speaker' ? namesIn(value) : [];
    if (names.length > 0) return { names, line };
  }
  return undefined;
}

/** "Room 12 / https://example.zoom.us/j/…" is room 12. */
function withoutLinks(place: string): string {
  if (!/https?:\/\/|\w\.\w+\//.test(place)) return place;
  return place
    .split(' ')
    .filter((word) => !meetingOf(word.replace(/^[(<]|[)>,;.]$/g, '')) && !/^[(<]?https?:\/\//i.test(word))
    .join(' ')
    .replace(/^[\s,;|/:()-]+|[\s,;|/:(-]+$/g, '')
    .replace(/^(?:(?:online|virtual(?:ly)?|via|on|zoom|webex|teams|join|link|meeting|at|or)\b[\s:,]*)+$/i, '');
}

/** UNTIL is written in UTC beside a zoned start (RFC 5545 3.3.10); claims hold it in wall time. */
function localUntil(lines: string, zone: string | undefined): string {
  return lines.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/g, (whole: string, year: string, month: string, day: string, hour: string, minute: string, second: string) => {
    const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (!zone || Number.isNaN(instant)) return whole;
    return `UNTIL=${instantToWall(instant, zone).replace(/[-:]/g, '')}${second}`;
  });
}
