/** The languages there are, and the one a text is written in. */
import type { Line } from '../page';
import type { Language } from './language';

const files = import.meta.glob<Language>(['./*.ts', '!./index.ts', '!./language.ts'], { eager: true, import: 'default' });
const byId = new Map(Object.values(files).map((language) => [language.id, language]));

/** The language file for a tag ("de-AT" → de, "zh-Hant" → zh-hant or zh); undefined when there is none. */
export function languageFile(tag: string): Language | undefined {
  const lower = tag.toLowerCase();
  if (/^zh-(?:tw|hk|mo|hant)/.test(lower)) return byId.get('zh-hant') ?? byId.get('zh');
  return byId.get(lower) ?? byId.get(lower.split('-')[0] ?? '');
}

/** The language file for a tag, English where there is none. */
export function languageFor(tag: string): Language {
  const language = languageFile(tag) ?? byId.get('en');
  if (!language) throw new Error('the English language file is missing');
  return language;
}

/** All language files, English first. */
export function allLanguages(): Language[] {
  return [...byId.values()].toSorted((a, b) => Number(b.id === 'en') - Number(a.id === 'en'));
}

/** Scripts that name their language (or nearly). Order matters: kana before Han. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[іїєґ]/g, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
];

/** Short words with the languages that use them; a word of a long list says less. */
const STOPWORDS = new Map<string, { id: string; weight: number }[]>();
for (const { id, stopwords } of byId.values()) {
  const words = new Set(stopwords);
  for (const word of words) STOPWORDS.set(word, [...(STOPWORDS.get(word) ?? []), { id, weight: 1 / Math.sqrt(words.size) }]);
}

/**
 * Language of a text: by its script, else by its commonest short words, else the tag that the page states, else English.
 * The text goes before the tag: templates say lang="en" over pages in any language.
 */
export function languageOf(tag: string | undefined, lines: Line[]): string {
  let sample = '';
  for (const line of lines) {
    if (line.region !== 'nav') sample += `${line.text}\n`;
    if (sample.length > 6000) break;
  }
  const lower = sample.toLowerCase();
  const letters = lower.replace(/[^\p{L}]/gu, '').length || 1;
  for (const [script, id] of SCRIPTS) {
    const count = lower.match(script)?.length ?? 0;
    if (count > letters * 0.06 + 3) return id === 'zh' && /[時點講開會議處報學間於與臺灣號樓體]/.test(lower) && !/[时点讲开会议处报学间于与号楼体]/.test(lower) ? 'zh-hant' : id;
  }
  const stated = tag?.toLowerCase().split('-')[0];
  const counts = new Map<string, number>();
  for (const [word] of lower.matchAll(/\p{L}+/gu)) {
    for (const { id, weight } of STOPWORDS.get(word) ?? []) counts.set(id, (counts.get(id) ?? 0) + weight);
  }
  const [best, score] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['en', 0];
  const statedScore = counts.get(stated ?? '') ?? 0;
  if (stated && (statedScore >= score * 0.6 || score < 1.5)) return stated;
  return score >= 1 ? best : (stated ?? 'en');
}
