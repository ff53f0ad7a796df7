/** Ways to write days, ranges, times and zones in English, for tests that read them back. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Parts {
  year: number;
  month: number;
  day: number;
  name: string;
  short: string;
  weekday: string;
}

function parts(iso: string): Parts {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const name = MONTHS[month - 1] as string;
  return { year, month, day, name, short: name.slice(0, 3), weekday: WEEKDAYS[new Date(`${iso}T00:00Z`).getUTCDay()] as string };
}

const ordinal = (n: number): string => `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
const two = (n: number): string => String(n).padStart(2, '0');

type OfDay = Record<string, (iso: string) => string>;
const form = (write: (p: Parts) => string) => (iso: string): string => write(parts(iso));

export const phrasesOfDay: { full: OfDay; withoutYear: OfDay } = {
  full: {
    'Thursday, March 4, 2027': form((p) => `${p.weekday}, ${p.name} ${p.day}, ${p.year}`),
    'March 4, 2027': form((p) => `${p.name} ${p.day}, ${p.year}`),
    'Mar 4 2027': form((p) => `${p.short} ${p.day} ${p.year}`),
    'Mar. 4, 2027': form((p) => `${p.short}. ${p.day}, ${p.year}`),
    'March 4th, 2027': form((p) => `${p.name} ${ordinal(p.day)}, ${p.year}`),
    '4 March 2027': form((p) => `${p.day} ${p.name} ${p.year}`),
    'Thu 4 Mar 2027': form((p) => `${p.weekday.slice(0, 3)} ${p.day} ${p.short} ${p.year}`),
    '4th of March, 2027': form((p) => `${ordinal(p.day)} of ${p.name}, ${p.year}`),
    'Thursday the 4th of March 2027': form((p) => `${p.weekday} the ${ordinal(p.day)} of ${p.name} ${p.year}`),
    '04-Mar-2027': form((p) => `${two(p.day)}-${p.short}-${p.year}`),
    'MARCH 4, 2027': form((p) => `${p.name.toUpperCase()} ${p.day}, ${p.year}`),
    'March 4, 2027 (Thursday)': form((p) => `${p.name} ${p.day}, ${p.year} (${p.weekday})`),
    '2027-03-04': (iso) => iso,
    '2027/03/04': (iso) => iso.replaceAll('-', '/'),
    '3/4/2027': form((p) => `${p.month}/${p.day}/${p.year}`),
    '03/04/27': form((p) => `${two(p.month)}/${two(p.day)}/${two(p.year % 100)}`),
    'Thu 3/4/2027': form((p) => `${p.weekday.slice(0, 3)} ${p.month}/${p.day}/${p.year}`),
  },
  withoutYear: {
    'Thursday, March 4': form((p) => `${p.weekday}, ${p.name} ${p.day}`),
    'March 4': form((p) => `${p.name} ${p.day}`),
    '4 March': form((p) => `${p.day} ${p.name}`),
    'Thu, Mar 4': form((p) => `${p.weekday.slice(0, 3)}, ${p.short} ${p.day}`),
    'Thursday, 3/4': form((p) => `${p.weekday}, ${p.month}/${p.day}`),
    'March 4th': form((p) => `${p.name} ${ordinal(p.day)}`),
  },
};

const sameMonth = (a: Parts, b: Parts): boolean => a.month === b.month && a.year === b.year;

/** `undefined` when the form can't say this range. */
export const phrasesOfRange: Record<string, (from: string, to: string) => string | undefined> = {
  'March 4-6, 2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return sameMonth(a, b) ? `${a.name} ${a.day}-${b.day}, ${a.year}` : undefined;
  },
  '4–6 March 2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return sameMonth(a, b) ? `${a.day}–${b.day} ${a.name} ${a.year}` : undefined;
  },
  '4th to 6th of March 2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return sameMonth(a, b) ? `${ordinal(a.day)} to ${ordinal(b.day)} of ${a.name} ${a.year}` : undefined;
  },
  'March 4 – April 2, 2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return a.year === b.year && a.month !== b.month ? `${a.name} ${a.day} – ${b.name} ${b.day}, ${a.year}` : undefined;
  },
  'March 4, 2027 – April 2, 2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return `${a.name} ${a.day}, ${a.year} – ${b.name} ${b.day}, ${b.year}`;
  },
  'from Thursday, March 4, 2027 to Saturday, March 6, 2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return `from ${a.weekday}, ${a.name} ${a.day}, ${a.year} to ${b.weekday}, ${b.name} ${b.day}, ${b.year}`;
  },
  '2027-03-04 – 2027-03-06': (from, to) => `${from} – ${to}`,
  '3/4/2027 - 3/6/2027': (from, to) => {
    const [a, b] = [parts(from), parts(to)];
    return `${a.month}/${a.day}/${a.year} - ${b.month}/${b.day}/${b.year}`;
  },
};

/** Minutes after midnight as clock texts that leave nothing open; `undefined` when the form would. */
export const phrasesOfTime: Record<string, (minutes: number) => string | undefined> = {
  '4:30 pm': (m) => `${hour12(m)}:${two(m % 60)} ${m < 720 ? 'am' : 'pm'}`,
  '4:30PM': (m) => `${hour12(m)}:${two(m % 60)}${m < 720 ? 'AM' : 'PM'}`,
  '4:30 p.m.': (m) => `${hour12(m)}:${two(m % 60)} ${m < 720 ? 'a.m.' : 'p.m.'}`,
  '4.30 pm': (m) => `${hour12(m)}.${two(m % 60)} ${m < 720 ? 'am' : 'pm'}`,
  '4:30p': (m) => `${hour12(m)}:${two(m % 60)}${m < 720 ? 'a' : 'p'}`,
  '16:30': (m) => `${two(Math.floor(m / 60))}:${two(m % 60)}`,
  // "1h30" is rarely at night
  '16h30': (m) => (m < 480 ? undefined : `${Math.floor(m / 60)}h${two(m % 60)}`),
  'half past four in the afternoon': (m) => (m % 60 === 30 ? `half past ${HOURS[hour12(m) - 1]} ${partOfDay(m)}` : undefined),
  'a quarter past 4 in the afternoon': (m) => (m % 60 === 15 ? `a quarter past ${hour12(m)} ${partOfDay(m)}` : undefined),
  'quarter to five in the afternoon': (m) => (m % 60 === 45 ? `quarter to ${HOURS[hour12(m + 15) - 1]} ${partOfDay(m)}` : undefined),
  "four o'clock in the afternoon": (m) => (m % 60 === 0 ? `${HOURS[hour12(m) - 1]} o'clock ${partOfDay(m)}` : undefined),
  'four in the afternoon': (m) => (m % 60 === 0 ? `${HOURS[hour12(m) - 1]} ${partOfDay(m)}` : undefined),
  noon: (m) => (m === 720 ? 'noon' : undefined),
  midnight: (m) => (m === 0 ? 'midnight' : undefined),
  '1630 hrs': (m) => `${two(Math.floor(m / 60))}${two(m % 60)} hrs`,
};
const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** What is said of the hour in words: nobody says "half past eleven at night" of a morning. */
const partOfDay = (m: number): string => (m < 720 ? 'in the morning' : m < 1020 ? 'in the afternoon' : m < 1260 ? 'in the evening' : 'at night');
const hour12 = (m: number): number => Math.floor(m / 60) % 12 || 12;

/** Ranges of clock times; `undefined` when the form would leave the half of the day open. */
export const phrasesOfTimes: Record<string, (from: number, to: number) => string | undefined> = {
  '4:30 pm - 6:00 pm': (a, b) => `${pm(a)} - ${pm(b)}`,
  '4:30pm–6:00pm': (a, b) => `${pm(a)}–${pm(b)}`.replaceAll(' ', ''),
  'from 4:30 pm to 6:00 pm': (a, b) => `from ${pm(a)} to ${pm(b)}`,
  'from 4:30 pm until 6:00 pm': (a, b) => `from ${pm(a)} until ${pm(b)}`,
  '4:30 - 6:00 pm': (a, b) => (a < 720 === b < 720 && b > a && b - a < 480 ? `${pm(a).slice(0, -3)} - ${pm(b)}` : undefined),
  '16:30-18:00': (a, b) => `${clock(a)}-${clock(b)}`,
  '16:30 – 18:00': (a, b) => `${clock(a)} – ${clock(b)}`,
};
const pm = phrasesOfTime['4:30 pm'] as (m: number) => string;
const clock = phrasesOfTime['16:30'] as (m: number) => string;

export const ZONES: Record<string, string> = {
  ET: 'America/New_York', EST: 'America/New_York', 'Eastern Time': 'America/New_York', CT: 'America/Chicago', PT: 'America/Los_Angeles', '(PST)': 'America/Los_Angeles', CET: 'Europe/Berlin', 'London time': 'Europe/London', UTC: 'Etc/UTC', 'UTC+2': 'Etc/GMT-2', JST: 'Asia/Tokyo', '(Pittsburgh time)': 'America/New_York',
};
