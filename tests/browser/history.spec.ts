/** What is known from before: added already, changed since, at the same time; and the list of it. */
import { downloaded, expect, fieldsOf, test } from './fixtures';

const talk = (when: string, where: string, title = 'Colloquium on Trees') => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>When: ${when}<br>Where: ${where}</p>`;

test('an event that was added is marked, and told when it changed', async ({ extension, show, openPopup }) => {
  await show(talk('Thursday, March 4, 2027, 3:00 pm – 4:00 pm', 'Wean Hall 7500'));
  const first = await openPopup();
  await first.click('#download');
  const uid = /UID:(.+)\r\n/.exec(await downloaded(extension.downloads, '.ics'))?.[1] ?? 'none';
  await first.until(`document.querySelector('.said')`);
  await first.close();

  const again = await openPopup();
  expect(await again.until(`document.querySelector('.earlier')?.innerText`)).toContain('You added this on');
  await again.close();

  await show(talk('Friday, March 5, 2027, 5:00 pm – 6:00 pm', 'Gates Hillman 6115'));
  const changed = await openPopup();
  const told = await changed.until<string>(`document.querySelector('.changed')?.innerText`);
  for (const value of ['Mar 4', '3:00', 'Mar 5', '5:00', 'Wean Hall 7500', 'Gates Hillman 6115']) expect(told).toContain(value);
  await changed.click('#download');
  await changed.until(`document.querySelector('.said')`);
  await expect.poll(() => downloaded(extension.downloads, '(1).ics')).toContain('SEQUENCE:1');
  expect(await downloaded(extension.downloads, '(1).ics'), 'the calendar moves its entry').toContain(`UID:${uid}`);
  await changed.close();

  await show(talk('Friday, March 5, 2027, 5:30 pm – 7:00 pm', 'Wean Hall 7500', 'Dinner with the speaker'), '/dinner');
  const other = await openPopup();
  expect(await other.until(`document.querySelector('.overlap')?.innerText`)).toContain('Colloquium on Trees');
  expect((await fieldsOf(other))['title']).toBe('Dinner with the speaker');
});

test('the list of what was added is searched, forgotten one by one, and emptied', async ({ extension, show, openPopup }) => {
  for (const [path, title] of [['/a', 'Colloquium on Trees'], ['/b', 'Seminar on Rivers'], ['/c', 'Lecture on Clouds']] as const) {
    await show(talk('Thursday, March 4, 2027, 3:00 pm – 4:00 pm', 'Wean Hall 7500', title), path);
    const popup = await openPopup();
    await popup.click('#download');
    await popup.until(`document.querySelector('.said')`);
    await popup.close();
  }
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options/index.html`);
  const titles = page.locator('.history .list-title');
  await expect(titles).toHaveText(['Lecture on Clouds', 'Seminar on Rivers', 'Colloquium on Trees']);
  await page.fill('#search-history', 'rivers 2027');
  await expect(titles).toHaveText(['Seminar on Rivers']);
  await page.locator('.history li').getByRole('button', { name: 'Forget' }).click();
  await page.fill('#search-history', '');
  await expect(titles).toHaveText(['Lecture on Clouds', 'Colloquium on Trees']);
  await page.click('#clear-history');
  await expect(titles).toHaveCount(0);
});
