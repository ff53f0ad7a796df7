/** What lines of pages and of texts have in common: clean words, links, a bounded length. */
import type { Line } from './page';

/** Longer lines are several: nobody writes a sentence of this length, and what is read of a line may cost more than its length. */
const LONGEST = 4000;

/** Lines with those that are too long cut behind a sentence, else between words. Links stay with the first piece. */
export function cutLong(lines: Line[]): Line[] {
  if (!lines.some(({ text }) => text.length > LONGEST)) return lines;
  const cut: Line[] = [];
  for (const line of lines) {
    let rest = line.text;
    let first = true;
    while (rest.length > 0) {
      const end = rest.length <= LONGEST ? rest.length : endOf(rest);
      const { lead: _, ...bare } = line;
      cut.push({ ...(first ? line : { ...bare, links: linksIn(rest.slice(0, end)), gap: false }), text: rest.slice(0, end).trim(), index: cut.length });
      rest = rest.slice(end).trimStart();
      first = false;
    }
  }
  return cut;
}

function endOf(text: string): number {
  const head = text.slice(0, LONGEST);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '), head.lastIndexOf('; '));
  const space = head.lastIndexOf(' ');
  return sentence > LONGEST / 2 ? sentence + 1 : space > LONGEST / 2 ? space : LONGEST;
}

/** 0 for a character to keep, 1 for white space, 2 for an invisible or bidi control character. */
function kindOf(code: number): 0 | 1 | 2 {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13) ? 1 : 0;
  if (code === 0xa0) return 1;
  if (code === 0xad) return 2;
  if (code < 0x1680) return 0;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return 1;
    return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) ? 2 : 0;
  }
  if (code === 0x1680 || code === 0x3000) return 1;
  return code === 0xfeff ? 2 : 0;
}

/** One line's text: white space of every kind folded, invisible and bidi control characters dropped. */
export function tidy(text: string): string {
  let out = '';
  /** where what is to be kept and not yet written begins; the text ends with a space that is written before the next word */
  let from = 0;
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      spaced = false;
      continue;
    }
    if (kind === 1 && !spaced && text.charCodeAt(i) === 32) {
      spaced = true;
      continue;
    }
    if (i > from) out += text.slice(from, i);
    from = i + 1;
    if (kind === 1 && !spaced) {
      out += ' ';
      spaced = true;
    }
  }
  if (from > 0) out += text.slice(from);
  else out = text;
  return spaced && out.endsWith(' ') ? out.slice(0, -1) : out;
}

const URL_SHAPE = /\bhttps?:\/\/[^\s<>"'`{}|\\^]+/gi;

/** Addresses in a text, without what punctuates the sentence. */
export function linksIn(text: string): Line['links'] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(URL_SHAPE)].map(([url]) => {
    // behind the first sign of a run: from each of them on, it would be read once more
    const href = url.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '');
    return { text: href, href };
  });
}
