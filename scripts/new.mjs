// npm run new site HOST: src/sites/<host>.ts and tests/cases/<host>/, whose expected.json fails until it is filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const [kind, given] = process.argv.slice(2);
const host = given?.toLowerCase().replace(/^https?:\/\//, '').replace(/\/.*$/, '');
if (kind !== 'site' || !host || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
  console.error('usage: npm run new site HOST        (for example: npm run new site events.example.edu)');
  process.exit(2);
}
const id = host.replace(/^www\./, '').replaceAll('.', '-');
const files = {
  [`src/sites/${id}.ts`]: `import type { Site } from './site';

/** ${host}: say here what its pages do differently, and keep it to that. */
const site: Site = {
  id: '${id}',
  hosts: ['${host}'],
  read: () => [],
};
export default site;
`,
  [`tests/cases/${id}/page.html`]: `<!doctype html>
<html lang="en">
<title>Replace this page</title>
<h1>Replace this page</h1>
<p>Write a page in the site's markup, with an event of your own.</p>
</html>
`,
  [`tests/cases/${id}/case.json`]: `${JSON.stringify({ url: `https://${host}/replace-this`, now: '2027-01-11T09:00', zone: 'America/New_York' }, null, 2)}\n`,
  [`tests/cases/${id}/expected.json`]: `${JSON.stringify([{ title: 'REPLACE: what is true of the page', start: 'YYYY-MM-DDTHH:mm', evidence: { title: { reader: id } } }], null, 2)}\n`,
};
for (const path of Object.keys(files)) if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
mkdirSync(join(root, `tests/cases/${id}`), { recursive: true });
for (const [path, text] of Object.entries(files)) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
console.log(`\nNow: put the page there, write what is true into expected.json, see \`npx vitest run\` fail, then teach the site file.`);
