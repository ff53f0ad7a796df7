/** The languages of the interface: the folders of public/_locales (a test compares). */
export const LOCALES: readonly string[] = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'ru', 'tr', 'uk', 'zh_CN', 'zh_TW'];

/** A folder's name as BCP 47: `pt_BR` → `pt-BR`. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/** A language in its own words: "Deutsch". */
export const ownName = (locale: string): string => new Intl.DisplayNames([tagOf(locale)], { type: 'language' }).of(tagOf(locale)) ?? locale;
