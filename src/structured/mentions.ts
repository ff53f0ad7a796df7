/** A cheap look before a dear one: a page whose text never holds a word has no element that is named by it. */
import type { PageDocument } from '../page';

/** Words asked for so far, numbered in their order, and one pattern of them all: a page is searched once, not once a word. */
const asked = new Map<string, number>();
let pattern = /(?!)/g;

/** What a page holds of the first so many words. */
const held = new WeakMap<PageDocument, { words: Set<string>; of: number }>();

/** True when the page's HTML holds one of the words, letter for letter. Class and attribute names are written so. */
export function mentions(doc: PageDocument, ...words: string[]): boolean {
  const html = doc.page.html ?? '';
  return words.some((word) => {
    const number = asked.get(word);
    if (number === undefined) learn(word);
    let here = held.get(doc);
    if (!here) held.set(doc, (here = { words: wordsIn(html), of: asked.size }));
    return number === undefined || number >= here.of ? html.includes(word) : here.words.has(word);
  });
}

function learn(word: string): void {
  asked.set(word, asked.size);
  const longestFirst = [...asked.keys()].toSorted((a, b) => b.length - a.length);
  pattern = new RegExp(longestFirst.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

function wordsIn(html: string): Set<string> {
  const found = new Set<string>();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    if (!found.has(match[0])) {
      // a shorter word may begin where a longer one does
      for (const word of asked.keys()) if (match[0].startsWith(word)) found.add(word);
    }
    pattern.lastIndex = match.index + 1;
  }
  return found;
}
