/** Every listener of the extension, registered at top level so that a sleeping worker is woken for each of them. */
import { clearBadges, showBadge } from './badge';
import { borrow, giveBackAll, sitePattern } from './borrowed-sites';
import browser, { type Menus, type Tabs } from './browser';
import { forgetTab, leaveCapture } from './captures';
import type { Captured } from '../content-scripts/capture';
import { speak, t } from '../popup/words';
import { findEvents } from './find-events';
import { hereAndNow } from './here-and-now';
import { route } from './messages';
import { readSettings } from './settings';
import { readStored, writeStored } from './stored';
import { mayLookAt, registerWatched } from './watched-sites';

const SELECTION_MENU = 'add-selection';
const LINK_MENU = 'add-link';
const SELECTION_COMMAND = 'capture-selection';

/** The words of the language that the user chose: what is shown from here waits for them. */
const spoken = (): Promise<void> => readSettings().then(({ language }) => speak(language));

browser.runtime.onInstalled.addListener(({ reason }) => {
  void registerWatched(); // an update drops what was registered
  void createMenus();
  if (reason === 'install') void welcome();
});

/** The first-run page, once a profile: browsers call it an installation, too, when an unpacked extension is loaded again. */
async function welcome(): Promise<void> {
  if (await readStored('local', 'welcomed', (stored) => stored === true)) return;
  await writeStored('local', 'welcomed', true);
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && changes['settings']) void nameMenus();
});

// Firefox hands the tab over, too; Chrome grants activeTab with the keys as it does with a click
browser.commands.onCommand.addListener((command, tab) => {
  if (command === SELECTION_COMMAND && tab) void captureSelection({ frameId: 0, selectionText: '' }, tab);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === SELECTION_MENU && tab) void captureSelection(info, tab);
  if (info.menuItemId === LINK_MENU && info.linkUrl) void captureLink(info.linkUrl, tab?.incognito === true);
});

browser.runtime.onMessage.addListener(
  route({
    'page-seen': async ({ page }, { tab, frameId, url = '' }) => {
      if (tab?.id === undefined || frameId !== 0) return undefined;
      if (!(await mayLookAt(url))) return 'stop';
      await spoken();
      await showBadge(tab.id, url, page ? countEvents(page) : 0);
      // taken back in between: the number came after those of its site were cleared
      if (!(await mayLookAt(url))) await clearBadges();
      return undefined;
    },
  }),
);

browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

// Sites are switched on and off by permissions, here or in the browser's own settings.
browser.permissions.onAdded.addListener(() => void registerWatched());
browser.permissions.onRemoved.addListener(() => void registerWatched().then(clearBadges));
browser.runtime.onStartup.addListener(() => void giveBackAll());

/** An update finds the menus of the version before: they are made anew, never twice. */
async function createMenus(): Promise<void> {
  await Promise.all([spoken(), browser.contextMenus.removeAll()]);
  browser.contextMenus.create({ id: SELECTION_MENU, title: t('menu_add_selection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: LINK_MENU, title: t('menu_add_link'), contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] });
}

async function nameMenus(): Promise<void> {
  await spoken();
  await browser.contextMenus.update(SELECTION_MENU, { title: t('menu_add_selection') });
  await browser.contextMenus.update(LINK_MENU, { title: t('menu_add_link') });
}

async function captureSelection(info: Pick<Menus.OnClickData, 'frameId' | 'selectionText'>, tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const left = leaveCapture(tab.id, { kind: 'selection', frameId: info.frameId ?? 0, words: info.selectionText ?? '' });
  // Firefox opens the popup only within the click itself: nothing may be awaited before this line.
  const opened = openPopup();
  await left;
  if (!(await opened)) await openWindow({ tab: String(tab.id) });
}

/** The page behind a link is fetched by our own window, and only when the user lets us read its site. */
async function captureLink(link: string, isPrivate: boolean): Promise<void> {
  const pattern = sitePattern(link);
  if (pattern === undefined) return;
  // a browser asks only within the click itself: nothing may be awaited before this line
  const { granted } = await borrow([pattern]);
  if (granted) await openWindow({ link, ...(isPrivate && { private: '' }) });
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false; // older browsers, or the button is not on a toolbar
  }
}

/** The popup's page in a window of its own, or in a tab where there are no windows (Firefox for Android). */
async function openWindow(source: Record<string, string>): Promise<void> {
  const url = browser.runtime.getURL(`popup/index.html?${new URLSearchParams(source).toString()}`);
  const windows = browser.windows as typeof browser.windows | undefined;
  await (windows ? windows.create({ url, type: 'popup', width: 440, height: 680 }) : browser.tabs.create({ url }));
}

/** A worker may not load the polyfill when it likes; where Temporal is missing, signs of an event count as one. */
function countEvents({ cut: _1, type: _2, ...captured }: Captured): number {
  return 'Temporal' in globalThis ? findEvents({ ...captured, ...hereAndNow() }).length : 1;
}
