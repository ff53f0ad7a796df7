/** Settings, and the calendars behind the main button. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloaded, expect, fieldsOf, root, SAMPLE, sentTo, test } from './fixtures';

const NO_END = '<!doctype html><html lang="en"><title>Tea</title><h1>Tea and Biscuits</h1><p>When: Thursday, March 4, 2027 at 3:00 pm<br>Where: Wean Hall 7500</p>';

test('the calendar picked from the menu is on the main button from then on', async ({ extension, show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  await popup.click('#more');
  expect(await popup.until<string[]>(`document.querySelector('#others li') && [...document.querySelectorAll('#others button')].map((button) => button.textContent)`)).toEqual(expect.arrayContaining(['Outlook.com', 'Microsoft 365', 'Yahoo Calendar', 'Copy as text', 'QR code']));
  const opened = extension.context.waitForEvent('page');
  await popup.click('#others [data-exporter=outlook]');
  const calendar = await opened;
  const link = new URL(await sentTo(extension.context, calendar));
  expect(link.host).toBe('outlook.live.com');
  expect(link.searchParams.get('startdt')).toMatch(/^2027-04-15T20:30/);
  await calendar.close();
  const again = await openPopup();
  await again.until(`document.querySelector('#main[data-exporter=outlook]')?.textContent === 'Outlook.com'`);
});

test('a QR code is shown for a phone to scan', async ({ show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  await popup.click('#more');
  await popup.until(`document.querySelector('#others [data-exporter=qr]')`);
  await popup.click('#others [data-exporter=qr]');
  expect(await popup.until(`document.querySelector('dialog[open] img')?.naturalWidth > 0`)).toBe(true);
});

test('settings change what the popup does, and travel as a file', async ({ extension, show, openPopup }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options/index.html`);
  await page.selectOption('#duration', '90');
  await page.selectOption('#reminder', '15');
  await page.fill('#google-account', '1');
  await page.locator('#google-account').blur();
  await page.click('#export-settings');
  const file = await downloaded(extension.downloads, 'settings.json');
  expect(JSON.parse(file)).toMatchObject({ calendar: 'google', duration: 90, reminder: 15, googleAccount: '1' });

  await show(NO_END);
  const tab = await openPopup();
  expect(await fieldsOf(tab)).toMatchObject({ 'start-time': '15:00', 'end-time': '16:30' });
  await tab.click('#download');
  expect(await downloaded(extension.downloads, '.ics')).toContain('TRIGGER:-PT15M');
  await tab.until(`document.querySelector('#back-to-event')`);
  await tab.click('#back-to-event');
  await tab.until(`document.querySelector('#main')`);
  const opened = extension.context.waitForEvent('page');
  await tab.click('#main');
  expect(new URL(await sentTo(extension.context, await opened)).searchParams.get('authuser')).toBe('1');

  await page.click('#reset-settings');
  await expect(page.locator('#duration')).toHaveValue('60');
  const upload = (text: string) => page.setInputFiles('#import-settings', { name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await upload(file);
  await expect(page.locator('#duration')).toHaveValue('90');
  await upload('no settings');
  await expect(page.getByRole('status')).toHaveText('This file holds no settings.');
});

test('date order, first day of the week and own zone have their effect', async ({ extension, show, openView }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/index.html`);
  const AMBIGUOUS = '<!doctype html><html lang="en"><title>Tea</title><h1>Tea and Biscuits</h1><p>When: 3/5/2027, 3:00 pm – 4:00 pm Pacific Time<br>Where: Wean Hall 7500</p>';
  await show(AMBIGUOUS);
  const before = await openView();
  await expect(before.locator('.when-day')).toHaveText('Friday, March 5, 2027');
  await expect(before.locator('.own-zone')).toContainText('6:00');
  await before.click('[data-add=recurrence]');
  await before.selectOption('#repeat', 'week');
  await expect(before.locator('.weekday').first()).toHaveText('Sun');
  await before.click('#start-over');
  // a draft would be shown as it was left
  await expect.poll(() => options.evaluate(async () => Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('draft:')))).toEqual([]);
  await before.close();

  await options.bringToFront();
  await options.selectOption('#date-order', 'dmy');
  await options.selectOption('#week-start', '1');
  await options.selectOption('#zones', 'event');
  const after = await openView();
  await expect(after.locator('.when-day')).toHaveText('Monday, May 3, 2027');
  await expect(after.locator('.own-zone')).toHaveCount(0);
  await after.click('[data-add=recurrence]');
  await after.selectOption('#repeat', 'week');
  await expect(after.locator('.weekday').first()).toHaveText('Mon');
  await after.click('#start-over');
  await expect.poll(() => options.evaluate(async () => Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('draft:')))).toEqual([]);
  await after.close();

  await options.bringToFront();
  await options.selectOption('#zones', 'own');
  const own = await openView();
  await expect(own.locator('.when-clock')).toContainText('6:00');
  await expect(own.locator('.when-zone')).toContainText('New York');
  await expect(own.locator('.own-zone')).toHaveText(/^Los Angeles: Monday, May 3, 2027, 3:00/);
  // what is changed is the event's own time
  await own.click('#edit-when');
  await expect(own.locator('#start-time')).toHaveValue('15:00');
});

test('the history is off when the settings say so', async ({ extension, show, openView }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/index.html`);
  await options.uncheck('#keep-history');
  await show(SAMPLE);
  const view = await openView();
  await view.click('#download');
  await view.locator('.said').waitFor();
  await expect(view.locator('#not-added')).toHaveCount(0);
  expect(await extension.worker.evaluate(() => chrome.storage.local.get('history'))).toEqual({});
});

test('the interface speaks the language that is chosen, from left or from right', async ({ extension: { context, id }, show, openView }) => {
  const words = (locale: string) => JSON.parse(readFileSync(join(root, `public/_locales/${locale}/messages.json`), 'utf8')) as Record<string, { message: string }>;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options/index.html`);
  await options.selectOption('#language', 'de');
  await expect(options.locator('#reminder option').last(), 'numbers too').toHaveText('1 Tag');
  await expect(options.locator('h1')).toHaveText(words('de')['settings']?.message ?? '');
  await options.selectOption('#language', 'he');
  await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
  await show(SAMPLE);
  const view = await openView();
  await expect(view.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(view.locator('[data-field=location] .name')).toHaveText(words('he')['field_location']?.message ?? '');
  await expect(view.locator('.when-day')).toContainText('אפריל');
});
