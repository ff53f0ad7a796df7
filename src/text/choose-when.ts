/** Of all the moments in a text, the one that is the event's. */
import type { Language } from '../languages/language';
import { dayOf } from './calendar';
import type { DateSpan } from './dates';
import { namesEvent } from './event-words';
import { OTHER_REGION, TIME_LABELS } from './hours-beside';
import { momentsOf, WHEN_LABELS, type Moment, type WhenContext } from './moments';
import { resolveDay } from './resolve';
import type { Segment } from './segments';
import { sentenceAt, tenseOf } from './tense';
import { isTerm, markOpenHours, whensOf, type When } from './whens';

/**
 * How much each mark speaks for a moment being the event's own. The only place where text moments are weighed:
 * a label outweighs everything, then a heading, then being complete, then standing first.
 */
const WEIGHT = { labelled: 100, heading: 35, time: 30, timeNear: 12, weekday: 8, fullDate: 25, year: 4, prose: -6, perLine: -0.4, maxLines: 40, past: -5, aside: -60, inDescription: -15, inTitle: 45, beside: -40, bounded: 60 };

const isDated = (when: When): when is When & { date: DateSpan } => when.date !== undefined;

/** The event that a page announces is among its first moments: each is weighed, and compared with the others. */
const MOST_MOMENTS = 1000;

/** The moments of some segments, in reading order, at most so many. */
export function momentsIn(segments: Segment[], language: Language): When[] {
  const whens: When[] = [];
  for (const segment of segments) {
    if (whens.length >= MOST_MOMENTS) break;
    if (segment.spans.length > 0) whens.push(...whensOf(segment, language));
  }
  markOpenHours(whens);
  return whens;
}

function weigh(when: When, order: number, { timeLines, hourLabelled }: Times, context: WhenContext): number {
  const { segment, date } = when;
  const day = date?.days[0];
  let weight = Math.max(WEIGHT.perLine * order, -WEIGHT.maxLines);
  if (segment.label && WHEN_LABELS.has(segment.label)) weight += WEIGHT.labelled;
  else if (segment.label === 'time') weight += WEIGHT.labelled * 0.8;
  else if (segment.label === 'description') weight += WEIGHT.inDescription;
  if (segment.line.heading > 0) weight += WEIGHT.heading - segment.line.heading * 2;
  // "Start time: 12:00" speaks for every day: the one beside another hour gains nothing by it
  if (when.time && (!hourLabelled || when.segment.label)) weight += WEIGHT.time;
  else if ([-2, -1, 0, 1, 2].some((n) => timeLines.has(segment.line.index + n))) weight += WEIGHT.timeNear;
  if (day?.weekday !== undefined) weight += WEIGHT.weekday;
  if (day?.month !== undefined || (day?.relative !== undefined && when.time)) weight += WEIGHT.fullDate;
  if (day?.year !== undefined) weight += WEIGHT.year;
  if (segment.text.length > 200) weight += WEIGHT.prose;
  if (OTHER_REGION.has(segment.line.region)) weight += WEIGHT.aside;
  const resolved = day && resolveDay(day, context);
  if (resolved && context.titleDays?.has(resolved.date)) weight += WEIGHT.inTitle;
  if (resolved && dayOf(resolved.date) < dayOf(context.now) - 400) weight += WEIGHT.past;
  return weight;
}

/** What a text says of hours without a day. */
interface Times {
  /** lines that hold such an hour */
  timeLines: ReadonlySet<number>;
  /** one stands behind a label */
  hourLabelled: boolean;
}

/** "Today, Saturday, the centre holds a lecture": the sentence is of what is to come, and calls it an event. */
function announces({ segment, start, end }: When, language: Language): boolean {
  const sentence = sentenceAt(segment.text, start, end);
  return tenseOf(sentence, language) === 'future' && namesEvent(sentence.toLowerCase(), language);
}

/** The event's own moment among the moments of a text; undefined when the text names no day. */
export function chooseWhen(whens: When[], context: WhenContext): Moment[] {
  const sure = whens.filter((when) => !when.cue && !isVague(when, context.language) && (isDated(when) || when.repeat));
  // a lone weekday needs an hour said somewhere
  const timed = whens.some((when) => when.time?.strong && !when.cue);
  const hourLines = new Set(whens.filter((other) => other.time?.strong && !other.cue && !other.date).map((other) => other.segment.line.index));
  const fresh = sure.length > 0 ? sure : whens.filter((when) => !when.cue && isVague(when, context.language) && (context.language.id === 'en' ? isTimed(when, hourLines) : timed || announces(when, context.language)));
  // "postponed: the talk planned for May 3", "the dinner will be on May 3": that day is all there is
  const last = (cue: When['cue']): When[] => whens.filter((when) => when.cue === cue && isDated(when) && (when.date.days[0]?.day !== undefined || (when.time?.strong === true && !when.date.every)));
  const due = context.deadlines ? last('deadline') : [];
  const dated = [fresh, last('old'), last('side'), due].find((list) => list.length > 0) ?? [];
  const hours = whens.filter((other) => !other.date && other.time && !other.cue);
  const timeLines = { timeLines: new Set(hours.map((other) => other.segment.line.index)), hourLabelled: hours.some(({ segment }) => segment.label && TIME_LABELS.has(segment.label)) };
  let best: { when: When; weight: number } | undefined;
  const bounds = whens.filter((when) => !when.cue && !when.time && when.date !== undefined && isTerm(when.date));
  // a reception's day, the weekdays of "Fri 9–5, Sat 9–5" say less than a day named whole
  const fuller = context.language.id === 'en' && dated.some((when) => !when.aside && when.date?.days[0]?.month !== undefined);
  const weekdays = dated.filter(isBareWeekday).length;
  dated.forEach((when) => {
    const bounded = isSeries(when) && bounds.some(({ segment }) => Math.abs(segment.line.index - when.segment.line.index) <= NEAR);
    const beside = fuller && (when.aside === true || (weekdays > 1 && isBareWeekday(when))) ? WEIGHT.beside : 0;
    const weight = weigh(when, when.segment.line.index, timeLines, context) + (bounded ? WEIGHT.bounded : 0) + beside;
    if (!best || weight > best.weight) best = { when, weight };
  });
  if (!best) return [];
  return performances(best.when, whens).flatMap((when) => momentsOf(when, whens, context));
}

const isBareWeekday = ({ date }: When): boolean => date !== undefined && !date.every && date.days.every((day) => day.weekday !== undefined && day.month === undefined && day.day === undefined);

const MOST_PERFORMANCES = 20;

/** "Friday, Dec 4, 8 PM", and below it "Saturday, Dec 5, 8 PM": lines of nothing but a day and its hour are as many events. */
function performances(chosen: When, whens: When[]): When[] {
  const isBare = ({ date, time, start, end, segment: { text, label }, cue }: When): boolean => !cue && date?.days[0]?.month !== undefined && !date.range && !date.every && time?.strong === true && end - start >= text.length - 2 && (label === undefined || label === 'other' || WHEN_LABELS.has(label));
  if (!isBare(chosen)) return [chosen];
  const said = ({ date, time }: When): string => JSON.stringify([date?.days, time?.from]);
  const known = new Set([said(chosen)]);
  const below: When[] = [];
  for (const when of whens) {
    const last = below.at(-1) ?? chosen;
    if (!isBare(when) || when.segment.line.index !== last.segment.line.index + 1) continue;
    // the same hour once more is a copy, and a long column is a list of another reader
    if (known.has(said(when)) || below.length >= MOST_PERFORMANCES) break;
    known.add(said(when));
    below.push(when);
  }
  return [chosen, ...below];
}

/** A lone weekday; in a text "Classes start again on Monday", too, needs an hour. */
function isVague({ date, time, repeat, segment }: When, language: Language): boolean {
  // "meetings are in the same place every week"
  if (!date) return language.id === 'en' && !segment.line.element && repeat !== undefined && !time && repeat.weekdays.length === 0;
  const [day] = date.days;
  return date.weak === true || (language.id === 'en' && !time && !repeat && !date.every && !date.range && !segment.label && !segment.line.element && date.days.length === 1 && day?.weekday !== undefined && day.month === undefined && day.day === undefined);
}

/** Lines between a series' hours and its first and last day. */
const NEAR = 3;
/** "MWF 9:00–10:15 AM", its days to be told elsewhere. */
const isSeries = ({ date, endDate, time, repeat }: When): boolean => time !== undefined && endDate === undefined && ((date?.every ?? false) || (repeat !== undefined && repeat.weekdays.length > 0 && !date));
/** "Our speaker comes this Monday evening.": the hour stands a few lines below; on a page such a day may be anything. */
function isTimed({ segment: { line } }: When, hourLines: ReadonlySet<number>): boolean {
  return !line.element && [0, 1, 2, 3, 4].some((n) => hourLines.has(line.index + n));
}

