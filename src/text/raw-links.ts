/** Addresses in running text, with or without `https://`, where they stand. */
import { MEETING_HOSTS } from './meeting-links';

/** An anchor: its words and where it leads. */
export interface Link {
  text: string;
  href: string;
}

/** An address as it stands in a text. */
export interface RawLink {
  href: string;
  index: number;
  end: number;
}

/** The end of a link is anything that no address holds; what punctuates the sentence comes off afterwards. */
const NOT_IN_LINK = /[\s<>"'`“”«»（）【】，。、]/;
const HOST_END = new RegExp(`(?:${MEETING_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})$`, 'i');
const LONGEST_HOST = Math.max(...MEETING_HOSTS.map((host) => host.length));
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Where the address begins whose slash stands at `slash`: at its "http", or at a meeting service's host. */
function startOf(text: string, slash: number): { index: number; scheme: boolean } | undefined {
  if (text.charAt(slash - 1) === ':') {
    const scheme = text.charAt(slash + 1) === '/' ? /https?$/i.exec(text.slice(Math.max(0, slash - 6), slash - 1)) : null;
    return scheme ? { index: slash - 1 - scheme[0].length, scheme: true } : undefined;
  }
  if (!isLetter(text.charCodeAt(slash - 1))) return undefined;
  const host = HOST_END.exec(text.slice(Math.max(0, slash - LONGEST_HOST), slash));
  return host ? { index: slash - host[0].length, scheme: false } : undefined;
}

/** Addresses of a text, in order, without what punctuates the sentence. Linear. */
export function rawLinks(text: string): RawLink[] {
  const found: RawLink[] = [];
  let done = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    const start = startOf(text, slash);
    if (!start || start.index < done) continue;
    let { index } = start;
    // "cmu.zoom.us/j/…" without https://: the host's head stands before it
    if (!start.scheme) while (index > done && start.index - index < 60 && /[\w.@-]/.test(text[index - 1] ?? '')) index--;
    let end = slash + (start.scheme ? 2 : 0);
    while (end < text.length && end - index < 4000 && !NOT_IN_LINK.test(text[end] ?? '')) end++;
    const href = trimLink(text.slice(index, end));
    done = end;
    if (!start.scheme && href.includes('@') && href.indexOf('@') < href.indexOf('/')) continue; // a mail address
    found.push({ href, index, end: index + href.length });
  }
  return found;
}

/** Takes the sentence's punctuation off; a closing bracket stays when the address opened it. */
function trimLink(href: string): string {
  let link = href;
  for (;;) {
    const last = link.at(-1) ?? '';
    const open = { ')': '(', ']': '[', '}': '{' }[last];
    if (open ? link.includes(open) : !/[.,;:!?*|\\]/.test(last)) return link;
    link = link.slice(0, -1);
  }
}
