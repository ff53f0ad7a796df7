import type { LinkExporter, Loss } from './exporter';
import { basic, basicUtc, readRecurrence } from './icalendar/recurrence';
import { english, type Say } from './words';
import { cleanEvent, withEnd, type CleanEvent, type When } from './writing/clean-event';
import type { Fitted } from './writing/fit';
import { fitLink, linkTo } from './writing/link';

// Google itself gives 414 for a request line of about 8 KB. A reader who is signed out is sent on with the whole link
// percent-encoded once more ("continue="), where each %XX grows to %25XX: 4,800 characters can become 8,000.
const LIMIT = 4800;

/**
 * Google Calendar's form: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md
 * `render` rather than `r/eventedit`, which fails on Android.
 */
export default {
  id: 'google',
  label: 'Google Calendar',
  order: 10,
  kind: 'link',
  cannotCarry(event, { alarmMinutes, say = english } = {}) {
    const clean = cleanEvent(event, say);
    const recurrence = recurrenceOf(clean);
    const losses: Loss[] = [];
    if (clean.recurrence !== undefined && recurrence?.rule === undefined) losses.push('recurrence');
    else if (recurrence && recurrence.without.length + recurrence.also.length > 0) losses.push('exceptions');
    if (clean.status !== 'confirmed') losses.push('status');
    if (!clean.when.allDay && clean.when.zone === undefined) losses.push('own-zone');
    else if (!clean.when.allDay && recurrence?.rule !== undefined && ctzOf(clean.when) === undefined) losses.push('drift');
    if (fitted(clean, say).cut) losses.push('long-text');
    if (alarmMinutes !== undefined) losses.push('reminder');
    return losses;
  },
  link: (event, { say = english }) => fitted(cleanEvent(event, say), say).text,
} satisfies LinkExporter;

function fitted(event: CleanEvent, say: Say): Fitted {
  const rule = recurrenceOf(event)?.rule;
  return fitLink(event, say, LIMIT, ({ title, location, details }) =>
    linkTo('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: dates(event.when),
      ctz: ctzOf(event.when),
      recur: rule && `RRULE:${rule}`,
      location,
      details,
    }),
  );
}

function recurrenceOf({ recurrence, when }: CleanEvent) {
  return recurrence === undefined ? undefined : readRecurrence(recurrence, when);
}

/** Wall time beside `ctz`; UTC when Google would not know the zone; without either it means the reader's own zone. */
function dates(when: When): string {
  if (when.allDay) return `${basic(when.first)}/${basic(when.after)}`;
  const { start, end, instants } = withEnd(when);
  return instants && ctzOf(when) === undefined ? `${basicUtc(instants.start)}/${basicUtc(instants.end)}` : `${basic(start)}/${basic(end)}`;
}

/** A zone that Google does not know is ignored without a word, and Etc/GMT+5, CET or EST5EDT are such: https://github.com/add2cal/add-to-calendar-button/issues/181 */
function ctzOf(when: When): string | undefined {
  return when.allDay || when.twice || when.zone === undefined || !/^(?!Etc\/)\w+\//.test(when.zone) ? undefined : when.zone;
}
