/** The words of rooms, buildings and streets, and what a found place is. */
import type { Language } from '../languages/language';

export interface FoundPlace {
  place: string;
  index: number;
  certainty: number;
}

const STEM_VOWEL = /[aeiouyąęěéíáýаеиоуыэюяіїєйь]/u;

const patterns = new WeakMap<Language, RegExp>();

/** A word of a room, building or street in this language, with a capital or as a room number's mark. */
export function placeWords(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const list = language.places.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*').replace(/^\\\*/, '[\\p{L}-]*'));
    // cases of inflected languages by the stem ("библиотеки", "dworca")
    if (language.genitives) for (const [n, w] of list.entries()) if (/^\p{L}{4,}$/u.test(w)) list[n] = `${w.replace(/[\p{L}]$/u, (last) => (STEM_VOWEL.test(last) ? '' : last))}\\p{Ll}{0,3}`;
    const any = `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})`;
    const prefix = language.prefixes ? `(?:${language.prefixes.join('|')})?` : '';
    pattern = new RegExp(language.unspaced ? any : `(?<![\\p{L}\\p{M}])${prefix}${any}(?![\\p{L}\\p{M}])`, 'iu');
    patterns.set(language, pattern);
  }
  return pattern;
}
