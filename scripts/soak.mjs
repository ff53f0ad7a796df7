// npm run soak [-- PART… [--inputs N] [--seed N]]: the long form of what npm test does briefly, whole or part by part: hostile pages at
// full size, faults, 1,000 pages in one session, 10,000 entries of history, a list of 2,000 events, every regular expression with
// patience, exporters at length, fuzzing. Figures land in .cache/soak.txt; docs/reliability.md says what they were.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build.mjs';
import { ensureChromium, ensureDeps, ensureFirefox, node, root } from './setup.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { inputs: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } } });

const browser = (file, ...title) => ({ inBrowser: true, go: () => node('@playwright/test/cli.js', ['test', '--workers=1', file, ...title.flatMap((words) => ['--grep', words])]) });
const script = (name, ...args) => ({ go: () => spawnSync(process.execPath, [join(root, 'scripts', name), ...args], { cwd: root, stdio: 'inherit' }).status });
const PARTS = {
  chromium: browser('hostile.spec'),
  firefox: browser('hostile-firefox.spec'),
  faults: browser('faults.spec'),
  privacy: browser('privacy'),
  session: browser('load.spec', 'in one session'),
  history: browser('load.spec', 'entries of history'),
  list: browser('load.spec', 'a list of'),
  regexes: { go: () => node('vitest/vitest.mjs', ['run', 'tests/regexes.test.ts']) },
  exporters: script('exporter-soak.mjs'),
  fuzz: script('fuzz.mjs', values.inputs, values.seed),
};

const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part is called ${unknown.join()}; there are ${Object.keys(PARTS).join(', ')}`);
const chosen = Object.entries(PARTS).filter(([name]) => positionals.length === 0 || positionals.includes(name));

ensureDeps();
process.env['SOAK'] = '1';
mkdirSync(join(root, '.cache'), { recursive: true });
if (chosen.some(([, { inBrowser }]) => inBrowser)) {
  process.env['CHROMIUM_PATH'] = ensureChromium();
  process.env['FIREFOX_PATH'] = ensureFirefox();
  for (const target of ['chrome', 'firefox']) buildExtension(target);
}

let failed = 0;
for (const [name, { go }] of chosen) {
  const from = Date.now();
  const ok = go() === 0;
  failed += ok ? 0 : 1;
  const said = `[${name}] ${ok ? 'ok' : 'FAILED'}, ${((Date.now() - from) / 60_000).toFixed(1)} min`;
  console.log(said);
  appendFileSync(join(root, '.cache/soak.txt'), `${new Date(from).toISOString()} ${said}\n`);
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
