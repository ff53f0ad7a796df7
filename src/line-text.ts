/** What lines of pages and of texts have in common: clean words, links, a bounded length. */
import type { Line } from './page';

/** Longer lines are several: nobody writes a sentence of this length, and what is read of a line may cost more than its length. */
const LONGEST = 4000;
const UNTIDY = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

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

/** One line's text: white space of every kind folded, invisible and bidi control characters dropped. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const URL_SHAPE = /\bhttps?:\/\/[^\s<>"'`{}|\\^]+/gi;

/** Addresses in a text, without what punctuates the sentence. */
export function linksIn(text: string): Line['links'] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(URL_SHAPE)].map(([url]) => {
    const href = url.replace(/[.,;:!?)\]]+$/, '');
    return { text: href, href };
  });
}
