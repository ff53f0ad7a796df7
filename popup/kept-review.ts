/** Whether something out of a store is a review, as far as the popup relies on it. */
import { isCalendarEvent, isRecord, isTexts } from '../src/stored-event';
import type { Review, ReviewedEvent } from './review';

export function isReview(value: unknown): value is Review {
  if (!isRecord(value)) return false;
  const { state, kind, file, events, feeds, chosen, text, past } = value;
  return (
    state === 'ready' && (kind === 'page' || kind === 'selection' || kind === 'file') && (file === undefined || typeof file === 'string') && typeof text === 'string' && Array.isArray(past) && Array.isArray(feeds) &&
    Array.isArray(events) && events.every(isReviewed) && (chosen === undefined || (typeof chosen === 'number' && chosen in events))
  );
}

function isReviewed(value: unknown): value is ReviewedEvent {
  if (!isCalendarEvent(value)) return false;
  const { uid, found, assumed, warnings, edited, evidence, alternatives } = value as Partial<Record<keyof ReviewedEvent, unknown>>;
  const quoted = (one: unknown): boolean => isRecord(one) && typeof one['quote'] === 'string' && typeof one['grounds'] === 'string';
  return (
    typeof uid === 'string' && isRecord(found) && [assumed, warnings, edited].every(isTexts) &&
    isRecord(evidence) && Object.values(evidence).every(quoted) &&
    isRecord(alternatives) && Object.values(alternatives).every((list) => Array.isArray(list) && list.every(quoted))
  );
}
