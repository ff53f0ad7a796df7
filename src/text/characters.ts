/** What a UTF-16 code unit is to the tokens. Filled as characters come up: asking Unicode's tables by regex each time is slow. */

export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** accents and vowel signs that hang on a letter */
export const MARK = 4;
export const SIGN = 5;
/** half of a character beyond the first 65,536: ask `kindOfCodePoint` */
export const SURROGATE = 6;

const kinds = new Uint8Array(0x10000);

/** Kind of a UTF-16 code unit. */
export function kindOf(code: number): number {
  return kinds[code] || (kinds[code] = code >= 0xd800 && code <= 0xdfff ? SURROGATE : kindOfCodePoint(code));
}

/**
 * The text in lower case, each character where it stood ("İ" alone would become two). Lists of words are looked for in this:
 * a pattern with flag `i` beside `u` takes several times as long, to make and to match.
 */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/** Kind of a whole code point. */
export function kindOfCodePoint(code: number): number {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) ? SPACE : code >= 48 && code <= 57 ? DIGIT : (code | 32) >= 97 && (code | 32) <= 122 ? LETTER : SIGN;
  const character = String.fromCodePoint(code);
  if (/\s/.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{M}/u.test(character) ? MARK : SIGN;
}
