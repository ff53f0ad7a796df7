/** A cheap look before a dear one: a page whose text never holds a word has no element that is named by it. */
import type { PageDocument } from '../page';

/** True when the page's HTML holds one of the words, letter for letter. Class and attribute names are written so. */
export function mentions({ page }: PageDocument, ...words: string[]): boolean {
  const html = page.html ?? '';
  return words.some((word) => html.includes(word));
}
