/** Entries of a list that leave something out, and what the pages that they link to say of them. */
import type { Claim, EventDraft, Evidence, Field } from './event';
import { sameTitle } from './merge/group';

/** An entry's place in the list, and the page that it links to. */
export interface LinkedEntry {
  index: number;
  url: string;
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/** Entries that are not over yet and lack a place, an end or a description that a page of their own may name. */
export function lackingEntries(events: readonly EventDraft[], page: string | undefined, now: string): LinkedEntry[] {
  const entries = new Map<string, number>();
  for (const { url } of events) if (url !== undefined) entries.set(withoutHash(url), (entries.get(withoutHash(url)) ?? 0) + 1);
  return events.flatMap(({ url, start, end = start, location, online, description, assumed }, index) => {
    const lacks = (location === undefined && online === undefined) || assumed.includes('end') || description === undefined;
    const own = url !== undefined && /^https?:/.test(url) && URL.canParse(url) && withoutHash(url) !== withoutHash(page ?? '');
    // one page for several entries is a list again
    const alone = own && entries.get(withoutHash(url)) === 1;
    return lacks && alone && end >= now.slice(0, end.length) ? [{ index, url }] : [];
  });
}

/** The event of a linked page that an entry speaks of: the same day, and the same title unless the page has no other. */
function twinOf(entry: EventDraft, found: readonly EventDraft[]): EventDraft | undefined {
  const thatDay = found.filter(({ start }) => start.slice(0, 10) === entry.start.slice(0, 10));
  return thatDay.find(({ title }) => sameTitle(title, entry.title)) ?? (found.length === 1 ? thatDay[0] : undefined);
}

/** Fields that a list may leave out and its pages name. */
const FILLED = ['location', 'online', 'organizer', 'description', 'recurrence'] as const satisfies readonly Field[];

/**
 * The entry with what it left out filled in from its page. What both name stays as the list has it; the page's value stands
 * beside it as an alternative. Evidence says which page a field was read from. Undefined when the page says nothing of it.
 */
export function complete<E extends EventDraft>(entry: E, found: readonly EventDraft[], page: string): E | undefined {
  const twin = twinOf(entry, found);
  if (!twin) return undefined;
  const evidence = { ...entry.evidence };
  const alternatives = { ...entry.alternatives };
  const from = (field: Field): Evidence | undefined => twin.evidence[field] && { ...twin.evidence[field], page };
  const take = (...fields: Field[]): void => {
    for (const field of fields) {
      const one = from(field);
      if (one) evidence[field] = one;
    }
  };
  const offer = <F extends Field>(field: F, value: EventDraft[F]): void => {
    const { grounds, reader, quote } = from(field) ?? { grounds: 'inferred', reader: 'linked-page', quote: '' };
    alternatives[field] = [...(alternatives[field] ?? []), { field, value, grounds, reader, quote, group: page } as Claim];
  };
  const completed: E = { ...entry, evidence, alternatives };
  for (const field of FILLED) {
    if (twin[field] === undefined) continue;
    if (entry[field] === undefined) {
      Object.assign(completed, { [field]: twin[field] });
      take(field);
    } else if (field === 'location' && twin[field] !== entry[field]) offer(field, twin[field]);
  }
  if (entry.speakers.length === 0 && twin.speakers.length > 0) {
    completed.speakers = twin.speakers;
    take('speakers');
  }
  if (twin.status !== entry.status && twin.status !== 'confirmed') {
    completed.status = twin.status;
    take('status');
  }
  fillTimes(completed, entry, twin, take, offer);
  return completed;
}

/** A time of day, an end and a zone that the list only assumed; another start is said, never put in its place. */
function fillTimes(completed: EventDraft, entry: EventDraft, twin: EventDraft, take: (...fields: Field[]) => void, offer: (field: 'start' | 'end', value: string) => void): void {
  const stated = (draft: EventDraft, field: 'start' | 'end' | 'zone'): boolean => !draft.assumed.includes(field);
  const settle = (...fields: Field[]): void => {
    completed.assumed = completed.assumed.filter((one) => !fields.some((field) => field === one));
    take(...fields);
  };
  if (entry.allDay && !twin.allDay && stated(twin, 'start')) {
    Object.assign(completed, { start: twin.start, end: twin.end, zone: twin.zone, allDay: false });
    completed.assumed = [...new Set([...entry.assumed.filter((one) => one === 'year'), ...twin.assumed])];
    completed.warnings = entry.warnings.filter((warning) => warning !== 'time-missing');
    return take('start', 'end', 'zone');
  }
  if (entry.allDay || twin.allDay) return;
  if (entry.start !== twin.start) {
    offer('start', twin.start);
    completed.warnings = [...new Set([...entry.warnings, 'several-times' as const])];
    return;
  }
  if (!stated(entry, 'end') && stated(twin, 'end') && twin.end !== undefined) {
    completed.end = twin.end;
    settle('end');
  }
  if (!stated(entry, 'zone') && stated(twin, 'zone')) {
    completed.zone = twin.zone;
    settle('zone');
  }
}
