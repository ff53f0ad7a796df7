/** Links that pretend to lead into an online meeting: another's host that shows a service's name. */
import { authorityOf, decode, isIntricate, isUnder, parse, serviceHost, unwrap } from './meeting-links';
import { rawLinks, type Link } from './raw-links';

/** Hosts that are worth pretending to be. */
const WANTED = ['zoom.us', 'zoom.com', 'zoomgov.com', 'meet.google.com', 'teams.microsoft.com', 'teams.live.com', 'webex.com'];
/** A cheap look before a link is taken apart; letters of other scripts and their punycode may look like anything. */
const MAY_PRETEND = /z[o0-]*o|m-?e-?e-?t|t-?e-?a-?m|w-?e-?b-?e-?x|vv|rn|xn--|[^\x00-\x7f]/i;
/** Search engines name in their own address what was searched for. */
const SEARCH = ['google.com', 'bing.com', 'duckduckgo.com'];
/** "/j/98765432101", "/my/…": a path into a meeting. */
const JOIN_PATH = /^\/(?:j|s|w|my|wc|meet|l\/meetup-join)\//i;

/**
 * True for a link that pretends: a service's host inside another's (`zoom.us.example.net`, `zoom-us.example`), digits and
 * letters that look like its letters (`zo0m.us`, punycode of other scripts), or a user name before `@` (`zoom.us@example.net`).
 */
export function isLookAlike(href: string): boolean {
  if (!MAY_PRETEND.test(authorityOf(href)) && !isIntricate(href)) return false;
  const url = parse(unwrap(href));
  if (!url || SEARCH.some((host) => isUnder(url.hostname, host))) return false;
  const user = decode(url.username).toLowerCase();
  if (serviceHost(url.href)) return user.includes('.');
  if (WANTED.some((host) => user.includes(host))) return true;
  const spellings = [url.hostname, flattened(url.hostname)].map((host) => host.replaceAll('-', '.'));
  if (spellings.some((host) => WANTED.some((wanted) => `.${host}.`.includes(`.${wanted}.`)))) return true;
  if (WANTED.some((wanted) => squeezed(flattened(url.hostname)) === squeezed(wanted))) return true;
  return showsForeignLetters(url);
}

/** Digits and pairs of letters as what they look like: "zo0m", "tearns", "vvebex". */
const flattened = (host: string): string => host.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('3', 'e').replaceAll('5', 's').replaceAll('rn', 'm').replaceAll('vv', 'w');
/** "zooom.us", "zo-om.us" */
const squeezed = (host: string): string => host.replaceAll('-', '').replace(/(.)\1+/g, '$1');

/**
 * Punycode writes a label's plain letters first ("xn--zm-wmcb" for a "zoom" with foreign o's): they are a service's name with
 * gaps (RFC 3492, section 3.1).
 */
function showsForeignLetters({ hostname, pathname }: URL): boolean {
  const labels = hostname.split('.');
  return labels.some((label) => {
    const plain = /^xn--(.*)-[^-]*$/.exec(label)?.[1] ?? (label.startsWith('xn--') ? '' : undefined);
    if (plain === undefined) return false;
    const service = WANTED.find((wanted) => wanted.split('.').some((part) => part.length > 3 && plain.length >= part.length / 2 && isWithGaps(plain, part)));
    return service === undefined ? plain === '' && JOIN_PATH.test(pathname) : JOIN_PATH.test(pathname) || hostname.endsWith(service.slice(service.lastIndexOf('.')));
  });
}

/** The letters of `short` in their order within `long`. */
function isWithGaps(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Links of the text or its anchors that pretend to lead to a meeting service and do not. */
export function findLookAlikes(text: string, links: readonly Link[] = []): string[] {
  const honest = new Set<string>();
  return [...rawLinks(text).map(({ href }) => href), ...links.map(({ href }) => href)].filter((href) => {
    const authority = authorityOf(href);
    if (honest.has(authority)) return false;
    const pretends = isLookAlike(href);
    // most links of a page lead to one host, which is judged once; where a user, another address or foreign letters are written, each is
    if (!pretends && !/@|xn--|[^\x00-\x7f]/i.test(authority) && !isIntricate(href)) honest.add(authority);
    return pretends;
  });
}
