/** Right-click "Add to calendar" on selected text. */
import { clickToolbarButton, Popup } from '../../scripts/browser.mjs';
import { expect, fieldsOf, freshTest as test } from './fixtures';

const PAGE = `<!doctype html><html lang="en"><title>News | Example Department</title><h1>News</h1>
  <p>The library closes on May 1, 2027 at 5 pm.</p>
  <div id="talk"><div>Trees, Forests and Woods</div><div>Date: March 4, 2027</div><div>Time: 3:00 pm - 4:00 pm</div><div>Place: Wean Hall 7500</div></div>`;

test('the popup opens with what the selection says, line by line', async ({ extension, show, tab }) => {
  const url = await show(PAGE);
  // the browser's own menu can't be clicked headless: grant activeTab as a click there would, then send its event
  await (await clickToolbarButton(extension.cdp, extension.id, tab)).close();
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#talk') as Element));
  await extension.worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    const info = { menuItemId: 'add-selection', editable: false, frameId: 0, pageUrl: active?.url ?? '', selectionText: 'Trees, Forests and Woods Date: March 4, 2027 Time: 3:00 pm - 4:00 pm Place: Wean Hall 7500' };
    (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void }).dispatch(info, active);
  });
  const popup = await Popup.attach(extension.cdp, extension.id);
  await popup.ready();
  expect(await fieldsOf(popup)).toMatchObject({ title: 'Trees, Forests and Woods', 'start-date': '2027-03-04', 'start-time': '15:00', 'end-time': '16:00', location: 'Wean Hall 7500', url });
  expect(await popup.eval(`document.querySelector('.top h1').textContent`)).toBe('From your selection');
});

test('without a popup the same page opens in a window', async ({ extension, show, tab }) => {
  await show(PAGE);
  await (await clickToolbarButton(extension.cdp, extension.id, tab)).close();
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#talk') as Element));
  const opened = extension.context.waitForEvent('page');
  await extension.worker.evaluate(async () => {
    chrome.action.openPopup = () => Promise.reject(new Error('no toolbar'));
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void }).dispatch({ menuItemId: 'add-selection', frameId: 0, selectionText: '' }, active);
  });
  const page = await opened;
  await expect(page.locator('#title')).toHaveValue('Trees, Forests and Woods');
  await expect(page.locator('#start-time')).toHaveValue('15:00');
});

const LINES = '<div>Trees, Forests and Woods</div><div>Date: March 4, 2027</div><div>Time: 3:00 pm - 4:00 pm</div><div>Place: Wean Hall 7500</div>';
const TEXT = 'Trees, Forests and Woods\nDate: March 4, 2027\nTime: 3:00 pm - 4:00 pm\nPlace: Wean Hall 7500';
const EVENT = { title: 'Trees, Forests and Woods', 'start-date': '2027-03-04', 'start-time': '15:00', 'end-time': '16:00', location: 'Wean Hall 7500' };

for (const { where, html, select, frame = false } of [
  { where: 'a text box', html: `<textarea rows="6">${TEXT}</textarea>`, select: () => document.querySelector('textarea')?.select() },
  { where: 'an open shadow root', html: '<talk-box></talk-box>', select: () => {
    const root = document.querySelector('talk-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = (window as unknown as { lines: string }).lines;
    if (root?.lastChild && root.firstChild) getSelection()?.setBaseAndExtent(root.firstChild, 0, root.lastChild, 1);
  } },
  { where: 'a closed shadow root', html: '<div id="box"></div>', select: () => {
    const root = document.querySelector('#box')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = (window as unknown as { lines: string }).lines;
    if (root?.lastChild && root.firstChild) getSelection()?.setBaseAndExtent(root.firstChild, 0, root.lastChild, 1);
  } },
  { where: 'a frame', html: `<iframe srcdoc='<div id="talk">${LINES}</div>' width="600" height="300"></iframe>`, frame: true, select: () => getSelection()?.selectAllChildren(document.querySelector('#talk') as Element) },
]) {
  test(`a selection in ${where} is read line by line`, async ({ extension, show, tab }) => {
    await show(`<!doctype html><html lang="en"><title>News</title><h1>News</h1>${html}`);
    await (await clickToolbarButton(extension.cdp, extension.id, tab)).close();
    if (frame) await tab.frameLocator('iframe').locator('#talk').waitFor();
    const within = frame ? tab.frames()[1] : tab.mainFrame();
    await within?.evaluate((lines) => Object.assign(window, { lines }), LINES);
    await within?.evaluate(select);
    await extension.worker.evaluate(async (framed) => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const frames = await chrome.scripting.executeScript({ target: { tabId: active?.id ?? -1, allFrames: true }, func: () => 0 });
      const frameId = framed ? frames.find((one) => one.frameId !== 0)?.frameId : 0;
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, of: unknown): void }).dispatch({ menuItemId: 'add-selection', frameId, selectionText: 'its words on one line' }, active);
    }, frame);
    const popup = await Popup.attach(extension.cdp, extension.id);
    await popup.ready();
    expect(await fieldsOf(popup)).toMatchObject(EVENT);
  });
}

test('a selection in a frame of another site, where no script may read it, is read from what the browser says of it', async ({ extension, show, tab }) => {
  const url = await show(`<!doctype html><div id="talk">${LINES}</div>`, '/inner');
  await show(`<!doctype html><html lang="en"><title>News</title><h1>News</h1><iframe src="${url.replace('localhost', '127.0.0.1')}" width="600" height="300"></iframe>`);
  await (await clickToolbarButton(extension.cdp, extension.id, tab)).close();
  await extension.worker.evaluate(async (selectionText) => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, of: unknown): void }).dispatch({ menuItemId: 'add-selection', frameId: 987_654, selectionText }, active);
  }, TEXT.replaceAll('\n', ' '));
  const popup = await Popup.attach(extension.cdp, extension.id);
  await popup.ready();
  expect(await fieldsOf(popup)).toMatchObject({ 'start-date': '2027-03-04', 'start-time': '15:00' });
});

test('the keys for a selection read it; with nothing selected they read the page', async ({ extension, show, tab }) => {
  await show(PAGE);
  await (await clickToolbarButton(extension.cdp, extension.id, tab)).close(); // grants activeTab, as the keys do
  const press = () => extension.worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch('capture-selection', active);
  });
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#talk') as Element));
  await press();
  const popup = await Popup.attach(extension.cdp, extension.id);
  await popup.ready();
  expect((await fieldsOf(popup))['start-date']).toBe('2027-03-04');
  expect(await popup.eval(`document.querySelector('.top h1').textContent`)).toBe('From your selection');
  await popup.close();
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await press();
  const page = await Popup.attach(extension.cdp, extension.id);
  await page.ready();
  expect(await page.eval(`document.querySelector('.top h1')?.textContent ?? ''`)).not.toBe('From your selection');
});
