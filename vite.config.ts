import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** The one manifest, and what Firefox wants otherwise: an event page for a worker, an id, a word about data. */
function manifestFor(browser: typeof target): object {
  const { content_scripts: _, minimum_chrome_version, background, ...rest } = manifest;
  if (browser === 'chrome') return { ...rest, minimum_chrome_version, background };
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: { id: 'calendar-capture@example.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}

/**
 * crxjs bundles a declared content script as a loader whose parts every page may fetch. Ours are built as one file each by
 * vite.config.content-script.ts and declared here, behind its back; nothing of the extension is open to pages.
 */
const standaloneScripts: CrxPlugin = {
  name: 'standalone-scripts',
  enforce: 'post',
  renderCrxManifest({ web_accessible_resources: _, ...bundled }) {
    return { ...bundled, content_scripts: manifest.content_scripts };
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

/** Code made of strings, and imports of addresses: pdf.js keeps both for other surroundings, extension pages allow neither, and stores look for them. */
const NO_STRINGS_AS_CODE: readonly (readonly [RegExp, string])[] = [
  [/(?:new )?Function\(\s*(['"])return this\1\s*\)\(\)/g, 'globalThis'],
  [/Function\('return require\("' \+ name \+ '"\)'\)\(\)/g, 'undefined'],
  [/new Function\(""\)/g, `(() => { throw new Error('no code from strings'); })()`],
  [/new Function\("src", "srcOffset", "dest", "destOffset", compiled\)/g, 'undefined'],
  [/await import\(\s*(?:\/\*[^*]*\*\/\s*)+(?:this\.workerSrc|path)\)/g, `await Promise.reject(new Error('its worker is a file of ours'))`],
];
const noStringsAsCode = (): Plugin => ({
  name: 'no-strings-as-code',
  transform(code, id) {
    if (!id.includes('/pdfjs-dist/legacy/build/')) return undefined;
    return { code: NO_STRINGS_AS_CODE.reduce((cleaned, [shape, instead]) => cleaned.replace(shape, instead), code), map: null };
  },
});

/** dist/chrome or dist/firefox: the extension's own pages and its background script. vite.config.content-script.ts adds the rest. */
export default defineConfig({
  base: './',
  plugins: [crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }), standaloneScripts, noInnerHtml, noStringsAsCode()],
  worker: { format: 'es', plugins: () => [noStringsAsCode()] },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    // pages that no manifest key names
    rolldownOptions: { input: { welcome: 'welcome/index.html' } },
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
  },
});
