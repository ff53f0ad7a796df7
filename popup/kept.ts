/** The user's unfinished work, kept in memory for as long as the browser runs: a popup closes at any click outside. */
import browser from '../src/browser';
import { readStored, writeStored } from '../src/stored';
import { isReview } from './kept-review';
import type { Review } from './review';

/** One draft for each page in each tab, and for each link. */
export const keyFor = (tabId: number | 'link', url: string): string => `draft:${tabId}:${url}`;

/** Keeps the review, but not the steps to undo: they would be many times its size. False when there is no room for it. */
export async function keep(key: string, review: Review): Promise<boolean> {
  return writeStored('session', key, { ...review, past: [] } satisfies Review);
}

export async function kept(key: string): Promise<Review | undefined> {
  return readStored('session', key, (stored) => (isReview(stored) ? stored : undefined));
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}
