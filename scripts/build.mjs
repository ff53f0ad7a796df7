// npm run build [-- chrome|firefox|cli]: dist/chrome, dist/firefox, dist/cli.js
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDeps, node, root } from './setup.mjs';
import { licenceNotice } from './third-party.mjs';

const vite = (config, env) => {
  if (node('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn'], env) !== 0) throw new Error(`the build by ${config} failed`);
};

/** Scripts that run in web pages, by file name. */
const CONTENT_SCRIPTS = ['badge'];

/** Builds the extension for one browser. */
export function buildExtension(target) {
  vite('vite.config.ts', { TARGET: target });
  for (const script of CONTENT_SCRIPTS) vite('vite.config.content-script.ts', { TARGET: target, SCRIPT: script });
  writeFileSync(join(root, 'dist', target, 'licences.txt'), licenceNotice());
}

/** Builds dist/cli.js. */
export function buildCli() {
  vite('vite.config.cli.ts');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDeps();
  const wanted = process.argv.slice(2);
  for (const target of ['chrome', 'firefox']) if (wanted.length === 0 || wanted.includes(target)) buildExtension(target);
  if (wanted.length === 0 || wanted.includes('cli')) buildCli();
  for (const made of ['chrome', 'firefox', 'cli.js']) if (existsSync(join(root, 'dist', made))) console.log(`dist/${made}`);
}
