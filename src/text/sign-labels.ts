/** Pictures that stand for labels: "📍 Keller Hall 305", "🕒 4 pm", "🗣️ Ada Park, Larkfield". */
import type { LabelKind } from '../languages/language';
import { isKnownName, nameAt } from './people';

const SIGN = /^(?:([📍🏢🏫🏛🗺])|([🌍🌎🌏])|([📅📆🗓🕐-🕧⏰⏱⌚])|([🗣👤🎤🎙]))\ufe0f?\s*/u;
/** "🌍 International Night" is a name. */
const SAYS_WHERE = /^(?:in[- ]person|online|hybrid|virtual|room|at|in)\b/i;
const SAYS_WHEN = /\d|day\b|noon\b|tonight\b|tomorrow\b/i;
/** "📍 Location: …" has its label in words. */
const LABELLED = /^\p{L}[\p{L} &/]{0,24}[:：]/u;

/** The label that a line's first picture stands for, and where its value begins; undefined where it only adorns ("🎤 Open Mic Night"). */
export function signLabel(text: string): { label: LabelKind; end: number } | undefined {
  const match = SIGN.exec(text);
  if (!match) return undefined;
  const [{ length: end }, place, globe, clock] = match;
  const rest = text.slice(end);
  if (!rest || LABELLED.test(rest)) return undefined;
  if (place) return { label: 'where', end };
  if (globe) return SAYS_WHERE.test(rest) ? { label: 'where', end } : undefined;
  if (clock) return SAYS_WHEN.test(rest) ? { label: 'when', end } : undefined;
  const name = nameAt(rest);
  return name !== undefined && (isKnownName(name) || /^\s*[,(–—-]/.test(rest.slice(name.length))) ? { label: 'speaker', end } : undefined;
}
