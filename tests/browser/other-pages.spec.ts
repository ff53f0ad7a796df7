/** Pages that are not one event: none, several, and those that no extension may read. */
import ICAL from 'ical.js';
import { downloaded, expect, fieldsOf, test } from './fixtures';

const seminar = (title: string, when: string) => `<article><h2>${title}</h2><p>${when}<br>Gates Hillman 6115</p></article>`;
const jsonLd = (name: string, startDate: string) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name, startDate, endDate: startDate.replace('16:30', '17:30'), location: { '@type': 'Place', name: 'Gates Hillman 6115' } })}</script>`;

test('no event: says so, and reads a text as it is typed', async ({ show, openPopup }) => {
  await show('<!doctype html><title>Our library</title><h1>Our library</h1><p>We lend books.</p>');
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.notice').innerText`)).toContain('No event found on this page');
  await popup.fill('#announcement', 'Seminar: Verified Compilers\nThursday, March 4, 2027, 4:30-6 pm ET\nGates Hillman 6115');
  await popup.until(`document.querySelector('.card') !== null`);
  expect(await fieldsOf(popup)).toMatchObject({ 'start-date': '2027-03-04', 'start-time': '16:30', 'end-time': '18:00' });
  await popup.close();
  const again = await openPopup();
  expect(await again.eval(`document.querySelector('#announcement').value`)).toContain('Verified Compilers');
});

test('several events: a list to choose from, and the way back', async ({ show, openPopup }) => {
  await show(
    `<!doctype html><html lang="en"><title>Seminars</title>${jsonLd('Proofs', '2027-04-06T16:30:00-04:00')}${jsonLd('Robots', '2027-04-13T16:30:00-04:00')}${jsonLd('Games', '2027-04-20T16:30:00-04:00')}` +
      `<h1>Seminars</h1>${seminar('Proofs', 'April 6, 2027, 4:30 pm – 5:30 pm')}${seminar('Robots', 'April 13, 2027, 4:30 pm – 5:30 pm')}${seminar('Games', 'April 20, 2027, 4:30 pm – 5:30 pm')}`,
  );
  const popup = await openPopup();
  expect(await popup.eval(`[...document.querySelectorAll('.list-title')].map((title) => title.textContent)`)).toEqual(['Proofs', 'Robots', 'Games']);
  await popup.click('.list li:nth-child(2) button');
  expect(await fieldsOf(popup)).toMatchObject({ title: 'Robots', 'start-date': '2027-04-13', 'start-time': '16:30', 'end-time': '17:30' });
  await popup.click('#back');
  expect(await popup.eval(`document.querySelectorAll('.list li').length`)).toBe(3);
});

test('a page of the browser: a clear message, and a text can still be read', async ({ tab, openPopup }) => {
  await tab.goto('chrome://version/');
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.notice').innerText`)).toContain('The browser lets no extension read this page');
  await popup.fill('#announcement', 'Tea and biscuits\nMarch 4, 2027, 3pm');
  await popup.until(`document.querySelector('.card') !== null`);
  expect(await fieldsOf(popup)).toMatchObject({ 'start-date': '2027-03-04', 'start-time': '15:00' });
});

test('a plain text document is read line by line', async ({ show, openPopup }) => {
  await show('Colloquium: Trees\n\nDate: March 4, 2027\nTime: 3:00 pm - 4:00 pm\nPlace: Wean Hall 7500\n', '/talk.txt', 'text/plain; charset=utf-8');
  const popup = await openPopup();
  expect(await fieldsOf(popup)).toMatchObject({ 'start-date': '2027-03-04', 'start-time': '15:00', 'end-time': '16:00', location: 'Wean Hall 7500' });
});

test('many events: filtered, picked, and saved in one file', async ({ extension, show, openPopup }) => {
  const days = Array.from({ length: 300 }, (_, day) => new Date(Date.UTC(2025, 0, 5 + day * 4)).toISOString().slice(0, 10));
  await show(`<!doctype html><html lang="en"><title>Seminars</title>${days.map((date, n) => jsonLd(`Seminar no${n + 1}`, `${date}T16:30:00-05:00`)).join('')}<h1>Seminars</h1>`);
  const popup = await openPopup();
  expect(await popup.eval(`document.querySelector('.list-head').textContent`)).toContain('300');
  // rows are drawn as they come near: going to the end draws them all
  await popup.until(`(scrollTo(0, document.body.scrollHeight), document.querySelectorAll('.list li').length === 300)`);
  const past = await popup.eval<number>(`document.querySelectorAll('.list li.past').length`);
  expect(past).toBeGreaterThan(0);
  expect(await popup.eval(`document.querySelectorAll('.list input:checked').length`), 'what is over is left out at first').toBe(300 - past);
  await popup.fill('#filter', 'seminar no29');
  expect(await popup.until(`document.querySelectorAll('.list li').length < 300 && document.querySelectorAll('.list li').length`)).toBe(11);
  await popup.click('#pick-all');
  expect(await popup.until(`document.querySelector('#save-picked').textContent`)).toContain('11');
  await popup.click('.list li input');
  await popup.click('#save-picked');
  const vevents = new ICAL.Component(ICAL.parse(await downloaded(extension.downloads, '.ics'))).getAllSubcomponents('vevent');
  expect(vevents.map((vevent) => new ICAL.Event(vevent).summary)).toEqual(Array.from({ length: 10 }, (_, n) => `Seminar no${290 + n}`));
});

test('a count stands in the plural form of its language', async ({ extension: { worker }, show, openPopup }) => {
  const list = (count: number): string => `<!doctype html><html lang="en"><title>Seminars</title>${Array.from({ length: count }, (_, n) => jsonLd(`Seminar ${n + 1}`, `2027-04-0${n + 1}T16:30:00-04:00`)).join('')}<h1>Seminars</h1>`;
  for (const [language, count, heading, button] of [
    ['ru', 2, '2 события на этой странице', 'Скачать 2 события (.ics)'], ['ru', 5, '5 событий на этой странице', 'Скачать 5 событий (.ics)'],
    ['pl', 5, '5 wydarzeń na tej stronie', 'Pobierz 5 wydarzeń (.ics)'], ['he', 2, 'שני אירועים בדף הזה', 'הורדת שני אירועים (‎.ics)'], ['ar', 3, '3 أحداث في هذه الصفحة', 'تنزيل 3 أحداث (‎.ics)'],
  ] as const) {
    await worker.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
    await show(list(count), `/${language}/${count}`);
    const popup = await openPopup();
    expect(await popup.eval(`[document.querySelector('.list-head').textContent, document.querySelector('#save-picked').textContent]`)).toEqual([heading, button]);
    await popup.close();
  }
});
