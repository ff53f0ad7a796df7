/** What a review is about, and the first look at it: the user's unfinished work, or the page. */
import type { Tabs } from '../src/browser';
import { borrowedSites, giveBackSites, sitePattern } from '../src/borrowed-sites';
import { takeCapture } from '../src/captures';
import { fetchPage } from './fetch-page';
import { kept, keyFor } from './kept';
import { readEvents, type FoundEvents } from './read-events';
import type { Review } from './review';
import { findTab, readTab, type TabRead } from './tab';

/** A tab (the one in front when nothing is named), or the page behind a link. */
export interface Source {
  tabId?: number;
  link?: string;
  /** asked for in a private window */
  isPrivate?: boolean;
}

export interface Opened {
  /** absent for a link */
  tab?: Tabs.Tab;
  /** under which the user's work on it is kept */
  key: string;
  /** what the user left unfinished there */
  work?: Review;
  /** the page and its events, unless there is such work; fails as `readTab` and `fetchPage` do */
  read?: Promise<TabRead & FoundEvents>;
}

/**
 * Begins to read a source. Undefined when there is no tab.
 * @param fresh read it again, whatever was kept
 * @throws PageGone when the named tab is closed
 */
export async function open({ tabId, link }: Source, fresh: boolean): Promise<Opened | undefined> {
  if (link !== undefined) return workOrPage(keyFor('link', link), fresh, () => readLink(link));
  const tab = await findTab(tabId);
  if (tab?.id === undefined) return undefined;
  const { id } = tab;
  const request = await takeCapture(id);
  return { tab, ...(await workOrPage(keyFor(id, tab.url ?? ''), fresh || request !== undefined, () => readTab({ ...tab, id }, request))) };
}

async function workOrPage(key: string, fresh: boolean, readSource: () => Promise<TabRead>): Promise<Opened> {
  const work = fresh ? undefined : await kept(key);
  return work ? { key, work } : { key, read: begun(withEvents(readSource())) };
}

async function withEvents(reading: Promise<TabRead>): Promise<TabRead & FoundEvents> {
  const read = await reading;
  return { ...read, ...(await readEvents(read.page)) };
}

/** A link's site is the user's loan for this one reading. */
async function readLink(link: string): Promise<TabRead> {
  const site = sitePattern(link) ?? '';
  try {
    return { kind: 'page', cut: false, frames: [], page: await fetchPage(link) };
  } finally {
    if ((await borrowedSites()).has(site)) await giveBackSites([site]);
  }
}

/** A promise that somebody awaits later: should it fail before that, the browser need not complain that nobody listened. */
export function begun<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
