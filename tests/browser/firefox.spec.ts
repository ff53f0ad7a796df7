/** The core flows in a real Firefox ESR. */
import ICAL from 'ical.js';
import { test as base } from '@playwright/test';
import { launchFirefox, type Firefox } from '../../scripts/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { FLYER } from './pdf-document';
import { downloaded, expect, SAMPLE } from './fixtures';

const READY = `document.querySelector('form.popup[aria-busy="false"]')`;
const SELECTION = '<!doctype html><html lang="en"><title>News</title><h1>News</h1><div id="talk"><div>Trees, Forests and Woods</div><div>Date: March 4, 2027</div><div>Time: 3:00 pm - 4:00 pm</div><div>Place: Wean Hall 7500</div></div>';

const CALENDAR = '<!doctype html><html lang="en"><title>Calendar</title><h1>Tea and Biscuits</h1><p>When: Thursday, March 4, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>';

/** One Firefox for all: it takes seconds to start, and no test leaves anything behind. */
const test = base.extend<{ firefox: Firefox }, { running: Firefox; site: string }>({
  running: [async ({}, use) => {
    const firefox = await launchFirefox();
    await use(firefox);
    await firefox.close();
  }, { scope: 'worker' }],
  firefox: async ({ running }, use) => {
    await use(running);
    await running.closePopup();
  },
  site: [async ({}, use) => {
    const { url, close } = await serve({ '/talk': { body: SAMPLE }, '/news': { body: SELECTION }, '/none': { body: '<!doctype html><title>Nothing</title><p>Nothing here.</p>' },
      '/flyer.pdf': { body: FLYER, type: 'application/pdf' },
      '/calendar': { body: CALENDAR },
      '/links': { body: '<!doctype html><title>Links</title><p><a id="talk" href="/talk">A talk</a></p>' },
      '/closed': { body: `<!doctype html><html lang="en"><title>Widget</title><div id="box"></div><script>document.getElementById('box').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(CALENDAR.replace(/^.*<h1>/, '<h1>'))};</script>` },
      '/around': { send: (answer) => answer.end(`<!doctype html><html lang="en"><title>Our events</title><h1>Our events</h1><iframe src="http://127.0.0.1:${new URL(url).port}/calendar" width="500" height="300"></iframe>`) },
    });
    await use(url);
    close();
  }, { scope: 'worker' }],
});

test('Firefox: the popup shows the event, and the file holds it', async ({ firefox, site }) => {
  await firefox.goto(`${site}/talk`);
  await firefox.clickToolbarButton();
  const fields = await firefox.popup<string>(`${READY} && JSON.stringify(Object.fromEntries([...document.querySelectorAll('.card input, .card textarea')].map((field) => [field.id, field.value])))`);
  expect(JSON.parse(fields)).toMatchObject({ title: 'Thesis Oral Defense - Mara Ellison Okafor', 'start-date': '2027-04-15', 'start-time': '16:30', 'end-time': '18:00', zone: 'America/New_York', 'online-id': '9142073356' });
  // as wide as while it was reading, whatever the event holds, and nothing of it cut by the scroll bar
  expect(await firefox.popup<string>(`[document.defaultView.innerWidth, document.documentElement.scrollWidth <= document.documentElement.clientWidth].join()`)).toBe('400,true');
  await firefox.popup(`(document.querySelector('#download').click(), true)`);
  const text = await downloaded(firefox.downloads, '.ics');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')[0]);
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-04-15T20:30:00.000Z');
});

test('Firefox: the context menu reads the selection line by line', async ({ firefox, site }) => {
  await firefox.goto(`${site}/news`);
  await firefox.content(`getSelection().selectAllChildren(document.querySelector('#talk'));`);
  await firefox.pickFromContextMenu('#talk div', 'Add to calendar');
  const title = await firefox.popup<string>(`${READY} && document.querySelector('#title')?.value`);
  expect(title).toBe('Trees, Forests and Woods');
  expect(await firefox.popup(`document.querySelector('#start-time').value + ' ' + document.querySelector('#location').value`)).toBe('15:00 Wean Hall 7500');
});

test('Firefox: a watched site shows the number of events on the button, until it is switched off', async ({ firefox, site }) => {
  await firefox.goto(`${site}/talk`);
  await firefox.clickToolbarButton();
  await firefox.popup(`${READY} && document.querySelector('#watch')`);
  expect(await firefox.badge()).toBe('');
  await firefox.popup(`(document.querySelector('#watch').click(), true)`);
  // a popup that closes takes its question along
  await expect.poll(() => firefox.mayRead(site), { timeout: 20_000 }).toBe(true);
  await firefox.closePopup();
  await expect.poll(async () => { await firefox.goto(`${site}/talk`); await new Promise((later) => setTimeout(later, 300)); return firefox.badge(); }, { timeout: 20_000 }).toBe('1');
  await firefox.goto(`${site}/none`);
  await expect.poll(() => firefox.badge()).toBe('');
  await firefox.clickToolbarButton();
  await firefox.popup(`${READY} && document.querySelector('#watch')?.checked`);
  await firefox.popup(`(document.querySelector('#watch').click(), true)`);
  await expect.poll(() => firefox.mayRead(site), { timeout: 20_000 }).toBe(false);
  await firefox.closePopup();
  await firefox.goto(`${site}/talk`);
  await new Promise((later) => setTimeout(later, 1_000));
  expect(await firefox.badge()).toBe('');
});

const CARD = `document.querySelector('.card') && JSON.stringify(Object.fromEntries([...document.querySelectorAll('.card input, .card textarea')].map((field) => [field.id, field.value])))`;

test('Firefox: a PDF document is read once the browser was asked for its site, which is given back', async ({ firefox, site }) => {
  await firefox.goto(`${site}/flyer.pdf`);
  await firefox.clickToolbarButton();
  await firefox.popup(`${READY} && (document.querySelector('.card') || document.querySelector('#read-document'))`);
  await firefox.popup(`(document.querySelector('#read-document')?.click(), true)`);
  expect(JSON.parse(await firefox.popup<string>(CARD))).toMatchObject({ 'start-date': '2027-03-04', 'start-time': '15:00', location: 'Wean Hall 7500' });
  await firefox.closePopup();
  await firefox.goto(`${site}/talk`);
  await firefox.clickToolbarButton();
  expect(await firefox.popup(`${READY} && document.querySelector('#watch') && String(document.querySelector('#watch').checked)`), 'not watched').toBe('false');
});

test('Firefox: a frame of another site is read once the browser was asked for it, a closed shadow root without', async ({ firefox, site }) => {
  await firefox.goto(`${site}/around`);
  await firefox.clickToolbarButton();
  await firefox.popup(`${READY} && document.querySelector('#read-frames')`);
  expect(await firefox.popup(`document.querySelector('.notice').innerText`)).toContain('No event found');
  await firefox.popup(`(document.querySelector('#read-frames').click(), true)`);
  expect(JSON.parse(await firefox.popup<string>(CARD))).toMatchObject({ title: 'Tea and Biscuits', 'start-time': '15:00' });
  await firefox.closePopup();
  await firefox.goto(`${site}/closed`);
  await firefox.clickToolbarButton();
  expect(JSON.parse(await firefox.popup<string>(`${READY} && ${CARD}`))).toMatchObject({ title: 'Tea and Biscuits', 'start-time': '15:00' });
});

test('Firefox: the event behind a link, from its context menu', async ({ firefox, site }) => {
  await firefox.goto(`${site}/links`);
  await firefox.pickFromContextMenu('#talk', 'Add linked event to calendar');
  expect(JSON.parse(await firefox.popup<string>(`${READY} && ${CARD}`))).toMatchObject({ title: 'Thesis Oral Defense - Mara Ellison Okafor', 'start-time': '16:30' });
});

test('Firefox: no page can find the extension by its files, its names or a trace', async ({ firefox, site }) => {
  await firefox.goto(`${site}/talk`);
  const before = await firefox.content(`return document.documentElement.outerHTML`);
  await firefox.clickToolbarButton();
  await firefox.popup(`${READY} !== null`); // whatever a capture could have opened to the page is open now
  await firefox.closePopup();
  const own = String(await firefox.base());
  expect(own).toMatch(/^moz-extension:\/\/[\da-f-]{36}\/$/);
  // run by the page itself, which has no rights of ours
  const tried = async (base: string): Promise<unknown> => firefox.content(`
    const done = new Promise((answer) => window.addEventListener('message', ({ data }) => data.outcomes && answer(data.outcomes), { once: true }));
    const script = document.createElement('script');
    script.textContent = '(' + async function (base, files) {
      const outcomes = await Promise.all(files.map(async (file) => {
        const fetched = await fetch(base + file).then((answer) => 'answered ' + answer.status, (error) => error.name);
        const loaded = await Promise.all(['script', 'img', 'link'].map((name) => new Promise((told) => {
          const element = document.createElement(name);
          element.onload = () => told('loaded');
          element.onerror = () => told('refused');
          Object.assign(element, name === 'link' ? { rel: 'stylesheet', href: base + file } : { src: base + file });
          document.body.append(element);
        })));
        return [fetched, ...loaded].join();
      }));
      window.postMessage({ outcomes }, '*');
    } + ')(' + JSON.stringify(args[0]) + ',' + JSON.stringify(args[1]) + ')';
    document.body.append(script);
    return await done;`, base, ['manifest.json', 'popup/index.html', 'content-scripts/badge.js', 'icons/32.png']);
  const nobody = await tried('moz-extension://01234567-89ab-cdef-0123-456789abcdef/');
  expect(nobody).toEqual(Array.from({ length: 4 }, () => 'TypeError,refused,refused,refused'));
  expect(await tried(own)).toEqual(nobody);
  // a frame of ours in a page would be a way to have the user click on what they do not see
  await firefox.content(`const frame = document.createElement('iframe'); frame.src = args[0] + 'popup/index.html'; document.body.append(frame); await new Promise((later) => setTimeout(later, 500));`, own);
  expect(await firefox.chrome(`return gBrowser.selectedBrowser.browsingContext.children.map((one) => one.currentWindowGlobal?.documentURI?.spec ?? '').filter((address) => address.startsWith('moz-extension:'))`)).toEqual([]);
  await firefox.goto(`${site}/talk`);
  const page = await firefox.content(`const page = window.wrappedJSObject ?? window; return { html: document.documentElement.outerHTML, names: ['browser', 'chrome'].filter((name) => name in page), sheets: document.adoptedStyleSheets?.length ?? 0 };`) as { html: string; names: string[]; sheets: number };
  expect(page).toEqual({ html: before, names: [], sheets: 0 });
});
