/** Events among schema.org items: which they are. */
import { items, type Item } from './item';

/** Subtypes of schema.org/Event whose name does not end in "Event", and types that are scheduled like one. */
const EVENT_TYPES = new Set(['EventSeries', 'Festival', 'Hackathon', 'CourseInstance']);
/** Types named …Event that nobody attends: dispatches, publications, shop sales. */
const NO_EVENT = new Set(['DeliveryEvent', 'PublicationEvent', 'SaleEvent', 'LifeEvent']);
/** Properties behind which stands what this page is not about. */
const ELSEWHERE = new Set(['superEvent', 'review', 'reviews', 'offers', 'breadcrumb']);
const MAX_DEPTH = 30;

/** An event and the item around it, from which it inherits what it leaves out. */
export interface FoundEvent {
  event: Item;
  within?: Item;
}

export function isEvent(item: Item): boolean {
  return item.types.some((type) => (type.endsWith('Event') && !NO_EVENT.has(type)) || EVENT_TYPES.has(type));
}

/** Every event in the items, outer before inner; safe with cycles. */
export function findEvents(roots: Item[]): FoundEvent[] {
  const found: FoundEvent[] = [];
  const seen = new Set<Item>();
  const walk = (item: Item, depth: number, within: Item | undefined): void => {
    if (seen.has(item) || depth > MAX_DEPTH) return;
    seen.add(item);
    if (isEvent(item)) found.push({ event: item, ...(within ? { within } : {}) });
    const around = isEvent(item) || item.properties.has('name') ? item : within;
    for (const [name, list] of item.properties) {
      if (ELSEWHERE.has(name)) continue;
      for (const value of list) if (typeof value !== 'string') walk(value, depth + 1, around);
    }
  };
  // A session listed in the same @graph as its conference belongs under it.
  const nested = new Set(roots.flatMap((root) => items(root, 'subEvent', 'subEvents')));
  for (const root of roots) if (!nested.has(root)) walk(root, 0, undefined);
  for (const root of roots) walk(root, 0, undefined);
  return found;
}
