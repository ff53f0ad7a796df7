// Opens Chromium with the extension on a page. Without a display: does the main job through the real popup and tells what came of it.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { clickToolbarButton, launch, sentTo } from './browser.mjs';
import { serve } from './serve.mjs';
import { root } from './setup.mjs';

const SAMPLE = join(root, 'tests/cases/csd-thesis-oral/page.html');
const TYPES = { txt: 'text/plain; charset=utf-8', html: 'text/html; charset=utf-8', htm: 'text/html; charset=utf-8' };

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** @param args [URL or file] [--headless] */
export async function show(args) {
  const headless = args.includes('--headless') || !hasDisplay();
  const wanted = args.find((arg) => !arg.startsWith('-'));
  const { url, close } = await pageFor(wanted);
  const browser = await launch({ headless, viewport: headless ? { width: 1000, height: 760 } : null });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(url);
  try {
    if (headless) await mainJob(browser, page);
    else {
      console.log(`${url}\nPress the Calendar Capture button on the toolbar (it may be behind the puzzle piece). Close the window to stop.`);
      await new Promise((closed) => browser.context.once('close', closed));
    }
  } finally {
    await browser.close();
    close();
  }
}

async function pageFor(wanted) {
  if (wanted && /^https?:/.test(wanted)) return { url: wanted, close: () => {} };
  const file = wanted ? resolve(process.env['INIT_CWD'] ?? '.', wanted) : SAMPLE;
  if (!existsSync(file)) throw new Error(`no such file: ${wanted}`);
  const type = TYPES[file.split('.').at(-1)] ?? TYPES.html;
  const server = await serve((path) => (path === `/${basename(file)}` ? { body: readFileSync(file), type } : undefined));
  return { url: `${server.url}/${encodeURI(basename(file))}`, close: server.close };
}

/** The event, as the popup's fields show it. */
const FIELDS = `Object.fromEntries([...document.querySelectorAll('.card input, .card textarea')].filter((field) => field.type !== 'checkbox' && field.value).map((field) => [field.id, field.value]))`;

async function mainJob({ context, cdp, id, downloads }, page) {
  const out = join(root, '.cache/start');
  mkdirSync(out, { recursive: true });
  const popup = await clickToolbarButton(cdp, id, page);
  await popup.ready();
  const pictures = [join(out, 'page.png'), join(out, 'popup.png')];
  await page.screenshot({ path: pictures[0] });
  await popup.screenshot(pictures[1]);
  const tell = (name, value) => console.log(`${name.padEnd(16)} ${value}`);
  if (await popup.eval(`document.querySelector('.list li button') !== null`)) {
    console.log(await popup.eval(`document.querySelector('.list-head').textContent`));
    for (const line of await popup.eval(`[...document.querySelectorAll('.list li button')].map((button) => button.innerText.replaceAll('\\n', ' · '))`)) console.log(`  ${line}`);
    await popup.click('.list li button');
  }
  if (!(await popup.eval(`document.querySelector('.card') !== null`))) console.log(await popup.eval(`document.querySelector('main').innerText`));
  else {
    for (const [field, value] of Object.entries(await popup.eval(FIELDS))) tell(field, value.length > 200 ? `${value.slice(0, 200)}…` : value);
    await popup.click('#download');
    tell('.ics file', relative(process.cwd(), await downloaded(downloads, out)));
    // what was added stands in the card's place
    await popup.until(`document.querySelector('#back-to-event')`);
    await popup.click('#back-to-event');
    await popup.until(`document.querySelector('#main')`);
    const tab = context.waitForEvent('page');
    await popup.click('#main');
    tell('Google Calendar', await sentTo(context, await tab));
  }
  for (const picture of pictures) tell('screenshot', relative(process.cwd(), picture));
}

async function downloaded(downloads, out) {
  for (let tries = 0; tries < 100; tries++, await new Promise((later) => setTimeout(later, 50))) {
    const name = readdirSync(downloads).find((file) => file.endsWith('.ics'));
    if (!name) continue;
    copyFileSync(join(downloads, name), join(out, name));
    return join(out, name);
  }
  throw new Error('no .ics file was downloaded');
}
