// npm run screenshots: pictures of every state of the popup into docs/images, taken from the real popup.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { ensureChromium, ensureDeps, root } from './setup.mjs';

ensureDeps();
process.env['CHROMIUM_PATH'] = ensureChromium();
if (!process.argv.includes('--no-build')) buildExtension('chrome');
const { clickToolbarButton, launch } = await import('./browser.mjs');
const { serve } = await import('./serve.mjs');
const out = join(root, 'docs/images');
mkdirSync(out, { recursive: true });

const page = (title, body) => ({ body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}` });
const talk = (n, month) => `<h2>Seminar ${n}: ${['Proofs', 'Robots', 'Games', 'Markets', 'Genes'][n - 1]} That Learn</h2><p>${month} ${n + 3}, 2027, 4:30 pm – 5:30 pm<br>Gates Hillman 6115</p>`;
const site = await serve({
  '/talk': { body: readFileSync(join(root, 'tests/cases/csd-thesis-oral/page.html')) },
  '/none': page('About our library', '<p>We lend books, and we like it.</p>'),
  '/several': page('Spring seminars', [1, 2, 3, 4, 5].map((n) => talk(n, 'April')).join('')),
  '/long': page(`Distinguished Lecture: ${'On the Surprisingly Long Titles of Interdisciplinary Colloquia and the Rooms in Which They Are Held, '.repeat(2)}Part II`, '<p>When: March 6 at 4<br>Where: the very large lecture hall in the new wing of the Tepper Quadrangle, Simmons Auditorium A, second floor</p>'),
});

const browser = await launch({ viewport: { width: 1000, height: 760 }, deviceScaleFactor: 2, locale: 'en-US', timezoneId: 'America/New_York' });
const tab = browser.context.pages()[0] ?? (await browser.context.newPage());

async function picture(name, path, { scheme = 'light', width = 400, prepare } = {}) {
  await tab.goto(path.startsWith('/') ? site.url + path : path);
  const popup = await clickToolbarButton(browser.cdp, browser.id, tab); // gives the extension this tab to read
  await popup.close();
  const [tabId] = await browser.worker.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }).then((tabs) => tabs.map(({ id }) => id)));
  // headless Chromium gives every real popup one size; the same page in a tab can have the size of a popup on a display
  const view = await browser.context.newPage();
  await view.setViewportSize({ width, height: 600 });
  await view.emulateMedia({ colorScheme: scheme });
  await view.goto(`chrome-extension://${browser.id}/popup/index.html?tab=${tabId}`);
  await view.waitForSelector('form.popup[aria-busy=false]');
  await prepare?.(view);
  await new Promise((painted) => setTimeout(painted, 250));
  await view.screenshot({ path: join(out, `${name}.png`) });
  await view.close();
  console.log(`docs/images/${name}.png`);
}

const type = (view) => view.fill('#announcement', 'Seminar: Verified Compilers\nThursday, March 4, 2027, 4:30-6 pm ET\nGates Hillman 6115');
await picture('popup', '/talk');
await picture('popup-dark', '/talk', { scheme: 'dark' });
await picture('popup-details', '/talk', { prepare: (view) => view.mouse.wheel(0, 2000) });
await picture('long-title', '/long');
await picture('narrow', '/long', { width: 320 });
await picture('several', '/several');
await picture('several-dark', '/several', { scheme: 'dark' });
await picture('no-event', '/none');
await picture('typed', '/none', { prepare: async (view) => { await type(view); await view.waitForSelector('.card'); } });
await picture('restricted', 'chrome://version/', { scheme: 'dark' });
const doubt = page('Tea and Biscuits', '<p>When: Thursday, March 5, 2027 at 3<br>Where: Wean Hall 7500</p>');
await tab.route(`${site.url}/doubt`, (route) => route.fulfill({ contentType: 'text/html', body: doubt.body }));
await picture('doubt', '/doubt');
await picture('doubt-dark', '/doubt', { scheme: 'dark' });
const options = await browser.context.newPage();
await options.setViewportSize({ width: 720, height: 900 });
await options.goto(`chrome-extension://${browser.id}/options/index.html`);
await options.waitForSelector('.option');
await options.screenshot({ path: join(out, 'options.png') });
console.log('docs/images/options.png');
await tab.goto('about:blank');
await browser.close();
site.close();
