/** What the popup is showing, and what each thing the user does makes of it. */
import type { Assumption, CalendarEvent, Field, Warning } from '../src/event';
import type { ExportedEvent } from '../src/exporters';
import type { Feed } from '../src/feeds';
import type { FoundEvent, FoundEvents } from './read-events';
import { followStart } from './repeat';

/** A found event with what the user changed in it. */
export interface ReviewedEvent extends FoundEvent {
  edited: Field[];
}

/** Why the tab could not be read at all; `ask`: the browser wants the user's word first; `unreadable`: a file that the user gave. */
export type Obstacle = 'restricted' | 'gone' | 'stuck' | 'link' | 'failed' | 'ask' | 'file' | 'source' | 'unreadable';

export interface Review {
  state: 'reading' | 'ready';
  kind: 'page' | 'selection' | 'file';
  /** the name of the file that was dropped or chosen */
  file?: string;
  obstacle?: Obstacle;
  /** what went wrong, to be passed on to the maintainers: nothing of the page is in it */
  detail?: string;
  /** the page was too long and its end was not read */
  cut?: boolean;
  /** there are more events than are shown */
  limited?: boolean;
  events: ReviewedEvent[];
  /** calendars that the page offers to subscribe to */
  feeds: Feed[];
  /** frames of other sites that may hold events too */
  frames?: string[];
  /** how many events were completed from the pages that they link to */
  completed?: number;
  /** which event is open; absent while a list is shown */
  chosen?: number;
  /** what the user typed or pasted into the text box */
  text: string;
  /** events as they were before each change, oldest first */
  past: Past[];
}

/** One step to undo: typing in one field is one step. */
export interface Past {
  events: ReviewedEvent[];
  step: string;
}

export type Change = Partial<CalendarEvent>;

type Events = Pick<FoundEvents, 'events' | 'limited'>;

export type Action =
  | ({ type: 'read'; kind: Exclude<Review['kind'], 'file'>; cut: boolean; frames: string[] } & FoundEvents)
  | ({ type: 'file'; file: string } & Events)
  | ({ type: 'more' } & Events)
  | { type: 'completed'; index: number; event: FoundEvent }
  | { type: 'obstacle'; obstacle: Obstacle; detail?: string }
  | { type: 'restore'; review: Review }
  | { type: 'choose'; index: number | undefined }
  | { type: 'edit'; change: Change; fields: Field[] }
  | { type: 'undo' }
  | { type: 'type'; text: string }
  | ({ type: 'typed'; text: string } & Events);

export const START: Review = { state: 'reading', kind: 'page', events: [], feeds: [], text: '', past: [] };

export function reduce(review: Review, action: Action): Review {
  switch (action.type) {
    case 'read':
      return withEvents({ state: 'ready', kind: action.kind, cut: action.cut, frames: action.frames, events: [], feeds: action.feeds, text: '', past: [] }, action);
    case 'file':
      return withEvents({ ...START, state: 'ready', kind: 'file', file: action.file }, action);
    case 'more':
      return withMore({ ...review, limited: review.limited === true || action.limited }, action.events);
    case 'completed':
      // what the user changed meanwhile stays
      return { ...review, completed: (review.completed ?? 0) + 1, events: review.events.map((event, index) => (index === action.index && event.edited.length === 0 ? { ...action.event, edited: [] } : event)) };
    case 'obstacle':
      return { ...START, state: 'ready', obstacle: action.obstacle, ...(action.detail !== undefined && { detail: action.detail }) };
    case 'restore':
      return action.review;
    case 'choose': {
      const { chosen: _, ...rest } = review;
      return action.index === undefined ? rest : { ...rest, chosen: action.index };
    }
    case 'edit':
      return { ...review, past: remember(review, action.fields), events: review.events.map((event, index) => (index === review.chosen ? edit(event, action.change, action.fields) : event)) };
    case 'undo': {
      const last = review.past.at(-1);
      return last ? { ...review, events: last.events, past: review.past.slice(0, -1) } : review;
    }
    case 'type':
      return { ...review, text: action.text };
    case 'typed':
      // the answer to an older text, while the user typed on
      return action.text === review.text ? withEvents(review, action) : review;
  }
}

/** Whether closing the popup now would lose something that the user did. */
export function hasWork(review: Review): boolean {
  return review.text !== '' || review.kind === 'file' || (review.completed ?? 0) > 0 || review.events.some((event) => event.edited.length > 0);
}

function withEvents(review: Review, { events, limited }: Events): Review {
  const { chosen: _, ...rest } = review;
  return { ...rest, past: [], limited, events: events.map((event) => ({ ...event, edited: [] })), ...(events.length === 1 && { chosen: 0 }) };
}

/** Events from elsewhere behind those that are there; what was open stays open when the user has worked on it. */
function withMore(review: Review, found: FoundEvent[]): Review {
  const { chosen, frames: _, ...rest } = review;
  const known: Pick<FoundEvent, 'title' | 'start'>[] = [...review.events];
  const more = found.filter((one) => !known.some(({ title, start }) => title === one.title && start === one.start) && known.push(one));
  const events = [...review.events, ...more.map((event) => ({ ...event, edited: [] }))];
  const stays = more.length === 0 || hasWork(review) ? chosen : undefined;
  return { ...rest, events, ...(events.length === 1 ? { chosen: 0 } : stays !== undefined && { chosen: stays }) };
}

const MOST_STEPS = 50;

function remember({ past, events, chosen }: Review, fields: Field[]): Past[] {
  const step = `${String(chosen)} ${fields.join()}`;
  return past.at(-1)?.step === step ? past : [...past, { events, step }].slice(-MOST_STEPS);
}

/** Marks that a changed time no longer deserves. */
const TIME_WARNINGS: ReadonlySet<Warning> = new Set<Warning>([
  'weekday-mismatch', 'time-missing', 'date-from-url', 'ambiguous-date', 'end-before-start', 'structured-disagrees', 'invalid-date', 'time-in-dst-gap', 'time-comes-twice', 'several-times',
]);

function edit(event: ReviewedEvent, given: Change, fields: Field[]): ReviewedEvent {
  const change: Change = given.start !== undefined && event.recurrence && given.recurrence === undefined ? { ...given, recurrence: followStart(event.recurrence, event.start, given.start) } : given;
  const settled: Assumption[] = [...fields, ...(fields.includes('start') ? (['year', 'meridiem'] as const) : [])];
  // the position on the map is that of the place as it was found
  const { geo: _, ...elsewhere } = event;
  return {
    ...('location' in change ? elsewhere : event),
    ...change,
    edited: [...new Set([...event.edited, ...fields])],
    assumed: event.assumed.filter((field) => !settled.includes(field)),
    warnings: event.warnings.filter((warning) => !(fields.includes('start') && TIME_WARNINGS.has(warning)) && !(fields.includes('zone') && warning === 'zone-mismatch')),
  };
}

/** The event without its review marks: what exporters take. */
export function toEvent(reviewed: ReviewedEvent): ExportedEvent & { uid: string } {
  const { found: _6, edited: _1, assumed: _2, warnings: _3, evidence: _4, alternatives: _5, recurrence, ...event } = reviewed;
  return { ...event, ...(recurrence ? { recurrence } : {}) };
}
