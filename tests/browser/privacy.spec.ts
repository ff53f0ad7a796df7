/** What others can learn of the extension, and through it: nothing. (Traffic is watched over the whole run: traffic.ts.) */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, expect, root, SAMPLE, freshTest as test } from './fixtures';

const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

test('no page can find the extension by its files, its names or its silence', async ({ extension: { id, cdp }, show, tab, openPopup }) => {
  await show(SAMPLE);
  await (await openPopup()).close(); // whatever a capture could have opened to the page is open now
  const all = files(join(root, 'dist/chrome'));
  expect(all.length).toBeGreaterThan(10);
  const tried = await tab.evaluate(
    async ([id, all]) => {
      const outcome = async (address: string): Promise<string> => {
        const fetched = await fetch(address).then((answer) => `answered ${answer.status}`, (error: Error) => `${error.name}: ${error.message}`);
        const imported = await import(address).then(() => 'imported', (error: Error) => error.name);
        const loaded = await Promise.all((['script', 'img', 'link'] as const).map((name) => new Promise<string>((done) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => done('loaded'));
          element.addEventListener('error', () => done('refused'));
          Object.assign(element, name === 'link' ? { rel: 'stylesheet', href: address } : { src: address });
          document.body.append(element);
        })));
        return [fetched, imported, ...loaded].join();
      };
      const nobody = await outcome('chrome-extension://abcdefghijklmnopabcdefghijklmnop/manifest.json');
      return { nobody, files: await Promise.all(all.map(async (file) => [file, await outcome(`chrome-extension://${id}/${file}`)] as const)) };
    },
    [id, all] as const,
  );
  expect(tried.nobody).toContain('refused,refused,refused');
  for (const [file, outcome] of tried.files) expect(outcome, file).toBe(tried.nobody);
  const names = await tab.evaluate(() => ({ runtime: 'chrome' in window && 'runtime' in chrome && 'sendMessage' in chrome.runtime, browser: 'browser' in window, marks: document.documentElement.outerHTML.includes('calendar-capture') }));
  expect(names).toEqual({ runtime: false, browser: false, marks: false });
  // a frame of ours in a page would be a way to have the user click on what they do not see
  await tab.evaluate((address) => { const frame = document.createElement('iframe'); frame.src = address; document.body.append(frame); }, `chrome-extension://${id}/popup/index.html`);
  await tab.waitForTimeout(300);
  const { targetInfos } = await cdp.send('Target.getTargets');
  expect(targetInfos.filter(({ type, url }) => type === 'iframe' && url.includes(id))).toEqual([]);
});

test('another extension is not answered', async () => {
  const other = mkdtempSync(join(tmpdir(), 'calendar-capture-other-'));
  writeFileSync(join(other, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'other.js' } }));
  writeFileSync(join(other, 'other.js'), '');
  const { context, id, worker, close } = await launch({ extension: `${join(root, 'dist/chrome')},${other}` });
  const stranger = context.serviceWorkers().find((one) => one.url().endsWith('/other.js')) ?? (await context.waitForEvent('serviceworker', (one) => one.url().endsWith('/other.js')));
  const answers = await stranger.evaluate(async (id) => {
    const said = [];
    for (const message of [{ name: 'page-seen', body: { page: { url: '', title: '', html: '' } } }, { name: 'toString' }, null]) said.push(await chrome.runtime.sendMessage(id, message).then(JSON.stringify, (error: Error) => error.message));
    const port = chrome.runtime.connect(id);
    said.push(await new Promise<string>((done) => port.onDisconnect.addListener(() => done(chrome.runtime.lastError?.message ?? 'closed'))));
    said.push(await fetch(`chrome-extension://${id}/manifest.json`).then(() => 'read', () => 'refused'));
    return said;
  }, id);
  expect(answers).toEqual([...Array.from({ length: 4 }, () => 'Could not establish connection. Receiving end does not exist.'), 'refused']);
  expect(await worker.evaluate(() => chrome.runtime.onMessageExternal.hasListeners() || chrome.runtime.onConnectExternal.hasListeners())).toBe(false);
  await close();
  rmSync(other, { recursive: true });
});

test('of a private window nothing is listed, and nothing kept once its tab is closed', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve({ '/talk': { body: SAMPLE } });
  const profile = mkdtempSync(join(tmpdir(), 'calendar-capture-profile-'));
  // an unpacked extension is called after its folder: https://developer.chrome.com/docs/extensions/reference/manifest/key
  const letters = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = letters.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings: { [id]: { incognito: true } } }, download: { default_directory: profile } }));
  const { context, close, ...launched } = await launch({ extension, profile, locale: 'en-US' });
  expect(launched.id).toBe(id);
  const page = await context.newPage();
  const open = async (incognito: boolean): Promise<number> => {
    await page.goto(`chrome-extension://${id}/options/index.html`);
    const tabId = await page.evaluate(async ([url, incognito]) => (await chrome.windows.create({ url, incognito }))?.tabs?.[0]?.id ?? -1, [`${site.url}/talk`, incognito] as const);
    await expect.poll(() => page.evaluate(async (tab) => (await chrome.tabs.get(tab)).status, tabId)).toBe('complete');
    await page.goto(`chrome-extension://${id}/popup/index.html?tab=${tabId}`);
    await page.locator('#title').fill('Changed');
    await page.locator('#download').click();
    await page.locator('.said').waitFor();
    return tabId;
  };
  const kept = () => page.evaluate(async () => [...Object.keys(await chrome.storage.local.get()).filter((key) => key !== 'settings' && key !== 'welcomed'), ...Object.keys(await chrome.storage.session.get())].sort());
  const hidden = await open(true);
  // in memory, until the tab is closed
  expect((await kept()).filter((key) => !key.startsWith('badge:'))).toEqual([`draft:${hidden}:${site.url}/talk`]);
  await page.evaluate((tab) => chrome.tabs.remove(tab), hidden);
  await expect.poll(kept).toEqual([]);
  const shown = await open(false);
  expect(await kept()).toEqual(expect.arrayContaining([`draft:${shown}:${site.url}/talk`, 'export-records', 'history']));
  await close();
  rmSync(profile, { recursive: true });
  site.close();
  remove();
});

test('the build holds no code from elsewhere, and none made of text', () => {
  for (const target of ['chrome', 'firefox']) {
    for (const file of files(join(root, 'dist', target)).filter((name) => /\.(?:js|html)$/.test(name))) {
      const code = readFileSync(join(root, 'dist', target, file), 'utf8');
      expect(code.match(/(?<![\w.$])eval\(|new Function\(|(?<![\w.$])Function\(["'`]|importScripts\(|document\.write\(/g), `${target}/${file}`).toBeNull();
      expect(code.match(/<script[^>]+src="(?!\.{0,2}\/)|import\(\s*["'`]https?:|from\s*["']https?:/g), `${target}/${file}`).toBeNull();
    }
  }
});

