/** How many events of one page are read: what stands behind them is left out, and the user is told so. */
import type { PageDocument } from './page';

export const MOST_EVENTS = 3_000;

/** The first events of a list; that there were more is noted in the document. */
export function firstOf<T>(doc: Pick<PageDocument, 'limited'>, events: readonly T[]): readonly T[] {
  if (events.length <= MOST_EVENTS) return events;
  doc.limited = true;
  return events.slice(0, MOST_EVENTS);
}
