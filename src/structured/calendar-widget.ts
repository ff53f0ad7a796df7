/** "Add to calendar" widgets that keep the entry in the page: addevent.com, addtocalendar.com, add-to-calendar-button.com. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Entry } from './entry';
import { readSpan } from './span';
import { parseTolerant } from './tolerant-json';

export function readCalendarWidgets($: CheerioAPI): Entry[] {
  return [
    ...$('add-to-calendar-button').toArray().flatMap((button) => configured(lowerKeys(button.attribs))),
    ...$('.atcb').toArray().flatMap((block) => parseTolerant($(block).text())).flatMap((config) => (isRecord(config) ? configured(lowerKeys(config)) : [])),
    ...$('.addeventatc, .addthisevent').toArray().flatMap((widget) => addEvent($, widget)),
    ...$('.addtocalendar .atc_event, var.atc_event').toArray().flatMap((widget) => addToCalendar($, widget)),
  ];
}

/** https://add-to-calendar-button.com/configuration: attributes, or the same keys as JSON (version 1: `.atcb`). */
function configured(config: Record<string, string>): Entry[] {
  const dates = config['dates'] ? parseTolerant(config['dates'])[0] : undefined;
  const parts = Array.isArray(dates) ? dates.filter(isRecord).map((part) => ({ ...config, ...lowerKeys(part) })) : [config];
  return parts.flatMap((part: Record<string, string>) => {
    const span = readSpan(part['startdate'] ?? '', part['enddate'] ?? part['startdate'], { startClock: part['starttime'] ?? '', endClock: part['endtime'] ?? '' });
    if (!span) return [];
    const rule = part['recurrence'];
    return [{
      ...span,
      end: span.end === span.start ? undefined : span.end,
      title: part['name'],
      zone: part['timezone'],
      location: part['location'],
      description: part['description']?.replace(/\[(\/?)(br|p|strong|em|b|i|u|ul|ol|li|h\d|url)(?:\]|\|[^\]]*\])/g, '<$1$2>'),
      organizer: part['organizer']?.split('|')[0],
      status: /^cancel/i.test(part['status'] ?? '') ? ('cancelled' as const) : undefined,
      recurrence: rule && /^RRULE:/i.test(rule) ? rule : undefined,
      quote: `startDate=${part['startdate'] ?? ''} startTime=${part['starttime'] ?? ''} endTime=${part['endtime'] ?? ''}`,
    }];
  });
}

/** https://docs.addevent.com: spans of class start, end, timezone, title, description, location (older: a leading underscore). */
function addEvent($: CheerioAPI, widget: Element): Entry[] {
  const part = (name: string): string => $(widget).find(`.${name}, ._${name}`).first().text().trim();
  const dayFirst = /^D/i.test(part('date_format'));
  const iso = (text: string): string => text.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/, dayFirst ? '$3-$2-$1' : '$3-$1-$2');
  const span = readSpan(iso(part('start')), iso(part('end')));
  if (!span) return [];
  const allDay = part('all_day_event') === 'true';
  return [{
    start: allDay ? span.start.slice(0, 10) : span.start,
    end: allDay ? span.end?.slice(0, 10) : span.end,
    title: part('title') || part('summary'),
    zone: part('timezone'),
    location: part('location'),
    description: $(widget).find('.description, ._description').first().html() ?? '',
    organizer: part('organizer'),
    quote: `${part('start')} ${part('end')}`,
  }];
}

/** https://addtocalendar.com: `<var class="atc_date_start">2026-05-04 12:00:00</var>` and so on. */
function addToCalendar($: CheerioAPI, widget: Element): Entry[] {
  const part = (name: string): string => $(widget).find(`.atc_${name}`).first().text().trim();
  const span = readSpan(part('date_start'), part('date_end'));
  if (!span) return [];
  return [{ ...span, title: part('title'), zone: part('timezone'), location: part('location'), description: part('description'), organizer: part('organizer'), quote: `${part('date_start')} ${part('date_end')}` }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys in lower case, as HTML has attributes; values as text. */
function lowerKeys(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), typeof value === 'string' ? value : JSON.stringify(value)]));
}
