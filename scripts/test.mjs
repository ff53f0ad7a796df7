// npm test: everything that must hold, on a machine that has Node and nothing else. The last line counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDeps, ensureFirefox, node, root, run } from './setup.mjs';

ensureDeps();
process.env['CHROMIUM_PATH'] = ensureChromium();
process.env['FIREFOX_PATH'] = ensureFirefox();

const reports = join(root, '.cache/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Tests that a runner counted, from its JSON report. */
const countUnit = ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests });
const countBrowser = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

/** The same tests under another clock: whoever reads the machine's zone fails in one of them. */
const unitIn = (zone) => {
  const report = join(reports, `unit-${zone.replace('/', '-')}.json`);
  return {
    name: `unit and golden cases, TZ=${zone}`,
    report,
    count: countUnit,
    go: () => node('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], { TZ: zone, NO_COLOR: '1' }),
  };
};
const browserReport = join(reports, 'browser.json');

const steps = [
  { name: 'types', go: () => node('typescript/bin/tsc', ['-p', '.']) },
  { name: 'lint', go: () => node('oxlint/bin/oxlint', ['--type-aware', '--quiet']) },
  ...['UTC', 'America/New_York', 'Asia/Tokyo'].map(unitIn),
  { name: 'command line', go: () => run(process.execPath, ['scripts/build.mjs', 'cli'], { shell: false }) },
  { name: 'packages, twice the same', go: () => run(process.execPath, ['scripts/package.mjs', '--twice'], { shell: false }) },
  { name: 'web-ext lint', go: () => node('web-ext/bin/web-ext.js', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--no-input', '--warnings-as-errors']) },
  { name: 'browsers', report: browserReport, count: countBrowser, go: () => node('@playwright/test/cli.js', ['test'], { E2E_REPORT: browserReport }) },
];

let passed = 0;
let failed = 0;
for (const { name, report, count, go } of steps) {
  const from = Date.now();
  const ok = go() === 0;
  const counted = report ? counts(report, count) : { passed: 0, failed: 0 };
  passed += counted.passed + (ok ? 1 : 0);
  failed += counted.failed + (ok || counted.failed > 0 ? 0 : 1);
  console.log(`[${name}] ${ok ? 'ok' : 'FAILED'}${report ? `, ${counted.passed} passed, ${counted.failed} failed` : ''}, ${((Date.now() - from) / 1000).toFixed(1)} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A runner that died before it wrote its report counts nothing; its exit code fails the step. */
function counts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
