/** What the user chose, kept on this computer. Every value is checked on the way in: imported files may hold anything. */
import { readStored, writeStored } from './stored';

export interface Settings {
  /** id of the exporter on the main button */
  calendar: string;
  /** which of several signed-in Google accounts: 0 is the first, or its address; empty leaves it to Google */
  googleAccount: string;
  /** minutes an event lasts when nothing says so */
  duration: number;
  /** minutes before the start, in .ics files; -1 for none */
  reminder: number;
  /** show times in the reader's own zone too, when it is another one */
  ownZone: boolean;
  /** keep a list of what was added, on this computer */
  history: boolean;
}

export const DEFAULTS: Readonly<Settings> = { calendar: 'google', googleAccount: '', duration: 60, reminder: -1, ownZone: true, history: true };

const KEY = 'settings';
const FOUR_WEEKS = 40_320;

/** Settings out of anything: what is missing or makes no sense gets its default. */
export function toSettings(given: unknown): Settings {
  const from = (typeof given === 'object' && given !== null ? given : {}) as Partial<Record<keyof Settings, unknown>>;
  const minutes = (value: unknown, least: number, otherwise: number): number => (Number.isInteger(value) && Number(value) >= least && Number(value) <= FOUR_WEEKS ? Number(value) : otherwise);
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  return {
    calendar: typeof from.calendar === 'string' && /^[a-z0-9-]{1,30}$/.test(from.calendar) ? from.calendar : DEFAULTS.calendar,
    googleAccount: typeof from.googleAccount === 'string' && /^(?:\d{1,2}|[^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(from.googleAccount) ? from.googleAccount : DEFAULTS.googleAccount,
    duration: minutes(from.duration, 5, DEFAULTS.duration),
    reminder: minutes(from.reminder, -1, DEFAULTS.reminder),
    ownZone: flag(from.ownZone, DEFAULTS.ownZone),
    history: flag(from.history, DEFAULTS.history),
  };
}

export async function readSettings(): Promise<Settings> {
  return readStored('local', KEY, toSettings);
}

/** Changes some settings, leaves the others; gives what stands now, which is as before when the store has no room. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = toSettings({ ...(await readSettings()), ...change });
  return (await writeStored('local', KEY, settings)) ? settings : readSettings();
}
