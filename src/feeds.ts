/** Calendar feeds that a page offers: addresses that a calendar asks again and again, for all events of a source. */
import type { Element } from 'domhandler';
import type { PageDocument } from './page';
import { absolute } from './structured/address';
import { elementText, lineText } from './structured/plain-text';

export interface Feed {
  /** `https:` or `http:` */
  address: string;
  /** what its link says it is; the page's title when it says nothing */
  name: string;
}

const MOST = 3;
const LONGEST = 2000;
/** Asked of the whole page first: most offer no feed. */
const SIGNS = /text\/calendar|webcals?:|cid=|calendar\/embed|addfromweb|\.ics\b/i;
/** An .ics link is one event's file unless it says that it is more. */
const SUBSCRIBE = /subscri|\bfeed\b|\bseries\b|abonn|suscri|iscri|subskr|prenumer|tilaa|подпис|підпис|订阅|訂閱|購読|구독/i;

/** The feeds of a page, in its own order, each once. */
export function findFeeds(doc: PageDocument): Feed[] {
  const { $, page } = doc;
  if (!SIGNS.test(($ ? page.html : page.text) ?? '')) return [];
  const found = new Map<string, Feed>();
  const add = (address: string | undefined, name: string): void => {
    if (address !== undefined && address.length <= LONGEST && found.size < MOST && !found.has(address)) found.set(address, { address, name: lineText(name).slice(0, 100) || doc.title || new URL(address).hostname });
  };
  if (!$) {
    for (const [address] of (page.text ?? '').matchAll(/webcals?:\/\/[^\s<>"]{4,2000}/gi)) add(linked(address, doc), '');
    return [...found.values()];
  }
  for (const { attribs } of $('link[rel~="alternate" i][type^="text/calendar" i]').toArray()) add(absolute(attribs['href'], doc), attribs['title'] ?? '');
  for (const element of $('a[href]').toArray()) add(linked(element.attribs['href'] ?? '', doc) ?? named(element, doc), element.attribs['title'] ?? '');
  for (const { attribs } of $('iframe[src*="/calendar/embed" i]').toArray()) for (const id of parametersOf(attribs['src'] ?? '').getAll('src')) add(googleCalendar(id), '');
  return [...found.values()];
}

/** What a link to a calendar's own "subscribe" page, or a `webcal:` link, subscribes to. */
function linked(href: string, doc: PageDocument): string | undefined {
  const address = href.trim();
  if (/^webcals?:/i.test(address)) return overHttps(address);
  if (!/cid=|addfromweb/i.test(address) || address.length > 2 * LONGEST) return undefined;
  const host = URL.canParse(address, doc.page.url) ? new URL(address, doc.page.url).hostname : '';
  const parameters = parametersOf(address);
  if (/(?:^|\.)google\.[a-z.]{2,6}$/.test(host)) return googleCalendar(parameters.get('cid') ?? '');
  if (/^outlook\.(?:live|office|office365)\.com$/.test(host)) return overHttps(parameters.get('url') ?? '');
  return undefined;
}

function named(element: Element, doc: PageDocument): string | undefined {
  const { href = '', title = '', 'aria-label': label = '' } = element.attribs;
  if (!/\.ics(?:[?#]|$)/i.test(href) || !SUBSCRIBE.test(`${title} ${label} ${elementText(element)}`)) return undefined;
  return absolute(href, doc);
}

/** Google's `cid` and `src`: another calendar's address, or the id of one of its own ("…@group.calendar.google.com", also in base64). */
function googleCalendar(id: string): string | undefined {
  if (/^(?:webcals?|https?):/i.test(id)) return overHttps(id);
  const own = id.includes('@') ? id : fromBase64(id);
  return /^[\w.+%-]{1,120}@[a-z\d.-]{3,80}$/i.test(own) ? `https://calendar.google.com/calendar/ical/${encodeURIComponent(own)}/public/basic.ics` : undefined;
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function overHttps(address: string): string | undefined {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

function parametersOf(address: string): URLSearchParams {
  const from = address.indexOf('?');
  return new URLSearchParams(from < 0 ? '' : address.slice(from).replace(/#.*$/, ''));
}
