/** RRULE lines from what a text says of repetition (RFC 5545 3.3.10). */

const BYDAY = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface Repetition {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  interval: number;
  /** 1 = Monday … 7 = Sunday */
  weekdays: number[];
  nth?: number[];
  /** how many times, where no last day is said */
  count?: number;
}

/** `RRULE:…` with UNTIL as local wall time; `last` is the last day, `YYYY-MM-DD`. */
export function rruleOf({ freq, interval, weekdays, nth, count }: Repetition, last?: string): string {
  const parts = [`FREQ=${freq}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (weekdays.length > 0) {
    const days = weekdays.flatMap((day) => (nth ?? ['']).map((n) => `${n}${BYDAY[day]}`));
    parts.push(`BYDAY=${days.join(',')}`);
  }
  if (count && !last) parts.push(`COUNT=${count}`);
  else if (last) parts.push(`UNTIL=${last.replaceAll('-', '')}T235959`);
  return `RRULE:${parts.join(';')}`;
}
