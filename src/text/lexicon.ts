/** What words mean in a date or time: one Map per language, built once from Intl and the language file. */
import { languageFile } from '../languages';
import type { Language } from '../languages/language';
import { addNames, orderOf, type Add } from './calendar-names';
import { addLanguage } from './lexicon-words';
import { shaped, type Meaning } from './meaning';

export interface Lexicon {
  language: Language;
  words: Map<string, Meaning>;
  /** longest entry in characters, for scripts written without spaces */
  longest: number;
  order: 'dmy' | 'mdy' | 'ymd';
  /** in a line without digits, only these words can name a day or a time */
  telling: RegExp;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language; English words stay known in every language, behind the language's own. */
export function lexiconFor(lang: string): Lexicon {
  let lexicon = lexicons.get(lang);
  if (!lexicon) lexicons.set(lang, (lexicon = build(lang)));
  return lexicon;
}

/** Accents, Arabic vowel signs and Hebrew points. Vowel signs of Indic scripts are letters and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]/g;
const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ς: 'σ', ى: 'ي', ة: 'ه' };

/** A lower-case word without what writers leave out: "décembre" → "decembre", "salı" → "sali", "مساءً" → "مساء". */
export function fold(word: string): string {
  if (/^[\x20-\x7f]*$/.test(word)) return word;
  return word.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/[ıłøđßςىة]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Scripts written without spaces, Hangul too: its particles are written to the word. */
export const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function build(lang: string): Lexicon {
  const words = new Map<string, Meaning>();
  const english = languageFile('en') as Language;
  const own = languageFile(lang);
  let shadowed: ReadonlySet<string> = new Set();
  const add: Add = (phrase, meaning) => {
    const lower = phrase.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, '').trim();
    if (!lower) return;
    for (const form of PLAIN.test(lower) ? [lower] : new Set([lower, fold(lower)])) {
      const [first = '', ...rest] = PLAIN.test(form) ? [form] : piecesOf(form);
      if (shadowed.has(first)) continue;
      const entry = words.get(first) ?? {};
      words.set(first, entry);
      if (rest.length === 0) {
        for (const [key, value] of Object.entries(meaning)) (entry as Record<string, unknown>)[key] ??= value;
      } else {
        const same = entry.phrases?.find((other) => other.words.join(' ') === rest.join(' '));
        if (same) Object.assign(same.meaning, { ...meaning, ...same.meaning });
        else entry.phrases = [...(entry.phrases ?? []), { words: rest, meaning: { ...meaning } }].toSorted((a, b) => b.words.length - a.words.length);
      }
    }
  };
  if (own && own !== english) {
    addNames(lang, add);
    addLanguage(own, add);
    // "am Freitag", "mon père", "to jest": English must not speak over the language's own short words
    shadowed = new Set([...words.keys(), ...own.stopwords]);
  }
  // "się" is no "sie" (August): the commonest words are not looked up without their accents
  for (const word of own?.stopwords ?? []) if (!words.has(word) && words.has(fold(word))) words.set(word, {});
  addNames('en', add);
  addLanguage(english, add);
  shadowed = new Set();
  if (!own) addNames(lang, add);
  for (const [word, { phrases, ...meaning }] of words) words.set(word, shaped({ ...meaning, ...(phrases ? { phrases: phrases.map((phrase) => ({ ...phrase, meaning: shaped(phrase.meaning) })) } : {}) }));
  let longest = 1;
  for (const word of words.keys()) if (UNSPACED.test(word)) longest = Math.max(longest, word.length);
  return { language: own ?? english, words, longest, order: own?.order ?? orderOf(lang), telling: tellingWords(words) };
}

/** One word, and nothing to fold. */
const PLAIN = /^[a-z]+$/;

/** Cuts as the tokens are cut: words, digit runs, signs; a run of an unspaced script is one piece. */
function piecesOf(phrase: string): string[] {
  return phrase.match(/\p{Nd}+|[\p{L}\p{M}]+(?:'\p{L}+)*|[^\s]/gu) ?? [];
}

/** Weekdays, relative days and times in words, each at a word's beginning. Plain ASCII only: a line with any other letter is read anyway. */
function tellingWords(words: Map<string, Meaning>): RegExp {
  const list = new Set<string>(["o'clock", 'week', 'month']);
  const tells = (m: Meaning): boolean => m.weekday !== undefined || m.relative !== undefined || m.noon === true || m.midnight === true || m.repeats !== undefined || (m.phrases?.some((p) => tells(p.meaning)) ?? false);
  for (const [word, meaning] of words) if (word.length >= 3 && /^[a-z]+$/.test(word) && tells(meaning)) list.add(word);
  // longer words that start with a shorter one add nothing
  const shortest = [...list].filter((word) => ![...list].some((other) => other !== word && word.startsWith(other)));
  return new RegExp(`[^\\x00-\\xa9\\xab-\\xb9\\xbb-\\xbf\\u2000-\\u206f]|\\b(?:${shortest.join('|')})`, 'i');
}
