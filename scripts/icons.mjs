// node scripts/icons.mjs: renders public/icons/icon.svg to the sizes that browsers want. Run it after changing the picture.
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, root } from './setup.mjs';

const folder = join(root, 'public/icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
