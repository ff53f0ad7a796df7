/** Cutting text where a reader would: after a sentence, else a word, never inside a character. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const ELLIPSIS = '…';
// Enough of the room that is left to be worth a whole sentence or word.
const WORTH_KEEPING = 0.6;

/**
 * `text`, or its beginning and an ellipsis, so that it takes no more than `room` by `measure`.
 * No text may measure less than its length. Looks at no more of it than fits.
 */
export function shorten(text: string, room: number, measure: (text: string) => number): string {
  if (text.length <= room && measure(text) <= room) return text;
  const end = longestPrefix(text, room - measure(` ${ELLIPSIS}`), measure);
  if (end === 0) return '';
  const prefix = text.slice(0, end);
  const sentence = lastEnd(prefix, /[.!?。！？]["”’)\]]*(?=\s)|[。！？]|\n+/g);
  if (sentence > end * WORTH_KEEPING) return `${prefix.slice(0, sentence).trimEnd()} ${ELLIPSIS}`;
  const word = /\s/.test(text.charAt(end)) ? end : lastEnd(prefix, /\s+/g);
  return `${prefix.slice(0, word > end * WORTH_KEEPING ? word : end).trimEnd()}${ELLIPSIS}`;
}

function longestPrefix(text: string, room: number, measure: (text: string) => number): number {
  // No more can fit, and the segmenter is slow on long texts. Half a surrogate pair at the end would be no character.
  const start = text.slice(0, Math.max(0, room)).replace(/[\ud800-\udbff]$/, '');
  let used = 0;
  for (const { segment, index } of segmenter.segment(start)) {
    used += measure(segment);
    if (used > room) return index;
  }
  return start.length;
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
