/** "Also read the linked pages", in a list whose entries leave something out. */
import type { IncomingMessage } from 'node:http';
import { clickToolbarButton, launch, type Popup } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, expect, fieldsOf, test } from './fixtures';

const TITLES = ['Proofs', 'Robots', 'Games', 'Trees'];
const day = (n: number): string => `March ${n + 2}, 2027`;
const LIST = `<!doctype html><html lang="en"><title>Seminars</title><h1>Seminars</h1><ul>${TITLES.map((title, n) => `<li><a href="/talk/${n}">${title} and how to love them</a> ${day(n)}, 3:00 pm</li>`).join('')}</ul>`;
const talk = (n: number): string => `<!doctype html><html lang="en"><title>${TITLES[n]} and how to love them</title><h1>${TITLES[n]} and how to love them</h1><p>When: ${day(n)}, 3:00 pm – 4:20 pm<br>Where: Wean Hall ${7500 + n}</p>`;

const base = test.extend<{ list: { popup: Popup; asked: string[]; most: () => number } }>({
  list: async ({}, use) => {
    const { extension, remove } = buildThatMayRead('http://localhost/*');
    const asked: string[] = [];
    let [open, most] = [0, 0];
    const site = await serve((path: string, _: IncomingMessage) => {
      if (path === '/list') return { body: LIST };
      const n = Number(/^\/talk\/(\d)$/.exec(path)?.[1] ?? NaN);
      if (Number.isNaN(n)) return undefined;
      asked.push(path);
      if (n === 2) return undefined; // gone
      return {
        send: (answer) => {
          most = Math.max(most, ++open);
          setTimeout(() => (open--, answer.end(talk(n))), 400);
        },
      };
    });
    const { context, cdp, id, close } = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
    const tab = context.pages()[0] ?? (await context.newPage());
    await tab.goto(`${site.url}/list`);
    const popup = await clickToolbarButton(cdp, id, tab);
    await popup.ready();
    await popup.eval(`chrome.permissions.request = (asked) => { window.asked = asked; return Promise.resolve(true); }`);
    await use({ popup, asked, most: () => most });
    await close();
    site.close();
    remove();
  },
});

base('places and ends come from the pages, two at a time, and say so; one that is gone is told', async ({ list: { popup, asked, most } }) => {
  expect(await popup.eval(`document.querySelector('#read-linked').textContent`)).toBe('Also read the 4 linked pages');
  await popup.click('#read-linked');
  expect(await popup.until(`window.asked`)).toEqual({ origins: ['http://localhost/*'] });
  expect(await popup.until(`document.querySelector('.errand progress') && document.querySelector('.errand').innerText`)).toMatch(/Pages read: \d of 4/);
  expect(await popup.until(`!document.querySelector('.errand progress') && document.querySelector('.errand').innerText`)).toBe('3 events completed. 1 page could not be read. Its server answered with error 404.');
  expect(asked.toSorted()).toEqual(['/talk/0', '/talk/1', '/talk/2', '/talk/3']);
  expect(most()).toBeLessThanOrEqual(2);
  await popup.click('.list li:nth-child(2) button');
  expect(await fieldsOf(popup)).toMatchObject({ title: 'Robots and how to love them', 'start-time': '15:00', 'end-time': '16:20', location: 'Wean Hall 7501' });
  expect(await popup.eval(`document.querySelector('[data-field=location] .quote').textContent`)).toMatch(/localhost:\d+\/talk\/1/);
});

base('cancelled in between, what was read stays', async ({ list: { popup } }) => {
  await popup.click('#read-linked');
  await popup.until(`/: [12] of 4/.test(document.querySelector('.errand')?.innerText)`);
  await popup.click('#cancel-linked');
  await popup.until(`!document.querySelector('.errand progress')`);
  await popup.click('.list li:nth-child(1) button');
  expect(await fieldsOf(popup)).toMatchObject({ 'end-time': '16:20', location: 'Wean Hall 7500' });
  await popup.click('#back');
  await popup.click('.list li:nth-child(4) button');
  expect(await fieldsOf(popup)).not.toHaveProperty('location');
});
