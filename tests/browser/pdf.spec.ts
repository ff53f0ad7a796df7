/** PDF documents in a tab and behind a link, and files on the computer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clickToolbarButton } from '../../scripts/browser.mjs';
import { expect, fieldsOf, test } from './fixtures';
import { FLYER, pdfDocument } from './pdf-document';

const EVENT = { 'start-date': '2027-03-04', 'start-time': '15:00', 'end-time': '16:00', location: 'Wean Hall 7500' };

test('a PDF document in the tab is read, line by line', async ({ show, openPopup }) => {
  const url = await show(FLYER, '/flyer', 'application/pdf');
  const popup = await openPopup();
  const fields = await fieldsOf(popup);
  expect(fields).toMatchObject({ ...EVENT, url });
  expect(fields['title']).toContain('Trees, Forests and Woods');
});

test('a PDF document without text, and one that is none, are said to be so', async ({ show, openPopup }) => {
  await show(pdfDocument([]), '/scan.pdf', 'application/pdf');
  expect(await (await openPopup()).eval(`document.querySelector('.notice').innerText`)).toContain('pictures of text');
  await show('%PDF-1.4 broken', '/broken.pdf', 'application/pdf');
  expect(await (await openPopup()).eval(`document.querySelector('.notice').innerText`)).toContain('damaged or protected');
});

test('files on the computer: text and HTML are read; a PDF document, which no fetch may have, can be dropped', async ({ tab, openPopup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-capture-files-'));
  const text = 'Colloquium: Trees\n\nDate: March 4, 2027\nTime: 3:00 pm - 4:00 pm\nPlace: Wean Hall 7500\n';
  const files: Record<string, string> = { 'talk.txt': text, 'talk.html': `<!doctype html><html lang="en"><title>Talk</title><pre>${text}</pre>` };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    await tab.goto(pathToFileURL(join(folder, name)).href);
    const popup = await openPopup();
    expect(await fieldsOf(popup), name).toMatchObject(EVENT);
    await popup.close();
  }
  writeFileSync(join(folder, 'talk.pdf'), FLYER);
  await tab.goto(pathToFileURL(join(folder, 'talk.pdf')).href);
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.notice').innerText`)).toContain('Drop the file here instead');
  await popup.eval(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob('${FLYER.toString('base64')}'), (letter) => letter.charCodeAt(0))], 'talk.pdf', { type: 'application/pdf' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
  await popup.until(`document.querySelector('.card')`);
  expect(await fieldsOf(popup)).toMatchObject(EVENT);
  rmSync(folder, { recursive: true });
});

test('where files are closed to extensions, the popup says how to open them', async ({ extension: { cdp, context, id, worker }, tab }) => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-capture-files-'));
  writeFileSync(join(folder, 'talk.txt'), 'Date: March 4, 2027');
  await tab.goto(pathToFileURL(join(folder, 'talk.txt')).href);
  await (await clickToolbarButton(cdp, id, tab)).close();
  const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id);
  const page = await context.newPage();
  // an extension given on the command line may always read files: the browser's answers without that switch are played
  await page.addInitScript(() => {
    chrome.extension.isAllowedFileSchemeAccess = () => Promise.resolve(false);
    chrome.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page. Extension manifest must request permission to access the respective host.'));
  });
  await page.goto(`chrome-extension://${id}/popup/index.html?tab=${tabId}`);
  await expect(page.locator('.notice')).toContainText('Allow access to file URLs');
  const opened = context.waitForEvent('page');
  await page.click('#open-details');
  await expect.poll(async () => (await opened).url()).toContain(`id=${id}`);
  rmSync(folder, { recursive: true });
});
