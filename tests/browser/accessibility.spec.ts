/** axe finds nothing to complain about in any state, in light, dark and right to left; nothing scrolls sideways when there is little room. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './fixtures';

const violations = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
const jsonLd = (name: string, day: number) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name, startDate: `2027-04-${10 + day}T16:30:00-04:00` })}</script>`;
const LIST = `<!doctype html><html lang="en"><title>Seminars</title>${Array.from({ length: 9 }, (_, n) => jsonLd(`Seminar ${n}`, n)).join('')}<h1>Seminars</h1>`;
const DOUBT = '<!doctype html><html lang="en"><title>Tea</title><h1>Tea and Biscuits</h1><p>When: Thursday, March 5, 2027 at 3<br>Where: Wean Hall 7500</p>';
const NOTHING = '<!doctype html><html lang="en"><title>Our library</title><h1>Our library</h1><p>We lend books.</p>';

const LOOKS = [['light', 'ltr'], ['dark', 'ltr'], ['light', 'rtl'], ['dark', 'rtl']] as const;

for (const [colorScheme, dir] of LOOKS) {
  test.describe(`${colorScheme}, ${dir}`, () => {
    const look = async (page: Page): Promise<void> => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
    };
    test.beforeEach(async ({ extension: { worker } }) => {
      if (dir === 'rtl') await worker.evaluate(() => chrome.storage.local.set({ settings: { language: 'ar' } }));
    });

    test('an event, its inputs, its repeat editor, a problem, other calendars, and after adding', async ({ show, openView }) => {
      await show(SAMPLE);
      const view = await openView();
      await look(view);
      await view.click('#more');
      expect(await violations(view), 'event').toEqual([]);
      await view.click('#edit-when');
      await view.click('[data-add=recurrence]');
      await view.selectOption('#repeat', 'week');
      await view.locator('.series').waitFor();
      await view.fill('#end-time', '14:00');
      expect(await violations(view), 'inputs').toEqual([]);
      await view.fill('#zone', 'tok');
      expect(await violations(view), 'zones').toEqual([]);
      await view.locator('#title').focus();
      await view.fill('#title', '');
      expect(await violations(view), 'no title').toEqual([]);
      await view.fill('#title', 'A title');
      await view.locator('.problem .mend').click();
      await view.selectOption('#repeat', 'none');
      await view.fill('#zone', 'America/New_York');
      await view.locator('#title').focus();
      await view.click('#download');
      await view.locator('.added').waitFor();
      expect(await violations(view), 'added').toEqual([]);
    });

    test('doubt, a list, no event, and what is added already', async ({ show, openView }) => {
      for (const [path, body, ready] of [['/doubt', DOUBT, '.card'], ['/list', LIST, '.events'], ['/none', NOTHING, '.notice']] as const) {
        await show(body, path);
        const view = await openView();
        await look(view);
        await view.locator(ready).waitFor();
        expect(await violations(view), path).toEqual([]);
        if (path === '/doubt') {
          await view.click('#download');
          await view.click('#back-to-event');
          await view.locator('.earlier').waitFor();
          expect(await violations(view), 'added before').toEqual([]);
        }
        await view.close();
      }
    });

    test('settings with a history, and the first-run page', async ({ extension: { context, id, worker } }) => {
      const event = { title: 'Colloquium', start: '2027-03-04T15:00', end: '2027-03-04T16:00', allDay: false, zone: 'America/New_York', speakers: [], status: 'confirmed', url: 'https://example.org/talk' };
      await worker.evaluate((one) => chrome.storage.local.set({ history: [{ uid: 'a', event: one, found: { start: one.start }, target: 'google', added: 1_700_000_000_000 }] }), event);
      for (const [path, ready] of [['options/index.html', '.history .list li'], ['welcome/index.html', '.card']] as const) {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/${path}`);
        await look(page);
        await page.locator(ready).first().waitFor();
        expect(await violations(page), path).toEqual([]);
        await page.close();
      }
    });
  });
}

for (const [width, height] of [[320, 500], [200, 300]] as const) {
  test(`nothing scrolls sideways at ${width} pixels`, async ({ show, openView }) => {
    for (const [path, body] of [['/talk', SAMPLE], ['/list', LIST], ['/none', NOTHING]] as const) {
      await show(body, path);
      const view = await openView();
      await view.setViewportSize({ width, height });
      if (path === '/talk') {
        await view.click('#edit-when');
        await view.click('[data-add=recurrence]');
        await view.selectOption('#repeat', 'week');
      }
      expect(await view.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      await view.close();
    }
  });
}
