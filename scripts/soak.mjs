// npm run soak [-- INPUTS]: the long form of what npm test does briefly: hostile pages at full size, 1,000 pages in one session, a list of
// 2,000 events and 10,000 entries of history in a real Chromium, every regular expression with patience, exporters at length, and
// fuzzing of 200,000 inputs. Takes an hour or two. Figures land in .cache/soak.txt; docs/reliability.md says what they were.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { ensureChromium, ensureDeps, ensureFirefox, node, root } from './setup.mjs';

ensureDeps();
process.env['CHROMIUM_PATH'] = ensureChromium();
process.env['FIREFOX_PATH'] = ensureFirefox();
process.env['SOAK'] = '1';
const [inputs = '200000'] = process.argv.slice(2);
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(join(root, '.cache/soak.txt'), { force: true });
for (const target of ['chrome', 'firefox']) buildExtension(target);

const script = (name, ...args) => spawnSync(process.execPath, [join(root, 'scripts', name), ...args], { cwd: root, stdio: 'inherit' }).status;
const steps = {
  'hostile pages, faults, privacy and load in the browsers': () => node('@playwright/test/cli.js', ['test', '--workers=1', 'hostile', 'faults', 'privacy', 'load']),
  'regular expressions': () => node('vitest/vitest.mjs', ['run', 'tests/regexes.test.ts']),
  'exporters': () => script('exporter-soak.mjs'),
  'fuzzing': () => script('fuzz.mjs', inputs),
};
const failed = Object.entries(steps).filter(([name, run]) => {
  const from = Date.now();
  const status = run();
  console.log(`[${name}] ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - from) / 60_000)} min`);
  return status !== 0;
});
console.log(`${Object.keys(steps).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
