/**
 * Sites that the user has switched on, to see on the button when a page has an event.
 * The browser's own list of granted permissions is the truth: what is revoked there is no longer watched.
 */
import browser from './browser';

const PREFIX = 'watch:';
const SCRIPT = 'content-scripts/badge.js';

/** The match pattern of a page's site, or undefined where nothing can be watched or the manifest does so already. Patterns know no ports. */
export function patternOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const pattern = `${protocol}//${hostname}/*`;
  return /^https?:$/.test(protocol) && !declaredSites().has(pattern) ? pattern : undefined;
}

/** Asks the user for a site; must be called within a click. */
export async function watch(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function unwatch(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

export async function isWatched(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** A pattern without its path: Firefox forgets the path of what the manifest declares. */
const siteOf = (pattern: string): string => pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, '$1*');

const declaredSites = (): ReadonlySet<string> => new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches.map(siteOf)));

/** Patterns of all sites that are switched on, sorted. */
export async function watchedSites(): Promise<string[]> {
  const declared = declaredSites();
  return ((await browser.permissions.getAll()).origins ?? []).filter((origin) => /^https?:/.test(origin) && !declared.has(siteOf(origin))).sort();
}

/** Registers the look for events on exactly the watched sites. For the background script, whenever permissions change. */
export async function registerWatched(): Promise<void> {
  const wanted = new Map((await watchedSites()).map((pattern) => [PREFIX + pattern, pattern]));
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const gone = there.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = Array.from(wanted).filter(([id]) => !there.includes(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map(([id, pattern]) => ({ id, matches: [pattern], js: [SCRIPT], runAt: 'document_idle', persistAcrossSessions: true })));
}
