/** Whether something out of a store is an event, as far as anything here relies on it. */
import type { CalendarEvent, OnlineMeeting } from './event';

const WALL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;
const TEXTS = ['location', 'organizer', 'description', 'url', 'recurrence'] as const;

export type Stored = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
export const isWall = (value: unknown): value is string => typeof value === 'string' && WALL.test(value);
export const isTextOrNone = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

export function isCalendarEvent(value: unknown): value is CalendarEvent {
  if (!isRecord(value)) return false;
  const { title, start, end, allDay, zone, speakers, status, online, categories = [], geo } = value;
  return (
    typeof title === 'string' && isWall(start) && (end === undefined || isWall(end)) && typeof allDay === 'boolean' && typeof zone === 'string' && isTexts(speakers) && isTexts(categories) &&
    (status === 'confirmed' || status === 'cancelled' || status === 'postponed') &&
    TEXTS.every((field) => isTextOrNone(value[field])) &&
    (online === undefined || isMeeting(online)) &&
    (geo === undefined || (isRecord(geo) && typeof geo['latitude'] === 'number' && typeof geo['longitude'] === 'number'))
  );
}

function isMeeting(value: unknown): value is OnlineMeeting {
  if (!isRecord(value)) return false;
  const { service, url, id, passcode, phones = [] } = value;
  return typeof service === 'string' && [url, id, passcode].every(isTextOrNone) && isTexts(phones);
}
