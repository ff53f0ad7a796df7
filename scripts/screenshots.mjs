// npm run screenshots [-- NAME…]: pictures of every state of the popup and its pages into docs/images, all of them or those named.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { ensureChromium, ensureDeps, root } from './setup.mjs';

ensureDeps();
process.env['CHROMIUM_PATH'] = ensureChromium();
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
if (!process.argv.includes('--no-build')) buildExtension('chrome');
const { clickToolbarButton, launch } = await import('./browser.mjs');
const { serve } = await import('./serve.mjs');
const out = join(root, 'docs/images');
mkdirSync(out, { recursive: true });

const page = (title, body) => ({ body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}` });
const talk = (n, month) => `<h2>Seminar ${n}: ${['Proofs', 'Robots', 'Games', 'Markets', 'Genes'][n - 1]} That Learn</h2><p>${month} ${n + 3}, 2027, 4:30 pm – 5:30 pm<br>Gates Hillman 6115</p>`;
const jsonLd = (event) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', ...event })}</script>`;
const at = (name) => ({ '@type': 'Place', name });
const many = Array.from({ length: 300 }, (_, n) => {
  const date = new Date(Date.UTC(2026, 8, 1 + n * 2)).toISOString().slice(0, 10);
  return jsonLd({ name: `${['Colloquium', 'Seminar', 'Reading group'][n % 3]} no. ${n + 1}`, startDate: `${date}T16:30:00-05:00`, endDate: `${date}T17:30:00-05:00`, location: at('Gates Hillman 6115') });
}).join('');
const series = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:series@example.org', 'DTSTAMP:20260101T000000Z', 'DTSTART;TZID=America/New_York:20270302T163000', 'DTEND;TZID=America/New_York:20270302T173000', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270430T203000Z', 'EXDATE;TZID=America/New_York:20270309T163000', 'SUMMARY:Reading Group on Types', 'LOCATION:Wean Hall 7500', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const site = await serve({
  '/talk': { body: readFileSync(join(root, 'tests/cases/csd-thesis-oral/page.html')) },
  '/none': page('About our library', '<p>We lend books, and we like it.</p>'),
  '/several': page('Spring seminars', [1, 2, 3, 4, 5].map((n) => talk(n, 'April')).join('')),
  '/many': page('All seminars', many),
  '/long': page(`Distinguished Lecture: ${'On the Surprisingly Long Titles of Interdisciplinary Colloquia and the Rooms in Which They Are Held, '.repeat(2)}Part II`, '<p>When: March 6 at 4<br>Where: the very large lecture hall in the new wing of the Tepper Quadrangle, Simmons Auditorium A, second floor</p>'),
  '/doubt': page('Tea and Biscuits', '<p>When: Thursday, March 5, 2027 at 3<br>Where: Wean Hall 7500</p>'),
  '/moved': page('Colloquium on Trees', '<p>When: Friday, March 5, 2027, 5:00 pm – 6:00 pm<br>Where: Gates Hillman 6115</p>'),
  '/dinner': page('Dinner with the Speaker', '<p>When: Friday, March 5, 2027, 5:30 pm – 7:00 pm<br>Where: Schenley Park Café</p>'),
  '/series.ics.txt': { body: series, type: 'text/plain; charset=utf-8' },
});

const browser = await launch({ welcome: true, viewport: { width: 1000, height: 760 }, deviceScaleFactor: 1.5, locale: 'en-US', timezoneId: 'America/New_York' });
const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
const ownPage = (path) => `chrome-extension://${browser.id}/${path}`;

/** What was added before: the colloquium at another time and place, and the weekly lunch. */
const added = (title, start, end, location, path) => ({ uid: `${title}@example.org`, event: { title, start, end, allDay: false, zone: 'America/New_York', location, speakers: [], status: 'confirmed', url: site.url + path }, found: { start, end, location }, target: 'google', added: Date.UTC(2027, 1, 20) });
const HISTORY = [
  added('Colloquium on Trees', '2027-03-04T15:00', '2027-03-04T16:00', 'Wean Hall 7500', '/moved'),
  added('Lunch Seminar: Small Languages', '2027-03-05T12:00', '2027-03-05T13:00', 'Newell-Simon Hall 1305', '/lunch'),
  added('Faculty Meeting', '2027-03-05T17:00', '2027-03-05T18:00', 'Gates Hillman 8102', '/meeting'),
];

async function shoot(view, name) {
  await new Promise((painted) => setTimeout(painted, 300));
  await view.screenshot({ path: join(out, `${name}.png`) });
  await view.close();
  console.log(`docs/images/${name}.png`);
}

async function picture(name, path, { scheme = 'light', width = 400, height = 600, zoom = 1, media = {}, prepare, history = [], language = '' } = {}) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  await browser.worker.evaluate((kept) => Promise.all([chrome.storage.session.clear(), chrome.storage.local.set(kept)]), { history, settings: { language } });
  await tab.bringToFront();
  await tab.goto(path.startsWith('/') ? site.url + path : path);
  const popup = await clickToolbarButton(browser.cdp, browser.id, tab); // gives the extension this tab to read
  await popup.close();
  const [tabId] = await browser.worker.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }).then((tabs) => tabs.map(({ id }) => id)));
  // headless Chromium gives every real popup one size; the same page in a tab can have the size of a popup on a display
  const view = await browser.context.newPage();
  await view.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
  await view.emulateMedia({ colorScheme: scheme, ...media });
  await view.goto(ownPage(`popup/index.html?tab=${tabId}`));
  await view.waitForSelector('form.popup[aria-busy=false]');
  await prepare?.(view);
  await shoot(view, name);
}

async function ownPicture(name, path, { scheme = 'light', width = 720, height = 900, prepare, history = [] } = {}) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  await browser.worker.evaluate((entries) => chrome.storage.local.set({ history: entries }), history);
  const view = await browser.context.newPage();
  await view.setViewportSize({ width, height });
  await view.emulateMedia({ colorScheme: scheme });
  await view.goto(ownPage(path));
  await view.waitForSelector('main');
  await prepare?.(view);
  await shoot(view, name);
}

const type = (view) => view.fill('#announcement', 'Seminar: Verified Compilers\nThursday, March 4, 2027, 4:30-6 pm ET\nGates Hillman 6115');
const openWhen = (view) => view.click('#edit-when');
const hoverFile = (view) => view.evaluate(() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'talk.ics'));
  dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
});

await picture('popup', '/talk');
await picture('popup-dark', '/talk', { scheme: 'dark' });
await picture('popup-details', '/talk', { prepare: (view) => view.evaluate(() => scrollTo(0, 9_999)) });
await picture('popup-evidence', '/talk', { prepare: (view) => view.hover('[data-field=location]') });
await picture('popup-contrast', '/talk', { media: { forcedColors: 'active' } });
await picture('popup-zoomed', '/talk', { zoom: 2, width: 640, height: 960 });
await picture('popup-rtl', '/talk', { language: 'ar' });
await picture('popup-german', '/talk', { language: 'de' });
await picture('times', '/talk', { prepare: openWhen });
await picture('zone-search', '/talk', { prepare: async (view) => { await openWhen(view); await view.click('#zone'); await view.fill('#zone', 'tok'); } });
await picture('wrong-end', '/talk', { prepare: async (view) => { await openWhen(view); await view.fill('#end-time', '14:00'); } });
await picture('repeat', '/series.ics.txt', { prepare: (view) => view.waitForSelector('.series') });
await picture('long-title', '/long');
await picture('narrow', '/long', { width: 320 });
await picture('doubt', '/doubt');
await picture('doubt-dark', '/doubt', { scheme: 'dark' });
await picture('changed', '/moved', { history: HISTORY.slice(0, 2) });
await picture('overlap', '/dinner', { history: HISTORY });
await picture('added', '/talk', { prepare: async (view) => { await view.click('#download'); await view.waitForSelector('.said'); } });
await picture('several', '/several');
await picture('several-dark', '/several', { scheme: 'dark' });
await picture('many', '/many', { prepare: (view) => view.fill('#filter', 'seminar') });
await picture('no-event', '/none');
await picture('no-event-dark', '/none', { scheme: 'dark' });
await picture('drop', '/none', { prepare: hoverFile });
await picture('typed', '/none', { prepare: async (view) => { await type(view); await view.waitForSelector('.card'); } });
await picture('restricted', 'chrome://version/', { scheme: 'dark' });
await ownPicture('options', 'options/index.html', { prepare: (view) => view.waitForSelector('.option') });
await ownPicture('options-dark', 'options/index.html', { scheme: 'dark', prepare: (view) => view.waitForSelector('.option') });
await ownPicture('history', 'options/index.html', { history: HISTORY, height: 700, prepare: (view) => view.locator('#search-history').scrollIntoViewIfNeeded().then(() => view.evaluate(() => document.querySelector('section.history .list')?.closest('section')?.scrollIntoView())) });
await ownPicture('welcome', 'welcome/index.html', { width: 960, height: 1000, prepare: (view) => view.waitForSelector('.card') });
await ownPicture('welcome-dark', 'welcome/index.html', { width: 960, height: 1000, scheme: 'dark', prepare: (view) => view.waitForSelector('.card') });
await tab.goto('about:blank');
await browser.close();
site.close();
