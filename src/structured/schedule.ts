/** schema.org Schedule (https://schema.org/Schedule) as iCalendar recurrence lines in wall time (RFC 5545 3.3.10). */
import { firstText, values, type Item } from './item';
import { localName } from './item';
import { addMinutes, readClockText, readDuration, readStated } from './stated-time';

const FREQUENCY: Record<string, string> = {
  P1D: 'FREQ=DAILY', P1W: 'FREQ=WEEKLY', P7D: 'FREQ=WEEKLY', P2W: 'FREQ=WEEKLY;INTERVAL=2', P14D: 'FREQ=WEEKLY;INTERVAL=2', P1M: 'FREQ=MONTHLY', P1Y: 'FREQ=YEARLY',
  daily: 'FREQ=DAILY', weekly: 'FREQ=WEEKLY', biweekly: 'FREQ=WEEKLY;INTERVAL=2', monthly: 'FREQ=MONTHLY', yearly: 'FREQ=YEARLY',
};
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export interface ReadSchedule {
  start: string;
  end?: string;
  recurrence?: string;
  zone?: string;
}

/** First occurrence, its end, and the rule; undefined when the schedule does not say when it begins. */
export function readSchedule(schedule: Item): ReadSchedule | undefined {
  const from = readStated(firstText(schedule, 'startDate') ?? '')?.time;
  if (!from) return undefined;
  const startTime = readClockText(firstText(schedule, 'startTime') ?? '') ?? from.slice(11, 16);
  const endTime = readClockText(firstText(schedule, 'endTime') ?? '');
  const rule = ruleOf(schedule);
  const days = byDay(schedule);
  const first = rule ? firstOn(from.slice(0, 10), days) : from.slice(0, 10);
  const start = startTime ? `${first}T${startTime}` : first;
  const minutes = readDuration(firstText(schedule, 'duration') ?? '');
  const sameDayEnd = endTime && startTime ? `${first}T${endTime}` : undefined;
  // 22:00–02:00 ends on the next day
  const end = sameDayEnd && sameDayEnd <= start ? addMinutes(sameDayEnd, 1440) : (sameDayEnd ?? (minutes && addMinutes(start, minutes)) ?? undefined);
  const zone = firstText(schedule, 'scheduleTimezone');
  const lines = rule ? [`RRULE:${rule}${limit(schedule, startTime)}`, ...exceptions(schedule, startTime)] : [];
  return { start, ...(end ? { end } : {}), ...(lines.length ? { recurrence: lines.join('\n') } : {}), ...(zone ? { zone } : {}) };
}

function ruleOf(schedule: Item): string | undefined {
  const frequency = FREQUENCY[(firstText(schedule, 'repeatFrequency') ?? '').replace(/^[a-z]+$/i, (word) => (word.startsWith('P') ? word : word.toLowerCase()))];
  if (!frequency) return undefined;
  const days = byDay(schedule).map((day) => (day.slice(0, 2)).toUpperCase());
  const list = (name: string): string => values(schedule, name).filter((value): value is string => typeof value === 'string' && /^-?\d{1,2}$/.test(value)).join(',');
  const [months, monthDays] = [list('byMonth'), list('byMonthDay')];
  return [frequency, days.length ? `BYDAY=${days.join(',')}` : '', months ? `BYMONTH=${months}` : '', monthDays ? `BYMONTHDAY=${monthDays}` : ''].filter(Boolean).join(';');
}

function byDay(schedule: Item): string[] {
  return values(schedule, 'byDay').flatMap((value) => {
    const name = typeof value === 'string' ? localName(value) : localName(value.id ?? '');
    return DAYS.filter((day) => day === name || day.slice(0, 2).toUpperCase() === name);
  });
}

/** The start date may lie before the first day that the rule allows (RFC 5545 wants DTSTART to be one). */
function firstOn(date: string, days: string[]): string {
  if (days.length === 0) return date;
  for (let shift = 0; shift < 7; shift++) {
    const day = (addMinutes(date, shift * 1440) as string);
    const name = DAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] as string;
    if (days.includes(name)) return day;
  }
  return date;
}

function limit(schedule: Item, startTime: string): string {
  const count = firstText(schedule, 'repeatCount');
  if (count && /^\d{1,3}$/.test(count)) return `;COUNT=${count}`;
  const until = readStated(firstText(schedule, 'endDate') ?? '')?.time;
  if (!until) return '';
  const day = until.slice(0, 10).replaceAll('-', '');
  return `;UNTIL=${day}${startTime ? 'T235959' : ''}`;
}

function exceptions(schedule: Item, startTime: string): string[] {
  return values(schedule, 'exceptDate').flatMap((value) => {
    const time = typeof value === 'string' ? readStated(value)?.time : undefined;
    if (!time) return [];
    const day = time.slice(0, 10).replaceAll('-', '');
    const clock = (time.slice(11, 16) || startTime).replace(':', '');
    return [clock ? `EXDATE:${day}T${clock}00` : `EXDATE;VALUE=DATE:${day}`];
  });
}
