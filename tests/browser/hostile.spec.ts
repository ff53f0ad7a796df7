/** Hostile pages in a real Chromium: the right result or a clear message, soon, and a page that notices nothing. */
import { test as base, type CDPSession, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clickToolbarButton, launch, type Launched, type Popup } from '../../scripts/browser.mjs';
import { expect, fieldsOf } from './fixtures';
import { hostilePages, type HostilePage } from './hostile-pages';
import { BEGIN, REPORT, WATCH, type State } from './undisturbed';

const HOSTILE_PAGES = hostilePages(process.env['SOAK'] !== undefined);

/** From the click to the answer, also on a busy machine: only what hangs takes longer. */
const MOST_MS = 40_000;
/** What such a page takes to load and to become hostile is its own affair. */
const PAGES_OWN_MS = 240_000;

interface Shared {
  browser: Launched;
  site: string;
}

const test = base.extend<object, { shared: Shared }>({
  shared: [
    async ({}, use) => {
      const server = createServer((request, answer) => {
        const found = HOSTILE_PAGES[Number(request.url?.slice(1))];
        // a browser looks for an icon, and says in the console when there is none
        answer.writeHead(found ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
        answer.end(found?.html);
      });
      await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
      const browser = await launch({ locale: 'en-US', timezoneId: 'America/New_York', viewport: { width: 1000, height: 760 } });
      await browser.context.addInitScript(WATCH);
      await use({ browser, site: `http://localhost:${(server.address() as AddressInfo).port}` });
      await browser.close();
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** By raw CDP: the page may have overridden what Playwright's own evaluation stands on. */
async function evaluate<T>(cdp: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function checkPopup(popup: Popup, { wanted, warned }: HostilePage): Promise<void> {
  await popup.until(`document.querySelector('form.popup[aria-busy=false]') !== null`, MOST_MS);
  expect(await popup.eval(`window.hacked ?? document.querySelectorAll('form.popup :is(script, iframe, [onerror], [onload], [src=x], [href^="javascript:" i])').length`)).toBe(0);
  if (wanted === 'none') expect(await popup.eval(`document.querySelector('.notice')?.innerText`)).toContain('No event found');
  else if (wanted instanceof RegExp) expect(await popup.eval(`document.querySelector('.notice')?.innerText`)).toMatch(wanted);
  else expect(await fieldsOf(popup)).toMatchObject(wanted);
  if (!warned) return;
  expect(await popup.eval(`document.querySelector('.warnings')?.innerText`)).toMatch(warned);
  expect(await popup.eval(`document.querySelector('#online-service')?.value ?? ''`)).not.toMatch(/zoom/i);
}

HOSTILE_PAGES.forEach((hostile, index) => {
  const { name, until, restless } = hostile;
  test(name, async ({ shared: { browser, site } }) => {
    test.setTimeout(PAGES_OWN_MS * 2);
    const tab: Page = await browser.context.newPage();
    const noise: string[] = [];
    const cdp = await browser.context.newCDPSession(tab);
    await tab.goto(`${site}/${index}`, { timeout: PAGES_OWN_MS });
    if (until) await expect.poll(() => evaluate(cdp, until), { timeout: PAGES_OWN_MS }).toBe(true);
    tab.on('console', (message) => noise.push(message.text()));
    tab.on('pageerror', (error) => noise.push(error.message));
    await evaluate(cdp, BEGIN);
    const before = await evaluate<State>(cdp, REPORT);
    await tab.bringToFront();
    const popup = await clickToolbarButton(browser.cdp, browser.id, tab);
    const from = Date.now();
    await checkPopup(popup, hostile);
    expect(Date.now() - from).toBeLessThan(MOST_MS);
    await popup.close();
    const after = await evaluate<State>(cdp, REPORT);
    const left = ({ tree, changes, ...rest }: State): Partial<State> => (restless ? rest : { tree, changes, ...rest });
    expect(left(after)).toEqual(left(before));
    expect(after).toMatchObject({ listeners: 0, foreign: '' });
    expect(noise).toEqual([]);
    await tab.close();
  });
});
