/** Times as people write them. The offset is said too: it tells which hour is meant when the clocks go back. */
import ICAL from 'ical.js';
import type { WallTime } from '../../event';
import { instantToWall, offsetMinutes } from '../../zones';
import type { Recurrence } from '../icalendar/recurrence';
import type { Say, Word } from '../words';
import type { Hours, When } from './clean-event';

/** "Thursday, March 5, 2026, 4:30 PM – 6:00 PM (America/New_York, UTC-05:00)" */
export function whenWords(when: When, locale: string): string {
  if (when.allDay) return when.first === when.last ? day(when.first, locale) : `${day(when.first, locale)} – ${day(when.last, locale)}`;
  const { start, end } = when;
  const from = `${day(start, locale)}, ${hour(start, locale)}`;
  if (end === undefined) return from + zoneWords(when);
  const to = end.slice(0, 10) === start.slice(0, 10) ? hour(end, locale) : `${day(end, locale)}, ${hour(end, locale)}`;
  return `${from} – ${to}${zoneWords(when)}`;
}

const EVERY = { DAILY: ['export_daily', 'day'], WEEKLY: ['export_weekly', 'week'], MONTHLY: ['export_monthly', 'month'], YEARLY: ['export_yearly', 'year'] } as const satisfies Record<string, [Word, string]>;
const NTH: Record<string, Word> = { 1: 'export_first', 2: 'export_second', 3: 'export_third', 4: 'export_fourth', 5: 'export_fifth', '-1': 'export_last', '-2': 'export_last_but_one' };

/** "every week on Tuesday until Tuesday, April 28, 2026, except Tuesday, March 3, 2026" */
export function repeatWords({ rule, without, also }: Recurrence, when: When, locale: string, say: Say): string {
  const list = (walls: WallTime[]) => walls.map((wall) => day(wall, locale)).join('; ');
  const words = rule === undefined ? [] : [ruleWords(ICAL.Recur.fromString(rule), when, locale, say)];
  if (also.length > 0) words.push(say('export_also', list(also)));
  if (without.length > 0) words.push(say('export_except', list(without)));
  return words.join(', ');
}

function ruleWords(rule: ICAL.Recur, when: When, locale: string, say: Say): string {
  const { BYDAY: weekdays = [], ...others } = rule.parts;
  const frequency = EVERY[rule.freq as keyof typeof EVERY] as (typeof EVERY)[keyof typeof EVERY] | undefined;
  // Rarer rules are shown as they are rather than half said.
  if (frequency === undefined || Object.keys(others).length > 0) return rule.toString();
  const [word, unit] = frequency;
  let words = rule.interval > 1 ? say('export_every', new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(rule.interval)) : say(word);
  if (weekdays.length > 0) words = say('export_on', words, weekdays.map((code) => weekday(String(code), locale, say)).join(', '));
  if (rule.count) words = say('export_times', words, String(rule.count));
  return rule.until ? say('export_until', words, day(localDate(rule.until, when), locale)) : words;
}

/** UNTIL stands in UTC beside a zone: 4 am there may still be the evening before. */
function localDate(until: ICAL.Time, when: When): WallTime {
  const text = until.toString();
  if (when.allDay || when.zone === undefined || !text.endsWith('Z')) return text.slice(0, 10);
  return instantToWall(Temporal.Instant.from(text).epochMilliseconds, when.zone).slice(0, 10);
}

function weekday(code: string, locale: string, say: Say): string {
  const [, nth = '', name = 'MO'] = /^([+-]?\d+)?([A-Z]{2})$/.exec(code) ?? [];
  // 2024 began on a Monday
  const date = new Date(Date.UTC(2024, 0, 1 + ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(name)));
  const word = NTH[nth.replace('+', '')];
  const plain = words(locale, { weekday: 'long' }, date);
  return word === undefined ? `${nth} ${plain}`.trim() : say(word, plain);
}

function zoneWords({ zone, start }: Hours): string {
  if (zone === undefined) return '';
  const minutes = Math.round(offsetMinutes(start, zone));
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return ` (${zone}, UTC${minutes < 0 ? '-' : '+'}${hours}:${rest})`;
}

function day(wall: WallTime, locale: string): string {
  return words(locale, { dateStyle: 'full' }, atUtc(wall));
}

function hour(wall: WallTime, locale: string): string {
  return words(locale, { timeStyle: 'short' }, atUtc(wall));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function words(locale: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  // Chat programs and mail show Intl's narrow spaces as boxes.
  return format.format(date).replace(/[\u202f\u2009]/g, ' ');
}

// A wall time as if it were UTC, to be formatted as UTC.
function atUtc(wall: WallTime): Date {
  return new Date(`${wall.length === 10 ? `${wall}T00:00` : wall}:00Z`);
}
