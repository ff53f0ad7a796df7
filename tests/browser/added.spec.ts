/** After adding: what was done, the way back, marks on what was added, the button's picture, and nothing from private windows. */
import { clickToolbarButton } from '../../scripts/browser.mjs';
import { expect, SAMPLE, test } from './fixtures';

const talk = (title: string, when: string) => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>When: ${when}<br>Where: Wean Hall 7500</p>`;
const historyOf = () => chrome.storage.local.get('history').then(({ history = [] }) => (history as { event: { title: string } }[]).map(({ event }) => event.title));

test('what was saved is said, with the way back; what did not end up in the calendar is taken off the list', async ({ extension: { worker }, show, openView }) => {
  await show(SAMPLE);
  const view = await openView();
  await view.click('#download');
  await expect(view.locator('.said')).toHaveText('Saved as .ics file');
  await expect(view.locator('.added')).toContainText('Thesis Oral Defense');
  expect(await worker.evaluate(historyOf)).toHaveLength(1);
  await view.click('#back-to-event');
  await expect(view.locator('#title')).toBeVisible();
  await expect(view.locator('.earlier')).toContainText('You added this on');
  await view.click('#forget-entry');
  await expect(view.locator('.earlier')).toHaveCount(0);
  expect(await worker.evaluate(historyOf)).toEqual([]);
  await view.click('#download');
  await view.click('#not-added');
  await expect(view.locator('#title')).toBeVisible();
  expect(await worker.evaluate(historyOf)).toEqual([]);
});

test('added events are marked in a list; an overlap is told with the other event', async ({ show, openView }) => {
  await show(talk('Colloquium on Trees', 'Thursday, March 4, 2027, 3:00 pm – 4:00 pm'), '/trees');
  const first = await openView();
  await first.click('#download');
  await first.locator('.said').waitFor();
  await first.close();
  await show(talk('Dinner', 'Thursday, March 4, 2027, 3:30 pm – 5:00 pm'), '/dinner');
  const dinner = await openView();
  await expect(dinner.locator('.overlap')).toHaveText('Overlaps with “Colloquium on Trees”, Thu, Mar 4, 2027, 3:00 PM, which you added.');
  await expect(dinner.locator('.strip-other')).toHaveCount(1);
  await dinner.close();
  const jsonLd = (name: string, day: string) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name, startDate: `2027-04-${day}T16:30:00-04:00`, endDate: `2027-04-${day}T17:30:00-04:00` })}</script>`;
  await show(`<!doctype html><html lang="en"><title>Seminars</title>${jsonLd('Proofs', '06')}${jsonLd('Robots', '13')}<h1>Seminars</h1>`, '/seminars');
  const list = await openView();
  await list.locator('.list input').nth(1).uncheck();
  await list.click('#save-picked');
  await list.click('#back-to-event');
  await expect(list.locator('.list li').nth(0).locator('.list-mark')).toHaveText('Added');
  await expect(list.locator('.list li').nth(1).locator('.list-mark')).toHaveCount(0);
});

test('the button shows whether its page has none, one or several events, and whether one was added', async ({ extension: { worker, cdp, id }, tab, show, openPopup }) => {
  const title = () => worker.evaluate(async () => chrome.action.getTitle({ tabId: (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1 }));
  const look = async () => (await openPopup()).close();
  await show('<!doctype html><title>Nothing</title><p>Nothing here.</p>', '/none');
  await look();
  await expect.poll(title).toContain('no event');
  await show(SAMPLE);
  await look();
  await expect.poll(title).toContain('an event on this page');
  const popup = await clickToolbarButton(cdp, id, tab);
  await popup.ready();
  await popup.click('#download');
  await expect.poll(title).toContain('you added');
  await popup.close();
});
