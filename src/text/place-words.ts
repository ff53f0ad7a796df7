/** The words of rooms, buildings and streets, and what a found place is. */
import type { Language } from '../languages/language';
import { lowered } from './characters';

export interface FoundPlace {
  place: string;
  index: number;
  certainty: number;
}

/** Finds the first word of a room, building or street in a text, as a regular expression would. */
export interface PlaceWords {
  test(text: string): boolean;
  exec(text: string): { 0: string; index: number } | null;
}

const patterns = new WeakMap<Language, RegExp>();

/** The words as one pattern, for text in lower case: for English, and for scripts without spaces, whose words have no edges. */
export function placePattern(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const list = language.places.map((w) => w.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*').replace(/^\\\*/, '[\\p{L}-]*'));
    const any = `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})`;
    pattern = new RegExp(language.unspaced ? any : `(?<![\\p{L}\\p{M}])${any}(?![\\p{L}\\p{M}])`, 'u');
    patterns.set(language, pattern);
  }
  return pattern;
}

const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;
const STEM_VOWEL = /[aeiouyąęěéíáýаеиоуыэюяіїєйь]$/u;
/** Letters of cases behind a stem. */
const CASE = 3;
const SHORTEST_STEM = 4;

interface Lookup {
  exact: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  longestEnding: number;
  beginnings: readonly string[];
  stems: ReadonlySet<string>;
  /** phrases by their first word, longest first */
  phrases: ReadonlyMap<string, readonly string[]>;
  prefixes: readonly string[];
}

function lookupOf({ places, genitives, prefixes = [] }: Language): Lookup {
  const exact = new Set<string>();
  const endings = new Set<string>();
  const beginnings: string[] = [];
  const stems = new Set<string>();
  const phrases = new Map<string, string[]>();
  for (const place of places) {
    const lower = place.toLowerCase();
    if (lower.startsWith('*')) endings.add(lower.slice(1));
    else if (lower.endsWith('*')) beginnings.push(lower.slice(0, -1));
    else if (lower.includes(' ')) {
      const [first = ''] = lower.split(' ');
      phrases.set(first, [...(phrases.get(first) ?? []), lower].toSorted((a, b) => b.length - a.length));
    } else {
      exact.add(lower);
      // cases of inflected languages by the stem ("библиотеки", "dworca")
      if (genitives && lower.length >= SHORTEST_STEM) stems.add(lower.replace(STEM_VOWEL, ''));
    }
  }
  return { exact, endings, longestEnding: Math.max(0, ...[...endings].map((ending) => ending.length)), beginnings, stems, phrases, prefixes };
}

function isPlaceWord(word: string, { exact, endings, longestEnding, beginnings, stems, prefixes }: Lookup): boolean {
  if (exact.has(word)) return true;
  for (let n = Math.min(longestEnding, word.length); n > 1; n--) if (endings.has(word.slice(-n))) return true;
  if (stems.size > 0) for (let n = word.length; n >= Math.max(SHORTEST_STEM - 1, word.length - CASE); n--) if (stems.has(word.slice(0, n))) return true;
  if (beginnings.some((beginning) => word.startsWith(beginning))) return true;
  return prefixes.some((prefix) => word.startsWith(prefix) && exact.has(word.slice(prefix.length)));
}

const found = new WeakMap<Language, PlaceWords>();

/** A word of a room, building or street in this language; looked up, as lists are long. */
export function placeWords(language: Language): PlaceWords {
  let words = found.get(language);
  if (words) return words;
  if (language.id === 'en' || language.unspaced) {
    const pattern = placePattern(language);
    const exec: PlaceWords['exec'] = (text) => {
      const match = pattern.exec(lowered(text));
      return match && { 0: text.slice(match.index, match.index + match[0].length), index: match.index };
    };
    words = { exec, test: (text) => pattern.test(lowered(text)) };
  } else {
    const lookup = lookupOf(language);
    const exec: PlaceWords['exec'] = (text) => {
      const lower = text.toLowerCase();
      // a few letters grow when lowered; then nothing would stand where it is looked for
      const whole = lower.length === text.length ? lower : text;
      for (const { 0: word, index } of whole.matchAll(WORD)) {
        const phrase = lookup.phrases.get(word)?.find((candidate) => whole.startsWith(candidate, index) && !/[\p{L}\p{M}]/u.test(whole[index + candidate.length] ?? ' '));
        if (phrase) return { 0: text.slice(index, index + phrase.length), index };
        if (isPlaceWord(word, lookup)) return { 0: text.slice(index, index + word.length), index };
        const part = /[-'’](?=[^-'’]*$)/.exec(word);
        if (part && isPlaceWord(word.slice(part.index + 1), lookup)) return { 0: text.slice(index + part.index + 1, index + word.length), index: index + part.index + 1 };
        // "Rathaus-Saal", "l’Hôtel": either part
        if (part && isPlaceWord(word.slice(0, part.index), lookup)) return { 0: text.slice(index, index + part.index), index };
      }
      return null;
    };
    words = { exec, test: (text) => exec(text) !== null };
  }
  found.set(language, words);
  return words;
}
