/** What the next popup of a tab should show, when it is not simply the tab's page: left by the background script, taken by the popup. */
import browser from './browser';

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
  const request = (await browser.storage.session.get(key))[key] as CaptureRequest | undefined;
  if (request) await browser.storage.session.remove(key);
  return request;
}
