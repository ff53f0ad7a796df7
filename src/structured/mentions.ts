/** A cheap look before a dear one: a page whose marks never hold a word has no element that is named by it. */
import type { PageDocument } from '../page';

/** Words asked for so far, numbered in their order, and one pattern of them all: marks are searched once, not once a word. */
const asked = new Map<string, number>();
let pattern = /(?!)/g;

/** What a page holds of the first so many words. */
const held = new WeakMap<PageDocument, { words: Set<string>; of: number }>();

/**
 * True when the names, classes, ids, types, attributes' names or generator of the page hold one of the words, letter for letter:
 * `<time `, ` typeof=`, `h-event`, `"vevent"` (all of a class), `content="Drupal`.
 */
export function mentions(doc: PageDocument, ...words: string[]): boolean {
  const marks = doc.tree?.marks() ?? '';
  return words.some((word) => {
    const number = asked.get(word);
    if (number === undefined) learn(word);
    let here = held.get(doc);
    if (!here) held.set(doc, (here = { words: wordsIn(marks), of: asked.size }));
    return number === undefined || number >= here.of ? marks.includes(word) : here.words.has(word);
  });
}

function learn(word: string): void {
  asked.set(word, asked.size);
  const longestFirst = [...asked.keys()].toSorted((a, b) => b.length - a.length);
  pattern = new RegExp(longestFirst.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

function wordsIn(marks: string): Set<string> {
  const found = new Set<string>();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(marks); match; match = pattern.exec(marks)) {
    if (!found.has(match[0])) {
      // a shorter word may begin where a longer one does
      for (const word of asked.keys()) if (match[0].startsWith(word)) found.add(word);
    }
    pattern.lastIndex = match.index + 1;
  }
  return found;
}
