/** Words and phrases of a language file looked up in a text: by sets, so that a long list costs no more than a short one. */

/** Letters that must stand before an ending ("*ieron") for the word to be of its kind. */
const BEFORE_ENDING = 3;
const WORD = /[\p{L}\p{M}]+/gu;

interface Pattern {
  exact: Set<string>;
  endings: Set<string>;
  longestEnding: number;
  beginnings: Set<string>;
  shortestBeginning: number;
  longestBeginning: number;
}

export interface WordList {
  single: Pattern;
  /** phrases by their first word */
  phrases: Map<string, Pattern[][]>;
  /** phrases whose first word is an ending */
  loose: Pattern[][];
  /** scripts without spaces: searched as they stand */
  raw: string[];
}

const emptyPattern = (): Pattern => ({ exact: new Set(), endings: new Set(), longestEnding: 0, beginnings: new Set(), shortestBeginning: 99, longestBeginning: 0 });

function addTo(pattern: Pattern, word: string): void {
  if (word.startsWith('*')) {
    pattern.endings.add(word.slice(1));
    pattern.longestEnding = Math.max(pattern.longestEnding, word.length - 1);
  } else if (word.endsWith('*')) {
    pattern.beginnings.add(word.slice(0, -1));
    pattern.shortestBeginning = Math.min(pattern.shortestBeginning, word.length - 1);
    pattern.longestBeginning = Math.max(pattern.longestBeginning, word.length - 1);
  } else pattern.exact.add(word);
}

function matches({ exact, endings, longestEnding, beginnings, shortestBeginning, longestBeginning }: Pattern, word: string): boolean {
  if (exact.has(word)) return true;
  for (let n = Math.min(longestEnding, word.length - BEFORE_ENDING); n > 0; n--) if (endings.has(word.slice(-n))) return true;
  for (let n = Math.min(longestBeginning, word.length); n >= shortestBeginning; n--) if (beginnings.has(word.slice(0, n))) return true;
  return false;
}

/** Lower-case words of a text; an apostrophe parts them, whichever sign it is. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** A list ready to be looked up. `*` stands for the letters before an ending ("*ieron") or for any ending ("прошл*"). */
export function wordList(list: readonly string[], unspaced: boolean): WordList {
  const found: WordList = { single: emptyPattern(), phrases: new Map(), loose: [], raw: unspaced ? [...list] : [] };
  if (unspaced) return found;
  for (const phrase of list) {
    const words = phrase.toLowerCase().match(/\*?[\p{L}\p{M}]+\*?/gu) ?? [];
    const [first = ''] = words;
    if (words.length === 1) addTo(found.single, first);
    else if (words.length > 1) {
      const patterns = words.map((word) => {
        const pattern = emptyPattern();
        addTo(pattern, word);
        return pattern;
      });
      if (first.includes('*')) found.loose.push(patterns);
      else found.phrases.set(first, [...(found.phrases.get(first) ?? []), patterns]);
    }
  }
  return found;
}

/** How many of the list's words and phrases stand in a text; one word counts once, in the longest phrase. */
export function countIn(text: string, words: readonly string[], { single, phrases, loose, raw }: WordList): number {
  let n = 0;
  for (const word of raw) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n++;
  if (raw.length > 0) return n;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const whole = (phrase: Pattern[]): boolean => phrase.every((pattern, k) => words[i + k] !== undefined && matches(pattern, words[i + k] as string));
    const phrase = phrases.get(word)?.find(whole) ?? loose.find(whole);
    if (phrase) {
      n++;
      i += phrase.length - 1;
    } else if (matches(single, word)) n++;
  }
  return n;
}
