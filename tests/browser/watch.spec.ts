/** Sites switched on by the user. What follows the user's yes is tested with a build that has it. */
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, expect, SAMPLE, test } from './fixtures';

test('the switch asks for this one site', async ({ show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  expect(await popup.until(`document.querySelector('.watch')?.innerText`)).toContain('localhost');
  await popup.eval(`chrome.permissions.request = (asked) => { window.asked = asked; return Promise.resolve(true); }`);
  await popup.click('#watch');
  expect(await popup.until(`window.asked`)).toEqual({ origins: ['http://localhost/*'] });
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
