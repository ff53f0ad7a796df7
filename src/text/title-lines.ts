/** Which lines may name an event: not greetings, not the words of a page's furniture, not a lone date, place or person. */
import type { Language } from '../languages/language';
import { isNameLine } from './people';
import { looksLikePlace } from './places';
import type { Segment } from './segments';

const GREETING = /^(?:dear|hi|hello|friends|greetings|hey|all|colleagues|to whom|good (?:morning|afternoon|evening)|reminder|fyi|sorry|please|note|thanks|thank you|the following|we (?:are|would)|you are|join us|bonjour|hallo|liebe|hola|ciao|estimad|chers?)\b/i;
export const BOILERPLATE = /^(?:home|menu|search|events?|calendar|news|skip to|print|share|back|login|log in|sign in|details|event details|upcoming events|all events|announcements?|abstract|add to calendar|register(?: now)?|rsvp|contact us|about|description|view|more|previous|next|today|welcome|news & events|event|main content|page content|location|date|time)\b[^\p{L}]*$/iu;

/** Share of a line that dates and times take. */
export function whenShare({ text, spans }: Segment): number {
  let n = 0;
  for (const span of spans) if (span.kind === 'date' || span.kind === 'time') n += span.end - span.start;
  return n / (text.length || 1);
}

/** Does the line tell what the event is? */
export function isTelling(segment: Segment, language: Language): boolean {
  const { text, label } = segment;
  if (label && label !== 'other' && label !== 'title') return false;
  if (text.length < 4 || GREETING.test(text) || BOILERPLATE.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if (/^(?:https?:|www\.|\S+@\S+$)/.test(text)) return false;
  if (whenShare(segment) > 0.45) return false;
  return !(text.length < 60 && ((looksLikePlace(text, language) && /\d/.test(text)) || (isNameLine(text) && !(segment.line.index === 0 && text.split(' ').length > 2 && !/\b\p{Lu}\./u.test(text)))));
}

/** "Geography Seminar: Ice on the Move": a label of our making is part of the words. */
export function wholeLine(segment: Segment): Segment {
  const { label, inherited, labelText, text, line } = segment;
  return label === 'other' && !inherited && text && labelText && line.text.startsWith(labelText) ? { ...segment, text: `${labelText}: ${text}`, spans: segment.spans.map((s) => ({ ...s, start: s.start + labelText.length + 2, end: s.end + labelText.length + 2 })) } : segment;
}
