/** The entry inside a calendar's "compose" address: Google, Outlook and Office 365, Yahoo. */
import { unwrap } from '../text/meeting-links';
import type { Entry } from './entry';
import { addDays, addMinutes, readStated } from './stated-time';

/** Undefined when the address is no compose address or states no readable start. */
export function readCalendarAddress(href: string): Entry | undefined {
  if (href.length > 20_000 || !/calendar\.(?:google|live|yahoo)\.|google\.[a-z.]{2,6}(?:\/|%2F)calendar|outlook\./i.test(href)) return undefined;
  const address = unwrap(href.replaceAll('&amp;', '&'));
  if (!URL.canParse(address, 'https://none.invalid')) return undefined;
  const url = new URL(address, 'https://none.invalid');
  const { hostname } = url;
  // Some sites put the parameters behind the hash.
  const params = url.search ? url.searchParams : new URLSearchParams(url.hash.replace(/^#[^?]*\??/, ''));
  if (hostname === 'calendar.google.com' || (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname) && url.pathname.startsWith('/calendar/'))) return google(params);
  if (/^outlook\.(?:live|office|office365)\.com$|^outlook\.cloud\.microsoft$|(?:^|\.)calendar\.live\.com$/.test(hostname)) return outlook(params);
  if (hostname === 'calendar.yahoo.com') return yahoo(params);
  return undefined;
}

/** https://calendar.google.com/calendar/render?action=TEMPLATE&text=…&dates=START/END&ctz=ZONE, and its older paths. */
function google(params: URLSearchParams): Entry | undefined {
  const dates = get(params, 'dates') ?? '';
  const [startText = '', endText = ''] = dates.split('/');
  const start = readStated(startText)?.time;
  if (!start) return undefined;
  const end = readStated(endText)?.time;
  const recurrence = params.getAll('recur').flatMap((lines) => lines.split(/\r?\n/)).filter((line) => /^(?:RRULE|RDATE|EXDATE)[:;]/.test(line)).join('\n');
  return {
    title: get(params, 'text'),
    start,
    end: start.length === 10 ? lastDay(start, end) : end === start ? undefined : end,
    zone: get(params, 'ctz', 'stz'),
    location: get(params, 'location'),
    description: get(params, 'details'),
    recurrence: recurrence || undefined,
    quote: `dates=${dates}`,
  };
}

/** https://outlook.live.com/calendar/action/compose?rru=addevent&startdt=…&enddt=…&subject=…; live.com's old dtstart/dtend/summary. */
function outlook(params: URLSearchParams): Entry | undefined {
  const startText = get(params, 'startdt', 'dtstart') ?? '';
  const endText = get(params, 'enddt', 'dtend') ?? '';
  const allDay = get(params, 'allday') === 'true' || get(params, 'allday') === '1';
  const stated = readStated(startText.replace(/ (\d\d:?\d\d)$/, '+$1'))?.time; // a "+" before the offset that was not escaped
  if (!stated) return undefined;
  const start = allDay ? stated.slice(0, 10) : stated;
  const end = readStated(endText.replace(/ (\d\d:?\d\d)$/, '+$1'))?.time;
  return {
    title: get(params, 'subject', 'summary'),
    start,
    // Whether an all-day end is the last day or the one after it differs from maker to maker.
    end: allDay || end === start ? undefined : end,
    location: get(params, 'location'),
    description: get(params, 'body', 'description'),
    quote: `startdt=${startText}&enddt=${endText}`,
  };
}

/** https://calendar.yahoo.com/?v=60&title=…&st=…&et=…|dur=HHMM|dur=allday&in_loc=…&desc=… */
function yahoo(params: URLSearchParams): Entry | undefined {
  const [st = '', et = '', dur = ''] = [get(params, 'st', 'ST'), get(params, 'et', 'ET'), get(params, 'dur', 'DUR')];
  const stated = readStated(st)?.time;
  if (!stated) return undefined;
  const allDay = /^allday$/i.test(dur) && !et;
  const start = allDay ? stated.slice(0, 10) : stated;
  const length = /^(\d\d)(\d\d)$/.exec(dur);
  const end = readStated(et)?.time ?? (length ? addMinutes(start, Number(length[1]) * 60 + Number(length[2])) : undefined);
  return {
    title: get(params, 'title', 'TITLE'),
    start,
    end: start.length === 10 || end === start ? undefined : end,
    location: get(params, 'in_loc', 'IN_LOC'),
    description: get(params, 'desc', 'DESC'),
    url: get(params, 'url'),
    quote: `st=${st}${et ? `&et=${et}` : ''}${dur ? `&dur=${dur}` : ''}`,
  };
}

/** Google's all-day end is the day after; an end that is the start itself is a maker's slip for one day. */
function lastDay(start: string, end: string | undefined): string | undefined {
  const last = end && addDays(end.slice(0, 10), -1);
  return last && last > start ? last : undefined;
}

/**
 * The first parameter that is set. Values that were percent-encoded twice ("Open%20House") are decoded again, but for
 * addresses: the escapes in theirs are their own ("https://teams.microsoft.com/l/meetup-join/19%3ameeting…").
 */
function get(params: URLSearchParams, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = params.get(name)?.trim();
    if (!value) continue;
    if (!/%(?:20|2C|3A|2F|0A|26|E[2-9])/i.test(value) || /\s|:\/\//.test(value)) return value;
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  return undefined;
}
