// What others wrote and we ship: read from the lockfile, which says what is installed, and from the packages themselves.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Packages that the extension needs to run, theirs included: name, version, license, and where each lies. */
export function shippedPackages() {
  return Object.entries(json(join(root, 'package-lock.json')).packages)
    .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
    .map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, license, folder: join(root, path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notice that their licences ask for. */
export function licenceNotice() {
  const parts = shippedPackages().map(({ name, version, license, folder }) => {
    const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[sc]e/i.test(one));
    const { author, repository } = json(join(folder, 'package.json'));
    const by = typeof author === 'string' ? author : (author?.name ?? '');
    const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : `Licensed under ${license}${by && ` by ${by}`}.`;
    const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
    return `${name} ${version} (${license})${source && `\n${source}`}\n\n${text}`;
  });
  return `Calendar Capture is built with the following packages. Their licences:\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The bill of materials as CycloneDX JSON, without what differs from run to run. `npm sbom --omit dev` leaves out what a tool needs too. */
export function billOfMaterials() {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const { serialNumber: _, metadata: { timestamp: _1, tools: _2, ...metadata }, components, dependencies, ...rest } = JSON.parse(stdout);
  const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`));
  const own = metadata.component['bom-ref'];
  const needed = dependencies.filter(({ ref }) => ref === own || shipped.has(ref)).map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((name) => shipped.has(name)) }));
  return `${JSON.stringify({ ...rest, metadata, components: components.filter((one) => shipped.has(one['bom-ref'])), dependencies: needed }, null, 2)}\n`;
}
