/** Does a sentence tell what was, or what is to come? By the verbs and phrases that the language's file lists. */
import type { Language } from '../languages/language';

export type Tense = 'past' | 'future';

interface Patterns {
  told: RegExp;
  toCome: RegExp;
}

const NEVER = /(?!)/g;
const patterns = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  let found = patterns.get(language);
  if (!found) patterns.set(language, (found = { told: anyOf(language.told, language), toCome: anyOf(language.toCome, language) }));
  return found;
}

/** `*` stands for at least three letters of the same word in front ("*ieron"), for any ending behind ("прошл*"). */
function anyOf(list: string[] | undefined, { unspaced, prefixes }: Language): RegExp {
  if (!list?.length) return NEVER;
  const escaped = list.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/(?<![\p{L}\p{M}])\*/gu, '[\\p{L}\\p{M}]{3,}').replace(/\*/g, '[\\p{L}\\p{M}]*').replace(/'/g, "['’]"));
  if (unspaced) return new RegExp(escaped.join('|'), 'gu');
  const joined = prefixes ? '(?:[וو])?' : '';
  return new RegExp(`(?<![\\p{L}\\p{M}'’])${joined}(?:${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

/** The tense that outweighs the other in a text; undefined when neither does. */
export function tenseOf(text: string, language: Language): Tense | undefined {
  if (!language.told) return undefined;
  const { told, toCome } = patternsOf(language);
  const [past, future] = [count(text, told), count(text, toCome)];
  return past > future ? 'past' : future > past ? 'future' : undefined;
}

const count = (text: string, pattern: RegExp): number => {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
};

/** A sentence's end: a stop behind a word of some length (not "Dr.", "10. April"), the next word with a capital or no case. */
const END = /(?:(?<=[\p{L}\p{M}]{4}|\d{4}|[)"”»’\]])[.!?…]+["”»’)]?\s+(?=[^\p{Ll}\s])|[!?]+\s+|[。！？।؟]+["”」』]?)/gu;

/** The sentence of a line in which a piece stands. */
export function sentenceAt(text: string, start: number, end: number): string {
  let from = 0;
  for (const match of text.matchAll(END)) {
    const at = match.index + match[0].length;
    if (at <= start) from = at;
    else if (at >= end) return text.slice(from, at);
  }
  return text.slice(from);
}

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
