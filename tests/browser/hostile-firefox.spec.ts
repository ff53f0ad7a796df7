/** The hostile pages that stand for each kind, in a real Firefox: the right result, and a page that is as it was. */
import { test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { expect } from './fixtures';
import { hostilePages } from './hostile-pages';

/** The smaller ones: Firefox takes minutes to build some of the others, with or without an extension. */
const HOSTILE_PAGES = hostilePages(false);
const LONG = process.env['SOAK'] !== undefined;
const KINDS = ['overridden globals', 'prototype pollution', 'clobbered names', 'endless mutation', '400 shadow roots in shadow roots', 'JSON-LD in circles', 'JSON-LD with __proto__', 'half characters', 'a title that turns round', 'links that run code', 'markup in every field', "content policy default-src 'none'", 'sandboxed frames', 'false messages', 'no elements'];

/** What of the page can be compared from outside its world; by the prototypes' getters, which no form's name hides. */
const STATE = `const get = (prototype, name, of) => Object.getOwnPropertyDescriptor(prototype, name).get.call(of); const root = get(Document.prototype, 'documentElement', document); let hash = 0; const html = root ? get(Element.prototype, 'outerHTML', root) : ''; for (let at = 0; at < html.length; at++) hash = (Math.imul(hash, 31) + html.charCodeAt(at)) | 0;
  const selection = window.getSelection(); const names = Object.getOwnPropertyNames(window.wrappedJSObject ?? window).length;
  return JSON.stringify({ tree: html.length + ' ' + hash, selection: selection ? selection.toString() + selection.anchorOffset : '', scroll: window.scrollY, sheets: document.styleSheets.length, names });`;

test('Firefox: hostile pages', async () => {
  test.setTimeout(LONG ? 1_800_000 : 600_000);
  const server = createServer((request, answer) => {
    const found = HOSTILE_PAGES[Number(request.url?.slice(1))];
    answer.writeHead(found ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    answer.end(found?.html);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const site = `http://localhost:${(server.address() as AddressInfo).port}`;
  const firefox = await launchFirefox();
  const chosen = HOSTILE_PAGES.map((page, index) => ({ ...page, index })).filter(({ name, slowInFirefox }) => (LONG && !slowInFirefox) || KINDS.includes(name));
  expect(LONG || chosen.length === KINDS.length, 'every kind is there').toBe(true);
  try {
    for (const { name, index, wanted, until, restless } of chosen) {
      await test.step(name, async () => {
        if (process.env['SOAK_TRACE']) console.log(name);
        await firefox.goto(`${site}/${index}`);
        if (until) await expect.poll(() => firefox.content(`return (window.wrappedJSObject ?? window).done === true`), { timeout: 60_000 }).toBe(true);
        const before = JSON.parse(String(await firefox.content(STATE))) as { tree: string };
        await firefox.clickToolbarButton();
        const fields = JSON.parse(await firefox.popup<string>(`document.querySelector('form.popup[aria-busy="false"]') && JSON.stringify({ ...Object.fromEntries([...document.querySelectorAll('.card input, .card textarea')].map((field) => [field.id, field.value])), notice: document.querySelector('.notice')?.innerText ?? '' })`, 60_000)) as Record<string, string>;
        if (wanted === 'none') expect(fields['notice'], name).toContain('No event found');
        else if (wanted instanceof RegExp) expect(fields['notice'], name).toMatch(wanted);
        else expect(fields, name).toMatchObject(wanted);
        await firefox.closePopup();
        const after = JSON.parse(String(await firefox.content(STATE))) as { tree: string };
        expect(restless ? { ...after, tree: '' } : after, name).toEqual(restless ? { ...before, tree: '' } : before);
      });
    }
  } finally {
    await firefox.close();
    server.close();
  }
});
