/** The user's unfinished work, kept in memory for as long as the browser runs: a popup closes at any click outside. */
import browser from '../src/browser';
import type { Review } from './review';

/** One draft for each page in each tab, and for each link. */
export const keyFor = (tabId: number | 'link', url: string): string => `draft:${tabId}:${url}`;

/** Keeps the review, but not the steps to undo: they would be many times its size. */
export async function keep(key: string, review: Review): Promise<void> {
  await browser.storage.session.set({ [key]: { ...review, past: [] } satisfies Review });
}

export async function kept(key: string): Promise<Review | undefined> {
  return (await browser.storage.session.get(key))[key] as Review | undefined;
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}
