// How long a page's main thread is blocked by a capture, against the time of `document.documentElement.outerHTML` there.
// Real Chromium, the largest pages of a folder. Both are run as an extension runs them: once, in a world of its own, on a page
// just loaded, so that nothing is compiled or cached before; the fastest of some loads counts.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { findChromium } from '../../scripts/setup.mjs';

const PAGES = 20;
const LOADS = 7;

/** @returns for each page its name, kilobytes, milliseconds of both, and their ratio; the worst first */
export async function captureRatios(folder, capturePage) {
  const below = (path) => readdirSync(path).flatMap((name) => (statSync(join(path, name)).isDirectory() ? below(join(path, name)) : [join(path, name)]));
  const files = below(folder).filter((path) => /\.html?$/.test(path)).toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, PAGES);
  // isolated pages get a clock of 5 µs instead of 100
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const site = await serve((path) => (files[path.slice(1)] ? { body: readFileSync(files[path.slice(1)]), headers } : undefined));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] });
  const page = await browser.newPage();
  const once = async (n, code) => {
    await page.goto(`${site.url}/${n}`);
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    // laid out before, as a page is that somebody looks at
    const expression = `(() => { document.body.innerText; const from = performance.now(); const given = ${code}; const ms = performance.now() - from; if (!given) throw new Error('nothing captured'); return ms; })()`;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, returnByValue: true, expression });
    await cdp.detach();
    if (exceptionDetails) throw new Error(`${files[n]}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  const rows = [];
  for (const [n, path] of files.entries()) {
    let [serialised, captured] = [Infinity, Infinity];
    for (let load = 0; load < LOADS; load++) {
      serialised = Math.min(serialised, await once(n, 'document.documentElement.outerHTML'));
      captured = Math.min(captured, await once(n, `(${capturePage})(10_000_000).html`));
    }
    rows.push({ name: path.slice(folder.length + 1), size: statSync(path).size / 1000, serialised, captured, ratio: captured / serialised });
  }
  await browser.close();
  site.close();
  return rows.toSorted((a, b) => b.ratio - a.ratio);
}
