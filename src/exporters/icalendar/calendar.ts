/**
 * The iCalendar file (https://www.rfc-editor.org/rfc/rfc5545). `ics` builds the calendar and a VEVENT with status and alarm
 * (one for all events of a status: it takes a quarter of a millisecond for each); what it cannot do is then written into
 * copies of that as jCal: times with their zone, series, long text, CONFERENCE.
 */
import { createEvents, type Alarm, type EventAttributes } from 'ics';
import ICAL from 'ical.js';
import type { Status } from '../../event';
import { addDays, wallToInstant } from '../../zones';
import type { ExportedEvent, ExportOptions, ExportRecord } from '../exporter';
import { cleanEvent, type CleanEvent } from '../writing/clean-event';
import { cleanLine } from '../writing/clean-text';
import { english, type Say } from '../words';
import { givenUids, nextRecord } from './identity';
import { property, type JCal, type JCalProperty } from './jcal';
import { basicUtc, lastDay, readRecurrence, type Recurrence } from './recurrence';
import { eventProperties, tzidOf } from './vevent';
import { vtimezone } from './vtimezone';

// ical.js does not count the space that continues a line: with its own 75, lines are 76 octets long.
ICAL.foldLength = 74;

const STATUS: Record<Status, string> = {
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
  // There is no "postponed"; a cancelled entry would vanish, and this one is still to come.
  postponed: 'TENTATIVE',
};

interface Entry {
  event: CleanEvent;
  recurrence: Recurrence | undefined;
  record: ExportRecord;
}

/**
 * All events in one calendar. The same events give the same bytes, but for DTSTAMP.
 * @throws RangeError when an event's start is no date
 */
export function iCalendar(events: readonly ExportedEvent[], options: ExportOptions): { text: string; records: ExportRecord[] } {
  const { say = english } = options;
  const uids = givenUids(events);
  const entries = events.map((given, index): Entry => {
    const event = cleanEvent(given, say);
    const uid = cleanLine(uids[index] ?? '');
    const record = nextRecord(uid, JSON.stringify([event, options.alarmMinutes]), options.now, options.records?.[uid]);
    return { event, recurrence: event.recurrence === undefined ? undefined : readRecurrence(event.recurrence, event.when), record };
  });
  const [name, header, vevents] = skeleton(options);
  const completed = entries.map((entry) => complete(vevents[entry.event.status], entry, options.now, say));
  return { text: ICAL.stringify([name, header, [...zonesOf(entries), ...completed]]), records: entries.map(({ record }) => record) };
}

const STATUSES = Object.keys(STATUS) as Status[];

/** What `ics` makes: the calendar's header, and of each status a VEVENT with its alarm, for all events of that status. */
function skeleton({ alarmMinutes }: ExportOptions): [name: string, header: JCalProperty[], vevents: Record<Status, JCal>] {
  const alarms: Alarm[] = alarmMinutes === undefined ? [] : [{ action: 'display', description: 'Reminder', trigger: { before: true, minutes: Math.max(0, Math.round(alarmMinutes)) } }];
  // Wall-clock arrays would be read in the machine's own zone; text passes through.
  const attributes = STATUSES.map((status) => ({ uid: status, timestamp: 0, start: basicUtc(0), status: STATUS[status], alarms }));
  // Its types ask for an end or a duration, iCalendar does not.
  const { value, error } = createEvents(attributes as unknown as EventAttributes[], { productId: '-//calendar-capture//EN', method: 'PUBLISH' });
  if (!value) throw new RangeError('these events cannot be written as iCalendar', { cause: error });
  const [name, header, vevents] = ICAL.parse(value) as JCal;
  const byStatus = Object.fromEntries(STATUSES.map((status, index) => [status, vevents[index]])) as Record<Status, JCal>;
  return [name, header.filter(([key]) => key !== 'x-published-ttl'), byStatus];
}

// what each event has of its own
const OWN = new Set(['uid', 'dtstamp', 'summary', 'dtstart']);

function complete([name, properties, alarms]: JCal, { event, recurrence, record }: Entry, now: number, say: Say): JCal {
  const common = properties.filter(([key]) => !OWN.has(key));
  return [name, [...identityProperties(record, now), ...common, ...eventProperties(event, recurrence, say)], alarms.map((alarm) => titled(alarm, event.title))];
}

function identityProperties({ uid, sequence, modified }: ExportRecord, now: number): JCalProperty[] {
  const instant = (name: string, epochMs: number) => property(name, 'date-time', `${new Date(epochMs).toISOString().slice(0, 19)}Z`);
  return [property('uid', 'text', uid), instant('dtstamp', now), property('sequence', 'integer', sequence), ...(modified === undefined ? [] : [instant('last-modified', modified)])];
}

/** The alarm shows the event's title. At the start itself ics writes "-PT", and Apple refuses the whole file. */
function titled([name, properties, components]: JCal, title: string): JCal {
  const own = properties.map((given) => {
    if (given[0] === 'description') return property('description', 'text', title);
    return given[0] === 'trigger' && !/\d/.test(String(given[3])) ? property('trigger', 'duration', 'PT0S') : given;
  });
  return [name, own, components];
}

/** A VTIMEZONE for each zone, covering all of its events. */
function zonesOf(entries: readonly Entry[]): JCal[] {
  const spans = new Map<string, { from: number; to: number | undefined }>();
  for (const { event: { when }, recurrence } of entries) {
    const tzid = tzidOf(when);
    if (when.allDay || tzid === undefined || !when.instants) continue;
    const from = when.instants.start;
    let to: number | undefined = when.instants.end ?? from;
    if (recurrence) {
      const last = lastDay(recurrence, when.start);
      // A day more: the last of a series ends later than it starts.
      to = last === undefined ? undefined : wallToInstant(addDays(last, 1), tzid).epochMs;
    }
    const span = spans.get(tzid) ?? { from, to: from };
    spans.set(tzid, { from: Math.min(span.from, from), to: span.to === undefined || to === undefined ? undefined : Math.max(span.to, to) });
  }
  return [...spans].map(([zone, { from, to }]) => vtimezone(zone, from, to));
}
