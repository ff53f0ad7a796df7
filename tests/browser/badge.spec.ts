/** The sign on the toolbar button, on calendar pages that the manifest names. */
import { expect, SAMPLE, freshTest as test } from './fixtures';

test('a calendar page of a known host with an event lights up the button; others do not', async ({ extension: { context, worker }, tab, show }) => {
  const badge = () => worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: active?.id ?? -1 });
  });
  // the browser runs no declared script on pages of other hosts, so the known host is played here
  await context.route('https://csd.cmu.edu/**', (route) => route.fulfill({ contentType: 'text/html', body: route.request().url().endsWith('/talk') ? SAMPLE : '<!doctype html><title>Calendar</title><h1>Calendar</h1><p>Nothing this week.</p>' }));
  await tab.goto('https://csd.cmu.edu/calendar/talk');
  await expect.poll(badge).not.toBe('');
  await tab.goto('https://csd.cmu.edu/calendar/empty');
  await expect.poll(badge).toBe('');
  await show(SAMPLE);
  await tab.waitForTimeout(300);
  expect(await badge()).toBe('');
});
