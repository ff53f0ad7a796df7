/** Reads a Page out of the tab that the popup belongs to. */
import { capturePage, captureSelection, type Captured } from '../content-scripts/capture';
import browser, { type Tabs } from '../src/browser';
import type { CaptureRequest } from '../src/captures';
import { hereAndNow } from '../src/here-and-now';
import type { Page } from '../src/page';

/** Characters of HTML taken from a page; longer pages are cut there, and the popup says so. */
const LIMIT = 10_000_000;

/** The browser lets no extension into this page: its settings, its store, another extension. */
export class RestrictedPage extends Error {
  override name = 'RestrictedPage';
}

/** The tab was closed, or went on to another page, while it was being read. */
export class PageGone extends Error {
  override name = 'PageGone';
}

/** The page's own scripts leave it no time: it answers nobody. */
export class PageStuck extends Error {
  override name = 'PageStuck';
}

export interface TabRead {
  kind: 'page' | 'selection';
  page: Page;
  cut: boolean;
}

/** The tab with the given id, or the one in front. */
export async function findTab(tabId: number | undefined): Promise<Tabs.Tab | undefined> {
  if (tabId !== undefined) return browser.tabs.get(tabId);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** What the user asked to have read: the page, or what is selected in it with the page for hints. */
export async function readTab(tabId: number, request: CaptureRequest | undefined): Promise<TabRead> {
  const [captured, selected] = await Promise.all([runIn(tabId, 0, capturePage, [LIMIT]), request && selectionOf(tabId, request)]);
  const { cut = false, text, type: _, ...facts } = captured;
  const words = selected ?? text;
  return { kind: request ? 'selection' : 'page', page: { ...facts, ...hereAndNow(), ...(words !== undefined && { text: words }) }, cut };
}

/** The browser's own text of a selection has no line breaks, but it is there when the frame can't be read. */
async function selectionOf(tabId: number, request: CaptureRequest): Promise<string> {
  try {
    return (await runIn(tabId, request.frameId, captureSelection, [])) || request.words;
  } catch {
    return request.words;
  }
}

/** Milliseconds that a page has to answer; a capture of the longest takes a few seconds. */
const PATIENCE = 10_000;

/**
 * Runs a function that stands alone in a frame of the tab, and gives its result.
 * @throws RestrictedPage, PageGone or PageStuck when the page gives none
 */
export async function runIn<A extends unknown[], R>(tabId: number, frameId: number, func: (...args: A) => R, args: A): Promise<R> {
  const running = browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func, args });
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new PageStuck(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
  });
  const [injected] = await Promise.race([running, late])
    .catch(async (error: unknown) => {
      throw error instanceof PageStuck ? error : await refusal(tabId, error instanceof Error ? error.message : String(error));
    })
    .finally(() => clearTimeout(alarm));
  if (injected?.result === undefined || injected.result === null) throw new Error(`the page gave nothing: ${JSON.stringify(injected?.error ?? 'no result')}`);
  return injected.result as R;
}

/** Browsers refuse a page that they protect and one that has gone with much the same words: the tab knows which it was. */
async function refusal(tabId: number, message: string): Promise<RestrictedPage | PageGone> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const gone = tab === undefined || tab.status === 'loading' || /\bremoved\b|\bdestroyed\b|\bclosed\b|no tab with id/i.test(message);
  return gone ? new PageGone(message) : new RestrictedPage(message);
}

export type { Captured };
