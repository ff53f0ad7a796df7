// A Firefox with the built extension in it, driven by Marionette (Firefox's own WebDriver back end) without a driver of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, root } from './setup.mjs';

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const ID = 'calendar-capture@example.org';
/** Firefox names an extension's button after its id. */
const WIDGET = `${ID.replace(/[^a-z0-9-]/g, '_')}-browser-action`;

const PREFERENCES = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'app.update.auto': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  // grants optional permissions without a question that nobody is there to answer
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Tests have all traffic recorded (tests/browser/traffic.ts), that with this machine too. */
function proxyPreferences() {
  const port = Number(process.env['TRAFFIC_PROXY']);
  if (!port) return {};
  return { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port, 'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true, 'services.settings.server': 'http://localhost:9' };
}

/** Messages are `length:json`; a command is [0, id, name, parameters], its answer [1, id, error, result]. */
async function connect(port) {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let sent = 0;
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result);
    }
  });
  await new Promise((connected) => socket.once('connect', connected));
  const send = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return { send, end: () => socket.destroy() };
}

/** Starts Firefox with a profile of its own and the extension from dist/firefox. */
export async function launchFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'calendar-capture-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const preferences = { ...PREFERENCES, ...proxyPreferences(), 'browser.download.dir': downloads };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const child = spawn(findFirefox(), ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile, 'about:blank'], { stdio: 'ignore', env: { ...process.env, TZ: 'America/New_York', HOME: profile } });
  const portFile = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 300 && !existsSync(portFile); tries++) await sleep(100);
  const { send, end } = await connect(Number(readFileSync(portFile, 'utf8')));
  await send('WebDriver:NewSession', {});
  await send('Addon:Install', { path: join(root, 'dist/firefox'), temporary: true });

  /** Runs a function body in Firefox itself (`chrome`) or in the page (`content`); it may await, and returns JSON. */
  const run = async (context, body, args = []) => {
    await send('Marionette:SetContext', { value: context });
    try {
      const script = `const done = arguments[arguments.length - 1]; (async (...args) => {${body}})(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) + ' ' + error?.stack }));`;
      const { value } = await send('WebDriver:ExecuteAsyncScript', { script, args, scriptTimeout: 20_000 });
      if (value.error) throw new Error(value.error);
      return value.value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const chrome = (body, ...args) => run('chrome', body, args);

  // the first-run page opens by itself after a while: nothing begins before it has come and gone
  await chrome(`for (let tries = 0; tries < 100; tries++) {
    const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome/index.html'));
    if (welcome) return gBrowser.removeTab(welcome);
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('the first-run page did not open');`);

  const firefox = {
    downloads,
    chrome,
    content: (body, ...args) => run('content', body, args),
    goto: (url) => send('WebDriver:Navigate', { url }),

    /** A click on the extension's toolbar button. */
    clickToolbarButton: () =>
      chrome(`const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
        CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR);
        const node = document.getElementById(args[0]);
        (node.querySelector('.unified-extensions-item-action-button') ?? node).click();`, WIDGET),

    /** Value of an expression in the open popup; waits until it is truthy. */
    async popup(expression, ms = 30_000) {
      for (const end = Date.now() + ms; ; await sleep(60)) {
        const value = await chrome(POPUP_EVAL, expression).catch(() => undefined);
        if (value) return value;
        if (Date.now() > end) throw new Error(`never true in the popup: ${expression}\n${await chrome(POPUP_EVAL, 'document.body.innerText').catch(String)}`);
      }
    },
    /** The text on the button's badge in the tab in front. */
    badge: () =>
      chrome(`return document.getElementById(args[0])?.querySelector('[badge]')?.getAttribute('badge') ?? ''`, WIDGET),
    /** Whether the user has let the extension read a page's site. */
    mayRead: (url) => chrome(`return WebExtensionPolicy.getByID(args[0]).canAccessURI(Services.io.newURI(args[1]))`, ID, url),
    /** The address of the extension's files, which no page knows. */
    base: () => chrome(`return WebExtensionPolicy.getByID(args[0]).getURL('')`, ID),
    closePopup: () => chrome(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup();`),

    /** Opens the page's real context menu on an element and picks the item with this label. */
    async pickFromContextMenu(selector, label) {
      const at = await firefox.content(`const { x, y, height } = document.querySelector(args[0]).getBoundingClientRect(); return { x: Math.round(x + 8), y: Math.round(y + height / 2) };`, selector);
      const actions = [{ type: 'pointerMove', ...at }, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }];
      // the extension makes its items a while after it was installed: until then the menu opens without them
      for (const end = Date.now() + 15_000; ; await sleep(200)) {
        await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
        const without = await chrome(`const menu = document.getElementById('contentAreaContextMenu');
          for (let tries = 0; menu.state !== 'open' && tries < 100; tries++) await new Promise((later) => setTimeout(later, 50));
          const items = [...menu.querySelectorAll('menuitem')];
          const item = items.find((one) => one.getAttribute('label') === args[0]);
          if (item && menu.state === 'open') return void menu.activateItem(item);
          menu.hidePopup();
          return items.map((one) => one.getAttribute('label')).join() || 'nothing';`, label);
        if (!without) return;
        if (Date.now() > end) throw new Error(`no item ${label} among ${without}`);
      }
    },

    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([new Promise((exited) => child.once('exit', exited)), sleep(4_000).then(() => child.kill())]);
      end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return firefox;
}

/** A frame script may run in the popup's own process, where its document is; what it does counts as the user's input. */
const POPUP_EVAL = `const browser = document.querySelector('.webextension-popup-browser') ?? [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...one.document.querySelectorAll('browser')]).find((one) => one.currentURI?.spec.includes('/popup/index.html'));
  if (!browser) throw new Error('no popup');
  const name = 'calendar-capture:' + Math.random();
  const answer = new Promise((resolve, reject) => browser.messageManager.addMessageListener(name, function once({ data }) {
    browser.messageManager.removeMessageListener(name, once);
    'error' in data ? reject(new Error(data.error)) : resolve(data.value);
  }));
  const code = 'const input = content.windowUtils.setHandlingUserInput(true); try { sendAsyncMessage(' + JSON.stringify(name) + ', { value: (({ document, Event }) => (' + args[0] + '))(content) }); } catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }); } finally { input.destruct(); }';
  browser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent('{' + code + '}'), false);
  return answer;`;
