/** The browser's stores, which may be full, broken, or filled by an older or newer version of this extension: nothing read there is trusted. */
import browser from './browser';

type Area = 'local' | 'session';

/** What stands at a key, made sense of by `to`; a store that cannot be read is as good as empty. */
export async function readStored<T>(area: Area, key: string, to: (stored: unknown) => T): Promise<T> {
  try {
    return to((await browser.storage[area].get(key))[key]);
  } catch {
    return to(undefined);
  }
}

/** Keeps a value; false when the store has no room for it, or fails otherwise. What stood there before stays then. */
export async function writeStored(area: Area, key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage[area].set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}
