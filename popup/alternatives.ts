/** Other readings of a field that the user can take with one click: what was claimed too, and the other side of an assumption. */
import type { CalendarEvent, Field } from '../src/event';
import { addMinutes, statedToWall } from '../src/zones';
import type { Change, ReviewedEvent } from './review';
import { clockOf, dateOf, moveStart } from './when';
import { shortWhen } from './when-words';

export interface Alternative {
  words: string;
  /** where it stands on the page; absent for the other side of an assumption */
  quote?: string;
  change: Change;
  fields: Field[];
}

const MOST = 3;
const TEXT_FIELDS = ['title', 'location', 'organizer', 'url', 'zone'] as const;

export function alternativesOf(event: ReviewedEvent, field: Field, language: string): Alternative[] {
  if (event.edited.includes(field)) return [];
  const found: Alternative[] = field === 'start' ? otherSides(event, language) : [];
  for (const claim of event.alternatives[field] ?? []) {
    const change = claim.field === 'start' ? startChange(event, claim.value) : claim.field === 'end' ? endChange(event, claim.value) : claim.field === 'speakers' ? { speakers: claim.value } : textChange(claim.field, claim.value);
    if (!change || sameAs(event, change)) continue;
    found.push({ words: wordsOf(event, change, field, language), quote: claim.quote, change, fields: claim.field === 'start' ? ['start', 'end'] : [field] });
  }
  return found.filter(({ words }, index) => words !== '' && found.findIndex((other) => other.words === words) === index).slice(0, MOST);
}

/** "at 4" was taken for the afternoon, "March 5" for this year's: the morning and the neighbouring years are one click away. */
function otherSides(event: ReviewedEvent, language: string): Alternative[] {
  const { start, assumed } = event;
  const moved: string[] = [];
  if (assumed.includes('meridiem') && clockOf(start)) moved.push(`${dateOf(start)}T${String((Number(start.slice(11, 13)) + 12) % 24).padStart(2, '0')}${start.slice(13)}`);
  if (assumed.includes('year')) for (const by of [-1, 1]) moved.push(`${Number(start.slice(0, 4)) + by}${start.slice(4)}`);
  return moved.filter(isDate).map((to) => ({ words: shortWhen({ start: to, allDay: event.allDay }, language), change: moveStart(event, to), fields: ['start', 'end'] }));
}

/** 29 February is not in every year. */
function isDate(wall: string): boolean {
  try {
    return Temporal.PlainDate.from(dateOf(wall), { overflow: 'reject' }).toString() === dateOf(wall);
  } catch {
    return false;
  }
}

function startChange(event: CalendarEvent, stated: string): Change | undefined {
  const wall = statedToWall(stated, event.zone);
  if (wall === undefined) return undefined;
  const timed = wall.includes('T');
  if (timed === !event.allDay) return moveStart(event, wall);
  return timed ? { start: wall, end: addMinutes(wall, 60), allDay: false } : undefined;
}

function endChange(event: CalendarEvent, stated: string): Change | undefined {
  const wall = statedToWall(stated, event.zone);
  return wall !== undefined && wall.includes('T') === !event.allDay && wall > event.start ? { end: wall } : undefined;
}

function textChange(field: Field, value: unknown): Change | undefined {
  return (TEXT_FIELDS as readonly Field[]).includes(field) && typeof value === 'string' ? { [field]: value } : undefined;
}

const sameAs = (event: CalendarEvent, change: Change): boolean => Object.entries(change).every(([key, value]) => JSON.stringify(event[key as keyof CalendarEvent]) === JSON.stringify(value));

function wordsOf(event: CalendarEvent, change: Change, field: Field, language: string): string {
  if (field === 'start') return shortWhen({ start: change.start ?? event.start, allDay: change.allDay ?? event.allDay }, language);
  if (field === 'end') return shortWhen({ start: change.end ?? '', allDay: event.allDay }, language);
  const value = change[field];
  return Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
}
