/** What can go wrong around a capture: nothing is lost, nothing sticks, and the user is told. */
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickToolbarButton, launch, Popup } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, downloaded, expect, fieldsOf, SAMPLE, sayYesTo, freshTest as test, type Extension } from './fixtures';

const LONG = process.env['SOAK'] !== undefined;
const talk = (title: string) => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p id="when">When: Thursday, March 4, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>`;

async function stopWorker({ cdp, id }: Pick<Extension, 'cdp' | 'id'>): Promise<void> {
  // what is still on its way may wake it again: it is stopped until it stays so
  const stop = async (): Promise<number> => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
    for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
    return workers.length;
  };
  await expect.poll(stop, { timeout: 15_000 }).toBe(0);
}

/** A page of ours, where the extension's own API can be asked for what is there. */
async function insider({ context, id }: Pick<Extension, 'context' | 'id'>) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  return page;
}

/** Runs a function in the worker as it is now: a stopped one is woken by a message. By raw CDP: Playwright does not see it come back. */
async function inWorker<A>({ cdp, id }: Pick<Extension, 'cdp' | 'id'>, page: Page, work: (given: A) => unknown, given: A): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'page-seen', body: {} }));
  const { targetInfos } = await cdp.send('Target.getTargets');
  const { targetId = '' } = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id)) ?? {};
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  await new Popup(cdp, sessionId, targetId).eval(`(${work.toString()})(${JSON.stringify(given)})`);
}

/** Calls of the browser that a capture by the context menu waits for, in their order. */
const AWAITED = ['storage.session.set', 'action.openPopup', 'windows.create'] as const;

test('a worker stopped at any await of a capture leaves a state from which the next click goes on', async ({ extension, show, tab }) => {
  await show(talk('Trees'));
  const page = await insider(extension);
  await tab.bringToFront();
  await (await clickToolbarButton(extension.cdp, extension.id, tab)).close();
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#when') as Element));
  for (const stopAt of AWAITED) {
    for (const when of ['before', 'after']) {
      await inWorker(extension, page, async (given) => {
        const [active] = await chrome.tabs.query({ url: 'http://localhost/*' });
        if (given.stopAt === 'windows.create') chrome.action.openPopup = () => Promise.reject(new Error('no toolbar'));
        const names = given.stopAt.split('.');
        const last = names.pop() ?? '';
        const owner = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, chrome as unknown as Record<string, unknown>);
        const real = (owner[last] as (...args: unknown[]) => Promise<unknown>).bind(owner);
        // what is waited for never comes: the worker will be gone by then
        owner[last] = (...args: unknown[]) => {
          if (given.when === 'after') void real(...args).catch(() => undefined);
          return new Promise(() => undefined);
        };
        (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void }).dispatch({ menuItemId: 'add-selection', frameId: 0, selectionText: 'When: Thursday, March 4, 2027' }, active);
      }, { stopAt, when });
      await tab.waitForTimeout(300);
      await stopWorker(extension);
      for (const opened of extension.context.pages()) if (opened.url().includes('/popup/')) await opened.close();
      await tab.bringToFront();
      const popup = await clickToolbarButton(extension.cdp, extension.id, tab);
      await popup.ready();
      expect(await fieldsOf(popup), `stopped ${when} ${stopAt}`).toMatchObject({ 'start-date': '2027-03-04', 'start-time': '15:00' });
      await popup.close();
      expect(await page.evaluate(async () => Object.keys(await chrome.storage.session.get())), 'no request is left over').toEqual([]);
      expect(await page.evaluate(async () => chrome.action.getBadgeText({}))).toBe('');
    }
  }
});

test('a worker stopped at any step of the badge leaves none that sticks', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve({ '/talk': { body: SAMPLE }, '/none': { body: '<!doctype html><title>Nothing</title><main>Nothing here.</main>' } });
  const launched = await launch({ extension });
  const tab = await launched.context.newPage();
  await expect.poll(() => launched.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(1);
  const page = await insider(launched);
  await tab.bringToFront();
  const badge = () => page.evaluate(async () => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ url: 'http://localhost/*' }))[0]?.id ?? -1 }));
  for (const awaited of ['setBadgeBackgroundColor', 'setBadgeText', 'setTitle'] as const) {
    await inWorker(launched, page, (name) => { chrome.action[name] = () => new Promise<void>(() => undefined); }, awaited);
    await tab.goto(`${site.url}/talk`);
    await tab.waitForTimeout(400);
    await stopWorker(launched);
    await tab.goto(`${site.url}/none`);
    await expect.poll(badge, awaited).toBe('');
    await tab.goto(`${site.url}/talk`);
    await expect.poll(badge, awaited).toBe('1');
  }
  await launched.close();
  site.close();
  remove();
});

test('a page that hangs, one that is left and one that is closed are each told apart', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const hang = (ms: number, then = '') => `<script>onmessage = () => { const end = Date.now() + ${ms}; while (Date.now() < end); ${then} }</script>`;
  const site = await serve({ '/hangs': { body: talk('Trees') + hang(60_000) }, '/leaves': { body: talk('Trees') + hang(1_500, `location.href = '/next'`) }, '/next': { body: talk('Next') }, '/closes': { body: talk('Trees') + hang(1_500) } });
  const { context, id, close } = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
  const ask = await context.newPage();
  const noticeOver = async (path: string, meanwhile: (tab: Page) => Promise<unknown>): Promise<string> => {
    const tab = await context.newPage();
    await tab.goto(site.url + path);
    await ask.goto(`chrome-extension://${id}/options/index.html`);
    const tabId = await ask.evaluate(async (url) => (await chrome.tabs.query({ url: `http://localhost/*` })).find((one) => one.url === url)?.id ?? -1, site.url + path);
    await tab.evaluate(() => postMessage('hang'));
    const going = meanwhile(tab);
    await ask.goto(`chrome-extension://${id}/popup/index.html?tab=${tabId}`);
    await ask.locator('form.popup[aria-busy=false]').waitFor({ timeout: 30_000 });
    await going.catch(() => undefined);
    return ask.locator('main').innerText();
  };
  const nothing = () => Promise.resolve();
  expect(await noticeOver('/closes', (tab) => tab.close())).toContain('The page was closed or left while it was being read');
  // what is read of a page that goes on is that page, the next one, or nothing: never half of it
  const left = await noticeOver('/leaves', nothing);
  if (!left.includes('The page was closed or left')) expect(await ask.locator('#title').inputValue()).toMatch(/^(?:Trees|Next)$/);
  expect(await noticeOver('/hangs', nothing)).toContain('The page is too busy to answer');
  await ask.locator('#announcement').fill('Seminar: Trees\nMarch 4, 2027, 3 pm');
  await expect(ask.locator('#start-time')).toHaveValue('15:00');
  await close();
  site.close();
  remove();
});

test(`opened ${LONG ? 100 : 12} times, the popup shows the same draft and leaves nothing behind`, async ({ extension, show, openPopup }) => {
  test.setTimeout(600_000);
  await show(talk('Trees'));
  const first = await openPopup();
  await first.fill('#title', 'My trees');
  await first.close();
  const page = await insider(extension);
  const held = () => page.evaluate(async () => ({ keys: Object.keys(await chrome.storage.session.get()).length, bytes: await chrome.storage.session.getBytesInUse() }));
  const before = await held();
  for (let n = 0; n < (LONG ? 100 : 12); n++) {
    const popup = await openPopup();
    expect((await fieldsOf(popup))['title']).toBe('My trees');
    await popup.close();
  }
  expect(await held()).toEqual(before);
  expect(before.keys).toBe(1);
  const { targetInfos } = await extension.cdp.send('Target.getTargets');
  expect(targetInfos.filter(({ url }) => url.includes('/popup/'))).toEqual([]);
});

test('two windows at once: each has its own draft, and both events are listed', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve({ '/a': { body: talk('Trees') }, '/b': { body: talk('Rivers') } });
  const launched = await launch({ extension, locale: 'en-US' });
  const { context, id } = launched;
  const page = await insider(launched);
  const tabs = await page.evaluate(async (urls) => Promise.all(urls.map(async (url) => (await chrome.windows.create({ url }))?.tabs?.[0]?.id ?? -1)), [`${site.url}/a`, `${site.url}/b`]);
  await expect.poll(() => page.evaluate(async (ids) => Promise.all(ids.map(async (tab) => (await chrome.tabs.get(tab)).status)), tabs)).toEqual(['complete', 'complete']);
  const popups = await Promise.all(tabs.map(async (tab) => {
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${id}/popup/index.html?tab=${tab}`);
    await popup.locator('#title').fill(`Mine of ${await popup.locator('#title').inputValue()}`);
    return popup;
  }));
  await Promise.all(popups.map((popup) => popup.evaluate(() => document.querySelector<HTMLElement>('#download')?.click())));
  for (const popup of popups) await popup.locator('.said').waitFor();
  await Promise.all(popups.map((popup) => popup.reload()));
  expect((await Promise.all(popups.map((popup) => popup.locator('#title').inputValue()))).sort()).toEqual(['Mine of Rivers', 'Mine of Trees']);
  await page.reload();
  await expect(page.locator('#search-history ~ ul .list-title')).toHaveCount(2);
  await launched.close();
  site.close();
  remove();
});

test('where there is no room, the user is told, and the event goes out all the same', async ({ extension, show, openPopup }) => {
  await show(talk('Trees'));
  const page = await insider(extension);
  await page.evaluate(async () => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      for (const size of [5_000_000, 1_000_000, 100_000, 10_000, 1_000, 100]) for (let n = 0, full = false; n < 12 && !full; n++) await area.set({ [`filler ${size} ${n}`]: 'x'.repeat(size) }).catch(() => { full = true; });
    }
  });
  const popup = await openPopup();
  await popup.fill('#title', 'My trees');
  expect(await popup.until(`document.querySelector('.unkept')?.textContent`)).toBe('There is no room to keep your changes. Add or save the event before you close this.');
  await popup.click('#download');
  expect(await downloaded(extension.downloads, '.ics')).toContain('SUMMARY:My trees');
  expect(await popup.until(`document.body.innerText`)).toContain('There was no room to add it to your list');
});

test('whatever stands in the stores, popup and settings open', async ({ extension, show, openPopup }) => {
  const url = await show(talk('Trees'));
  const page = await insider(extension);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const value of [0, 'x', true, [], [null], {}, { events: [{}] }, [{ uid: 1, event: {} }]]) {
    await page.evaluate(async ([value, url]) => {
      const tab = (await chrome.tabs.query({ url: 'http://localhost/*' }))[0]?.id ?? -1;
      await chrome.storage.local.set({ settings: value, history: value, 'export-records': value });
      await chrome.storage.session.set({ [`draft:${tab}:${url}`]: value, [`capture:${tab}`]: value });
    }, [value, url] as const);
    const popup = await openPopup();
    expect(await fieldsOf(popup), JSON.stringify(value)).toMatchObject({ title: 'Trees', 'start-time': '15:00' });
    await popup.close();
    await page.reload();
    await expect(page.locator('#duration')).toHaveValue('60');
  }
  expect(errors).toEqual([]);
});

const LOCALHOST = 'http://localhost/*';
/** a site that no click on the button opens */
const OTHER = 'http://127.0.0.1/*';
const taken = async ({ worker }: Pick<Extension, 'worker'>, site = LOCALHOST): Promise<unknown> => worker.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), site);
const scriptsOf = ({ worker }: Pick<Extension, 'worker'>): Promise<number> => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
const badgeOf = ({ worker }: Pick<Extension, 'worker'>): Promise<string> => worker.evaluate(async () => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1 }));

test('a permission taken back while a page is looked at: the look at pages ends, no number stays, the popup goes on', async ({ extension, show, tab, openPopup }) => {
  const { worker } = extension;
  const url = await show(SAMPLE);
  await sayYesTo(LOCALHOST, extension);
  const popup = await openPopup();
  await popup.fill('#title', 'My trees');
  await popup.click('#watch');
  await expect.poll(() => scriptsOf(extension)).toBe(1);
  await popup.close();
  await tab.goto(url);
  await expect.poll(() => badgeOf(extension)).toBe('1');
  expect(await taken(extension)).toBe(true);
  await expect.poll(() => scriptsOf(extension)).toBe(0);
  await expect.poll(() => badgeOf(extension)).toBe('');
  // and once more, between the worker's look at the page and the number that it shows
  const again = await openPopup();
  expect(await again.eval(`document.querySelector('#title').value`), 'the draft').toBe('My trees');
  await again.click('#watch');
  await expect.poll(() => scriptsOf(extension)).toBe(1);
  await worker.evaluate((origin) => {
    const real = chrome.action.setBadgeBackgroundColor.bind(chrome.action);
    chrome.action.setBadgeBackgroundColor = async (details: chrome.action.BadgeColorDetails) => {
      chrome.action.setBadgeBackgroundColor = real;
      await chrome.permissions.remove({ origins: [origin] });
      while ((await chrome.scripting.getRegisteredContentScripts()).length > 0) await new Promise((later) => setTimeout(later, 20));
      await real(details);
      Object.assign(globalThis, { shown: true });
    };
  }, LOCALHOST);
  await tab.goto(url);
  await expect.poll(() => worker.evaluate(() => 'shown' in globalThis)).toBe(true);
  await tab.waitForTimeout(300);
  expect(await badgeOf(extension), 'no number sticks').toBe('');
  await again.fill('#location', 'My room').catch(() => undefined); // the popup closed with its page
  const last = await openPopup();
  await last.click('#download');
  expect(await downloaded(extension.downloads, '.ics')).toContain('SUMMARY:My trees');
});

test('a permission taken back while linked pages are read: what was read stays, the rest is told, nothing stays borrowed', async () => {
  const row = (n: number): string => `<li><a href="${site.url.replace('localhost', '127.0.0.1')}/talk/${n}">Talk on Trees no${n}</a> March ${n + 2}, 2027, 3:00 pm</li>`;
  const site: Awaited<ReturnType<typeof serve>> = await serve((path: string) => (path === '/list' ? { body: `<!doctype html><html lang="en"><title>Seminars</title><h1>Seminars</h1><ul>${[1, 2, 3, 4, 5, 6].map(row).join('')}</ul>` } : { send: (answer) => void setTimeout(() => answer.end(`<!doctype html><html lang="en"><h1>Talk on Trees no${path.slice(6)}</h1><p>When: March ${Number(path.slice(6)) + 2}, 2027, 3:00 pm – 4:20 pm<br>Where: Wean Hall 7500</p>`), 300) }));
  const launched = await launch({ locale: 'en-US', timezoneId: 'America/New_York' });
  await sayYesTo(OTHER, launched);
  const tab = launched.context.pages()[0] ?? (await launched.context.newPage());
  await tab.goto(`${site.url}/list`);
  await tab.bringToFront();
  const popup = await clickToolbarButton(launched.cdp, launched.id, tab);
  await popup.ready();
  await popup.click('#read-linked');
  await popup.until(`/Pages read: [12] of 6/.test(document.querySelector('.errand')?.innerText)`);
  expect(await taken(launched, OTHER)).toBe(true);
  const said = await popup.until<string>(`!document.querySelector('.errand progress') && document.querySelector('.errand').innerText`, 20_000);
  expect(said).toMatch(/^[1-4] events? completed\. [2-5] pages could not be read\./);
  await popup.click('.list li:nth-child(1) button');
  expect(await fieldsOf(popup)).toMatchObject({ title: 'Talk on Trees no1', 'end-time': '16:20', location: 'Wean Hall 7500' });
  expect(await popup.eval(`chrome.storage.local.get().then((kept) => Object.keys(kept).filter((key) => key.startsWith('borrowed:')))`)).toEqual([]);
  expect(await launched.worker.evaluate(async () => (await chrome.permissions.getAll()).origins?.filter((origin) => origin.includes('127.0.0.1')))).toEqual([]);
  expect(await scriptsOf(launched), 'nor watched').toBe(0);
  await launched.close();
  site.close();
});

test("another zone while the popup is open: the event's own time stays", async ({ extension, show, openPopup }) => {
  await show(`${talk('Trees')}<p>All times are Eastern Time (America/New_York).</p>`);
  const popup = await openPopup();
  const before = await fieldsOf(popup);
  await popup.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
  await popup.fill('#title', 'My trees');
  expect(await fieldsOf(popup)).toEqual({ ...before, title: 'My trees' });
  expect(await popup.until(`document.querySelector('.own-zone')?.textContent`)).toContain('5:00');
  await popup.click('#download');
  expect(await downloaded(extension.downloads, '.ics')).toContain(`DTSTART;TZID=${before['zone']}:20270304T150000`);
  await popup.close();
  // what is typed from now on is of the new zone
  await show('<!doctype html><title>Nothing</title><p>Nothing here.', '/nothing');
  const typing = await openPopup();
  await typing.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' });
  await typing.fill('#announcement', 'Tea\nMarch 4, 2027, 3 pm');
  await typing.until(`document.querySelector('#start-time')?.value === '15:00'`);
  expect((await fieldsOf(typing))['zone']).toBe('America/New_York');
  await typing.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
  await typing.fill('#announcement', 'Tea\nMarch 4, 2027, 4 pm');
  await typing.until(`document.querySelector('#start-time')?.value === '16:00'`);
  expect((await fieldsOf(typing))['zone']).toBe('Asia/Tokyo');
});

test('after the browser was started again all is there, once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'calendar-capture-profile-'));
  const site = await serve({ '/talk': { body: talk('Trees') } });
  const add = async (welcome: boolean): Promise<{ entries: number; menus: string[] }> => {
    const launched = await launch({ profile, welcome, locale: 'en-US' });
    const tab = launched.context.pages()[0] ?? (await launched.context.newPage());
    await tab.goto(`${site.url}/talk`);
    await tab.bringToFront();
    const popup = await clickToolbarButton(launched.cdp, launched.id, tab);
    await popup.until(`document.querySelector('#download')`);
    await popup.click('#download');
    await popup.until(`document.querySelector('.said')`);
    await popup.close();
    const page = await insider(launched);
    // the update that a new version brings
    await launched.worker.evaluate(() => (chrome.runtime.onInstalled as unknown as { dispatch(details: object): void }).dispatch({ reason: 'update', previousVersion: '0.1.0' }));
    await page.waitForTimeout(300);
    const menus = await launched.worker.evaluate(async () => Promise.all(['add-selection', 'add-link'].map((id) => new Promise<string>((done) => void chrome.contextMenus.create({ id, title: 'x' }, () => done(chrome.runtime.lastError?.message ?? 'was not there'))))));
    const entries = await page.locator('#search-history ~ ul .list-title').count();
    await launched.close();
    return { entries, menus };
  };
  const once = ['add-selection', 'add-link'].map((id) => `Cannot create item with duplicate id ${id}`);
  expect(await add(false)).toEqual({ entries: 1, menus: once });
  // nobody is welcomed twice
  expect(await add(true)).toEqual({ entries: 1, menus: once });
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

