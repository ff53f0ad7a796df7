/** What goes with an event that is sent: the UID it was added with before, and its place in the list of what was added. */
import { remember, type HistoryEntry } from '../src/history';
import { earlierIndex } from './earlier';
import { toEvent, type ReviewedEvent } from './review';
import type { ExportedEvent } from '../src/exporters';

/** Exporters that are somebody's calendar; the others are ways to carry an event. */
export const OPENS_A_CALENDAR: ReadonlySet<string> = new Set(['google', 'outlook', 'office365', 'yahoo']);
const CARRIES_AN_EVENT = new Set([...OPENS_A_CALENDAR, 'ics']);

type Identified = ExportedEvent & { uid: string };

/** An event that moved keeps the UID it was added with: calendars then move their entry. */
export function identified(events: readonly ReviewedEvent[], history: readonly HistoryEntry[]): Identified[] {
  const earlier = earlierIndex(history);
  return events.map((event) => ({ ...toEvent(event), uid: (earlier(event)?.entry ?? event).uid }));
}

/** `no-room`: the browser's storage is full; that keeps no event from its calendar. */
export type Listed = 'listed' | 'not-listed' | 'no-room';

/** Puts sent events into the list, when they went to a calendar. */
export async function list(events: readonly ReviewedEvent[], sent: readonly Identified[], exporter: string): Promise<Listed> {
  if (!CARRIES_AN_EVENT.has(exporter)) return 'not-listed';
  return (await remember(sent.map((event, index) => ({ event, found: events[index]?.found ?? event })), exporter, Date.now())) ? 'listed' : 'no-room';
}
