/** Calendars in frames of other sites, and in closed shadow roots. */
import { clickToolbarButton, launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, expect, fieldsOf, test } from './fixtures';

const CALENDAR = '<!doctype html><html lang="en"><title>Calendar</title><h1>Tea and Biscuits</h1><p>When: Thursday, March 4, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>';
/** The same server under another name is another site. */
const elsewhere = (url: string): string => url.replace('localhost', '127.0.0.1');
const around = (frame: string): string => `<!doctype html><html lang="en"><title>Our events</title><h1>Our events</h1><iframe src="${frame}" width="500" height="300"></iframe><iframe src="${frame}?pixel" width="1" height="1"></iframe>`;

test('a frame of another site is not read, but offered: its site alone is asked for, or it is opened', async ({ extension, show, tab, openPopup }) => {
  const url = await show(CALENDAR, '/calendar');
  await show(around(elsewhere(url)), '/page');
  await tab.frameLocator('iframe >> nth=0').locator('h1').waitFor();
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.notice').innerText`)).toContain('No event found');
  expect(await popup.eval(`document.querySelector('.errand').innerText`)).toContain('Part of this page comes from 127.0.0.1.');
  await popup.eval(`chrome.permissions.request = (asked) => { window.asked = asked; return Promise.resolve(false); }`);
  await popup.click('#read-frames');
  expect(await popup.until(`window.asked`)).toEqual({ origins: ['http://127.0.0.1/*'] });
  const opened = extension.context.waitForEvent('page');
  await popup.click('#open-frame');
  expect((await opened).url()).toBe(elsewhere(url));
});

test('a frame that may be read gives its events', async () => {
  const { extension, remove } = buildThatMayRead('http://127.0.0.1/*');
  const site = await serve((path) => (path === '/calendar' ? { body: CALENDAR } : { body: around(`${elsewhere(site.url)}/calendar`) }));
  const { context, cdp, id, close } = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(`${site.url}/page`);
  await tab.frameLocator('iframe >> nth=0').locator('h1').waitFor();
  const popup = await clickToolbarButton(cdp, id, tab);
  await popup.ready();
  await popup.eval(`chrome.permissions.request = () => Promise.resolve(true)`);
  await popup.click('#read-frames');
  await popup.until(`document.querySelector('.card')`);
  expect(await fieldsOf(popup)).toMatchObject({ title: 'Tea and Biscuits', 'start-date': '2027-03-04', 'start-time': '15:00', location: 'Wean Hall 7500' });
  await close();
  site.close();
  remove();
});

test('an event in a closed shadow root, in a frame of the same site, is read', async ({ show, tab, openPopup }) => {
  await show(`<!doctype html><html lang="en"><title>Widget</title><div id="box"></div><script>document.getElementById('box').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(CALENDAR.replace(/^.*<h1>/, '<h1>'))};</script>`, '/widget');
  await show('<!doctype html><html lang="en"><title>Our events</title><iframe src="/widget" width="500" height="300"></iframe>', '/page');
  await tab.frameLocator('iframe').locator('#box').waitFor();
  const popup = await openPopup();
  expect(await fieldsOf(popup)).toMatchObject({ title: 'Tea and Biscuits', 'start-date': '2027-03-04', 'start-time': '15:00', location: 'Wean Hall 7500' });
});
