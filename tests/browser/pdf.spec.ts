/** PDF documents in a tab and behind a link, and files on the computer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

test('files on the computer: text, HTML and PDF', async ({ tab, openPopup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-capture-files-'));
  const text = 'Colloquium: Trees\n\nDate: March 4, 2027\nTime: 3:00 pm - 4:00 pm\nPlace: Wean Hall 7500\n';
  const files: Record<string, string | Buffer> = { 'talk.txt': text, 'talk.html': `<!doctype html><html lang="en"><title>Talk</title><pre>${text}</pre>`, 'talk.pdf': FLYER };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    await tab.goto(pathToFileURL(join(folder, name)).href);
    const popup = await openPopup();
    expect(await fieldsOf(popup), name).toMatchObject(EVENT);
    await popup.close();
  }
  rmSync(folder, { recursive: true });
});

test('where files are closed to extensions, the popup says how to open them', async ({ extension, tab, openPopup }) => {
  const page = await extension.context.newPage();
  // the user's own switch, on the browser's page about the extension
  await page.goto(`chrome://extensions/?id=${extension.id}`);
  await page.evaluate((extensionId) => (chrome as unknown as { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } }).developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false }), extension.id);
  await page.close();
  const folder = mkdtempSync(join(tmpdir(), 'calendar-capture-files-'));
  writeFileSync(join(folder, 'talk.txt'), 'Date: March 4, 2027');
  await tab.goto(pathToFileURL(join(folder, 'talk.txt')).href);
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.notice').innerText`)).toContain('Allow access to file URLs');
  rmSync(folder, { recursive: true });
});
