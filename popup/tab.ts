/** Reads a Page out of the tab that the popup belongs to. */
import { capturePage, type Captured } from '../content-scripts/capture';
import { captureSelection } from '../content-scripts/selection';
import browser, { type Tabs } from '../src/browser';
import type { CaptureRequest } from '../src/captures';
import { hereAndNow } from '../src/here-and-now';
import { sitePattern } from '../src/borrowed-sites';
import type { Page } from '../src/page';
import { fetchPage, LinkError } from './fetch-page';
import { t } from './words';

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

/** The source of a page, shown by the browser itself. */
export class SourceClosed extends Error {
  override name = 'SourceClosed';
}

/** A file on the user's computer, which extensions may read only when the user has said so. */
export class FileClosed extends Error {
  override name = 'FileClosed';
}

/** A document (a PDF) that only the user's word lets us fetch. */
export class AskFirst extends Error {
  override name = 'AskFirst';
}

export interface TabRead {
  kind: 'page' | 'selection';
  page: Page;
  cut: boolean;
  /** addresses of frames of other sites, which were not read */
  frames: string[];
}

/** The tab with the given id, or the one in front. Throws `PageGone` when the given one is closed. */
export async function findTab(tabId: number | undefined): Promise<Tabs.Tab | undefined> {
  if (tabId !== undefined) {
    return browser.tabs.get(tabId).catch(() => {
      throw new PageGone();
    });
  }
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** What the user asked to have read: the page, or what is selected in it with the page for hints. */
export async function readTab({ id, url = '' }: Tabs.Tab & { id: number }, request: CaptureRequest | undefined): Promise<TabRead> {
  const [captured, selected] = await Promise.all([captureOf(id, url), request && selectionOf(id, request)]);
  // the keys for a selection, pressed with nothing selected, mean the page
  const read: Omit<TabRead, 'page'> = { kind: selected ? 'selection' : 'page', cut: false, frames: [] };
  if (captured.type !== PDF) {
    const { cut = false, type: _, frames = [], ...facts } = captured;
    return { ...read, cut, frames, page: { ...facts, ...hereAndNow(), ...(selected && { text: selected }) } };
  }
  if (selected) return { ...read, page: { url, ...hereAndNow(), text: selected } };
  return { ...read, page: await readPdf(captured.url) };
}

const PDF = 'application/pdf';

/** The page; of a PDF document, which Firefox lets nobody into and Chrome shows as an empty page, only that it is one. */
async function captureOf(tabId: number, url: string): Promise<Captured> {
  try {
    return await runIn(tabId, 0, capturePage, [LIMIT]);
  } catch (error) {
    if (!(error instanceof RestrictedPage)) throw error;
    if (url.startsWith('view-source:')) throw new SourceClosed(url, { cause: error });
    if (url.startsWith('file:') && !(await browser.extension.isAllowedFileSchemeAccess())) throw new FileClosed(url, { cause: error });
    if (/^(?:https?|file):[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return { url, title: '', type: PDF };
    throw error;
  }
}

/** A PDF document is fetched once more: its viewer shows it to nobody. A click on our button allows that in some browsers only. */
async function readPdf(url: string): Promise<Page> {
  try {
    return await fetchPage(url);
  } catch (error) {
    const site = sitePattern(url);
    // the switch for files opens pages to scripts, not files to a fetch
    if (url.startsWith('file:')) throw new LinkError(t('pdf_file'), { cause: error });
    if (site === undefined || (await browser.permissions.contains({ origins: [site] }))) throw error;
    // a fetch that is not allowed fails like one that got no answer
    throw error instanceof LinkError && error.noAnswer ? new AskFirst(url, { cause: error }) : error;
  }
}

/** Pages in frames of other sites, as far as the user has let us read them. */
export async function readFrames(tabId: number): Promise<Page[]> {
  const injected = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: capturePage, args: [LIMIT] });
  const captured = injected.flatMap(({ result, frameId }) => (result ? [{ frameId, ...(result as Captured) }] : []));
  const top = captured.find(({ frameId }) => frameId === 0)?.url ?? '';
  return captured.flatMap(({ frameId, cut: _1, type: _2, frames: _3, ...facts }) => {
    // frames of the page's own site have been read with it
    const own = sitePattern(facts.url) === undefined || new URL(facts.url).origin === new URL(top).origin;
    return frameId === 0 || own ? [] : [{ ...facts, ...hereAndNow() }];
  });
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
