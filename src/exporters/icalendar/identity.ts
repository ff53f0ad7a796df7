/**
 * What makes an entry the same entry when it is exported again: UID and SEQUENCE
 * (https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7 and section 3.8.7.4).
 */
import { v5 as uuidFromName } from 'uuid';
import type { CalendarEvent } from '../../event';
import type { ExportedEvent, ExportRecord } from '../exporter';
import { cleanLine, cleanUrl } from '../writing/clean-text';

// Made once for this project; changing it makes every event a new one.
const NAMESPACE = 'a1c0a6f2-5d0e-4a57-9f3b-1f0d2f7c6b11';
// What newsletters and social networks add to an address does not make another event.
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|_hsenc|_hsmi)$/;

/**
 * One UID for each event, stable for where it was found and when it starts; RFC 7986 section 5.3 asks for a UUID,
 * RFC 9562's version 5 makes one of a name. Events of one page that start together are told apart
 * by their titles, and by their order when these are the same too.
 * To be asked with all events of a page, before any is edited.
 */
export function eventUids(events: readonly CalendarEvent[]): string[] {
  const titles = new Map<string, Set<string>>();
  const places = events.map(placeAndTime);
  for (const [index, place] of places.entries()) titles.set(place, (titles.get(place) ?? new Set()).add(cleanLine(events[index]?.title ?? '')));
  const times = new Map<string, number>();
  return events.map((event, index) => {
    const place = places[index] ?? '';
    const name = (titles.get(place)?.size ?? 0) > 1 ? `${place}\n${cleanLine(event.title)}` : place;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return uuidFromName(before === 0 ? name : `${name}\n${before}`, NAMESPACE);
  });
}

/** The record of this export: SEQUENCE grows when the content differs from what was exported before. */
export function nextRecord(uid: string, content: string, now: number, before: ExportRecord | undefined): ExportRecord {
  const hash = uuidFromName(content, NAMESPACE);
  if (!before) return { uid, sequence: 0, hash };
  return before.hash === hash ? before : { uid, sequence: before.sequence + 1, hash, modified: now };
}

/** UIDs given with the events, and found ones for the rest. */
export function givenUids(events: readonly ExportedEvent[]): string[] {
  const found = events.every(({ uid }) => uid !== undefined) ? [] : eventUids(events);
  return events.map((event, index) => event.uid ?? found[index] ?? '');
}

function placeAndTime({ url, title, start }: CalendarEvent): string {
  return `${sourceOf(url) ?? cleanLine(title)}\n${cleanLine(start)}`;
}

function sourceOf(text: string | undefined): string | undefined {
  const href = cleanUrl(text);
  if (href === undefined) return undefined;
  const url = new URL(href);
  for (const name of Array.from(url.searchParams.keys()).filter((key) => TRACKING.test(key))) url.searchParams.delete(name);
  return url.href;
}
