// npm run bench [-- FOLDER] [--only PART] [--worst N]: how fast pages are read (reading.mjs: pages, growth, adversarial), then how
// fast events are written (exporters.mjs: exporters), and, given a FOLDER of pages, what a real Chromium makes of it (capture, popup).
// Each in a process of its own, so that none warms up or burdens the other.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const args = process.argv.slice(2);
const only = /^--only=(.*)/.exec(args.find((arg) => arg.startsWith('--only=')) ?? '')?.[1] ?? (args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined);
const run = (file, given) => spawnSync(process.execPath, [join(import.meta.dirname, file), ...given], { stdio: 'inherit' }).status ?? 1;

const codes = [];
if (only !== 'exporters') codes.push(run('reading.mjs', args));
if (only === undefined || only === 'exporters') codes.push(run('exporters.mjs', []));
const folder = args.find((arg, n) => !arg.startsWith('--') && !['--only', '--worst'].includes(args[n - 1] ?? ''));
if (only === undefined && folder !== undefined) for (const part of ['capture', 'popup']) codes.push(run('reading.mjs', [...args, '--only', part]));
process.exitCode = Math.max(...codes);
