/** The form that Outlook.com and Microsoft 365 share; there is no official description, only what people measured. */
import type { CalendarEvent } from '../../event';
import type { ExportOptions, Loss, LossOptions } from '../exporter';
import { english } from '../words';
import { cleanEvent, withEnd, type When } from './clean-event';
import type { Fitted } from './fit';
import { fitLink, linkTo } from './link';

// Microsoft's web server refuses a query of more than 2,048 characters unless told otherwise (requestFiltering,
// maxQueryString), and people report broken Outlook links from about 2,000 on.
const LIMIT = 2000;

/** https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md */
export function outlookLink(host: string, event: CalendarEvent, { say = english }: Pick<ExportOptions, 'say'> = {}): Fitted {
  const clean = cleanEvent(event, say);
  const { start, end } = startAndEnd(clean.when);
  return fitLink(
    clean,
    say,
    LIMIT,
    ({ title, location, details }) =>
      linkTo(`https://${host}/calendar/action/compose`, {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: title,
        startdt: start,
        enddt: end,
        allday: clean.when.allDay ? 'true' : undefined,
        location,
        body: details,
      }),
    html,
  );
}

export function outlookLosses(host: string, event: CalendarEvent, options: LossOptions = {}): Loss[] {
  const clean = cleanEvent(event, options.say);
  const losses: Loss[] = [];
  if (clean.recurrence !== undefined) losses.push('recurrence');
  if (clean.status !== 'confirmed') losses.push('status');
  if (!clean.when.allDay && clean.when.zone === undefined) losses.push('own-zone');
  if (outlookLink(host, event, options).cut) losses.push('long-text');
  if (options.alarmMinutes !== undefined) losses.push('reminder');
  return losses;
}

/** UTC, or wall time without a `Z` for the reader's own zone; of days the day after the last, as Outlook stores them. */
function startAndEnd(when: When): { start: string; end: string } {
  if (when.allDay) return { start: when.first, end: when.after };
  const { start, end, instants } = withEnd(when);
  return instants ? { start: utc(instants.start), end: utc(instants.end) } : { start: `${start}:00`, end: `${end}:00` };
}

function utc(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('.000', '');
}

/** The body is taken as HTML: line breaks vanish and "<…>" is lost otherwise. */
function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
