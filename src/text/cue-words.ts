/** Words around days and times: those that join them, and the cue words that say what part a moment plays. All patterns are for text in lower case. */
import type { CueKind, Language } from '../languages/language';

/** Small words of English that may stand between a day and its time. */
const SMALL = ['at', 'from', 'on', 'the', 'of', 'in', 'the evening', 'starting', 'beginning', 'promptly', 'time', 'start', 'et'];
const RANGE_WORDS = ['to', 'until', 'till', 'through', 'bis', 'au', 'à', 'al', 'hasta', 'até', 'fino al', 't/m', 'tot'];

interface Patterns {
  /** text between two spans joins them when it holds only connecting words and signs */
  connecting: RegExp;
  rangeMark: RegExp;
  /** made when a clause holds any of them */
  readonly cues: { kind: CueKind; pattern: RegExp }[];
  /** any of them: most clauses hold none */
  anyCue: RegExp;
  /** words for the event's start */
  readonly starts: RegExp;
}

const words = new WeakMap<Language, Patterns>();
const anyOf = (list: string[]): string => [...new Set(list)].map((w) => w.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*')).toSorted((a, b) => b.length - a.length).join('|');

/** What a language writes between days and times, and its cue words as one pattern a kind. */
export function patternsOf(language: Language): Patterns {
  let found = words.get(language);
  if (!found) {
    const { at, from, on, fillers, hourBefore, and, to, until, prefixes, unspaced } = language;
    const small = anyOf(language.id === 'en' ? SMALL : [...SMALL, ...at, ...from, ...on, ...fillers, ...hourBefore, ...and, ...(language.labels.start ?? []), ...(language.labels.time ?? [])]);
    const range = anyOf(language.id === 'en' ? RANGE_WORDS : [...RANGE_WORDS, ...to, ...until]);
    // scripts without spaces have no word edges; "ב" and "و" are written to the word
    const [left, right] = unspaced ? ['', ''] : [`(?<![\\p{L}\\p{M}])${prefixes ? `(?:${prefixes.join('|')})?` : ''}`, '(?![\\p{L}\\p{M}])'];
    const cues = { ...language.cues, skip: language.skip };
    const made: { starts?: RegExp; cues?: Patterns['cues'] } = {};
    found = {
      anyCue: new RegExp(`${left}(?:${anyOf(Object.values(cues).flat())})`, 'u'),
      connecting: new RegExp(`^[\\s,;:|@·•/()（）：，、。_–—\\-]*(?:(?:${small})[\\s,.:|：]*){0,3}[\\s(（]*$`, 'u'),
      rangeMark: new RegExp(`^\\s*(?:,\\s*)?(?:-|–|—|~|～|〜|${range})\\s*(?:on\\s+)?$`, 'u'),
      get starts() {
        return (made.starts ??= new RegExp(`${left}(?:${anyOf((language.labels.start ?? []).filter((w) => w.length > (unspaced ? 1 : 3)).concat('\u0000'))})${right}`, 'u'));
      },
      get cues() {
        return (made.cues ??= Object.entries(cues).map(([kind, list]) => ({ kind: kind as CueKind, pattern: list.length > 0 ? new RegExp(`${left}(?:${anyOf(list)})${right}`, 'gu') : /(?!)/g })));
      },
    };
    words.set(language, found);
  }
  return found;
}
