/** "CANCELLED: …", "Postponed": what a heading or a short line says of an event's fate. */
import type { Status } from '../event';
import type { Language } from '../languages/language';
import { fold } from './lexicon';
import type { Segment } from './segments';
import { sentenceAt } from './tense';
import type { When } from './whens';
import { countIn, wordList, wordsOf, type WordList } from './word-list';

const fates = new WeakMap<Language, readonly (readonly [Status, readonly string[]])[]>();

/** The words of each fate, folded as the lines are. */
function fatesOf(language: Language): readonly (readonly [Status, readonly string[]])[] {
  let found = fates.get(language);
  if (!found) fates.set(language, (found = [['postponed', language.postponed.map(fold)], ['cancelled', language.cancelled.map(fold)]]));
  return found;
}

/** The status that the first lines state; undefined when they state none. */
export function statusOf(segments: Segment[], language: Language): { status: Status; quote: string } | undefined {
  for (const { text, line, label, labelText, inherited } of segments.slice(0, 30)) {
    if (text.length > 140 && line.heading === 0) continue;
    const lower = fold(`${label === 'other' && !inherited ? labelText : ''} ${text}`.toLowerCase());
    for (const [status, words] of fatesOf(language)) {
      if (words.some((word) => lower.includes(word)) && !/\bcancel(?:led|ed)? (?:by|if|at|your|policy|until|before)\b|\b(?:can|may|must) be cancel|\bif\b/.test(lower)) return { status, quote: text };
    }
  }
  return undefined;
}

interface Moved {
  before: WordList;
  /** behind a day: "postponed until further notice" gives it no new one */
  behind: WordList;
}

const movedWords = new WeakMap<Language, Moved>();

function movedOf(language: Language): Moved {
  let found = movedWords.get(language);
  if (!found) {
    const { moved, postponed, unspaced = false } = language;
    movedWords.set(language, (found = { before: wordList(moved, unspaced), behind: wordList(moved.filter((phrase) => !postponed.some((word) => phrase.startsWith(word))), unspaced) }));
  }
  return found;
}

const holds = (text: string, list: WordList): boolean => countIn(text.toLowerCase(), wordsOf(text), list) > 0;

/** Does the sentence of a moment name it as the new one? "… is postponed to May 3", "cancelled today; we meet on May 3 instead": that day takes place. */
export function isNewDate({ segment, start, end, cue }: When, language: Language): boolean {
  if (cue === 'old') return false;
  const { before, behind } = movedOf(language);
  const day = segment.text.slice(start, end);
  const [lead = '', rest = ''] = sentenceAt(segment.text, start, end).split(day);
  return holds(`${segment.labelText ?? ''} ${lead}`, before) || holds(rest, behind);
}
