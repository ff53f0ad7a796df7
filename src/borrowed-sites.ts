/**
 * Sites that the extension may read for one errand only: a linked page, a list's pages, a frame, a PDF document.
 * The browser's list of granted permissions is the list of watched sites; what is borrowed is kept out of it, and given back.
 */
import browser from './browser';

const PREFIX = 'borrowed:';

/** The match pattern of an address's site, or undefined where there is none to ask for. Patterns know no ports. */
export function sitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

/**
 * Asks the user for sites; must be called within a click, with nothing awaited before.
 * @returns whether they may be read, and what gives back those that could not be read before
 */
export async function borrow(patterns: readonly string[]): Promise<{ granted: boolean; giveBack: () => Promise<void> }> {
  const origins = [...new Set(patterns)];
  const before = Promise.all(origins.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  // marked first: whoever hears of the new permission must know that it is borrowed
  const marked = browser.storage.local.set(Object.fromEntries(origins.map((pattern) => [PREFIX + pattern, true])));
  const granted = await browser.permissions.request({ origins });
  await marked;
  const had = await before;
  const borrowed = origins.filter((_, n) => !had[n]);
  await browser.storage.local.remove(origins.filter((pattern) => !granted || !borrowed.includes(pattern)).map((pattern) => PREFIX + pattern));
  return { granted, giveBack: async () => (granted ? giveBackSites(borrowed) : undefined) };
}

/** Patterns that are borrowed at the moment. */
export async function borrowedSites(): Promise<ReadonlySet<string>> {
  const kept = await browser.storage.local.get(null);
  return new Set(Object.keys(kept).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [])));
}

/** Gives back what an errand that was broken off (a closed window, a crash) left behind. */
export async function giveBackAll(): Promise<void> {
  await giveBackSites([...(await borrowedSites())]);
}

/** The borrowed site stays marked until it is gone: nobody takes it for a watched one. */
export async function giveBackSites(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false); // the user was faster
  await browser.storage.local.remove(patterns.map((pattern) => PREFIX + pattern));
}
