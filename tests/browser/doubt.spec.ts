/** When something is unsure: warnings with values, other readings one click away, and undo. */
import { expect, fieldsOf, test } from './fixtures';

test('a wrong weekday is told with both days', async ({ show, openPopup }) => {
  await show('<!doctype html><html lang="en"><title>Tea</title><h1>Tea and Biscuits</h1><p>When: Thursday, March 5, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>');
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.warnings').innerText`)).toMatch(/The page says “.*Thursday, March 5, 2027.*”, but March 5, 2027 is a Friday\./);
});

test('an assumed year is marked, and another one is one click away; undo takes it back', async ({ show, openPopup }) => {
  await show('<!doctype html><html lang="en"><title>Tea</title><h1>Tea and Biscuits</h1><p>When: March 5, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>');
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('[data-part=start] > .source .tag-assumed').textContent`)).toBe('Year assumed');
  const before = (await fieldsOf(popup))['start-date'] ?? '';
  await popup.click('[data-field=start] .choices button');
  const after = (await fieldsOf(popup))['start-date'] ?? '';
  expect(Math.abs(Number(after.slice(0, 4)) - Number(before.slice(0, 4)))).toBe(1);
  expect(after.slice(4)).toBe(before.slice(4));
  expect((await fieldsOf(popup))['end-date']).toBe(after);
  await popup.click('#undo');
  expect((await fieldsOf(popup))['start-date']).toBe(before);
});

test('data and text that disagree are both offered', async ({ show, openPopup }) => {
  const data = { '@context': 'https://schema.org', '@type': 'Event', name: 'Tea and Biscuits', startDate: '2027-03-05T16:00:00-05:00', endDate: '2027-03-05T17:00:00-05:00', location: { '@type': 'Place', name: 'Wean Hall 7500' } };
  await show(`<!doctype html><html lang="en"><title>Tea</title><script type="application/ld+json">${JSON.stringify(data)}</script><h1>Tea and Biscuits</h1><p>When: Friday, March 5, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>`);
  const popup = await openPopup();
  const shown = (await fieldsOf(popup))['start-time'];
  const other = shown === '16:00' ? '3:00' : '4:00';
  expect(await popup.eval(`document.querySelector('.warnings').innerText`)).toContain(`${other}`);
  expect(await popup.eval(`document.querySelector('[data-field=start] .choices').innerText`)).toContain(other);
});
