/** What the next popup of a tab should show, when it is not simply the tab's page: left by the background script, taken by the popup. */
import browser from './browser';
import { readStored } from './stored';
import { isRecord } from './stored-event';

export interface CaptureRequest {
  kind: 'selection';
  /** frame in which the user selected */
  frameId: number;
  /** what the browser says is selected: without line breaks, for pages where no script may read the selection */
  words: string;
}

const keyOf = (tabId: number): string => `capture:${tabId}`;

/** Leaves a request for the popup of a tab. Kept in memory only, for as long as the browser runs. */
export async function leaveCapture(tabId: number, request: CaptureRequest): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: request });
}

/** Takes the request of a tab: the second call finds none. */
export async function takeCapture(tabId: number): Promise<CaptureRequest | undefined> {
  const key = keyOf(tabId);
  const request = await readStored('session', key, (stored) => (isRequest(stored) ? stored : undefined));
  if (request) await browser.storage.session.remove(key);
  return request;
}

const isRequest = (value: unknown): value is CaptureRequest => isRecord(value) && value['kind'] === 'selection' && Number.isInteger(value['frameId']) && typeof value['words'] === 'string';

/** Nobody comes back to a tab that is closed, not even by opening it again: its drafts, requests and number go. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get()).filter((key) => key === keyOf(tabId) || key === `badge:${tabId}` || key.startsWith(`draft:${tabId}:`));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}
