/** One linear pass over a text: numbers, words with what they mean, and signs. */
import type { Lexicon, Meaning } from './lexicon';

export interface Token {
  kind: 'number' | 'word' | 'sign';
  /** lower case */
  text: string;
  start: number;
  end: number;
  /** no white space before it */
  glued: boolean;
  /** of a number */
  value: number;
  /** "3rd", "1º" */
  ordinal: boolean;
  meaning: Meaning;
}

const NOTHING: Meaning = {};
const TOKEN = /(\p{Nd}+)|([\p{L}\p{M}]+(?:['’]\p{L}+)*)|(\S)/gu;
/** Scripts written without spaces between words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', 'ème', 'eme', 'º', 'ª', 'ter', 'te', 'ten', 'e', 'го']);
/** Words longer than this are no date words; looking them up would only cost. */
const LONGEST_WORD = 24;

/** Value of decimal digits in any script. */
function numberValue(digits: string): number {
  const code = digits.charCodeAt(0);
  if (code < 58) return Number(digits);
  let value = 0;
  for (const digit of digits) value = value * 10 + digitValue(digit.codePointAt(0) as number);
  return value;
}
/** Decimal digits come in runs of ten that start at a multiple of 16 or 10 past one: count back to the zero. */
function digitValue(code: number): number {
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** Tokens of a text. Phrases of the lexicon ("half past", "starting at") come as one word. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [raw, digits, word] = match;
    const start = match.index;
    const glued = start === end && start > 0;
    end = start + raw.length;
    if (digits !== undefined) {
      tokens.push({ kind: 'number', text: raw, start, end, glued, value: digits.length > 12 ? Number.NaN : numberValue(digits), ordinal: false, meaning: NOTHING });
    } else if (word !== undefined) {
      const lower = word.toLowerCase();
      if (UNSPACED.test(lower)) {
        segment(lower, start, glued, lexicon, tokens);
        continue;
      }
      const last = tokens[tokens.length - 1];
      if (glued && last?.kind === 'number' && last.value <= 31 && ORDINAL.has(lower)) {
        last.ordinal = true;
        last.end = end;
        continue;
      }
      const meaning = lower.length > LONGEST_WORD ? NOTHING : (lexicon.words.get(lower) ?? stem(lower, lexicon));
      tokens.push({ kind: 'word', text: lower, start, end, glued, value: 0, ordinal: false, meaning });
    } else {
      tokens.push({ kind: 'sign', text: raw, start, end, glued, value: 0, ordinal: false, meaning: lexicon.words.get(raw) ?? NOTHING });
    }
  }
  return joinPhrases(tokens);
}

/** "Monday's" and "pmto" (two words glued by copying) still mean what they say. */
function stem(word: string, lexicon: Lexicon): Meaning {
  const apostrophe = word.search(/['’]/);
  if (apostrophe > 2) return lexicon.words.get(word.slice(0, apostrophe)) ?? NOTHING;
  return NOTHING;
}

/** Splits a run of an unspaced script into the longest words that the lexicon knows, single characters between. */
function segment(run: string, start: number, glued: boolean, lexicon: Lexicon, tokens: Token[]): void {
  for (let i = 0; i < run.length; ) {
    let length = Math.min(lexicon.longest, run.length - i);
    let meaning: Meaning | undefined;
    for (; length > 0 && !(meaning = lexicon.words.get(run.slice(i, i + length))); length--);
    if (!meaning) length = 1;
    const text = run.slice(i, i + length);
    tokens.push({ kind: 'word', text, start: start + i, end: start + i + length, glued: i > 0 || glued, value: 0, ordinal: false, meaning: meaning ?? NOTHING });
    i += length;
  }
}

function joinPhrases(tokens: Token[]): Token[] {
  if (!tokens.some((t) => t.meaning.phrases)) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrase = token.meaning.phrases?.find(({ words }) => words.every((word, k) => tokens[i + 1 + k]?.text === word));
    if (phrase) {
      i += phrase.words.length;
      joined.push({ ...token, kind: 'word', text: `${token.text} ${phrase.words.join(' ')}`, end: (tokens[i] as Token).end, meaning: phrase.meaning });
    } else joined.push(token);
  }
  return joined;
}
