// npm run bench [-- FOLDER] [--only PART] (or node tests/bench/reading.mjs): how fast pages are read: processor time, as ratios within one process.
//   pages      whole findEvents against chrono-node's parse of the same page's visible text, and against cheerio's parse alone
//   growth     a page whose body is repeated ten times
//   adversarial  200 texts made to be slow
//   memory     what a parsed page keeps while it is read
//   cold       the first page in a new process
//   popup      only when asked for: the real popup on the largest pages, see popup.mjs
//   capture    only when asked for: how long a page is blocked by a capture, in Chromium, against its outerHTML; wants a FOLDER
// FOLDER holds *.html somewhere below it, or *.jsonl cases; without it, the golden cases are read. Fails when a goal is missed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
// its own copy: in one that findEvents shares, either would be compiled for the other's options and be slower than alone
import { load } from 'cheerio/slim';
import * as chrono from 'chrono-node';
import { build } from 'vite';
import { adversarialPages } from './adversarial.mjs';
import { captureRatios } from './capture.mjs';

const GOALS = { overChrono: 5, overCheerio: 2, growth: 12, secondsPerMegabyte: 1, overOuterHtml: 2 };
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' }, worst: { type: 'string', default: '8' } } });

await build({
  root, configFile: false, logLevel: 'error', publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: { ssr: join(root, 'tests/bench/core.ts'), outDir: join(root, '.cache/bench'), emptyOutDir: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'core.js', codeSplitting: false } } },
});
const { capturePage, dateContext, findEvents, parsePage, scan } = await import(pathToFileURL(join(root, '.cache/bench/core.js')).href);

/** Milliseconds that the processor worked for this process: on a busy machine, the clock tells of the others' work. */
function processorTime(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Processor time of the fastest of some runs. */
function time(work, runs) {
  let best = Infinity;
  for (let n = 0; n < runs; n++) best = Math.min(best, processorTime(work));
  return best;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const sort = (list) => [...list].sort((a, b) => a - b);
const median = (list) => at(sort(list), 0.5);
const f = (n, digits = 1) => n.toFixed(digits);

function goldenPages() {
  const folder = join(root, 'tests/cases');
  return readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'page.html'))).map((slug) => {
    const { now, zone, url } = JSON.parse(readFileSync(join(folder, slug, 'case.json'), 'utf8'));
    return { name: slug, page: { html: readFileSync(join(folder, slug, 'page.html'), 'utf8'), now, zone, url } };
  });
}

/** Pages of a folder of cases (*.jsonl that name their html), or all *.html below it. */
function pagesOf(folder) {
  const cases = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));
  const html = cases.filter((one) => one.input?.html).map(({ id, input, url, now, zone }) => ({ name: id, page: { html: readFileSync(join(folder, input.html), 'utf8'), ...(url && { url }), now, zone } }));
  if (html.length > 0) return html;
  const below = (path) => readdirSync(path).flatMap((name) => (statSync(join(path, name)).isDirectory() ? below(join(path, name)) : [join(path, name)]));
  return below(folder).filter((path) => /\.html?$/.test(path)).map((path) => ({ name: path, page: { html: readFileSync(path, 'utf8'), now: '2027-01-11T09:00', zone: 'America/New_York' } }));
}

const failures = [];
const goal = (name, value, holds, said) => {
  console.log(`  ${holds ? 'ok    ' : 'MISSED'} ${name}: ${value} (goal ${said})`);
  if (!holds) failures.push(name);
};

function comparePages(pages) {
  console.log(`${pages.length} pages, ${f(pages.reduce((sum, { page }) => sum + page.html.length, 0) / 1e6)} MB`);
  for (let n = 0; n < 3; n++) { // warm up
    for (const { page } of pages) {
      findEvents(page);
      load(page.html);
    }
  }
  const rows = pages.map(({ name, page }) => {
    const doc = parsePage(page);
    const context = dateContext(doc);
    const text = doc.lines.map((line) => line.text).join('\n');
    const now = new Date(`${page.now}:00Z`);
    return { name, size: page.html.length, whole: time(() => findEvents(page), 3), parse: time(() => load(page.html), 3), lines: time(() => parsePage(page), 3), chrono: time(() => chrono.parse(text, now), 3), scan: time(() => doc.lines.forEach((line) => scan(line.text, context)), 3) };
  });
  const whole = sort(rows.map((row) => row.whole));
  console.log(`  findEvents: p50 ${f(at(whole, 0.5), 2)} ms, p95 ${f(at(whole, 0.95), 2)} ms, max ${f(at(whole, 1), 2)} ms; parse alone p50 ${f(median(rows.map((r) => r.parse)), 2)} ms, with lines ${f(median(rows.map((r) => r.lines)), 2)} ms; chrono-node p50 ${f(median(rows.map((r) => r.chrono)), 2)} ms`);
  const overChrono = median(rows.map((row) => row.chrono / row.whole));
  const overCheerio = median(rows.map((row) => row.whole / row.parse));
  // chrono-node is given the text; findEvents has to parse the page first, which alone may take longer than chrono-node
  console.log(`  dates and times of the same text, without the page: ${f(median(rows.map((row) => row.chrono / row.scan)), 2)} times faster than chrono-node, median; cheerio's parse alone: ${f(median(rows.map((row) => row.chrono / row.parse)), 2)} times`);
  goal('times faster than chrono-node, median', f(overChrono, 2), overChrono >= GOALS.overChrono, `≥ ${GOALS.overChrono}`);
  goal("times cheerio's parse, median", f(overCheerio, 2), overCheerio <= GOALS.overCheerio, `≤ ${GOALS.overCheerio}`);
  console.log(`  all pages together: ${f(rows.reduce((s, r) => s + r.chrono, 0) / rows.reduce((s, r) => s + r.whole, 0), 2)} times faster than chrono-node, ${f(rows.reduce((s, r) => s + r.whole, 0) / rows.reduce((s, r) => s + r.parse, 0), 2)} times cheerio's parse`);
  for (const row of rows.toSorted((a, b) => b.whole / b.parse - a.whole / a.parse).slice(0, Number(values.worst))) console.log(`    ${f(row.whole / row.parse)} × parse, ${f(row.whole, 2)} ms, ${Math.round(row.size / 1000)} kB  ${row.name}`);
}

/** The page with its body's content ten times. */
function tenfold(html) {
  const open = /<body[^>]*>/i.exec(html);
  const close = html.search(/<\/body>/i);
  const from = open ? open.index + open[0].length : 0;
  const to = close > from ? close : html.length;
  return html.slice(0, from) + html.slice(from, to).repeat(10) + html.slice(to);
}

function growth(pages) {
  // a page read in less than a millisecond measures the clock; one of many megabytes, the patience
  const chosen = pages.filter(({ page }) => page.html.length > 3_000 && page.html.length < 400_000).slice(0, 60);
  const ratios = chosen.map(({ name, page }) => {
    const ten = { ...page, html: tenfold(page.html) };
    findEvents(ten);
    return { name, ratio: time(() => findEvents(ten), 3) / time(() => findEvents(page), 5) };
  });
  const sorted = sort(ratios.map(({ ratio }) => ratio));
  console.log(`growth: ${ratios.length} pages with their body ten times: median ${f(at(sorted, 0.5))} ×, p95 ${f(at(sorted, 0.95))} ×, max ${f(at(sorted, 1))} ×`);
  goal('cost of ten times the page, p95', f(at(sorted, 0.95)), at(sorted, 0.95) <= GOALS.growth, `≤ ${GOALS.growth}`);
  for (const { name, ratio } of ratios.toSorted((a, b) => b.ratio - a.ratio).slice(0, 5)) console.log(`    ${f(ratio)} ×  ${name}`);
}

/** Bytes of heap that stay taken while a page's tree, lines and events are held. */
function memory(pages) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const kept = pages.map(({ page }) => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const held = [parsePage(page), findEvents(page)];
    collect();
    return held.length > 0 ? process.memoryUsage().heapUsed - before : 0;
  });
  const sorted = sort(kept);
  console.log(`memory kept by a page: p50 ${f(at(sorted, 0.5) / 1e6, 2)} MB, p95 ${f(at(sorted, 0.95) / 1e6, 2)} MB, max ${f(at(sorted, 1) / 1e6, 2)} MB; times the size of its HTML, median ${f(median(kept.map((bytes, n) => bytes / pages[n].page.html.length)))}`);
}

/** A new process for each run: nothing is compiled, no language is built. */
function cold(pages) {
  const file = join(root, '.cache/bench/cold-page.json');
  const [page] = pages.toSorted((a, b) => a.page.html.length - b.page.html.length).slice(pages.length >> 1);
  writeFileSync(file, JSON.stringify(page.page));
  const runs = Array.from({ length: 7 }, () => JSON.parse(execFileSync(process.execPath, [join(root, 'tests/bench/cold.mjs'), join(root, '.cache/bench/core.js'), file], { encoding: 'utf8' })));
  const best = (part) => f(Math.min(...runs.map((run) => run[part])), 1);
  console.log(`cold: a page of ${Math.round(page.page.html.length / 1000)} kB in a new process: program loaded in ${best('load')} ms, first read ${best('first')} ms, second ${best('second')} ms`);
}

function adversarial() {
  const rows = adversarialPages().map(({ name, page }) => {
    const size = (page.html ?? page.text).length;
    // the second run of a short one has warmed up
    const ms = time(() => findEvents(page), size > 200_000 ? 1 : 2);
    return { name, ms, perMegabyte: ms / 1000 / (size / 1e6), size };
  });
  const sorted = rows.toSorted((a, b) => b.perMegabyte - a.perMegabyte);
  console.log(`adversarial: ${rows.length} texts, median ${f(median(rows.map((r) => r.perMegabyte)), 3)} s/MB, longest ${f(Math.max(...rows.map((r) => r.ms)))} ms`);
  goal('slowest, seconds per MB', f(sorted[0].perMegabyte, 2), sorted[0].perMegabyte <= GOALS.secondsPerMegabyte, `≤ ${GOALS.secondsPerMegabyte}`);
  for (const { name, perMegabyte, ms } of sorted.slice(0, Number(values.worst))) console.log(`    ${f(perMegabyte, 2)} s/MB, ${f(ms)} ms  ${name}`);
}

async function captures(folder) {
  const rows = await captureRatios(folder, capturePage);
  const ratios = sort(rows.map(({ ratio }) => ratio));
  console.log(`capture: the ${rows.length} largest pages, against outerHTML: median ${f(at(ratios, 0.5), 2)} ×, max ${f(at(ratios, 1), 2)} ×`);
  goal('capture against outerHTML, median', f(at(ratios, 0.5), 2), at(ratios, 0.5) <= GOALS.overOuterHtml, `≤ ${GOALS.overOuterHtml}`);
  for (const { name, size, serialised, captured, ratio } of rows.slice(0, Number(values.worst))) console.log(`    ${f(ratio, 2)} ×, ${f(captured, 2)} ms for ${f(serialised, 2)} ms, ${f(size, 0)} kB  ${name}`);
}

const [given] = positionals;
const pages = given ? pagesOf(resolve(process.env['INIT_CWD'] ?? '.', given)) : goldenPages();
if (pages.length === 0) throw new Error(`no pages in ${given}`);
const wanted = (part) => !values.only || values.only === part;
if (wanted('pages')) comparePages(pages);
if (wanted('growth')) growth(pages);
if (wanted('adversarial')) adversarial();
if (wanted('memory')) memory(pages);
if (wanted('cold')) cold(pages);
// wants a browser to itself: only when asked for
if (values.only === 'popup') await (await import('./popup.mjs')).benchPopup(pages, goal);
if (values.only === 'capture') await captures(resolve(process.env['INIT_CWD'] ?? '.', given));
const { heapUsed } = process.memoryUsage();
console.log(`process: ${f(heapUsed / 1e6)} MB heap at the end, ${f(process.resourceUsage().maxRSS / 1e3)} MB resident at most (chrono-node included)`);
console.log(failures.length === 0 ? 'all goals reached' : `missed: ${failures.join('; ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;
