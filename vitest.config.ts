import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // throws when it is imported outside a browser
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/no-browser.ts', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    // all cores: by default one is left free, which is half of a small machine
    maxWorkers: '100%',
  },
});
