/** Sites switched on by the user. What follows the user's yes is tested with a build that has it. */
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildThatMayRead, expect, root, SAMPLE, test } from './fixtures';

test('the switch asks for this one site', async ({ show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  expect(await popup.until(`document.querySelector('.watch')?.innerText`)).toContain('localhost');
  await popup.eval(`chrome.permissions.request = (asked) => { window.asked = asked; return Promise.resolve(true); }`);
  await popup.click('#watch');
  expect(await popup.until(`window.asked`)).toEqual({ origins: ['http://localhost/*'] });
  expect(await popup.eval(`document.querySelector('#watch').checked`)).toBe(true);
  await popup.close();
  const refused = await openPopup();
  await refused.until(`document.querySelector('#watch')`);
  await refused.eval(`chrome.permissions.request = () => Promise.resolve(false)`);
  await refused.click('#watch');
  expect(await refused.until(`document.querySelector('#watch').checked === false`), 'refused').toBe(true);
});

test('a watched site shows the number of events, also when an app changes the address', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve({ '/talk': { body: SAMPLE }, '/none': { body: '<!doctype html><title>Nothing</title><main>Nothing here.</main>' } });
  const { context, worker, close } = await launch({ extension });
  const tab = await context.newPage();
  const badge = () => worker.evaluate(async () => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1 }));
  await expect.poll(() => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toMatchObject([{ id: 'watch:http://localhost/*', matches: ['http://localhost/*'] }]);
  await tab.goto(`${site.url}/talk`);
  await expect.poll(badge).toBe('1');
  await tab.goto(`${site.url}/none`);
  await expect.poll(badge).toBe('');
  await tab.evaluate((html) => {
    history.pushState({}, '', '/app-talk');
    document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  }, SAMPLE);
  await expect.poll(badge).toBe('1');
  await close();
  site.close();
  remove();
});

/** A build that may read a site, with the browser's own page about extensions, where users take that back. */
async function launchWatching(origins: string[]) {
  const { extension, remove } = buildThatMayRead(...origins);
  const site = await serve({ '/talk': { body: SAMPLE }, '/none': { body: '<!doctype html><title>Nothing</title><main>Nothing here.</main>' } });
  const { context, worker, id, close } = await launch({ extension });
  const tab = await context.newPage();
  const badge = () => worker.evaluate(async () => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1 }));
  const scripts = () => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id: name }) => name));
  const end = async () => {
    await close();
    site.close();
    remove();
  };
  return { context, worker, id, tab, site, badge, scripts, end };
}

test('a site taken back in the browser is no longer watched at once: its number goes, its script ends', async () => {
  const { context, id, tab, site, badge, scripts, end } = await launchWatching(['http://localhost/*']);
  await expect.poll(scripts).toEqual(['watch:http://localhost/*']);
  await tab.goto(`${site.url}/talk`);
  await expect.poll(badge).toBe('1');
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  await settings.evaluate((extensionId) => (chrome as unknown as { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } }).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }), id);
  await settings.close();
  await tab.bringToFront();
  await expect.poll(scripts).toEqual([]);
  await expect.poll(badge).toBe('');
  // the script that is still in the page asks once more, and is told to stop
  await tab.evaluate(() => document.body.append(...Array.from({ length: 20 }, () => document.createElement('p'))));
  await tab.waitForTimeout(1_500);
  expect(await badge()).toBe('');
  await end();
});

test('all sites are one choice in the settings: one script, and none besides', async () => {
  const { context, worker, id, tab, site, badge, scripts, end } = await launchWatching(['http://*/*', 'https://*/*']);
  await expect.poll(scripts).toEqual(['watch:all']);
  expect(await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.excludeMatches)).toContain('https://csd.cmu.edu/calendar/*');
  await tab.goto(`${site.url.replace('localhost', '127.0.0.1')}/talk`);
  await expect.poll(badge).toBe('1');
  const settings = await context.newPage();
  await settings.addInitScript(() => {
    chrome.permissions.remove = (asked: object) => (Object.assign(window, { asked }), Promise.resolve(true));
  });
  await settings.goto(`chrome-extension://${id}/options/index.html`);
  await expect(settings.locator('#watch-all')).toBeChecked();
  await settings.locator('#watch-all').click();
  expect(await settings.evaluate(() => (window as unknown as { asked: object }).asked)).toEqual({ origins: ['http://*/*', 'https://*/*'] });
  await end();
});

test('the settings ask for all sites only when that is chosen', async ({ extension: { context, id } }) => {
  const settings = await context.newPage();
  await settings.addInitScript(() => {
    chrome.permissions.request = (asked: object) => (Object.assign(window, { asked }), Promise.resolve(false));
  });
  await settings.goto(`chrome-extension://${id}/options/index.html`);
  await settings.locator('#watch-all').click();
  expect(await settings.evaluate(() => (window as unknown as { asked: object }).asked)).toEqual({ origins: ['http://*/*', 'https://*/*'] });
  await expect(settings.locator('#watch-all'), 'refused').not.toBeChecked();
});

test('apps that replace, go back, or draw late are looked at again; each page counts once', async () => {
  const { tab, site, badge, end } = await launchWatching(['http://localhost/*']);
  const draw = (html: string) => tab.evaluate((text) => {
    document.body.innerHTML = new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
  }, html);
  await tab.goto(`${site.url}/none`);
  await tab.evaluate(() => history.replaceState({}, '', '/replaced'));
  await draw(SAMPLE);
  await expect.poll(badge).toBe('1');
  await tab.evaluate(() => history.pushState({}, '', '/empty'));
  await draw('<main>Nothing here.</main>');
  await expect.poll(badge).toBe('');
  await tab.evaluate((text) => {
    addEventListener('popstate', () => setTimeout(() => (document.body.innerHTML = new DOMParser().parseFromString(text, 'text/html').body.innerHTML), 200), { once: true });
    history.back();
  }, SAMPLE);
  await expect.poll(badge).toBe('1');
  await tab.evaluate(() => (location.hash = 'other'));
  await draw('<main>Nothing here.</main>');
  await expect.poll(badge).toBe('');
  await end();
});

test('the watcher is small, and does nothing but a cheap look on a page without signs', async ({ show, tab }) => {
  const file = join(root, 'dist/chrome/content-scripts/badge.js');
  expect(statSync(file).size).toBeLessThan(15_000);
  const run = async (html: string) => {
    await show(html);
    await tab.evaluate(() => {
      const calls: string[] = [];
      const spy = (of: object, name: string): void => {
        const property = Object.getOwnPropertyDescriptor(of, name) ?? {};
        const kind = property.get ? 'get' : 'value';
        const real = property[kind] as (...args: unknown[]) => unknown;
        Object.defineProperty(of, name, { ...property, [kind]: function spied(this: unknown, ...args: unknown[]) { calls.push(name); return real.apply(this, args); } });
      };
      for (const name of ['innerText', 'offsetHeight', 'offsetWidth']) spy(HTMLElement.prototype, name);
      for (const name of ['outerHTML', 'innerHTML', 'checkVisibility', 'getBoundingClientRect', 'getClientRects', 'clientHeight']) spy(Element.prototype, name);
      spy(window, 'getComputedStyle');
      const sent: unknown[] = [];
      Object.assign(window, { calls, sent, chrome: { runtime: { sendMessage: (message: unknown) => (sent.push(message), Promise.resolve(undefined)) } } });
    });
    await tab.addScriptTag({ content: readFileSync(file, 'utf8') });
    return tab.evaluate(() => {
      const { calls, sent } = window as unknown as { calls: string[]; sent: unknown[] };
      return { calls, sent: sent.length };
    });
  };
  expect(await run(`<!doctype html><title>Library</title><main>${'<p>We lend books, since 1895.</p>'.repeat(2_000)}</main>`)).toEqual({ calls: [], sent: 0 });
  const signs = await run(SAMPLE);
  expect(signs.sent).toBe(1);
  expect(signs.calls).toContain('outerHTML');
});
