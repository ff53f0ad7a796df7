/** Day arithmetic on the proleptic Gregorian calendar: dates as `YYYY-MM-DD`, no zone anywhere. */

const DAY = 86_400_000;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days since 1970-01-01 of a date; NaN for a date that does not exist. Years below 100 are of the 20th century, as for Date.UTC. */
export function dayNumber(year: number, month: number, day: number): number {
  const length = month === 2 && isLeap(year >= 0 && year < 100 ? year + 1900 : year) ? 29 : LENGTHS[month - 1];
  if (length === undefined || !(day >= 1 && day <= length)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / DAY;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** `YYYY-MM-DD` of a day number. Howard Hinnant's days-to-civil (https://howardhinnant.github.io/date_algorithms.html): no Date is made. */
export function isoDate(dayNo: number): string {
  const shifted = Math.floor(dayNo) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1000 && year <= 9999)) return new Date(dayNo * DAY).toISOString().slice(0, 10);
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
}

/** Day number of `YYYY-MM-DD…`. */
export function dayOf(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}
