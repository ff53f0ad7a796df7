import { defineConfig } from 'vite';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const name = process.env['SCRIPT'] ?? 'badge';

/** One script that runs in web pages, as a file of its own: nothing of the extension is open to pages to fetch. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: `dist/${target}/content-scripts`,
    emptyOutDir: false,
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
    lib: { entry: `content-scripts/${name}.ts`, formats: ['iife'], name: 'calendarCapture', fileName: () => `${name}.js` },
  },
});
