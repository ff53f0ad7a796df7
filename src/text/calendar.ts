/** Day arithmetic on the proleptic Gregorian calendar: dates as `YYYY-MM-DD`, no zone anywhere. */

const DAY = 86_400_000;

/** Days since 1970-01-01 of a date; NaN for a date that does not exist. */
export function dayNumber(year: number, month: number, day: number): number {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms / DAY : Number.NaN;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(dayNo: number): string {
  return new Date(dayNo * DAY).toISOString().slice(0, 10);
}

/** Day number of `YYYY-MM-DD…`. */
export function dayOf(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}
