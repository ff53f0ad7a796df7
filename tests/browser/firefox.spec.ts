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

const test = base.extend<{ firefox: Firefox; site: string }>({
  firefox: async ({}, use) => {
    const firefox = await launchFirefox();
    await use(firefox);
    await firefox.close();
  },
  site: async ({}, use) => {
    const { url, close } = await serve({ '/talk': { body: SAMPLE }, '/news': { body: SELECTION }, '/none': { body: '<!doctype html><title>Nothing</title><p>Nothing here.</p>' },
      '/flyer.pdf': { body: FLYER, type: 'application/pdf' },
      '/calendar': { body: CALENDAR },
      '/links': { body: '<!doctype html><title>Links</title><p><a id="talk" href="/talk">A talk</a></p>' },
      '/closed': { body: `<!doctype html><html lang="en"><title>Widget</title><div id="box"></div><script>document.getElementById('box').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(CALENDAR.replace(/^.*<h1>/, '<h1>'))};</script>` },
      '/around': { send: (answer) => answer.end(`<!doctype html><html lang="en"><title>Our events</title><h1>Our events</h1><iframe src="http://127.0.0.1:${new URL(url).port}/calendar" width="500" height="300"></iframe>`) },
    });
    await use(url);
    close();
  },
});

test('Firefox: the popup shows the event, and the file holds it', async ({ firefox, site }) => {
  await firefox.goto(`${site}/talk`);
  await firefox.clickToolbarButton();
  const fields = await firefox.popup<string>(`${READY} && JSON.stringify(Object.fromEntries([...document.querySelectorAll('.card input, .card textarea')].map((field) => [field.id, field.value])))`);
  expect(JSON.parse(fields)).toMatchObject({ title: 'Thesis Oral Defense - Mara Ellison Okafor', 'start-date': '2027-04-15', 'start-time': '16:30', 'end-time': '18:00', zone: 'America/New_York', 'online-id': '9142073356' });
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
  await firefox.popup(`document.querySelector('#watch').checked`);
  await firefox.closePopup();
  await expect.poll(async () => { await firefox.goto(`${site}/talk`); await new Promise((later) => setTimeout(later, 300)); return firefox.badge(); }).toBe('1');
  await firefox.goto(`${site}/none`);
  await expect.poll(() => firefox.badge()).toBe('');
  await firefox.clickToolbarButton();
  await firefox.popup(`${READY} && document.querySelector('#watch')?.checked`);
  await firefox.popup(`(document.querySelector('#watch').click(), true)`);
  await firefox.popup(`!document.querySelector('#watch').checked`);
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
