/** What browser tests share: a Chromium with the built extension, the real toolbar popup, and a site on localhost. */
import { test as base, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clickToolbarButton, launch, type Popup } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

export const root = resolve(import.meta.dirname, '../..');
export const SAMPLE = readFileSync(join(root, 'tests/cases/csd-thesis-oral/page.html'), 'utf8');

export interface Extension {
  context: BrowserContext;
  worker: Worker;
  cdp: CDPSession;
  id: string;
  downloads: string;
}

interface Fixtures {
  extension: Extension;
  /** shows this HTML (or, given a type, any document) at a path of a site on localhost, and gives its address */
  show: (body: string | Uint8Array, path?: string, type?: string) => Promise<string>;
  tab: Page;
  /** the popup's page in a tab of its own, where a pointer and a keyboard can be used as on a display */
  openView: () => Promise<Page>;
  /** opens the real popup over the tab and waits until it has read the page */
  openPopup: () => Promise<Popup>;
}

const start = () => launch({ locale: 'en-US', timezoneId: 'America/New_York', viewport: { width: 1000, height: 760 } });

/** Puts a browser back as it was before a test: its tabs and popups, the extension's stores, what was downloaded. */
async function tidy({ context, worker, cdp, id, downloads }: Extension): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { url, targetId } of targetInfos) if (url.startsWith(`chrome-extension://${id}/popup/`)) await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined); // gone already
  const old = context.pages();
  await context.newPage();
  for (const page of old) await page.close();
  await worker.evaluate(async () => {
    await chrome.storage.local.remove(Object.keys(await chrome.storage.local.get()).filter((key) => key !== 'welcomed'));
    await chrome.storage.session.clear();
  });
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name), { recursive: true });
}

export const test = base.extend<Fixtures, { running: Extension }>({
  // one browser for all tests of a worker: it takes seconds to start
  running: [
    async ({}, use) => {
      const { close, ...running } = await start();
      await use(running);
      await close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ running }, use) => {
    await use(running);
    await tidy(running);
  },
  tab: async ({ extension }, use) => {
    await use(extension.context.pages()[0] ?? (await extension.context.newPage()));
  },
  show: async ({ tab }, use) => {
    const pages: Record<string, { body: string | Uint8Array; type?: string }> = {};
    const site = await serve(pages);
    await use(async (body, path = '/event', type) => {
      pages[path] = { body, ...(type && { type }) };
      await tab.goto(site.url + path);
      return site.url + path;
    });
    site.close();
  },
  openView: async ({ extension: { context, cdp, id, worker }, tab }, use) => {
    await use(async () => {
      await tab.bringToFront();
      await (await clickToolbarButton(cdp, id, tab)).close(); // lets the extension read this tab
      const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id);
      const view = await context.newPage();
      await view.setViewportSize({ width: 400, height: 600 });
      await view.goto(`chrome-extension://${id}/popup/index.html?tab=${tabId}`);
      await view.locator('form.popup[aria-busy=false]').waitFor();
      return view;
    });
  },
  openPopup: async ({ extension, tab }, use) => {
    await use(async () => {
      await tab.bringToFront();
      const popup = await clickToolbarButton(extension.cdp, extension.id, tab);
      await popup.ready();
      return popup;
    });
  },
});

/** For tests that stop the worker, or change what lives in it or in the browser: each has a browser of its own. */
export const freshTest = test.extend<Pick<Fixtures, 'extension'>>({
  extension: async ({}, use) => {
    const { close, ...extension } = await start();
    await use(extension);
    await close();
  },
});

/** A copy of the build that may read some sites from the start: headless Chromium can't answer its own permission question. */
export function buildThatMayRead(...origins: string[]): { extension: string; remove: () => void } {
  const extension = mkdtempSync(join(tmpdir(), 'calendar-capture-build-'));
  cpSync(join(root, 'dist/chrome'), extension, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as object;
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: origins }));
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true }) };
}

/** The user has said yes to a site before, in the browser's own page: when the extension asks for it, nobody is asked again. */
export async function sayYesTo(origin: string, { context, id }: Pick<Extension, 'context' | 'id'>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(([id, origin]) => (chrome as unknown as { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } }).developerPrivate.addHostPermission(id, origin), [id, origin] as const);
  await page.close();
}

/** The values of all fields that are shown, by their ids. */
export const fieldsOf = (popup: Popup): Promise<Record<string, string>> =>
  popup.eval(`Object.fromEntries([...document.querySelectorAll('.card input, .card textarea')].map((field) => [field.id, field.type === 'checkbox' ? String(field.checked) : field.value]))`);

/** The text of the first downloaded file with this ending. */
export async function downloaded(folder: string, ending: string): Promise<string> {
  let text = '';
  await base.expect.poll(() => {
    const name = readdirSync(folder).find((file) => file.endsWith(ending));
    text = name ? readFileSync(join(folder, name), 'utf8') : '';
    return text;
  }).not.toBe('');
  return text;
}

export { sentTo } from '../../scripts/browser.mjs';
export { expect } from '@playwright/test';
