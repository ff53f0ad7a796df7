/** Right-click "Add linked event to calendar". */
import type { ServerResponse } from 'node:http';
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, expect, SAMPLE, freshTest as test } from './fixtures';
import { FLYER } from './pdf-document';

const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20270304T200000Z\r\nDTEND:20270304T210000Z\r\nSUMMARY:Tea in a file\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

test('a linked page is fetched and shown; what cannot be read is said', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve({ '/talk': { body: SAMPLE }, '/tea.ics': { body: ICS, type: 'text/calendar' }, '/photo': { body: 'x', type: 'image/png' }, '/': { body: '<!doctype html><p>Links</p>' } });
  const { context, worker, close } = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(`${site.url}/`);
  // a click in the browser's own menu carries the gesture that a permission question wants; a dispatched event does not
  await worker.evaluate(() => void (chrome.permissions.request = () => Promise.resolve(true)));
  const follow = async (path: string) => {
    const opened = context.waitForEvent('page');
    await worker.evaluate((linkUrl) => (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void }).dispatch({ menuItemId: 'add-link', linkUrl }, {}), site.url + path);
    return opened;
  };
  const talk = await follow('/talk');
  await expect(talk.locator('#title')).toHaveValue('Thesis Oral Defense - Mara Ellison Okafor');
  await expect(talk.locator('#start-time')).toHaveValue('16:30');
  const file = await follow('/tea.ics');
  await expect(file.locator('#title')).toHaveValue('Tea in a file');
  await expect(file.locator('#start-date')).toHaveValue('2027-03-04');
  await expect((await follow('/photo')).locator('.notice')).toContainText('It is no web page, but “image/png”.');
  await expect((await follow('/gone')).locator('.notice')).toContainText('error 404');
  await close();
  site.close();
  remove();
});

/** A browser that may read localhost, and "Add linked event to calendar" on a link there. */
async function launchFollowing(pages: Parameters<typeof serve>[0]) {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve(pages);
  const { context, worker, close } = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
  await worker.evaluate(() => void (chrome.permissions.request = () => Promise.resolve(true)));
  const follow = async (url: string) => {
    const opened = context.waitForEvent('page');
    await worker.evaluate((linkUrl) => (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void }).dispatch({ menuItemId: 'add-link', linkUrl }, {}), url);
    return opened;
  };
  const end = async () => {
    await close();
    site.close();
    remove();
  };
  return { context, worker, site, follow, end };
}

test('a PDF document behind a link is read', async () => {
  const { site, follow, end } = await launchFollowing({ '/flyer': { body: FLYER, type: 'application/pdf' } });
  const page = await follow(`${site.url}/flyer`);
  await expect(page.locator('#title')).toHaveValue(/Trees, Forests and Woods/);
  await expect(page.locator('#location')).toHaveValue('Wean Hall 7500');
  await end();
});

test('where one must sign in, that is said', async () => {
  const { site, follow, end } = await launchFollowing({
    '/talk': { status: 302, headers: { location: '/idp/profile/SAML2/Redirect' } },
    '/idp/profile/SAML2/Redirect': { body: '<!doctype html><p>Choose your university.' },
    '/other': { status: 302, headers: { location: '/welcome' } },
    '/welcome': { body: '<!doctype html><form><input name="who"><input type="password" name="key"></form>' },
    '/private': { status: 401, body: 'no' },
    '/forbidden': { status: 403, body: 'no' },
  });
  for (const path of ['/talk', '/other']) await expect((await follow(site.url + path)).locator('.notice'), path).toContainText('It asks to sign in first.');
  await expect((await follow(`${site.url}/private`)).locator('.notice')).toContainText('does not let you see it (error 401)');
  await expect((await follow(`${site.url}/forbidden`)).locator('.notice')).toContainText('does not let you see it (error 403)');
  await end();
});

test('more than 10 MB are not loaded, whether the server says so before or never', async () => {
  let [sent, ended] = [0, false];
  const pour = (answer: ServerResponse): void => {
    const part = Buffer.alloc(500_000, 'x');
    answer.on('close', () => (ended = true));
    const go = (): void => {
      while (!ended && sent < 100_000_000) {
        sent += part.length;
        if (!answer.write(part)) return void answer.once('drain', go);
      }
      answer.end();
    };
    go();
  };
  const { site, follow, end } = await launchFollowing({ '/endless': { send: pour }, '/said': { headers: { 'content-length': '20000000' }, send: (answer) => answer.write('x') } });
  await expect((await follow(`${site.url}/endless`)).locator('.notice')).toContainText('longer than 10 MB');
  await expect.poll(() => ended).toBe(true);
  expect(sent, 'the server was cut off').toBeLessThan(40_000_000);
  await expect((await follow(`${site.url}/said`)).locator('.notice')).toContainText('longer than 10 MB');
  await end();
});

test('offline, no server, and a server that never answers; progress until then', async () => {
  const { context, site, follow, end } = await launchFollowing({ '/talk': { body: SAMPLE }, '/never': { send: () => undefined } });
  // twenty seconds are long for a test
  await context.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => timeout(ms / 10);
  });
  const never = await follow(`${site.url}/never`);
  await expect(never.locator('[role=status]').first()).toContainText('Reading localhost…');
  await expect(never.locator('.notice')).toContainText('longer than 20 seconds', { timeout: 25_000 });
  await expect((await follow('http://localhost:1/talk')).locator('.notice')).toContainText('Its server did not answer.');
  await context.setOffline(true);
  await expect((await follow(`${site.url}/talk`)).locator('.notice')).toContainText('You are offline.');
  await end();
});

test('a site is borrowed for the one link: its permission is given back, and it is not watched', async () => {
  const { worker, site, follow, end } = await launchFollowing({ '/talk': { body: SAMPLE } });
  const removed = worker.evaluate(() => new Promise((done) => {
    // the host permission of this build cannot be removed: what is asked of the browser is what counts
    chrome.permissions.contains = () => Promise.resolve(false);
    chrome.storage.local.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) if (key.startsWith('borrowed:') && newValue === undefined) done(key);
    });
  }));
  const page = await follow(`${site.url}/talk`);
  await expect(page.locator('#title')).toHaveValue('Thesis Oral Defense - Mara Ellison Okafor');
  expect(await removed).toBe('borrowed:http://localhost/*');
  expect(await worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('borrowed:')))).toEqual([]);
  await end();
});
