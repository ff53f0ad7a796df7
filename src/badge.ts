/** The number on the toolbar button. Which tabs have one is kept in memory: a site that is switched off loses its numbers at once. */
import browser from './browser';
import { addressOf, readHistory } from './history';
import { clearState, showState } from './button';
import { mayLookAt } from './watched-sites';

const PREFIX = 'badge:';

export async function showBadge(tabId: number, url: string, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1a7f4b' });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  const here = addressOf(url);
  await showState(tabId, count, count > 0 && (await readHistory()).some(({ event }) => addressOf(event.url) === here));
  if (count > 0) await browser.storage.session.set({ [PREFIX + tabId]: new URL(url).origin });
  else await browser.storage.session.remove(PREFIX + tabId);
}

/** Takes the number off tabs whose site may no longer be looked at. */
export async function clearBadges(): Promise<void> {
  const kept = await browser.storage.session.get(null);
  for (const [key, origin] of Object.entries(kept)) {
    if (!key.startsWith(PREFIX) || typeof origin !== 'string' || (await mayLookAt(origin))) continue;
    const tabId = Number(key.slice(PREFIX.length));
    await showBadge(tabId, origin, 0).catch(() => browser.storage.session.remove(key)); // the tab is gone
    await clearState(tabId);
  }
}
