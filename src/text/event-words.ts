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

const stems = new WeakMap<Language, Set<string>>();

/** Words for events in their cases, plurals and compounds ("koncertu", "föreläsningar", "Weihnachtskonzert"); `text` is lower case. */
export function namesEvent(text: string, language: Language): boolean {
  const { events = [], unspaced, compounds } = language;
  if (unspaced) return events.some((word) => text.includes(word));
  let found = stems.get(language);
  if (!found) stems.set(language, (found = new Set(events.map((word) => (word.length < STEM ? `${word} ` : word.replace(LAST_VOWEL, ''))))));
  for (const word of wordsOf(text)) {
    if (word.length > LONGEST) continue;
    if (found.has(`${word} `)) return true;
    for (let end = word.length; end >= Math.max(STEM - 1, word.length - ENDING); end--) {
      if (found.has(word.slice(0, end))) return true;
      if (compounds) for (let from = 2; from <= end - STEM + 1; from++) if (found.has(word.slice(from, end))) return true;
    }
  }
  return events.some((phrase) => phrase.includes(' ') && text.includes(phrase));
}
