/**
 * Sites that the user has switched on, to see on the button when a page has an event.
 * The browser's own list of granted permissions is the truth: what is revoked there is no longer watched.
 */
import { borrowedSites, sitePattern } from './borrowed-sites';
import browser from './browser';

const PREFIX = 'watch:';
const SCRIPT = 'content-scripts/badge.js';
/** Every site, as one choice. */
const ALL = ['http://*/*', 'https://*/*'];

/** The match pattern of a page's site, or undefined where nothing can be watched or the manifest does so already. */
export function patternOf(url: string | undefined): string | undefined {
  const pattern = url === undefined ? undefined : sitePattern(url);
  return pattern !== undefined && !declaredSites().has(pattern) ? pattern : undefined;
}

/** Asks the user for a site; must be called within a click. */
export async function watch(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function unwatch(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Asks the user for all sites; must be called within a click. */
export async function watchAll(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL });
}

/** Only what was granted site by site stays. */
export async function unwatchAll(): Promise<void> {
  await browser.permissions.remove({ origins: ALL });
}

export async function allAreWatched(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL });
}

/** Whether this one site was switched on; `all` when no site can be switched off by itself. */
export async function isWatched(pattern: string): Promise<boolean | 'all'> {
  if (await allAreWatched()) return 'all';
  return (await watchedSites()).includes(pattern);
}

/** A pattern without its path: Firefox forgets the path of what the manifest declares. */
const siteOf = (pattern: string): string => pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, '$1*');

const declaredSites = (): ReadonlySet<string> => new Set(declaredPatterns().map(siteOf));
const declaredPatterns = (): string[] => browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** Patterns of the sites that are switched on one by one, sorted. */
export async function watchedSites(): Promise<string[]> {
  const declared = declaredSites();
  const [{ origins = [] }, borrowed] = await Promise.all([browser.permissions.getAll(), borrowedSites()]);
  return origins.filter((origin) => /^https?:/.test(origin) && !ALL.includes(origin) && !declared.has(siteOf(origin)) && !borrowed.has(origin)).sort();
}

/** Whether the look for events may still be taken at a page: scripts in open pages live on after a site was switched off. */
export async function mayLookAt(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  if (pattern === undefined) return false;
  return declaredSites().has(pattern) || (await isWatched(pattern)) !== false;
}

let registering: Promise<void> = Promise.resolve();

/** Registers the look for events on exactly the watched sites, one after the other when permissions change in a row. For the background script. */
export function registerWatched(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  // one script for all sites, and none besides: no page is looked at twice
  const wanted = (await allAreWatched()) ? [{ id: `${PREFIX}all`, matches: ALL, excludeMatches: declaredPatterns() }] : (await watchedSites()).map((pattern) => ({ id: PREFIX + pattern, matches: [pattern] }));
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const gone = there.filter((id) => !wanted.some((one) => one.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = wanted.filter(({ id }) => !there.includes(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map((one) => ({ ...one, js: [SCRIPT], runAt: 'document_idle' as const, persistAcrossSessions: true })));
}
