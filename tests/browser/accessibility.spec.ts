/** axe finds nothing to complain about, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clickToolbarButton } from '../../scripts/browser.mjs';
import { expect, SAMPLE, test } from './fixtures';

const violations = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`popup and options have no violations (${colorScheme})`, async ({ extension: { context, cdp, id, worker }, show, tab }) => {
    await show(SAMPLE);
    await (await clickToolbarButton(cdp, id, tab)).close();
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id);
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    // axe needs a page that Playwright can reach: the popup's own page, in a tab
    await page.goto(`chrome-extension://${id}/popup/index.html?tab=${tabId}`);
    await page.locator('.card').waitFor();
    await page.locator('#more').click();
    expect(await violations(page)).toEqual([]);
    await page.goto(`chrome-extension://${id}/popup/index.html?tab=999999`);
    await page.locator('.notice').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`chrome-extension://${id}/options/index.html`);
    await page.locator('.option').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

test('the popup does not scroll sideways at 320 pixels', async ({ extension: { context, cdp, id, worker }, show, tab }) => {
  await show(SAMPLE);
  await (await clickToolbarButton(cdp, id, tab)).close();
  const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id);
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 500 });
  await page.goto(`chrome-extension://${id}/popup/index.html?tab=${tabId}`);
  await page.locator('.card').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
