/** The languages there are, and the one a text is written in. */
import type { Line } from '../page';
import { kindOf, LETTER } from '../text/characters';
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
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
];
/** Tags of further languages that share a script: they stay when the page states them. */
const SAME_SCRIPT: Record<string, ReadonlySet<string>> = {
  ru: new Set(['bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']), ar: new Set(['fa', 'ur', 'ps', 'ckb']), hi: new Set(['mr', 'ne', 'sa']), he: new Set(['yi']),
};
/** Characters that only one of two languages writes. */
const SIMPLIFIED = /[时点讲开会议处报学间于与号楼体这为馆厅动单请师]/g;
const TRADITIONAL = /[時點講開會議處報學間於與號樓體這為館廳動單請師臺灣]/g;
const UKRAINIAN = /[іїєґ]/g;
const RUSSIAN = /[ыэъё]/g;
/** Scripts that a page of another language may quote at this share of its letters. */
const QUOTED = 0.25;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

type WordMap = Map<string, string[]>;

/** Words with the languages that have them. */
function collect(wordsOf: (language: Language) => Iterable<string>): WordMap {
  const map: WordMap = new Map<string, string[]>();
  for (const language of byId.values()) {
    for (const word of new Set(wordsOf(language))) {
      const list = map.get(word);
      if (list) list.push(language.id);
      else map.set(word, [language.id]);
    }
  }
  return map;
}

let common: WordMap | undefined;
/** The commonest short words. */
const commonWords = (): WordMap => (common ??= collect(({ stopwords }) => stopwords));

let rarer: WordMap | undefined;
/** Words of labels, places and events, months and weekdays: asked only when the commonest decide nothing, for they take long to collect. */
const rarerWords = (): WordMap => (rarer ??= collect(tellingWords));

function* tellingWords({ id, labels, places, events = [], announces = [], cancelled, postponed, months = {}, weekdays = {}, cues, fillers, on, at }: Language): Generator<string> {
  const lists = [...Object.values(labels), ...Object.values(cues), places, events, announces, cancelled, postponed, Object.keys(months), Object.keys(weekdays), fillers, on, at];
  for (const name of namesOf(id)) yield name;
  for (const phrase of lists.flat()) for (const word of phrase.match(/\p{L}+/gu) ?? []) if (word.length > 1) yield word;
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
  const stated = tag?.toLowerCase().split('-')[0];
  return byScript(lower, stated, tag) ?? byWords(lower, stated === 'no' ? 'nb' : stated);
}

function byScript(text: string, stated: string | undefined, tag: string | undefined): string | undefined {
  // most pages hold hardly any letter but Latin ones
  const other = count(text, /[\u0370-\u1fff\u3040-\ud7af]/g);
  if (other < 4) return undefined;
  const letters = count(text, /\p{L}/gu) || 1;
  for (const [script, id] of SCRIPTS) {
    const n = count(text, script);
    // a kana here and there make Chinese characters Japanese; a name in Greek makes no Greek page
    const share = id === 'ja' ? 0.04 : id === 'zh' ? 0.1 : QUOTED;
    if (n < 4 || n < letters * share) continue;
    if (stated && SAME_SCRIPT[id]?.has(stated)) return stated;
    if (id === 'ru') {
      const [ukrainian, russian] = [count(text, UKRAINIAN), count(text, RUSSIAN)];
      // "середа, 24 лютого" has letters of both; a month's name has not
      if (ukrainian === russian) return namedIn(text, 'uk') > namedIn(text, 'ru') || (stated === 'uk' && russian === 0) ? 'uk' : 'ru';
      return ukrainian > russian || (stated === 'uk' && russian === 0) ? 'uk' : 'ru';
    }
    if (id === 'zh') {
      const [simple, traditional] = [count(text, SIMPLIFIED), count(text, TRADITIONAL)];
      return traditional > simple || (traditional === simple && /^zh-(?:tw|hk|mo|hant)/i.test(tag ?? '')) ? 'zh-hant' : 'zh';
    }
    return id;
  }
  return undefined;
}

/** Months and weekdays, as a date names them. */
function* namesOf(id: string): Generator<string> {
  const format = new Intl.DateTimeFormat(id === 'zh-hant' ? 'zh-Hant' : id, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  for (let n = 0; n < 12; n++) for (const { type, value } of format.formatToParts(Date.UTC(2024, n, n + 1))) if (type === 'month' || type === 'weekday') yield value.toLowerCase();
}

/** How many words of a text name months or weekdays of a language. */
function namedIn(text: string, id: string): number {
  const names = new Set(namesOf(id));
  return (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).filter((word) => names.has(word)).length;
}

/** Longer words are no stop words. */
const LONGEST_STOPWORD = 16;

/** The words of a text that are short enough to be stop words. */
function shortWords(text: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const from = i;
    while (i < text.length && isLetter(text, i)) i++;
    if (i > from && i - from <= LONGEST_STOPWORD) words.push(text.slice(from, i));
  }
  return words;
}

/** Letters beyond the first 65,536 characters are in no list. */
const isLetter = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === LETTER;

const ENGLISH_HOUR = /\d\s?[ap]\.?m\b/g;

/** Enough words have spoken: the rarer ones need not be asked. */
const CLEAR = 4;

/** Each word speaks for the languages that have it, the less of them the louder; a short text is judged by its rarer words and letters too. */
function byWords(text: string, stated: string | undefined): string {
  // "10 am" is English, "am Montag" is not
  const hours = count(text, ENGLISH_HOUR);
  const rest = hours > 0 ? text.replace(ENGLISH_HOUR, ' ') : text;
  const scores = new Map<string, number>([['en', hours]]);
  const speak = (found: Iterable<string>, lists: WordMap, weight: number): void => {
    for (const word of found) {
      const ids = lists.get(word);
      if (ids) for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight / ids.length);
    }
  };
  const ranked = (): [string, number][] => [...scores].toSorted((a, b) => b[1] - a[1]);
  speak(shortWords(rest), commonWords(), 1);
  let [first, second] = ranked();
  if ((first?.[1] ?? 0) < CLEAR || (second?.[1] ?? 0) > (first?.[1] ?? 0) * 0.7) {
    speak((rest.match(/\p{L}+/gu) ?? []).slice(0, 400), rarerWords(), 0.7);
    for (const { id, letters } of byId.values()) {
      if (!letters) continue;
      const n = count(text, new RegExp(`[${letters}]`, 'g'));
      if (n > 0) scores.set(id, (scores.get(id) ?? 0) + Math.min(3, n * 0.3));
    }
    [first, second] = ranked();
  }
  const [best, score] = first ?? ['en', 0];
  // a language without a file has no words to speak for it
  if (stated && !byId.has(stated)) return score >= 6 ? best : stated;
  const usual = stated ?? 'en';
  // a few shared words are no proof of another language
  const needed = Math.max(1, (scores.get(usual) ?? 0) * (stated ? 1.4 : 1.15));
  return score >= needed ? best : usual;
}
