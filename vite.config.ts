import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** The one manifest, and what Firefox wants otherwise: an event page for a worker, an id, a word about data. */
function manifestFor(browser: typeof target): object {
  if (browser === 'chrome') return manifest;
  const { minimum_chrome_version: _, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: { id: 'calendar-capture@example.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}

const writeManifest: Plugin = {
  name: 'write-manifest',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifestFor(target), null, 2)}\n` });
  },
};

/** Preact can set innerHTML for those who ask it to; nobody here does, and stores look for it. */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (id.endsWith('preact/dist/preact.mjs')) return { code: code.replace(/(\w)\.innerHTML=/, '$1.textContent='), map: null };
    return undefined;
  },
};

/** dist/chrome or dist/firefox: the extension's own pages and its background script. vite.config.content-script.ts adds the rest. */
export default defineConfig({
  base: './',
  plugins: [writeManifest, noInnerHtml],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
    rolldownOptions: {
      input: { popup: 'popup/index.html', options: 'options/index.html', background: 'src/background.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'background' ? 'background.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
