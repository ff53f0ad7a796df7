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
const LINK_START = new RegExp(`https?://|(?:${MEETING_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})(?=/)`, 'gi');

/** Addresses of a text, in order, without what punctuates the sentence. Linear. */
export function rawLinks(text: string): RawLink[] {
  const found: RawLink[] = [];
  let done = 0;
  for (const match of text.matchAll(LINK_START)) {
    if (match.index < done) continue;
    let index = match.index;
    // "cmu.zoom.us/j/…" without https://: the host's head stands before the match
    if (!match[0].includes('://')) while (index > done && match.index - index < 60 && /[\w.@-]/.test(text[index - 1] ?? '')) index--;
    let end = match.index + match[0].length;
    while (end < text.length && end - index < 4000 && !NOT_IN_LINK.test(text[end] ?? '')) end++;
    const href = trimLink(text.slice(index, end));
    done = end;
    if (!match[0].includes('://') && href.includes('@') && href.indexOf('@') < href.indexOf('/')) continue; // a mail address
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
