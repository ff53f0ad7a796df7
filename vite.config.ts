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

const ours = (paths: string): RegExp => new RegExp(`/(?:${paths})\\.tsx?$`);

/**
 * Few files, each with what its modules import: a browser takes milliseconds for every one. The higher priority takes a module
 * first, so `base` holds what pages, worker and core share, and neither the popup nor the exporters wait for the core.
 */
const CHUNKS = [
  { name: 'base', priority: 3, test: ours('src/(?:browser|zones|stored|stored-event|settings|captures|borrowed-sites|watched-sites|here-and-now|button|history|text/zone-names|merge/group|exporters/writing/clean-text|exporters/icalendar/identity)|popup/(?:words|prepare-document)') },
  { name: 'ical', priority: 3, test: /\/node_modules\/ical\.js\// },
  { name: 'core', priority: 2, test: ours('src/find-events') },
  { name: 'popup', priority: 1, test: ours('popup/app') },
];

/**
 * The popup's page names every script that it needs until an event is on the screen, the core among them: the browser asks for
 * all of them at once, instead of finding one behind the other.
 */
const FIRST = ours('popup/main|src/find-events');
const preloadFirst: Plugin = {
  name: 'preload-first',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, filename }) {
      if (!filename.endsWith('/popup/index.html')) return [];
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const wanted = new Set<string>();
      const add = (fileName: string): void => {
        if (wanted.has(fileName)) return;
        wanted.add(fileName);
        for (const next of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) add(next);
      };
      for (const chunk of chunks) if (chunk.moduleIds.some((id) => FIRST.test(id))) add(chunk.fileName);
      return [...wanted].map((fileName) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: '', href: `../${fileName}` }, injectTo: 'head' as const }));
    },
  },
};

/** dist/chrome or dist/firefox: the extension's own pages and its background script. vite.config.content-script.ts adds the rest. */
export default defineConfig({
  base: './',
  plugins: [crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }), standaloneScripts, preloadFirst, noInnerHtml, noStringsAsCode()],
  worker: { format: 'es', plugins: () => [noStringsAsCode()] },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    // pages that no manifest key names
    rolldownOptions: { input: { welcome: 'welcome/index.html' }, output: { codeSplitting: { groups: CHUNKS } } },
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
  },
});
