/** Does a sentence tell what was, or what is to come? By the verbs and phrases that the language's file lists. */
import type { Language } from '../languages/language';
import { countIn, wordList, wordsOf, type WordList } from './word-list';

export type Tense = 'past' | 'future';

const lists = new WeakMap<Language, { told: WordList; toCome: WordList }>();

function listsOf(language: Language): { told: WordList; toCome: WordList } {
  let found = lists.get(language);
  if (!found) {
    const { told = [], toCome = [], unspaced = false, prefixes } = language;
    // "and" is written to the word
    const joined = (list: string[]): string[] => (prefixes ? list.flatMap((word) => [word, `ו${word}`, `و${word}`]) : list);
    lists.set(language, (found = { told: wordList(joined(told), unspaced), toCome: wordList(joined(toCome), unspaced) }));
  }
  return found;
}

/** The tense that outweighs the other in a text; undefined when neither does. */
export function tenseOf(text: string, language: Language): Tense | undefined {
  if (!language.told) return undefined;
  if (lastTense.text !== text || lastTense.language !== language) lastTense = { text, language, tense: readTense(text, language) };
  return lastTense.tense;
}

/** Of the sentence asked for last: its moments ask one after the other, each for its own clause before. */
let lastTense: { text: string; language: Language | undefined; tense: Tense | undefined } = { text: '', language: undefined, tense: undefined };

function readTense(text: string, language: Language): Tense | undefined {
  const { told, toCome } = listsOf(language);
  const words = language.unspaced ? [] : wordsOf(text);
  const past = countIn(text, words, told);
  const future = countIn(text, words, toCome);
  return past > future ? 'past' : future > past ? 'future' : undefined;
}

/** A sentence's end: a stop behind a word of some length (not "Dr.", "10. April"), the next word with a capital or no case. */
const END = /(?:(?<=[\p{L}\p{M}]{4}|\d{4}|[)"”»’\]])[.!?…]+["”»’)]?\s+(?=[^\p{Ll}\s])|[!?]+\s+|[。！？।؟]+["”」』]?)/gu;

/** The sentence ends of the line that was asked for last: a line with many moments is asked for each. */
let last = { text: '', ends: [] as number[] };

function endsOf(text: string): number[] {
  if (last.text !== text) last = { text, ends: Array.from(text.matchAll(END), (match) => match.index + match[0].length) };
  return last.ends;
}

/** The sentence of a line in which a piece stands. */
export function sentenceAt(text: string, start: number, end: number): string {
  let from = 0;
  for (const at of endsOf(text)) {
    if (at <= start) from = at;
    else if (at >= end) return text.slice(from, at);
  }
  return text.slice(from);
}

/** The tense of the clause in which a piece stands, else of its sentence: "sold out yesterday, who will play on May 3". */
export function tenseAt(text: string, start: number, end: number, language: Language): Tense | undefined {
  if (!language.told) return undefined;
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  const behind = text.slice(end, end + CLAUSE);
  const from = Math.max(...CLAUSE_SIGNS.map((sign) => before.lastIndexOf(sign))) + 1;
  const ends = CLAUSE_SIGNS.map((sign) => behind.indexOf(sign)).filter((at) => at >= 0);
  return readTense(before.slice(from) + text.slice(start, end) + behind.slice(0, Math.min(behind.length, ...ends)), language) ?? tenseOf(sentenceAt(text, start, end), language);
}
/** No clause is longer. */
const CLAUSE = 240;
const CLAUSE_SIGNS = [', ', '; ', ': ', ' – ', ' — ', ' (', ') ', '. ', '、', '，', '。', '；', '، ', '। '];

/** How many sentences of some lines tell what was, and how many what is to come. */
export function toneOf(lines: Iterable<string>, language: Language): Record<Tense, number> {
  const tone = { past: 0, future: 0 };
  if (!language.told) return tone;
  for (const line of lines) {
    let from = 0;
    const add = (sentence: string): void => {
      const tense = tenseOf(sentence, language);
      if (tense) tone[tense]++;
    };
    for (const match of line.matchAll(END)) {
      add(line.slice(from, match.index));
      from = match.index + match[0].length;
    }
    add(line.slice(from));
  }
  return tone;
}
