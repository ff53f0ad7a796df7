// Builds dist/cli.js when it is missing or older than anything it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from './build.mjs';
import { ensureDeps, root } from './setup.mjs';

const newest = (path) =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs;

export const cli = join(root, 'dist/cli.js');

export function ensureCli() {
  ensureDeps();
  const parts = ['src', 'package-lock.json', 'vite.config.cli.ts'].map((part) => newest(join(root, part)));
  if (existsSync(cli) && statSync(cli).mtimeMs > Math.max(...parts)) return cli;
  buildCli();
  return cli;
}
