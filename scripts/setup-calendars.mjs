// Calendar programs that read our files in tests: python3-icalendar, khal and calcurse, as Debian packages them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];

const LOOK = {
  'python3-icalendar': () => PYTHONS.find((python) => runs(python, ['-c', 'import icalendar, dateutil'])),
  khal: () => (runs('khal', ['--version']) ? 'khal' : undefined),
  calcurse: () => (runs('calcurse', ['--version']) ? 'calcurse' : undefined),
};

const find = () => Object.fromEntries(Object.entries(LOOK).map(([name, look]) => [name, look()]));

/**
 * The commands of the calendar programs, by package. Installs what is missing where that can be done without asking
 * (root on Debian or Ubuntu); what cannot be had is undefined.
 */
export function ensureCalendars() {
  const found = find();
  const missing = Object.keys(found).filter((name) => found[name] === undefined);
  if (missing.length === 0 || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found;
  console.log(`setup: apt-get install ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...missing);
  if (!install()) {
    apt('update');
    install();
  }
  return find();
}

if (import.meta.filename === process.argv[1]) console.log(ensureCalendars());
