/** The words everybody speaks: what readers claim, what merge decides, what the popup edits and exporters send. */

/** Local wall time `YYYY-MM-DDTHH:mm`, or `YYYY-MM-DD` when only the day is known. The zone stands beside it. */
export type WallTime = string;

/** A wall time as a source states it, with its UTC offset when the source gives one: `2026-03-05T16:30-05:00`, `…Z`. */
export type StatedTime = string;

export type Status = 'confirmed' | 'cancelled' | 'postponed';

/** An online meeting. `service` is the provider's name as people say it ("Zoom"). */
export interface OnlineMeeting {
  service: string;
  url?: string;
  id?: string;
  passcode?: string;
  phones?: string[];
}

/** Degrees north and east. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** What a claim of each field holds. `recurrence` is iCalendar lines (RRULE, EXDATE, RDATE) in wall time, `\n` between. */
export interface FieldValues {
  title: string;
  start: StatedTime;
  end: StatedTime;
  zone: string;
  location: string;
  online: OnlineMeeting;
  speakers: string[];
  organizer: string;
  description: string;
  url: string;
  status: Status;
  recurrence: string;
  categories: string[];
  geo: Position;
}
export type Field = keyof FieldValues;
export const FIELDS: readonly Field[] = ['title', 'start', 'end', 'zone', 'location', 'online', 'speakers', 'organizer', 'description', 'url', 'status', 'recurrence', 'categories', 'geo'];

/** On what a claim rests. Only merge/trust.ts says which outweighs which. */
export type Grounds = 'machine-readable' | 'calendar-link' | 'site-known' | 'labelled' | 'inferred' | 'assumed';

/** What was filled in rather than read: a whole field, or the part of a time that was left out ("March 5 at 4"). */
export type Assumption = Field | 'year' | 'meridiem';

/** What the user should look at before trusting an event. Each code has a sentence in the popup's locale files. */
export const WARNINGS = [
  'weekday-mismatch', // "Thursday, March 6", and March 6 is a Friday
  'zone-mismatch', // "EST" in July
  'time-missing', // only a day was found
  'date-from-url', // the date stands only in the page's address
  'ambiguous-date', // 3/5 and nothing says which is the month
  'end-before-start', // the source's end lies before its start; it was dropped
  'structured-disagrees', // machine-readable data and the visible text name different times
  'invalid-date', // 30 February
  'time-in-dst-gap', // 02:30 on the night the clocks go forward
  'time-comes-twice', // 01:30 on the night the clocks go back
  'suspicious-link', // the join link's host is not the one it pretends to be
  'several-times', // two times that could both be the start
] as const;
export type Warning = (typeof WARNINGS)[number];

/** One reader's statement about one field of one event. Claims with the same `group` speak of the same event. */
export type Claim = {
  [F in Field]: {
    field: F;
    value: FieldValues[F];
    grounds: Grounds;
    /** id of the reader or site file */
    reader: string;
    /** the words it was read from, as they stand on the page */
    quote: string;
    group: string;
    /** parts of this value that the source left open and the reader filled in */
    assumed?: Assumption[];
    warnings?: Warning[];
  };
}[Field];

/** Where a field's value comes from. */
export interface Evidence {
  grounds: Grounds;
  reader: string;
  quote: string;
  /** address of the linked page that it was read from, when it is not the page at hand */
  page?: string;
}

/**
 * An event as the command line prints it and exporters take it.
 * `start`/`end` are wall time in `zone`; when `allDay`, dates, and `end` is the last day (inclusive).
 */
export interface CalendarEvent {
  title: string;
  start: WallTime;
  end?: WallTime;
  allDay: boolean;
  zone: string;
  location?: string;
  online?: OnlineMeeting;
  speakers: string[];
  organizer?: string;
  description?: string;
  url?: string;
  status: Status;
  recurrence?: string;
  /** what kind of event, in the source's own words */
  categories?: string[];
  /** where `location` is */
  geo?: Position;
}

/** A found event with how it was found: what the popup reviews. */
export interface EventDraft extends CalendarEvent {
  assumed: Assumption[];
  warnings: Warning[];
  evidence: Partial<Record<Field, Evidence>>;
  /** what was claimed too and lost, best first */
  alternatives: Partial<Record<Field, Claim[]>>;
}
