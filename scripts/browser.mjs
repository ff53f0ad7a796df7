// A Chromium with the built extension in it, and its real toolbar popup.
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, root } from './setup.mjs';

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// what Chromium asks for on its own account, with or without an extension
const QUIET = ['--disable-component-update', '--disable-sync', '--gaia-url=http://localhost:9'];

/** Tests have all traffic recorded (tests/browser/traffic.ts), that with this machine too. */
const proxied = () => (process.env['TRAFFIC_PROXY'] ? [`--proxy-server=http://127.0.0.1:${process.env['TRAFFIC_PROXY']}`, '--proxy-bypass-list=<-loopback>', ...QUIET] : []);

/**
 * Starts a Chromium; downloads land in `downloads` under their real names. `extension`: folder of a build, or of several with commas
 * between. `profile`: a folder that outlives the browser; without one it has its own, which goes with it. `welcome`: leave the
 * first-run page open.
 */
export async function launch({ headless = true, welcome = false, extension = join(root, 'dist/chrome'), profile: given, ...options } = {}) {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'calendar-capture-'));
  const downloads = join(profile, 'Downloads');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  // a spelling checker fetches its dictionary as soon as a text box has the focus for long enough
  if (!existsSync(join(profile, 'Default/Preferences'))) writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ browser: { enable_spellchecking: false }, download: { default_directory: downloads, prompt_for_download: false }, autofill: { profile_enabled: false, credit_card_enabled: false }, credentials_enable_service: false, spellcheck: { dictionaries: [] } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    // containers give Chromium no sandbox of its own
    args: ['--no-sandbox', ...proxied(), `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--enable-unsafe-extension-debugging'],
    ...options,
  });
  const isOurs = (one) => one.url().endsWith('/service-worker-loader.js');
  const worker = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  const cdp = await context.browser().newBrowserCDPSession();
  if (!welcome) await closeWelcome(context);
  if (headless) await cdp.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });
  const close = async () => {
    await context.close();
    if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, worker, cdp, downloads, id: new URL(worker.url()).host, close };
}

/** The first-run page opens by itself after a while: nothing begins before it has come and gone. */
async function closeWelcome(context) {
  for (let tries = 0; tries < 200; tries++, await sleep(50)) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome/index.html'));
    if (page) return page.close();
  }
  throw new Error('the first-run page did not open');
}

/** What a click on the toolbar button does: opens the real popup over the page and grants activeTab. */
export async function clickToolbarButton(cdp, id, page) {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return Popup.attach(cdp, id);
}

class PopupClosed extends Error {}

/** The real toolbar popup by raw CDP: Playwright attaches to no popup of an extension. */
export class Popup {
  #sent = 0;
  #waiting = new Map();

  constructor(cdp, sessionId, targetId) {
    this.cdp = cdp;
    this.sessionId = sessionId;
    this.targetId = targetId;
    cdp.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && this.#gone());
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const { id, error, result } = JSON.parse(message);
      const { resolve, reject } = this.#waiting.get(id) ?? {};
      this.#waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    });
  }

  /** A popup may close at any moment: what still waits for it must not wait for ever. */
  #gone() {
    for (const { reject } of this.#waiting.values()) reject(new PopupClosed('the popup closed'));
    this.#waiting.clear();
  }

  static async attach(cdp, id) {
    for (let tries = 0; tries < 100; tries++, await sleep(50)) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup/`));
      if (!target) continue;
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
      return new Popup(cdp, sessionId, target.targetId);
    }
    throw new Error('the popup did not open');
  }

  send(method, params = {}) {
    const id = ++this.#sent;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  }

  /** Value of an expression in the popup, as if the user had just clicked there. */
  async eval(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true in the popup, and gives its value. */
  async until(expression, ms = 8_000) {
    for (const end = Date.now() + ms; ; await sleep(40)) {
      const value = await this.eval(`document.readyState === 'complete' && (${expression})`).catch(() => false);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never true in the popup: ${expression}\n${await this.eval('document.body.innerText').catch(String)}`);
    }
  }

  /** Waits until the page is read and the popup shows what came of it. */
  ready() {
    return this.until(`document.querySelector('form.popup[aria-busy=false]') !== null`);
  }

  /** Types into a field as a user's keyboard would: the value, and the events that go with it. */
  fill(selector, value) {
    return this.eval(`(() => {
      const field = document.querySelector(${JSON.stringify(selector)});
      field.focus();
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  click(selector) {
    return this.eval(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  async press(key, code = key) {
    const text = key === 'Enter' ? '\r' : '';
    try {
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, windowsVirtualKeyCode: key === 'Enter' ? 13 : 0, text });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
    } catch (error) {
      if (!(error instanceof PopupClosed || /No session/.test(error.message))) throw error; // the key opened a tab
    }
  }

  async close() {
    await this.cdp.send('Target.closeTarget', { targetId: this.targetId });
    for (let tries = 0; tries < 50; tries++, await sleep(40)) {
      const { targetInfos } = await this.cdp.send('Target.getTargets');
      if (!targetInfos.some(({ targetId }) => targetId === this.targetId)) return;
    }
  }

  async screenshot(path) {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }
}

/** The first address that a new tab was sent to, whether or not there is a network. */
export async function sentTo(context, tab) {
  const cdp = await context.newCDPSession(tab);
  for (let tries = 0; tries < 100; tries++, await sleep(50)) {
    const { entries } = await cdp.send('Page.getNavigationHistory');
    const entry = entries.find(({ url }) => /^https?:/.test(url));
    if (entry) return entry.userTypedURL && /^https?:/.test(entry.userTypedURL) ? entry.userTypedURL : entry.url;
  }
  throw new Error('the new tab went nowhere');
}
