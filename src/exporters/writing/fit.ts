/** Keeping what is sent under a length: cut by whole sentences and characters, in the order in which people miss things least. */
import type { Say } from '../words';
import type { CleanEvent } from './clean-event';
import { details, joinDetails, place, titleWithStatus } from './details';
import { shorten } from './shorten';

/** An event's texts as a target without further fields takes them. */
export interface Texts {
  title: string;
  location: string;
  details: string;
}

export interface Fitted {
  text: string;
  /** something was left out */
  cut: boolean;
}

type Measure = (text: string) => number;
type Sacrifice = (event: CleanEvent, limit: number, cost: Measure) => CleanEvent;

/** Each gives up a little more. Before any but the first, the description has gone as far as it must. */
const SACRIFICES: Sacrifice[] = [
  (event) => event,
  (event) => (event.online ? { ...event, online: { ...event.online, phones: event.online.phones.slice(0, 1) } } : event),
  ({ organizer: _, ...event }) => ({ ...event, speakers: event.speakers.slice(0, 3) }),
  (event, limit, cost) => ({ ...event, title: shorten(event.title, limit * 0.15, cost) }),
  ({ location, ...event }, limit, cost) => (location === undefined ? event : { ...event, location: shorten(location, limit * 0.1, cost) }),
  ({ url, online, ...event }, limit, cost) => {
    // A cut address leads nowhere: it is kept whole or not at all.
    const isShort = (address: string | undefined): address is string => address !== undefined && cost(address) <= limit * 0.175;
    const brief = (text: string) => shorten(text, limit * 0.03, cost);
    return {
      ...event,
      speakers: [],
      ...(isShort(url) && { url }),
      ...(online && {
        online: {
          service: brief(online.service),
          ...(isShort(online.url) && { url: online.url }),
          ...(online.id !== undefined && { id: brief(online.id) }),
          ...(online.passcode !== undefined && { passcode: brief(online.passcode) }),
          phones: [],
        },
      }),
    };
  },
];

/**
 * What `build` makes of an event's texts, of no more than `limit` by `size`.
 * @param cost how much a text adds to that; never less than its length
 */
export function fit(event: CleanEvent, say: Say, limit: number, build: (texts: Texts) => string, cost: Measure, size: Measure = (text) => text.length): Fitted {
  let left = event;
  let text = '';
  for (const [step, sacrifice] of SACRIFICES.entries()) {
    left = sacrifice(left, limit, cost);
    const { title, location, parts } = { title: titleWithStatus(left, say), location: place(left) ?? '', parts: details(left, say) };
    const written = (body: string): string => build({ title, location, details: joinDetails({ ...parts, body }) });
    if (parts.body.length <= limit) {
      text = written(parts.body);
      if (size(text) <= limit) return { text, cut: step > 0 };
    }
    text = written('');
    // The blank lines beside the description come with it.
    const room = limit - size(text) - cost('\n\n\n\n');
    if (room >= 0) return { text: written(shorten(parts.body, room, cost)), cut: true };
    if (size(text) <= limit) return { text, cut: true };
  }
  return { text, cut: true };
}
