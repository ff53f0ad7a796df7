import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/traffic.ts',
  outputDir: '.cache/e2e',
  timeout: 90_000,
  // two real browsers on two cores: one that starts slowly is asked once more, and reported as flaky
  retries: process.env['CI'] ? 1 : 0,
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['E2E_REPORT'] ? [['dot'], ['json', { outputFile: process.env['E2E_REPORT'] }]] : 'list',
});
