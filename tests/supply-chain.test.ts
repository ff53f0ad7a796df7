/** What others wrote and we ship: pinned, named, few, and never fetched while running. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { billOfMaterials, licenceNotice, shippedPackages } from '../scripts/third-party.mjs';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string; resolved?: string; integrity?: string; license?: string; link?: boolean }> };

describe('dependencies', () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))('%s %s is one version, and the locked one', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
  it('are locked with a checksum, and come from one registry', () => {
    for (const [path, { resolved, integrity }] of Object.entries(packages)) {
      if (path === '') continue;
      // without an address it is that of the registry that is set
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });
  it.each(Object.keys(dependencies))('%s is justified in docs/architecture.md, with its size and licence', (name) => {
    const row = read('docs/architecture.md').split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row, `add a row for ${name} to "Dependencies"`).toMatch(/^\| `[^`]+` \| [^|]{15,} \| [\d.,]+ [kM]B[^|]* \| [^|]+ \|$/);
    expect(row).toContain(shippedPackages().find((one) => one.name === name)?.license ?? 'no licence');
  });
  it('have licences that let us ship them', () => {
    for (const { name, license } of shippedPackages()) expect(license, name).toMatch(/^\(?(?:MIT(?:-0)?|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|MIT OR CC0-1\.0)\)?$/);
  });
});

describe('papers', () => {
  it('the notice has the licence of everything that is shipped', () => {
    const notice = licenceNotice();
    for (const { name, version, license } of shippedPackages()) expect(notice).toContain(`${name} ${version} (${license})`);
    expect(notice).toContain('Permission is hereby granted');
  });
  it.runIf((process.env['TZ'] ?? 'UTC') === 'UTC')('the bill of materials names it too, and is the same each time', { timeout: 60_000 }, () => {
    const bill = billOfMaterials();
    const { bomFormat, components } = JSON.parse(bill) as { bomFormat: string; components: { name: string; version: string }[] };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(shippedPackages().map(({ name, version }) => `${name} ${version}`).sort());
    expect(bill).not.toMatch(/serialNumber|timestamp/);
    expect(billOfMaterials()).toBe(bill);
  });
});

it('pages of the extension run its own files and nothing else', () => {
  const policy = Object.fromEntries(manifest.content_security_policy.extension_pages.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
  expect(policy).toEqual({
    'default-src': ["'none'"], 'script-src': ["'self'"], 'worker-src': ["'self'"], 'style-src': ["'self'"],
    // the QR code
    'img-src': ["'self'", 'data:'],
    // the page behind a link that the user clicked
    'connect-src': ["'self'", 'https:', 'http:'],
    'object-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"],
  });
});
