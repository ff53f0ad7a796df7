/** Names of people in scripts that have no capitals: "연사: 박아름", "主讲人：李雅（北京大学）". Only under a label: there is no other sign of a name. */

/** Hebrew, Arabic, Devanagari, Han, kana, Hangul …: letters without case, the marks on them, and what stands within names. */
const NAME = /^\p{Lo}[\p{Lo}\p{M}'’"״׳·・.ー\u200c ]{1,39}$/u;
const BETWEEN = /[、،؛;；,，&＆/／\n]|\s(?:और|एवं|व|तथा)\s/u;
/** Arabic names have the most words; more are a sentence. */
const MOST_WORDS = 6;
const MOST_NAMES = 12;

/** The names in the value of a speaker label, affiliations in brackets left out; none when a part of it is more than a name. */
export function caselessNames(value: string): string[] {
  if (!/^\s*\p{Lo}/u.test(value) || value.length > 300) return [];
  const parts = value.replace(/[(（[［][^)）\]］]{0,100}[)）\]］]/gu, ' ').split(BETWEEN).map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '');
  const names = parts.slice(0, MOST_NAMES);
  return names.every((part) => NAME.test(part) && part.split(' ').length <= MOST_WORDS) ? names : [];
}
