/** Of all the moments in a text, the one that is the event's. */
import type { Assumption, Warning } from '../event';
import type { Language } from '../languages/language';
import { dayOf } from './calendar';
import type { DateSpan } from './dates';
import { seriesOf } from './series';
import { resolveDay, resolveTime, wallTime, type ResolveContext } from './resolve';
import { namesEvent } from './event-words';
import type { Segment } from './segments';
import { sentenceAt, tenseOf } from './tense';
import type { TimeSpan } from './times';
import { whensOf, type When } from './whens';

/** When an event takes place, as read. `start` is a date when no time is said; `end` may stand without a start time. */
export interface Moment {
  start: string;
  end?: string;
  zone?: string;
  recurrence?: string;
  labelled: boolean;
  assumed: Assumption[];
  warnings: Warning[];
  /** other readings of the start */
  others: string[];
  quote: string;
  endQuote?: string;
  /** where the same day or hour is said once more */
  echoes?: When[];
  /** where it stands, for what is read around it */
  when: When;
  time?: When;
}

/**
 * How much each mark speaks for a moment being the event's own. The only place where text moments are weighed:
 * a label outweighs everything, then a heading, then being complete, then standing first.
 */
const WEIGHT = { labelled: 100, heading: 35, time: 30, timeNear: 12, weekday: 8, fullDate: 25, year: 4, prose: -6, perLine: -0.4, maxLines: 40, past: -5, aside: -60, inDescription: -15, inTitle: 45 };

const OTHER_REGION = new Set(['nav', 'aside', 'footer', 'comments', 'related']);
const WHEN_LABELS = new Set(['when', 'date', 'start']);
const TIME_LABELS = new Set(['time', 'when', 'start']);

export interface WhenContext extends ResolveContext {
  language: Language;
  /** days that the page's title or address names */
  titleDays?: ReadonlySet<string>;
}

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
  const sure = whens.filter((when) => !when.cue && !when.date?.weak && (isDated(when) || when.repeat));
  // a lone weekday needs an hour said somewhere
  const timed = whens.some((when) => when.time?.strong && !when.cue);
  const hourLines = new Set(whens.filter((other) => other.time?.strong && !other.cue && !other.date).map((other) => other.segment.line.index));
  const fresh = sure.length > 0 ? sure : whens.filter((when) => !when.cue && when.date?.weak && (context.language.id === 'en' ? isTimed(when, hourLines) : timed || announces(when, context.language)));
  // "postponed: the talk planned for May 3", "the dinner will be on May 3": that day is all there is
  const last = (cue: When['cue']): When[] => whens.filter((when) => when.cue === cue && isDated(when) && (when.date.days[0]?.day !== undefined || (when.time?.strong === true && !when.date.every)));
  const dated = [fresh, last('old'), last('side')].find((list) => list.length > 0) ?? [];
  const hours = whens.filter((other) => !other.date && other.time && !other.cue);
  const timeLines = { timeLines: new Set(hours.map((other) => other.segment.line.index)), hourLabelled: hours.some(({ segment }) => segment.label && TIME_LABELS.has(segment.label)) };
  let best: { when: When; weight: number } | undefined;
  dated.forEach((when) => {
    const weight = weigh(when, when.segment.line.index, timeLines, context);
    if (!best || weight > best.weight) best = { when, weight };
  });
  if (!best) return [];
  return momentsOf(best.when, whens, context);
}

/** "Our speaker comes this Monday evening.": the hour stands a few lines below; on a page such a day may be anything. */
function isTimed({ segment: { line } }: When, hourLines: ReadonlySet<number>): boolean {
  return !line.element && [0, 1, 2, 3, 4].some((n) => hourLines.has(line.index + n));
}

/** Places where the same day is said that are looked at. */
const REPEATS = 12;

/** The time that belongs to a day said without one: labelled, or the nearest free time around it. */
function timeFor(when: When, whens: When[], context: WhenContext): When | undefined {
  if (when.time) return when;
  // "Time: Saturday, 3 pm" beside a full date
  const isHour = (other: When): boolean => !other.date || (other.segment.label === 'time' && other.date.days.every((day) => day.month === undefined && day.relative === undefined));
  const apart = ({ segment: { line } }: When): boolean => OTHER_REGION.has(line.region) && line.region !== when.segment.line.region;
  const free = whens.filter((other) => other.time && !other.cue && isHour(other) && !apart(other));
  const first = when.date?.days[0];
  const date = first && resolveDay(first, context)?.date;
  // the day may be said more than once; its hour stands beside one of them
  const at = [when, ...whens.filter((other) => other !== when && !other.cue && date !== undefined && !apart(other) && saysDay(other, date, context)).slice(0, REPEATS)].map((other) => other.segment.line.index);
  const labelled = free.filter((other) => other.segment.label && TIME_LABELS.has(other.segment.label) && other.time?.from);
  const nearest = (list: When[]): When | undefined => list.toSorted((a, b) => distance(a, at) - distance(b, at))[0];
  const byLabel = nearest(labelled);
  if (byLabel) return byLabel;
  const close = nearest(free.filter((other) => other.time?.strong && distance(other, at) <= 4));
  if (close) return close;
  // the same day said once more, with its time
  const again = whens.find((other) => other !== when && other.time && !other.cue && other.date?.days.length === 1 && date !== undefined && saysDay(other, date, context));
  if (again) return again;
  const near = nearest(free.filter((other) => other.time?.strong && distance(other, at) <= 12));
  if (near) return near;
  // "doors at 5, dinner begins at 5:30"
  const meal = nearest(whens.filter((other) => other.cue === 'side' && other.time?.strong && !other.date && /\b(?:begins?|starts?|served)\W*(?:promptly\s)?(?:at\s*)?$/i.test(other.segment.text.slice(Math.max(0, other.start - 24), other.start)) && distance(other, at) <= 4));
  if (meal) return meal;
  // nothing but the hour at which the doors open
  const doors = whens.filter((other) => other.cue === 'doors' && other.time?.strong && (!other.date || other === when));
  return nearest(doors);
}

/** Lines between a time and the nearest of the date's lines; a time below is nearer than one above. */
function distance(other: When, at: number[]): number {
  return Math.min(...at.map((line) => other.segment.line.index - line).map((lines) => (lines >= 0 ? lines : -lines * 1.5 + 0.5)));
}

const CLOCK24_TIME = (time: TimeSpan): boolean => [time.from, time.to].some((c) => c?.meridiem === '24' && c.strong && c.hour > 12);

/** One moment a day named: a list of days gives several, a range one. */
function momentsOf(when: When, whens: When[], context: WhenContext): Moment[] {
  const timed = timeFor(when, whens, context);
  const clock24 = context.clock24 ?? whens.some((other) => other.time && !other.cue && CLOCK24_TIME(other.time));
  const time = timed?.time && resolveTime(programme(when, timed, whens) ?? timed.time, { clock24 });
  const { date } = when;
  const base = { labelled: when.segment.label !== undefined && (WHEN_LABELS.has(when.segment.label) || when.segment.label === 'time'), when, ...(timed && timed !== when ? { time: timed } : {}) };
  const quote = quoteOf(when, timed);
  // "the weekly seminar this Thursday, March 4": one of them
  const one = when.repeat && when.repeat.weekdays.length === 0 && date?.days[0]?.month !== undefined && !date.range && !when.until && when.repeat.start < date.start && !/\b(?:start|begin)/i.test(when.segment.text.slice(when.repeat.end, date.start));
  if (date?.every || (when.repeat && !one) || !date) {
    const series = seriesOf(when, time, whens, context);
    return series ? [finish({ ...base, ...series, quote }, timed, whens, context)] : [];
  }
  const whole = date.range || (!time && isRow(date.days));
  const days = whole ? date.days.slice(0, 1) : date.days;
  const last = whole ? date.days.at(-1) : when.endDate?.days.at(-1);
  const moments: Moment[] = [];
  for (const day of days) {
    const resolved = resolveDay(day, context);
    if (!resolved) continue;
    const lastDay = last && resolveDay(last.year === undefined && last.month !== undefined && day.year === undefined ? { ...last, year: Number(resolved.date.slice(0, 4)) + (last.month < (day.month ?? 0) ? 1 : 0) } : last, context);
    const assumed = [...resolved.assumed, ...(time?.assumed ?? []), ...(timed?.cue === 'doors' || timed?.cue === 'side' ? (['start'] as const) : [])];
    const endTime = when.endTime && resolveTime(when.endTime, { clock24 });
    const moment: Moment = { ...base, start: resolved.date, assumed, warnings: [...resolved.warnings], others: resolved.others, quote };
    const endDate = lastDay && lastDay.date > resolved.date ? lastDay.date : undefined;
    if (time?.from !== undefined) {
      moment.start = wallTime(resolved.date, time.from);
      const until = endTime?.from ?? endTime?.to ?? time.to;
      if (until !== undefined) moment.end = wallTime(endDate ?? resolved.date, endDate ? until % 1440 : until);
      else if (endDate) moment.end = endDate;
    } else if (time?.to !== undefined) moment.end = wallTime(endDate ?? resolved.date, time.to);
    else if (endDate) moment.end = endDate;
    moments.push(finish(moment, timed, whens, context));
  }
  return moments;
}

/** "a conference on April 24 and 25": days in a row without an hour are one event. */
function isRow(days: DateSpan['days']): boolean {
  return days.length > 1 && days.every((day, n) => n === 0 || (day.day !== undefined && day.month === days[n - 1]?.month && day.day === (days[n - 1]?.day ?? 0) + 1));
}

/** Entries of a day's programme at least. */
const PROGRAMME = 4;

/** The hours of a day whose programme stands below it: from its first entry ("8:00 - 8:45 Registration") to its last one's end. */
function programme(when: When, timed: When, whens: When[]): Pick<TimeSpan, 'from' | 'to'> | undefined {
  if (timed === when || timed.segment.line.element) return undefined;
  const entries = whens.filter(({ date, time, start, segment }) => !date && time?.from && time.to && start <= 4 && !segment.label);
  const at = entries.indexOf(timed);
  if (at < 0) return undefined;
  const follows = (a: When | undefined, b: When | undefined): boolean => a !== undefined && b !== undefined && b.segment.line.index - a.segment.line.index <= 2 && b.segment.line.index > a.segment.line.index;
  let [first, last] = [at, at];
  while (follows(entries[first - 1], entries[first])) first--;
  while (follows(entries[last], entries[last + 1])) last++;
  const [from, to] = [entries[first]?.time?.from, entries[last]?.time?.to];
  return last - first + 1 >= PROGRAMME && from && to ? { from, to } : undefined;
}

function quoteOf(when: When, timed: When | undefined): string {
  const own = when.segment.text.slice(when.start, when.end);
  return timed && timed !== when ? `${own} … ${timed.segment.text.slice(timed.start, timed.end)}` : own;
}

/** Zone, an end said elsewhere ("End: 5 pm", "for 90 minutes"). */
function finish(moment: Moment, timed: When | undefined, whens: When[], context: WhenContext): Moment {
  moment.echoes = whens.filter((w) => w !== moment.when && w !== timed && !w.cue && saysAgain(w, moment, context)).slice(0, 6);
  const span = timed?.time;
  if (span?.zone) moment.zone = span.zone.zone;
  else if (span && moment.when.time?.zone) moment.zone = moment.when.time.zone.zone;
  if (span?.zone?.summer !== undefined && moment.start.includes('T') && span.zone.summer !== inSummer(moment.start, span.zone.zone)) moment.warnings.push('zone-mismatch');
  if (!moment.end && moment.start.includes('T')) {
    const minutes = (timed?.duration ?? moment.when.duration ?? whens.find((w) => w.duration && w.segment.label === 'duration')?.duration)?.minutes ?? durationLabel(whens);
    const start = Number(moment.start.slice(11, 13)) * 60 + Number(moment.start.slice(14, 16));
    const end = whens.find((w) => w.segment.label === 'end' && w.time && w.segment.line.index >= moment.when.segment.line.index - 3);
    if (end?.time) {
      const at = resolveTime(end.time, context);
      const minute = at.to ?? at.from;
      const day = end.date?.days[0] && resolveDay(end.date.days[0], context)?.date;
      if (minute !== undefined) {
        moment.end = wallTime(day ?? moment.start.slice(0, 10), !day && minute <= start ? minute + 1440 : minute);
        moment.endQuote = end.segment.text.slice(end.start, end.end);
      }
    } else if (minutes) moment.end = wallTime(moment.start.slice(0, 10), start + minutes);
  } else if (!moment.end) {
    const end = whens.find((w) => w.segment.label === 'end' && w.date?.days[0]?.month !== undefined);
    const day = end?.date?.days[0] && resolveDay(end.date.days[0], context)?.date;
    if (day && day > moment.start) moment.end = day;
  }
  if (moment.end && moment.start.includes('T') && moment.end.includes('T') && moment.end < moment.start) {
    delete moment.end;
    moment.warnings.push('end-before-start');
  }
  return moment;
}

function saysAgain(when: When, moment: Moment, context: WhenContext): boolean {
  if (when.date?.days[0]?.month !== undefined) return saysDay(when, moment.start.slice(0, 10), context);
  const from = when.time?.strong && !when.date ? resolveTime(when.time, context).from : undefined;
  return from !== undefined && moment.start.includes('T') && wallTime(moment.start.slice(0, 10), from) === moment.start;
}

/** Is this the day that a moment names? */
function saysDay({ date }: When, wanted: string, context: WhenContext): boolean {
  const day = date?.days[0];
  if (day?.month === undefined) return false;
  // most days of a long list can't be it: no need to settle their year
  const may = (month: number, number: number | undefined): boolean => month === Number(wanted.slice(5, 7)) && number === Number(wanted.slice(8, 10));
  return (may(day.month, day.day) || (day.swapped !== undefined && may(day.swapped.month, day.swapped.day))) && resolveDay(day, context)?.date === wanted;
}

function durationLabel(whens: When[]): number | undefined {
  for (const { segment } of whens) {
    const span = segment.label === 'duration' ? segment.spans.find((s) => s.kind === 'duration') : undefined;
    if (span?.kind === 'duration') return span.minutes;
  }
  return undefined;
}

/** A rough season, good enough to tell "EST" in July: the northern switch dates lie in March and in early November or late October. */
function inSummer(wall: string, zone: string): boolean {
  const day = wall.slice(5, 10);
  const southern = /^(?:Australia|Pacific\/Auckland)/.test(zone);
  const [from, to] = zone.startsWith('Europe') ? ['03-29', '10-27'] : ['03-11', '11-04'];
  const summer = day >= from && day < to;
  return southern ? day >= '10-04' || day < '04-04' : summer;
}
