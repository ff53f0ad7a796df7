/** What is known of a moment once its day is settled: start, end, zone, series. */
import type { Assumption, Warning } from '../event';
import type { Language } from '../languages/language';
import type { DateSpan } from './dates';
import { programme, saysDay, timeFor } from './hours-beside';
import { resolveDay, resolveTime, wallTime, type ResolveContext } from './resolve';
import { seriesOf } from './series';
import type { TimeSpan } from './times';
import type { When } from './whens';

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

export interface WhenContext extends ResolveContext {
  language: Language;
  /** days that the page's title or address names */
  titleDays?: ReadonlySet<string>;
  /** a deadline is an event here, when nothing else is */
  deadlines?: boolean;
}

export const WHEN_LABELS = new Set(['when', 'date', 'start']);

/** What nobody holds in the morning. */
export const EVENING = /\b(?:night|nite|evening|tonight|trivia|open mic|karaoke|party|concert|dance|bar|pub|mixer|comedy|improv|gala|bingo|drag|movie|film|show|cabaret|21\+|after dark)\b/i;

const CLOCK24_TIME = (time: TimeSpan): boolean => [time.from, time.to].some((c) => c?.meridiem === '24' && c.strong && c.hour > 12);

/** One moment a day named: a list of days gives several, a range one. */
export function momentsOf(when: When, whens: When[], context: WhenContext): Moment[] {
  const timed = timeFor(when, whens, context);
  const clock24 = context.clock24 ?? whens.some((other) => other.time && !other.cue && CLOCK24_TIME(other.time));
  const evening = context.language.id === 'en' && [when, timed].some((said) => said && EVENING.test(said.segment.text));
  const time = timed?.time && resolveTime(programme(when, timed, whens) ?? timed.time, { clock24, evening: evening || context.evening === true });
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
      if (until !== undefined) moment.end = wallTime(endDate ?? resolved.date, endDate ? until % 1440 : endTime && until <= time.from ? until + 1440 : until);
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
