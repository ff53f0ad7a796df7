/** The page that opens once, after the extension was installed. */
import { launch } from '../../scripts/browser.mjs';
import { expect, test } from '@playwright/test';

test('the first-run page opens by itself: it says what it does, reads a sample live, explains each permission and the keys', async () => {
  const { context, worker, close } = await launch({ welcome: true, locale: 'en-US', timezoneId: 'America/New_York' });
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome/index.html'));
  await expect.poll(find).toBeTruthy();
  const page = find();
  if (!page) throw new Error('the page is there by now');
  await expect(page.locator('h1')).toContainText('One click');
  await expect(page.locator('#title')).toHaveValue('Seminar: Verified Compilers');
  await page.fill('#announcement', 'Tea and biscuits\nMarch 4, 2027, 3pm – 4pm\nWean Hall 7500');
  await expect(page.locator('.when-day')).toHaveText('Thursday, March 4, 2027');
  await expect(page.locator('.when-clock')).toHaveText(/3:00\s–\s4:00\sPM/);
  await page.click('[data-example=mail]');
  await expect(page.locator('#online-id')).toHaveValue(/914\s?2073\s?3568/);
  const asked = await worker.evaluate(() => chrome.runtime.getManifest().permissions?.length ?? 0);
  await expect(page.locator('section[aria-labelledby=permissions] dt'), 'one line each, and one for the sites').toHaveCount(asked + 1);
  const keys = await worker.evaluate(async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut).filter(Boolean));
  expect(keys).toHaveLength(2);
  for (const key of keys as string[]) await expect(page.locator('.keys')).toContainText(key);
  await close();
});
