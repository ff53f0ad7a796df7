/**
 * The iCalendar file (https://www.rfc-editor.org/rfc/rfc5545). `ics` builds the calendar and its VEVENTs with short fields;
 * what it cannot do is then written into them as jCal: times with their zone, series, long text, CONFERENCE.
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
import { property, type JCal } from './jcal';
import { basic, basicUtc, lastDay, readRecurrence, type Recurrence } from './recurrence';
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
  const [name, header, vevents] = skeleton(entries, options);
  const completed = vevents.flatMap((vevent, index) => entries[index] ? [complete(vevent, entries[index], say)] : []);
  const calendar = [name, header.filter(([key]) => key !== 'x-published-ttl'), [...zonesOf(entries), ...completed]];
  return { text: ICAL.stringify(calendar), records: entries.map(({ record }) => record) };
}

/** What `ics` makes: header, UID, DTSTAMP, STATUS, SEQUENCE, LAST-MODIFIED and the alarm. */
function skeleton(entries: readonly Entry[], { now, alarmMinutes }: ExportOptions): JCal {
  const alarms: Alarm[] = alarmMinutes === undefined ? [] : [{ action: 'display', description: 'Reminder', trigger: { before: true, minutes: Math.max(0, Math.round(alarmMinutes)) } }];
  const attributes = entries.map(({ event: { when, status }, record: { uid, sequence, modified } }) => ({
    uid,
    timestamp: now,
    // Wall-clock arrays would be read in the machine's own zone; text passes through.
    start: when.allDay ? basic(when.first) : basicUtc(when.instants?.start ?? 0),
    status: STATUS[status],
    sequence,
    alarms,
    ...(modified !== undefined && { lastModified: modified }),
  }));
  // Its types ask for an end or a duration, iCalendar does not.
  const { value, error } = createEvents(attributes as unknown as EventAttributes[], { productId: '-//calendar-capture//EN', method: 'PUBLISH' });
  if (!value) throw new RangeError('these events cannot be written as iCalendar', { cause: error });
  return ICAL.parse(value) as JCal;
}

// ics makes its own of these
const REPLACED = new Set(['summary', 'dtstart']);

function complete([name, properties, alarms]: JCal, { event, recurrence }: Entry, say: Say): JCal {
  const kept = properties.filter(([key]) => !REPLACED.has(key));
  return [name, [...kept, ...eventProperties(event, recurrence, say)], alarms.map((alarm) => titled(alarm, event.title))];
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
