/** Days and times that belong together: "4:30-6 PM on Thursday, March 5", with the part they play in the text. */
import type { CueKind, Language } from '../languages/language';
import type { DateSpan } from './dates';
import type { Segment } from './segments';
import type { RepeatSpan } from './repeats';
import type { Span } from './spans';
import { patternsOf } from './cue-words';
import { cueOf, partOf } from './cues';
import type { DurationSpan } from './durations';
import type { TimeSpan } from './times';

export interface When {
  segment: Segment;
  start: number;
  end: number;
  date?: DateSpan;
  time?: TimeSpan;
  /** "Aug 18, 10:00 – Aug 19, 16:00": the end has its own day */
  endDate?: DateSpan;
  endTime?: TimeSpan;
  duration?: DurationSpan;
  repeat?: RepeatSpan;
  /** "Fridays until April 30": the day named ends the series */
  until?: true;
  /** not the event itself: a deadline, a posting date, the reception … */
  cue?: CueKind;
  /** "Opening reception Friday, April 9, 6-8 p.m.": of another day than the event, when that has one */
  aside?: true;
}

/** "Monday through Friday, 9 to 5; Saturday 10 to 4": days of a week without a date are when somebody is there, not when something happens. */
function markHours(whens: When[], text: string, rangeMark: RegExp): void {
  const weekdayOf = (when: When | undefined): number | undefined => (when?.date && isBareWeekday(when.date) ? when.date.days[0]?.weekday : undefined);
  let hours = false;
  for (const [n, when] of whens.entries()) {
    const first = weekdayOf(when);
    const next = whens[n + 1];
    const last = weekdayOf(next);
    if (first === undefined) hours = false;
    else if (next && last !== undefined && !when.time && (last - first + 7) % 7 >= 3 && rangeMark.test(text.slice(when.end, next.start).toLowerCase())) hours = true;
    if (hours) when.cue = 'hours';
  }
}

/** Lines of opening hours at least: two may be the days of a fair. */
const HOURS_LINES = 3;

/** "Monday–Thursday 6 am – 11 pm", "Friday 6 am – 9 pm", "Saturday 9 am – 7 pm", one below the other: the week of a place that is open. */
export function markOpenHours(whens: When[]): void {
  let run: When[] = [];
  const close = (): void => {
    const lines = new Set(run.map(({ segment }) => segment));
    const hours = new Set(run.flatMap(({ time }) => (time ? [JSON.stringify([time.from, time.to])] : [])));
    if (lines.size >= HOURS_LINES && (hours.size > 1 || lines.size >= 5)) for (const when of run) when.cue = 'hours';
    run = [];
  };
  for (const when of whens) {
    const last = run.at(-1);
    const follows = last === undefined || when.segment === last.segment || when.segment.line.index - last.segment.line.index === 1;
    if (!follows) close();
    const hasEnd = when.time === undefined || when.time.to !== undefined;
    if (when.date && isBareWeekday(when.date) && hasEnd && isNothingElse(when.segment)) run.push(when);
    else close();
  }
  close();
}

/** Does a line say nothing but days and hours? */
function isNothingElse({ text, spans, label }: Segment): boolean {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return label === undefined && (rest.match(/\p{L}/gu)?.length ?? 0) <= 7;
}

const UNTIL = /(?:\b(?:until|till|through|thru|ending|ends|bis|jusqu'au|hasta|fino al|até|tot|do|до)\b)\W*(?:on\s+)?$/i;
const isBareWeekday = ({ days, every }: DateSpan): boolean => !every && days.length === 1 && days[0]?.weekday !== undefined && days[0].month === undefined && days[0].day === undefined;
/** "August 10 – August 21": days enough for a weekly series. */
export function isTerm({ days, range }: DateSpan): boolean {
  const [first, last] = days;
  return range && first?.month !== undefined && last?.month !== undefined && (last.month * 31 + (last.day ?? 0) - first.month * 31 - (first.day ?? 0) >= 8 || last.month < first.month);
}
const isWhole = ({ days, every }: DateSpan): boolean => !every && days[0]?.month !== undefined;
const skips = (text: string, language: Language): boolean => language.skip.some((word) => text.toLowerCase().includes(word)) || (language.id === 'en' && NO_MEETING.test(text));
/** "(no lunch March 3)" */
const NO_MEETING = /\bno \p{L}+ (?:on |in )?$/iu;

const PUT_RIGHT = /(?:[(,]|[-–—]\s)\s*(?:not|no longer|instead of|originally|formerly|previously|was)\s[^,()]*$/i;

/** "Jan 25 (All day) to Feb 1" */
const ALL_DAY_TO = /^\s*\(all[ -]day\)\s*(?:to|through|until|[-–—])\s*$/i;

/** Moments of a segment in reading order. */
export function whensOf(segment: Segment, language: Language): When[] {
  let whens = read.get(segment);
  if (!whens) read.set(segment, (whens = readWhens(segment, language)));
  return whens;
}

/** A page has one language, so its segments are read once. */
const read = new WeakMap<Segment, When[]>();

function readWhens(segment: Segment, language: Language): When[] {
  const { spans, text } = segment;
  if (spans.length === 0) return [];
  const { connecting, rangeMark } = patternsOf(language);
  const abroad = language.id !== 'en';
  const whens: When[] = [];
  let current: When | undefined;
  const close = (): void => {
    current = undefined;
  };
  const open = (span: Span): When => {
    current = { segment, start: span.start, end: span.end };
    whens.push(current);
    return current;
  };
  spans.forEach((span, n) => {
    const between = current ? text.slice(current.end, span.start) : '';
    const joined = current !== undefined && (connecting.test(between.toLowerCase()) || between.length <= 3);
    const sentenceBreak = /[.!?]\s+\p{Lu}|;|\p{L}{2}[.!?]\s+$/u.test(between);
    if (span.kind === 'date') {
      // "Thursday, Feb 11 (not Wednesday, Feb 10), at 1 pm": what is put right says nothing of the hour behind it
      if (current?.endTime && !current.endDate && current.date && !span.every && between.length <= 4) {
        // "8 a.m. Tuesday, March 30 until 8 p.m. Wednesday, March 31"
        current.endDate = span;
        current.end = span.end;
      } else if (current?.date && !current.time && !abroad && PUT_RIGHT.test(between)) {
        whens.push({ segment, start: span.start, end: span.end, date: span, cue: 'old' });
      } else if (current?.date && !current.endDate && !span.range && !current.date.range && (current.time ? rangeMark.test(between.toLowerCase()) : ALL_DAY_TO.test(between))) {
        current.endDate = span;
        if (current.date.every) current.until = true;
        current.end = span.end;
      } else if (current?.repeat && isBareWeekday(span) && current.repeat.weekdays.length === 0) {
        // "every two weeks on Thursday"
        current.repeat = { ...current.repeat, weekdays: span.days.map((d) => d.weekday as number) };
        current.end = span.end;
      } else if (current?.date && isBareWeekday(current.date) && isWhole(span) && between.length <= 3) {
        // "Friday teas, 3pm, Jan 22 to Apr 23": the weekday of a series between two days
        if (isTerm(span) && current.time) {
          current.date = { ...current.date, every: true };
          current.endDate = span;
          current.end = span.end;
          return;
        }
        // "Thursday, 4:30 pm, March 4"
        current.date = { ...span, days: [{ weekday: current.date.days[0]?.weekday as number, ...span.days[0] }, ...span.days.slice(1)] };
        current.end = span.end;
      } else if (current && !current.date && !current.repeat && !span.every && !sentenceBreak && (joined || (between.length <= 40 && !(abroad && isBareWeekday(span) && /[,(]/.test(between))))) {
        current.date = span; // "4 PM on Thursday"
        current.end = span.end;
      } else if (current?.repeat && span.every && !current.date && current.repeat.interval > 1 && current.repeat.weekdays.length === 0 && !sentenceBreak) {
        // "Biweekly jam, Thursdays 6:30 pm"
        current.repeat = { ...current.repeat, weekdays: span.days.flatMap((d) => d.weekday ?? []) };
        current.end = span.end;
      } else if (current?.repeat && !current.date && !span.every && !skips(between, language)) {
        current.date = span;
        if (UNTIL.test(between)) current.until = true;
        current.end = span.end;
      } else if (current?.date?.every && !span.every && !current.endDate && !skips(between, language)) {
        // "Tuesdays at noon, Jan 20 – Apr 28": the series and its bounds
        current.endDate = span;
        if (UNTIL.test(between)) current.until = true;
        current.end = span.end;
      } else if (current?.date && !current.date.every && span.every && (joined || /^\W*\d{1,2}\W*$/.test(between))) {
        const bounds = current.date;
        current.date = span;
        current.endDate = bounds;
        current.end = span.end;
      } else open(span).date = span;
      return;
    }
    if (span.kind === 'time') {
      // "Noon concert, Friday 5 February, 12:10": the word is part of the name
      if (current?.date && current.time && joined && span.from && current.time.start < current.date.start && /\p{L}{4}/u.test(text.slice(current.time.end, current.date.start)) && /^(?:noon|midnight|midday)/i.test(text.slice(current.time.start, current.time.end))) {
        current.time = span;
        current.end = span.end;
        return;
      }
      // "starts 6pm, ends 8pm"
      if (current?.time?.from && !current.time.to && !current.endTime && !span.from && span.to && between.length <= 30 && !sentenceBreak && !(spans[n + 1]?.kind === 'date' && (spans[n + 1] as Span).start - span.end <= 5)) {
        current.time = { ...current.time, to: span.to };
        current.end = span.end;
        return;
      }
      // "Noon Saturday, March 20 to midnight": the end stands behind the day
      if (current?.date && !current.date.every && current.time && !current.time.to && !current.endTime && !current.endDate && current.time.start < current.date.start && between.length <= 10 && (span.from ? rangeMark.test(between.toLowerCase()) : between.trim() === '')) {
        current.endTime = span;
        current.end = span.end;
        return;
      }
      if (current?.endDate && !current.date?.every && !current.endTime && joined) {
        current.endTime = span;
        current.end = span.end;
      } else if ((current?.date ?? current?.repeat) && current && !current.time && between.length <= 120) {
        // a date speaks for the first time behind it, unless another date is nearer on the other side
        const next = spans[n + 1];
        const nearer = next?.kind === 'date' && !joined && !(current.date && isBareWeekday(current.date) && isTerm(next)) && /^\s*,?\s*(?:on\s*)?$/.test(text.slice(span.end, next.start));
        // "March 4, doors 18:00, start 19:00": the doors are no start
        const beside = cueOf(text, span.start, span.end, Math.max(current.end, whens.at(-1)?.end ?? 0), language);
        // "Apply until May 18. The race starts at 10": the hour of another sentence is not the deadline's
        if (abroad && sentenceBreak && cueOf(text, current.start, current.end, whens.at(-2)?.end ?? 0, language) === 'deadline') open(span).time = span;
        else if (beside === 'doors' || beside === 'side' || (beside === 'deadline' && !abroad && !/\bby\s*$/i.test(between))) whens.push({ segment, start: span.start, end: span.end, time: span, cue: beside });
        else if (nearer) open(span).time = span;
        else {
          current.time = span;
          current.end = span.end;
        }
      } else open(span).time = span;
      return;
    }
    if (span.kind === 'duration') {
      if (!current) open(span).duration = span;
      else if (!current.duration) current.duration = span;
      return;
    }
    // "Thursday and Friday, 10 am each day": the days are said
    if (current?.date && !current.date.every && !current.date.range && current.date.days.length > 1 && span.freq === 'DAILY' && !sentenceBreak) current.end = joined ? span.end : current.end;
    else if (current && !current.repeat && joined && !/[.!?]\s/.test(between)) {
      current.repeat = span;
      current.end = span.end;
    } else {
      close();
      open(span).repeat = span;
    }
  });
  markHours(whens, text, rangeMark);
  let from = 0;
  let before: When | undefined;
  for (const when of whens) {
    if (when.cue) {
      from = when.end;
      continue;
    }
    const cue = partOf(segment, when, from, language);
    // "moved from Tuesday to Thursday": the second is the new one
    if (cue === 'old' && when.date?.range && when.date.days[1]) {
      when.date = { ...when.date, days: [when.date.days[1]], range: false };
      continue;
    }
    // a dinner on a day of its own is the event; beside one it is its dinner
    if (!cue && when.date && isBareWeekday(when.date) && before?.cue === 'hours') when.cue = 'hours';
    before = when;
    if (cue === 'side' && when.date?.days[0]?.month !== undefined && when.time) when.aside = true;
    else if (cue) when.cue = cue;
    from = when.end;
  }
  return whens;
}
