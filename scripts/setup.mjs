// Installs what is missing. Only Node built-ins: this runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the project's folder and gives its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', ...options });
  return done.status ?? 1;
}

/** Runs a script of an installed package with this Node. */
export const node = (script, args, env = {}) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], { env: { ...process.env, ...env }, shell: false });

/** `npm ci`, unless the installed packages are those of the lockfile. */
export function ensureDeps() {
  const stamp = join(root, 'node_modules', '.setup-stamp');
  const want = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  if (lockIsInstalled()) return writeFileSync(stamp, want);
  console.log('setup: npm ci');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) throw new Error('npm ci failed');
  writeFileSync(stamp, want);
}

/** npm notes what it installed in node_modules/.package-lock.json; equal versions need no second install. */
function lockIsInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packages(hidden);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

const linuxRoot = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function apt(name) {
  console.log(`setup: apt-get install ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (stdio) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio });
  if (install('ignore') === 0) return;
  run('apt-get', ['update', '-qq'], { env });
  install(['ignore', 'ignore', 'inherit']);
}

function playwrightFolder() {
  if (process.env['PLAYWRIGHT_BROWSERS_PATH']) return process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? '', 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

/** Path of a Chromium: CHROMIUM_PATH, the system's, or Playwright's own. */
export function findChromium() {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  const folder = playwrightFolder();
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe'];
  const own = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(folder, name, path)));
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium', ...own].find((path) => existsSync(path));
}

/** Finds a Chromium or installs one, and gives its path. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (linuxRoot()) apt('chromium');
  else {
    console.log('setup: playwright install chromium');
    node('@playwright/test/cli.js', ['install', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH.');
  return installed;
}

/** Path of a Firefox: FIREFOX_PATH or the system's. */
export function findFirefox() {
  if (process.env['FIREFOX_PATH']) return process.env['FIREFOX_PATH'];
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'].find((path) => existsSync(path));
}

/** Finds a Firefox or installs one, and gives its path. */
export function ensureFirefox() {
  if (!findFirefox() && linuxRoot()) apt('firefox-esr');
  const installed = findFirefox();
  if (!installed) throw new Error('No Firefox found. Install it, or set FIREFOX_PATH.');
  return installed;
}
