/** One linear pass over a text: numbers, words with what they mean, and signs. */
import { DIGIT, kindOf, kindOfCodePoint, LETTER, MARK, SPACE, SURROGATE } from './characters';
import { fold, UNSPACED, type Lexicon } from './lexicon';
import { shaped, type Meaning } from './meaning';

export interface Token {
  kind: 'number' | 'word' | 'sign';
  /** lower case; digits of any script as ASCII ones */
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

/** Is the token one of these signs? */
export const sign = (token: Token | undefined, signs: string): boolean => token?.kind === 'sign' && signs.includes(token.text);

/** Hyphens, dashes and waves: what stands between the ends of a range. */
export const DASHES = '-–—‐‑‒−~〜～';

export function isDash(token: Token | undefined): boolean {
  return sign(token, DASHES);
}

export const isText = (token: Token | undefined, pattern: RegExp): boolean => token !== undefined && pattern.test(token.text);

/** The meaning of words that say nothing of when. */
export const NOTHING: Meaning = shaped({});
const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', 'ère', 'ème', 'eme', 'º', 'ª', 'ter', 'te', 'ten', 'e', 'го', 'η', 'ης', 'ου']);
/** Endings of a day's number behind a colon or hyphen: sv "21:a", ru "3-го", hu "5-én". */
const ENDING = new Set(['a', 'e', 'го', 'е', 'є', 'ое', 'й', 'та', 'те', 'я', 'ci', 'go', 'én', 'án', 'jén', 'i', 'ig', 'tól', 'től', 'ei', 'ul']);
/** Words longer than this are no date words; looking them up would only cost. */
const LONGEST_WORD = 24;

/** Decimal digits of any script as ASCII digits. */
function asciiDigits(digits: string): string {
  if (digits.charCodeAt(0) < 58) return digits;
  let ascii = '';
  for (const digit of digits) ascii += digitValue(digit.codePointAt(0) as number);
  return ascii;
}
/** Decimal digits come in runs of ten that start at a multiple of 16 or 10 past one: count back to the zero. */
function digitValue(code: number): number {
  if (code < 58) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** Index behind the run of one kind of character that starts at `from`; letters take their marks along when `marks` is said. */
function endOfRun(text: string, from: number, kind: number, marks = false): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    let found = kindOf(code);
    let width = 1;
    if (found === SURROGATE) {
      const point = text.codePointAt(i) as number;
      found = kindOfCodePoint(point);
      width = point > 0xffff ? 2 : 1;
    }
    if (found !== kind && !(marks && found === MARK)) break;
    i += width;
  }
  return i;
}

/** Index behind the word that starts at `from`; an apostrophe with letters behind it belongs to it. */
function endOfWord(text: string, from: number): number {
  let end = endOfRun(text, from, LETTER, true);
  for (;;) {
    const code = text.charCodeAt(end);
    if (code !== 0x27 && code !== 0x2019) return end;
    const next = endOfRun(text, end + 1, LETTER);
    if (next === end + 1) return end;
    end = next;
  }
}

/** Tokens of a text. Phrases of the lexicon ("half past", "starting at") come as one word. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let phrases = false;
  for (let start = 0; start < text.length; start = end) {
    let kind = kindOf(text.charCodeAt(start));
    if (kind === SPACE) {
      do start++;
      while (start < text.length && kindOf(text.charCodeAt(start)) === SPACE);
      if (start >= text.length) break;
      kind = kindOf(text.charCodeAt(start));
    }
    const glued = start === end && start > 0;
    const point = kind === SURROGATE ? (text.codePointAt(start) as number) : 0;
    if (point > 0) kind = kindOfCodePoint(point);
    if (kind === DIGIT) {
      end = endOfRun(text, start, DIGIT);
      const ascii = asciiDigits(text.slice(start, end));
      tokens.push({ kind: 'number', text: ascii, start, end, glued, value: ascii.length > 12 ? Number.NaN : Number(ascii), ordinal: false, meaning: NOTHING });
    } else if (kind === LETTER || kind === MARK) {
      end = endOfWord(text, start);
      const lower = text.slice(start, end).toLowerCase();
      if (UNSPACED.test(lower)) segment(lower, start, glued, lexicon, tokens);
      else if (glued && takesEnding(tokens, lower)) (tokens[tokens.length - 1] as Token).end = end;
      else {
        const meaning = lower.length > LONGEST_WORD ? NOTHING : meaningOf(lower, lexicon);
        phrases ||= meaning.phrases !== undefined;
        tokens.push({ kind: 'word', text: lower, start, end, glued, value: 0, ordinal: false, meaning });
        continue;
      }
      phrases = true; // endings and pieces of a run may have any meaning
    } else {
      end = start + (point > 0xffff ? 2 : 1);
      const raw = text.slice(start, end);
      const meaning = lexicon.words.get(raw) ?? NOTHING;
      phrases ||= meaning.phrases !== undefined;
      tokens.push({ kind: 'sign', text: raw, start, end, glued, value: 0, ordinal: false, meaning });
    }
  }
  return phrases ? joinPhrases(tokens) : tokens;
}

/** "3rd", "21:a", "3-го": makes the number before an ordinal, when the word is such an ending. */
function takesEnding(tokens: Token[], word: string): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.kind === 'number') {
    if (last.value > 31 || !ORDINAL.has(word)) return false;
    last.ordinal = true;
    return true;
  }
  const number = tokens[tokens.length - 2];
  if (last?.kind !== 'sign' || !last.glued || (last.text !== ':' && last.text !== '-') || number?.kind !== 'number' || number.value > 31 || !ENDING.has(word)) return false;
  tokens.pop();
  number.ordinal = true;
  return true;
}

/** Nothing to fold, no apostrophe, no prefix of another script. */
const PLAIN = /^[a-z]*$/;

/** What a word means, also with an apostrophe ("Monday's", "d'abril") or a short word written to it ("במאי"). */
function meaningOf(lower: string, { words, language }: Lexicon): Meaning {
  const exact = words.get(lower);
  if (exact) return exact;
  if (PLAIN.test(lower)) return NOTHING;
  const folded = fold(lower.replace(/[’ʼ]/g, "'"));
  const known = folded === lower ? undefined : words.get(folded);
  if (known) return known;
  const apostrophe = folded.indexOf("'");
  if (apostrophe > 0) {
    const before = apostrophe > 2 ? words.get(folded.slice(0, apostrophe)) : undefined;
    const behind = apostrophe < 6 ? words.get(folded.slice(apostrophe + 1)) : undefined;
    return (isDay(before) ? before : undefined) ?? (isDay(behind) ? behind : undefined) ?? before ?? NOTHING;
  }
  for (const prefix of language.prefixes ?? []) {
    if (folded.length > prefix.length + 1 && folded.startsWith(prefix)) {
      const rest = words.get(folded.slice(prefix.length));
      if (rest) return rest;
    }
  }
  return NOTHING;
}

const isDay = (meaning: Meaning | undefined): boolean => meaning !== undefined && (meaning.month !== undefined || meaning.weekday !== undefined || meaning.relative !== undefined);

const NUMERAL: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 兩: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 廿: 20, 卅: 30 };
/** Behind these a Chinese numeral is a number of a date or a time. */
const COUNTED = /^[年月日號号時时點点分刻]/;

/** The number of Chinese numerals at `from`: "廿六" 26, "二十" 20, "一一〇" 110; undefined when nothing counted follows. */
function numeralAt(run: string, from: number, afterHalf: boolean): { value: number; length: number } | undefined {
  let length = 0;
  while (length < 5 && NUMERAL[run[from + length] ?? ''] !== undefined) length++;
  const behind = run.slice(from + length, from + length + 1);
  if (length === 0 || !COUNTED.test(behind) || run[from - 1] === '第') return undefined;
  // "一点" is "a little" and "一時" "for a while", unless the half of the day stands before
  if (/^[时時點点]/.test(behind) && !afterHalf) return undefined;
  const signs = Array.from(run.slice(from, from + length)).map((c) => NUMERAL[c] as number);
  if (!signs.some((n) => n >= 10)) return { value: Number(signs.join('')), length };
  let value = 0;
  for (const [n, sign] of signs.entries()) {
    if (sign < 10) value += signs[n + 1] === 10 ? sign * 10 : sign;
    else if (sign > 10 || n === 0 || (signs[n - 1] as number) >= 10) value += sign;
  }
  return { value, length };
}

/** Splits a run of an unspaced script into the longest words that the lexicon knows, single characters between. */
function segment(run: string, start: number, glued: boolean, lexicon: Lexicon, tokens: Token[]): void {
  for (let i = 0; i < run.length; ) {
    const last = tokens[tokens.length - 1];
    const push = (kind: Token['kind'], text: string, length: number, value: number, meaning: Meaning): void => {
      tokens.push({ kind, text, start: start + i, end: start + i + length, glued: i > 0 || glued, value, ordinal: false, meaning });
      i += length;
    };
    const numeral = numeralAt(run, i, last !== undefined && (last.meaning.meridiem !== undefined || last.meaning.to === true));
    if (numeral) {
      push('number', String(numeral.value), numeral.length, numeral.value, NOTHING);
      continue;
    }
    let length = Math.min(lexicon.longest, run.length - i);
    let meaning: Meaning | undefined;
    for (; length > 0 && !(meaning = lexicon.words.get(run.slice(i, i + length))); length--);
    if (!meaning) length = 1;
    push('word', run.slice(i, i + length), length, 0, meaning ?? NOTHING);
  }
}

function joinPhrases(tokens: Token[]): Token[] {
  if (!tokens.some((t) => t.meaning.phrases)) return tokens;
  const joined: Token[] = [];
  const is = (token: Token | undefined, word: string): boolean => token !== undefined && (token.text === word || (token.kind === 'word' && fold(token.text) === word));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrase = token.meaning.phrases?.find(({ words }) => words.every((word, k) => is(tokens[i + 1 + k], word)));
    if (phrase) {
      i += phrase.words.length;
      joined.push({ ...token, kind: 'word', text: `${token.text} ${phrase.words.join(' ')}`, end: (tokens[i] as Token).end, meaning: phrase.meaning });
    } else joined.push(token);
  }
  return joined;
}
