// npm run bench -- --only popup FOLDER: from the click on the toolbar button to the event on the screen, on the 20 largest pages of
// the folder, against a popup of the same browser that only shows a static text; and what the popup loads before it first paints.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../scripts/build.mjs';
import { clickToolbarButton, launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../../scripts/setup.mjs';

const PAGES = 20;
const RUNS = 3;
const MOST_KILOBYTES = 120;
const MOST_RATIO = 2;

const at = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const median = (list) => at(list, 0.5);

/** Scripts that the popup's page asks for by static imports: all that must be there before it paints. */
function firstScripts(folder) {
  const html = readFileSync(join(folder, 'popup/index.html'), 'utf8');
  const found = new Set();
  const walk = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, next = ''] of readFileSync(path, 'utf8').matchAll(/(?:^|[;}\s/])(?:import|export)\s*(?:[\w*{}\s,$]+from)?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) walk(resolve(dirname(path), next));
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) walk(resolve(folder, 'popup', src));
  return [...found];
}

/** A copy of the build whose popup is a static text. */
function emptyBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-capture-empty-'));
  cpSync(join(root, 'dist/chrome'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, action: { ...manifest.action, default_popup: 'popup/empty.html' } }));
  writeFileSync(join(folder, 'popup/empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><body style="width:400px;height:600px"><p class="card">Nothing to see here.</p></body>');
  return folder;
}

/** Milliseconds since 1970 at which the popup first painted what `shown` waits for. Both popups are asked in the same way. */
const painted = (shown) => `new Promise((done) => {
  const look = () => (${shown} ? requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()))) : setTimeout(look, 1));
  look();
})`;

/** A browser with a build in it, and a way to measure one click there. */
async function opened(extension, site, shown) {
  const browser = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  // saved pages name pictures and scripts of sites that are not there
  await browser.context.route((url) => url.origin !== site.url, (route) => route.abort());
  return {
    show: (path) => tab.goto(site.url + path, { waitUntil: 'domcontentloaded' }),
    async click() {
      await tab.bringToFront();
      const from = Date.now();
      const popup = await clickToolbarButton(browser.cdp, browser.id, tab);
      const ms = (await popup.eval(painted(shown))) - from;
      await popup.close();
      return ms;
    },
    close: () => browser.close(),
  };
}

/** @returns for each path, the milliseconds of each run of both; by turns, so that a busy machine burdens both alike */
async function timesOf(both, paths) {
  const all = [];
  for (const path of paths) {
    for (const one of both) await one.show(path);
    const runs = both.map(() => []);
    for (let run = 0; run <= RUNS; run++) {
      for (const [n, one] of both.entries()) {
        const ms = await one.click();
        if (run > 0) runs[n].push(ms); // the first one warms the browser's caches
      }
    }
    all.push(runs);
  }
  return all;
}

/** @param pages {name, page: {html}} @param goal told each figure with its bound */
export async function benchPopup(pages, goal) {
  buildExtension('chrome');
  const scripts = firstScripts(join(root, 'dist/chrome'));
  const sizes = scripts.map((path) => ({ path, gzip: gzipSync(readFileSync(path)).length }));
  console.log('popup, before its first paint:');
  for (const { path, gzip } of sizes.toSorted((a, b) => b.gzip - a.gzip)) console.log(`    ${(gzip / 1000).toFixed(1).padStart(6)} kB gzip  ${path.slice(join(root, 'dist/chrome').length + 1)}`);
  const kilobytes = sizes.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
  goal('popup script at first paint, kB gzip', kilobytes.toFixed(1), kilobytes <= MOST_KILOBYTES, `≤ ${MOST_KILOBYTES}`);

  const largest = pages.toSorted((a, b) => b.page.html.length - a.page.html.length).slice(0, PAGES);
  const bodies = Object.fromEntries(largest.map(({ page }, n) => [`/${n}`, { body: page.html }]));
  const site = await serve(bodies);
  const paths = Object.keys(bodies);
  const empty = emptyBuild();
  const both = [
    await opened(empty, site, `document.querySelector('.card')`),
    await opened(join(root, 'dist/chrome'), site, `document.querySelector('form.popup[aria-busy=false] :is(.card, .events, .notice)')`),
  ];
  const times = await timesOf(both, paths);
  const [still, ours] = both.map((_, n) => times.map((runs) => runs[n]));
  for (const one of both) await one.close();
  site.close();
  rmSync(empty, { recursive: true, force: true });
  const base = median(still.map(median));
  const ratios = ours.map((runs, n) => median(runs) / median(still[n]));
  console.log(`  click to event: p50 ${median(ours.map(median)).toFixed(0)} ms, p95 ${at(ours.map(median), 0.95).toFixed(0)} ms; empty popup p50 ${base.toFixed(0)} ms`);
  for (const [n, { name, page }] of largest.entries()) console.log(`    ${ratios[n].toFixed(2)} ×  ${median(ours[n]).toFixed(0).padStart(5)} ms, empty ${median(still[n]).toFixed(0)} ms, ${Math.round(page.html.length / 1000)} kB  ${name}`);
  goal('click to event against an empty popup, median', median(ratios).toFixed(2), median(ratios) <= MOST_RATIO, `≤ ${MOST_RATIO}`);
}
