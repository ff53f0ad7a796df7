/** The core flows in a real Firefox ESR. */
import ICAL from 'ical.js';
import { test as base } from '@playwright/test';
import { launchFirefox, type Firefox } from '../../scripts/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { downloaded, expect, SAMPLE } from './fixtures';

const READY = `document.querySelector('form.popup[aria-busy="false"]')`;
const SELECTION = '<!doctype html><html lang="en"><title>News</title><h1>News</h1><div id="talk"><div>Trees, Forests and Woods</div><div>Date: March 4, 2027</div><div>Time: 3:00 pm - 4:00 pm</div><div>Place: Wean Hall 7500</div></div>';

const test = base.extend<{ firefox: Firefox; site: string }>({
  firefox: async ({}, use) => {
    const firefox = await launchFirefox();
    await use(firefox);
    await firefox.close();
  },
  site: async ({}, use) => {
    const { url, close } = await serve({ '/talk': { body: SAMPLE }, '/news': { body: SELECTION }, '/none': { body: '<!doctype html><title>Nothing</title><p>Nothing here.</p>' } });
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
