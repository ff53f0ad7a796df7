/**
 * The contract of an exporter. Each file beside this one is one exporter, found by its name: see index.ts.
 * Exporters are pure: the clock, the reader's zone and what was exported before come in as options.
 */
import type { CalendarEvent } from '../event';
import type { Say } from './words';

/**
 * What a target cannot carry of an event. The popup says so before the click; the .ics file is the better way for each.
 * Each code has a sentence in the popup's locale files.
 */
export const LOSSES = [
  'recurrence', // only the first of a series arrives
  'exceptions', // the series arrives, but not the dates left out or added
  'status', // cancelled or postponed is said in the title only
  'own-zone', // the hours are taken for the zone that the target is set to
  'drift', // a series is kept in UTC, so its local hour shifts when the clocks change
  'several-days', // all-day over several days arrives as one long timed event
  'long-text', // the description is cut
  'reminder', // the reminder that the reader wants is not set
] as const;
export type Loss = (typeof LOSSES)[number];

/** What is remembered of an exported event, so that its next export updates the entry instead of adding another. */
export interface ExportRecord {
  uid: string;
  sequence: number;
  /** of what was exported: another hash, a changed event */
  hash: string;
  /** when it was last found changed, milliseconds since 1970; absent on an event never changed */
  modified?: number;
}

/** An event, with the UID it was given when it was found (see icalendar/identity.ts): an edited start must not make it another event. */
export interface ExportedEvent extends CalendarEvent {
  uid?: string;
}

export interface ExportOptions {
  /** the instant of the export, milliseconds since 1970 */
  now: number;
  /** the reader's IANA zone, for targets that know no other */
  readerZone?: string;
  /** remind so many minutes before; no reminder when absent */
  alarmMinutes?: number;
  /** what earlier exports returned, by UID */
  records?: Readonly<Record<string, ExportRecord>>;
  /** BCP 47 tag for dates in plain text; en-US when absent */
  locale?: string;
  /** the words around the event's own, in the reader's language; English when absent */
  say?: Say;
}

/** The options on which it depends what gets lost. */
export type LossOptions = Pick<ExportOptions, 'readerZone' | 'alarmMinutes' | 'say'>;

interface Target {
  /** the file's name */
  id: string;
  /** the target's own name, the same in every language */
  label: string;
  /** its place among the others, smallest first */
  order: number;
  cannotCarry(event: CalendarEvent, options?: LossOptions): Loss[];
}

/** Opens the target's own form with the event filled in. */
export interface LinkExporter extends Target {
  kind: 'link';
  /** @throws RangeError when the event's start is no date */
  link(event: CalendarEvent, options: ExportOptions): string;
}

/** Writes all events to one file. */
export interface FileExporter extends Target {
  kind: 'file';
  /** @throws RangeError when an event's start is no date */
  file(events: readonly ExportedEvent[], options: ExportOptions): ExportedFile;
}

export interface ExportedFile {
  name: string;
  mime: string;
  text: string;
  /** to be kept and given back as `options.records`; one for each event, in order */
  records: ExportRecord[];
}

/** Text for the clipboard. */
export interface TextExporter extends Target {
  kind: 'text';
  /** @throws RangeError when an event's start is no date */
  text(events: readonly ExportedEvent[], options: ExportOptions): ExportedText;
}

export interface ExportedText {
  text: string;
  /** as those of a file; none when the text is for people */
  records: ExportRecord[];
}

/** A picture to be scanned by a phone, as SVG. */
export interface PictureExporter extends Target {
  kind: 'picture';
  /** @throws RangeError when the event's start is no date */
  svg(event: CalendarEvent, options: ExportOptions): string;
}

export type Exporter = LinkExporter | FileExporter | TextExporter | PictureExporter;
