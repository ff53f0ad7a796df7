/** What the event is about: the prose of its text. */
import type { Segment } from './segments';

const MAX = 5000;
const LEFT_OUT = new Set(['when', 'date', 'time', 'where', 'room', 'building', 'address', 'meeting-id', 'passcode', 'phone', 'posted', 'contact', 'people', 'deadline', 'url', 'online', 'speaker', 'title', 'start', 'end']);

/** Paragraphs and their short companions (list items, the talk's own title), in order; undefined when there is no prose. */
export function description(segments: Segment[]): string | undefined {
  const first = segments.findIndex((s) => s.text.length >= 100 && s.line.region === 'main' && !(s.label && LEFT_OUT.has(s.label)));
  if (first < 0) return undefined;
  let from = first;
  // the title of the talk, right above its abstract
  const above = segments[first - 1];
  if (above && !above.label && above.line.region === 'main' && above.text.length > 15 && above.spans.length === 0 && above.text.length < 200) from--;
  let text = '';
  for (const { text: piece, label, line } of segments.slice(from)) {
    if (line.region !== 'main' || (label && LEFT_OUT.has(label)) || !piece) continue;
    const next = `${text}${text ? (line.gap ? '\n\n' : '\n') : ''}${piece}`;
    if (next.length > MAX) break;
    text = next;
  }
  return text || undefined;
}
