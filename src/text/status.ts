/** "CANCELLED: …", "Postponed": what a heading or a short line says of an event's fate. */
import type { Status } from '../event';
import type { Language } from '../languages/language';
import { fold } from './lexicon';
import type { Segment } from './segments';

/** The status that the first lines state; undefined when they state none. */
export function statusOf(segments: Segment[], language: Language): { status: Status; quote: string } | undefined {
  for (const { text, line, label, labelText, inherited } of segments.slice(0, 30)) {
    if (text.length > 140 && line.heading === 0) continue;
    const lower = fold(`${label === 'other' && !inherited ? labelText : ''} ${text}`.toLowerCase());
    for (const [status, words] of [['postponed', language.postponed], ['cancelled', language.cancelled]] as const) {
      const word = words.find((w) => lower.includes(fold(w)));
      if (word && !/\bcancel(?:led|ed)? (?:by|if|at|your|policy|until|before)\b|\b(?:can|may|must) be cancel|\bif\b/.test(lower)) return { status, quote: text };
    }
  }
  return undefined;
}
