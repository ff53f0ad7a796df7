/** The languages of the interface: the folders of public/_locales (a test compares). */
export const LOCALES: readonly string[] = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'ru', 'tr', 'uk', 'zh_CN', 'zh_TW'];

/** Chinese is written in two ways; where it is not said which, the region decides. */
const TRADITIONAL = /^zh\b.*-(?:Hant|TW|HK|MO)\b/i;

/**
 * The folder that speaks for a language which browsers find none for: they look for exactly `pt-PT`, then `pt`, then take English.
 * Undefined where they find one by themselves, or where there is nothing near.
 */
export function nearestLocale(tag: string): string | undefined {
  const [base = ''] = tag.split('-');
  if (LOCALES.includes(tag.replace('-', '_')) || LOCALES.includes(base)) return undefined;
  if (base === 'zh') return TRADITIONAL.test(tag) ? 'zh_TW' : 'zh_CN';
  return LOCALES.find((locale) => locale.startsWith(`${base}_`));
}

/** A folder's name as BCP 47: `pt_BR` → `pt-BR`. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/** A language in its own words: "Deutsch". */
export const ownName = (locale: string): string => new Intl.DisplayNames([tagOf(locale)], { type: 'language' }).of(tagOf(locale)) ?? locale;
