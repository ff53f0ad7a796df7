/** Reads events with the core, and gives each what the popup adds: a stable id, and the user's usual length. */
import type { EventDraft } from '../src/event';
import { eventUids } from '../src/exporters/icalendar/identity';
import type { PageEvents } from '../src/find-events';
import type { AsFound } from '../src/history';
import type { Page } from '../src/page';
import { readSettings } from '../src/settings';
import { addMinutes } from '../src/zones';

/** The core is big: it is on its way while the page is being captured. */
const core = import('../src/find-events');

export interface FoundEvent extends EventDraft {
  /** stable for where the event was found and when it starts; an edited start does not make it another event */
  uid: string;
  /** what the page said, before the user changed anything */
  found: AsFound;
}

/** What a page holds, for the popup. */
export interface FoundEvents extends Omit<PageEvents, 'events'> {
  events: FoundEvent[];
}

export async function readEvents(page: Page): Promise<FoundEvents> {
  const [{ readPage }, { duration, dateOrder }] = await Promise.all([core, readSettings()]);
  const { events, ...beside } = readPage(dateOrder ? { ...page, dateOrder } : page);
  const uids = eventUids(events);
  return { events: events.map((event, index) => ({ ...lasting(event, duration), uid: uids[index] ?? '', found: asFound(event) })), ...beside };
}

/** The same of what the user types: nothing typed is nothing found. */
export const readTyped = async (page: Page & { text: string }): Promise<FoundEvents> => (page.text.trim() === '' ? { events: [], limited: false, feeds: [] } : readEvents(page));

/** Times and place that the page itself named: an end that was filled in says nothing about a change. */
function asFound({ start, end, location, assumed }: EventDraft): AsFound {
  return { start, ...(end !== undefined && !assumed.includes('end') && { end }), ...(location !== undefined && { location }) };
}

/** An end (or, when only the end is said, a start) that was assumed follows the user's setting. */
export function lasting(event: EventDraft, minutes: number): EventDraft {
  if (event.allDay || event.end === undefined) return event;
  if (event.assumed.includes('start')) return event.evidence.end ? { ...event, start: addMinutes(event.end, -minutes) } : event;
  return event.assumed.includes('end') ? { ...event, end: addMinutes(event.start, minutes) } : event;
}
