/** iCalendar files read back: by the letter of RFC 5545 section 3.1, and by ical.js with the file's own VTIMEZONEs. */
import ICAL from 'ical.js';
import { FIRST } from './occurrences';

export interface ReadEvent {
  uid: string;
  title: string;
  location: string | null;
  description: string | null;
  /** milliseconds since 1970; of days and floating times as if in UTC */
  start: number;
  end: number | undefined;
  allDay: boolean;
  tzid: string | undefined;
  starts: number[];
}

const CONTENT_LINE = /^[A-Z0-9-]+(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:.*$/u;
const encoder = new TextEncoder();

/** What is wrong with a file's lines; nothing when it is sound. */
export function faults(text: string): string[] {
  const found: string[] = [];
  if (!text.endsWith('\r\n')) found.push('the last line has no end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) found.push('a bare CR or LF');
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) found.push('a control character');
  if (/\p{Surrogate}/u.test(text)) found.push('a lone surrogate');
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) found.push('a bidi control');
  const lines = text.split('\r\n').slice(0, -1);
  for (const line of lines) {
    if (encoder.encode(line).length > 75) found.push(`${encoder.encode(line).length} octets in a line`);
    if (line === '') found.push('an empty line');
  }
  const open: string[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    if (!CONTENT_LINE.test(line)) found.push(`no content line: ${line.slice(0, 80)}`);
    const [, edge, name] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    if (edge === 'BEGIN') open.push(name ?? '');
    else if (edge === 'END' && open.pop() !== name) found.push(`END:${name} closes nothing`);
  }
  if (open.length > 0) found.push(`${open.join()} left open`);
  return found;
}

/** The events of a file, as ical.js understands them without any zone data of its own. */
export function readIcs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = new Map(calendar.getAllSubcomponents('vtimezone').map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone({ component })]));
  return calendar.getAllSubcomponents('vevent').map((vevent) => {
    const event = new ICAL.Event(vevent);
    const instant = (time: ICAL.Time): number => {
      const zone = time.zone?.tzid === 'UTC' ? ICAL.Timezone.utcTimezone : (zones.get(tzidOf(vevent, 'dtstart') ?? '') ?? ICAL.Timezone.utcTimezone);
      const wall = time.clone();
      wall.zone = zone;
      return wall.toUnixTime() * 1000;
    };
    const end = vevent.getFirstPropertyValue('dtend');
    const starts: number[] = [];
    if (event.isRecurring()) {
      const occurrences = event.iterator();
      for (let next = occurrences.next(); next && starts.length < FIRST; next = occurrences.next()) starts.push(instant(next));
    } else starts.push(instant(event.startDate));
    return {
      uid: event.uid,
      title: event.summary,
      location: event.location,
      description: event.description,
      start: instant(event.startDate),
      end: end instanceof ICAL.Time ? instant(end) : undefined,
      allDay: event.startDate.isDate,
      tzid: tzidOf(vevent, 'dtstart'),
      starts,
    };
  });
}

function tzidOf(vevent: ICAL.Component, name: string): string | undefined {
  const tzid = vevent.getFirstProperty(name)?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
}
