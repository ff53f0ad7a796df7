/** Editing in place: times, zone, series; what is wrong is told at the field and mended with a click. */
import { downloaded, expect, SAMPLE, test } from './fixtures';

const SERIES = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'BEGIN:VEVENT', 'UID:series@example.org', 'DTSTAMP:20260101T000000Z', 'DTSTART;TZID=America/New_York:20270302T163000', 'DTEND;TZID=America/New_York:20270302T173000', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270430T203000Z', 'EXDATE;TZID=America/New_York:20270309T163000', 'SUMMARY:Reading Group', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

test('the when row opens, an end before the start is marked, told and mended', async ({ show, openView }) => {
  await show(SAMPLE);
  const view = await openView();
  await expect(view.locator('#start-date')).toBeHidden();
  await expect(view.locator('.strip-event')).toBeVisible();
  await view.click('#edit-when');
  await view.fill('#end-time', '14:00');
  await expect(view.locator('#end-time')).toHaveAttribute('aria-invalid', 'true');
  await expect(view.locator('#problem-end')).toContainText('It ends before it starts.');
  await expect(view.locator('#main')).toBeDisabled();
  await view.locator('#problem-end button').click();
  await expect(view.locator('#end-time')).toHaveValue('17:30');
  await expect(view.locator('#main')).toBeEnabled();
  await view.locator('#undo').click();
  await expect(view.locator('#end-time')).toHaveValue('18:00');
  await view.check('#all-day');
  await expect(view.locator('.when-words')).toHaveText('Thursday, April 15, 2027');
  await expect(view.locator('#start-time')).toHaveCount(0);
});

test('one thing that is wrong does not hide another', async ({ show, openView }) => {
  await show(SAMPLE);
  const view = await openView();
  await view.click('#edit-when');
  await view.fill('#end-time', '14:00');
  await view.fill('#title', '');
  await expect(view.locator('#problem-title')).toBeVisible();
  await expect(view.locator('#problem-end')).toBeVisible();
});

test('a time that the clocks skip is told, and mended', async ({ show, openView }) => {
  await show('<!doctype html><html lang="en"><title>Star party</title><h1>Star party</h1><p>When: Sunday, March 14, 2027, 2:30 am – 4:00 am<br>Where: Observatory Hill</p>');
  const view = await openView();
  await expect(view.locator('.problem')).toContainText('skip 2:30 AM');
  await view.locator('.problem .mend').click();
  await expect(view.locator('.when-clock')).toHaveText(/3:30\s–\s5:00\sAM/);
  await expect(view.locator('.problem')).toHaveCount(0);
});

test('a zone is found by its city with the keyboard alone', async ({ show, openView }) => {
  await show(SAMPLE);
  const view = await openView();
  await view.click('#edit-when');
  await view.locator('#zone').focus();
  await view.keyboard.type('tok');
  await expect(view.locator('#zones [role=option]').first()).toContainText(/Tokyo.*UTC\+9/);
  await view.keyboard.press('ArrowDown');
  await view.keyboard.press('ArrowUp');
  await view.keyboard.press('Enter');
  await expect(view.locator('#zone')).toHaveValue('Asia/Tokyo');
  await expect(view.locator('.when-zone')).toHaveText('Tokyo time · UTC+9');
  await expect(view.locator('#zones')).toHaveCount(0);
  await view.fill('#zone', 'Atlantis');
  await expect(view.locator('.zone-search')).toContainText('No zone fits.');
  await view.locator('#title').focus();
  await expect(view.locator('#problem-zone')).toContainText('not known');
  await view.fill('#zone', 'berl');
  await view.locator('#zones [data-zone="Europe/Berlin"]').click();
  await expect(view.locator('#problem-zone')).toHaveCount(0);
});

test('a series is said in words with its next dates, and edited; dates left out stay', async ({ extension, show, openView }) => {
  await show(SERIES, '/series.txt', 'text/plain; charset=utf-8');
  const view = await openView();
  await expect(view.locator('.series-words')).toHaveText(/every week on Tuesday, Thursday until Friday, April 30, 2027, except Tuesday, March 9, 2027/i);
  await expect(view.locator('.series-next')).toContainText('Tue, Mar 2, 2027 · Thu, Mar 4, 2027 · Thu, Mar 11, 2027');
  await view.locator('[data-day=TH]').click();
  await view.fill('#repeat-interval', '2');
  await view.locator('#repeat-interval').blur();
  await view.selectOption('#repeat-ends', 'count');
  await view.fill('#repeat-count', '5');
  await view.locator('#repeat-count').blur();
  await expect(view.locator('.series-words')).toHaveText(/every 2 weeks on Tuesday, 5 times, except/i);
  await view.click('#download');
  const file = await downloaded(extension.downloads, '.ics');
  expect(file).toMatch(/RRULE:(?=[^\r]*FREQ=WEEKLY)(?=[^\r]*INTERVAL=2)(?=[^\r]*BYDAY=TU)(?=[^\r]*COUNT=5)/);
  expect(file).toMatch(/EXDATE[^\r]*20270309T163000/);
  await view.click('#back-to-event');
  await view.selectOption('#repeat', 'none');
  await expect(view.locator('.series')).toHaveCount(0);
});

test('the words that a field was read from come forward for the pointer and for the keyboard', async ({ show, openView }) => {
  await show(SAMPLE);
  const view = await openView();
  const quote = view.locator('[data-part=location] > .source .quote');
  await expect(quote).toHaveCSS('opacity', '0');
  const height = await view.evaluate(() => document.body.scrollHeight);
  await view.locator('#location').focus();
  await expect(quote).toHaveCSS('opacity', '1');
  await expect(quote).toContainText('In Person and Virtual');
  expect(await view.evaluate(() => document.body.scrollHeight), 'nothing jumps').toBe(height);
  await view.keyboard.press('Tab');
  const focused = await view.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'));
  expect(focused, 'the next stop is in the same field').toBe('location');
});
