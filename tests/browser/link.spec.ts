/** Right-click "Add linked event to calendar". */
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildThatMayRead, expect, SAMPLE, test } from './fixtures';

const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20270304T200000Z\r\nDTEND:20270304T210000Z\r\nSUMMARY:Tea in a file\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

test('a linked page is fetched and shown; what cannot be read is said', async () => {
  const { extension, remove } = buildThatMayRead('http://localhost/*');
  const site = await serve({ '/talk': { body: SAMPLE }, '/tea.ics': { body: ICS, type: 'text/calendar' }, '/photo': { body: 'x', type: 'image/png' }, '/': { body: '<!doctype html><p>Links</p>' } });
  const { context, worker, close } = await launch({ extension, locale: 'en-US', timezoneId: 'America/New_York' });
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(`${site.url}/`);
  // a click in the browser's own menu carries the gesture that a permission question wants; a dispatched event does not
  await worker.evaluate(() => void (chrome.permissions.request = () => Promise.resolve(true)));
  const follow = async (path: string) => {
    const opened = context.waitForEvent('page');
    await worker.evaluate((linkUrl) => (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void }).dispatch({ menuItemId: 'add-link', linkUrl }, {}), site.url + path);
    return opened;
  };
  const talk = await follow('/talk');
  await expect(talk.locator('#title')).toHaveValue('Thesis Oral Defense - Mara Ellison Okafor');
  await expect(talk.locator('#start-time')).toHaveValue('16:30');
  const file = await follow('/tea.ics');
  await expect(file.locator('#title')).toHaveValue('Tea in a file');
  await expect(file.locator('#start-date')).toHaveValue('2027-03-04');
  await expect((await follow('/photo')).locator('.notice')).toContainText('It is no web page, but “image/png”.');
  await expect((await follow('/gone')).locator('.notice')).toContainText('error 404');
  await close();
  site.close();
  remove();
});
