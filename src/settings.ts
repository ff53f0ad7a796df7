/** What the user chose, kept on this computer. Every value is checked on the way in: imported files may hold anything. */
import { readStored, writeStored } from './stored';

export const DATE_ORDERS = ['', 'mdy', 'dmy', 'ymd'] as const;
export const ZONE_DISPLAYS = ['event', 'both', 'own'] as const;
/** Days a week may start with, as ISO 8601 numbers them; 0 leaves it to the language. */
export const WEEK_STARTS = [0, 1, 6, 7] as const;

export interface Settings {
  /** id of the exporter on the main button */
  calendar: string;
  /** which of several signed-in Google accounts: 0 is the first, or its address; empty leaves it to Google */
  googleAccount: string;
  /** minutes an event lasts when nothing says so */
  duration: number;
  /** minutes before the start, in .ics files; -1 for none */
  reminder: number;
  /** whose clock shows an event of another zone: the event's, the event's and then the reader's, or the reader's first */
  zones: (typeof ZONE_DISPLAYS)[number];
  /** keep a list of what was added, on this computer */
  history: boolean;
  /** what a week starts with in the repeat editor, and in rules that count weeks */
  weekStart: (typeof WEEK_STARTS)[number];
  /** folder of public/_locales that the interface speaks; empty leaves it to the browser */
  language: string;
  /** how 3/5 is read where a page leaves it open; empty goes by its language and region */
  dateOrder: (typeof DATE_ORDERS)[number];
}

export const DEFAULTS: Readonly<Settings> = { calendar: 'google', googleAccount: '', duration: 60, reminder: -1, zones: 'both', history: true, weekStart: 0, language: '', dateOrder: '' };

const KEY = 'settings';
const FOUR_WEEKS = 40_320;

/** Settings out of anything: what is missing or makes no sense gets its default. */
export function toSettings(given: unknown): Settings {
  const from = (typeof given === 'object' && given !== null ? given : {}) as Partial<Record<keyof Settings | 'ownZone', unknown>>;
  const minutes = (value: unknown, least: number, otherwise: number): number => (Number.isInteger(value) && Number(value) >= least && Number(value) <= FOUR_WEEKS ? Number(value) : otherwise);
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const text = (value: unknown, form: RegExp, otherwise: string): string => (typeof value === 'string' && form.test(value) ? value : otherwise);
  return {
    calendar: text(from.calendar, /^[a-z0-9-]{1,30}$/, DEFAULTS.calendar),
    googleAccount: text(from.googleAccount, /^(?:\d{1,2}|[^\s@]+@[^\s@]+\.[^\s@]+)?$/, DEFAULTS.googleAccount),
    duration: minutes(from.duration, 5, DEFAULTS.duration),
    reminder: minutes(from.reminder, -1, DEFAULTS.reminder),
    zones: ZONE_DISPLAYS.find((display) => display === from.zones) ?? (from.ownZone === false ? 'event' : DEFAULTS.zones),
    history: flag(from.history, DEFAULTS.history),
    weekStart: WEEK_STARTS.find((day) => day === from.weekStart) ?? DEFAULTS.weekStart,
    language: text(from.language, /^[a-z]{2,3}(?:_[A-Z]{2})?$/, DEFAULTS.language),
    dateOrder: DATE_ORDERS.find((order) => order === from.dateOrder) ?? DEFAULTS.dateOrder,
  };
}

export async function readSettings(): Promise<Settings> {
  return readStored('local', KEY, toSettings);
}

/** Changes some settings, leaves the others; gives what stands now, which is as before when the store has no room. One change at a time: two pages may be open. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = toSettings({ ...(await readSettings()), ...change });
    return (await writeStored('local', KEY, settings)) ? settings : readSettings();
  });
}
