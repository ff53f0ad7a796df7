// npm run package [-- --twice]: zips for the stores, and what they are made of (CycloneDX). The same sources give the same bytes; --twice builds again and proves it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { ensureDeps, root } from './setup.mjs';
import { billOfMaterials } from './third-party.mjs';
import { zipFolder } from './zip.mjs';

ensureDeps();
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const out = join(root, 'dist/packages');
mkdirSync(out, { recursive: true });

const built = (target) => {
  buildExtension(target);
  return zipFolder(join(root, 'dist', target));
};
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

for (const target of ['chrome', 'firefox']) {
  const zip = built(target);
  if (process.argv.includes('--twice') && sha256(built(target)) !== sha256(zip)) throw new Error(`two builds for ${target} differ`);
  const name = `calendar-capture-${version}-${target}.zip`;
  writeFileSync(join(out, name), zip);
  console.log(`dist/packages/${name}  ${(zip.length / 1024).toFixed(0)} kB  sha256 ${sha256(zip)}`);
}

const materials = `calendar-capture-${version}.cdx.json`;
writeFileSync(join(out, materials), billOfMaterials());
console.log(`dist/packages/${materials}  sha256 ${sha256(readFileSync(join(out, materials)))}`);
