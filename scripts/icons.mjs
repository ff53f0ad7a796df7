// npm run icons: renders public/icons/icon.svg, whole and in each state of the toolbar button, to the sizes that browsers want.
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, root } from './setup.mjs';

const folder = join(root, 'public/icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** File name → class on the picture, whose style sheet shows the parts of that state. */
const PICTURES = { '': 'brand', 'none-': 'none', 'found-': 'found', 'several-': 'several', 'added-': 'added' };
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
for (const [prefix, state] of Object.entries(PICTURES)) {
  for (const size of prefix === '' ? [16, 32, 48, 128] : [16, 32, 48]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg.replace('class="brand"', `class="${state}"`)}`);
    writeFileSync(join(folder, `${prefix}${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
