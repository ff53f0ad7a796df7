/** Does a text call something an event? By the words for events of the language's file. */
import type { Language } from '../languages/language';
import { wordsOf } from './word-list';

/** Shorter words are looked up as they stand: their stems are in too many words. */
const STEM = 5;
/** Letters that plurals and cases add to a word's stem. */
const ENDING = 4;
/** What is longer is no word, and its parts would be looked up for ever. */
const LONGEST = 80;
/** A stem's last letter changes with its case. */
const LAST_VOWEL = /[aeioyąęёαηοаяоеиыьієї]$/u;

const stems = new WeakMap<Language, { words: Set<string>; phrases: string[] }>();

/** Words for events in their cases, plurals and compounds ("koncertu", "föreläsningar", "Weihnachtskonzert"); `text` is lower case. */
export function namesEvent(text: string, language: Language): boolean {
  const { events = [], unspaced, compounds } = language;
  if (unspaced) return events.some((word) => text.includes(word));
  let found = stems.get(language);
  if (!found) {
    const words = new Set(events.map((word) => (word.length < STEM ? `${word} ` : word.replace(LAST_VOWEL, ''))));
    stems.set(language, (found = { words, phrases: events.filter((phrase) => phrase.includes(' ')) }));
  }
  const { words, phrases } = found;
  for (const word of wordsOf(text)) {
    if (word.length > LONGEST) continue;
    if (words.has(`${word} `)) return true;
    for (let end = word.length; end >= Math.max(STEM - 1, word.length - ENDING); end--) {
      if (words.has(word.slice(0, end))) return true;
      if (compounds) for (let from = 2; from <= end - STEM + 1; from++) if (words.has(word.slice(from, end))) return true;
    }
  }
  return phrases.some((phrase) => text.includes(phrase));
}
