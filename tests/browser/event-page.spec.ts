/** The main job: an event page, one click, the event; one more, and it is in the calendar. */
import ICAL from 'ical.js';
import { downloaded, expect, fieldsOf, SAMPLE, sentTo, test } from './fixtures';

test('the popup shows the event of the page, and where each field comes from', async ({ show, openPopup }) => {
  const url = await show(SAMPLE);
  const popup = await openPopup();
  const fields = await fieldsOf(popup);
  expect(fields).toMatchObject({
    title: 'Thesis Oral Defense - Mara Ellison Okafor',
    'start-date': '2027-04-15',
    'start-time': '16:30',
    'end-date': '2027-04-15',
    'end-time': '18:00',
    'all-day': 'false',
    zone: 'America/New_York',
    location: 'Traffic21 Classroom, Gates Hillman 6501',
    'online-service': 'Zoom',
    'online-id': '9142073356',
    'online-passcode': 'mo-thesis',
    speakers: 'Mara Ellison Okafor',
  });
  expect(fields['description']).toContain('a proof to grow old together with its program');
  expect([url, 'https://csd.cmu.edu/calendar/thesis-oral-OKAFOR-2027-04-15']).toContain(fields['url']);
  expect(await popup.eval(`document.querySelector('.when-words').textContent`)).toMatch(/^Thursday, April 15, 2027.*4:30\s–\s6:00\sPM$/);
  for (const field of ['title', 'start', 'location', 'online', 'speakers']) {
    expect(await popup.eval(`document.querySelector('[data-field=${field}] .tag')?.textContent ?? ''`), field).not.toBe('');
  }
  expect(await popup.eval(`document.querySelector('[data-part=start] > .source .quote').textContent`)).toContain('4:30pm');
  expect(await popup.eval(`document.querySelector('[data-part=location] > .source .quote').textContent`)).toContain('In Person and Virtual');
});

test('Enter sends the event to Google Calendar', async ({ extension, show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  const opened = extension.context.waitForEvent('page');
  await popup.press('Enter');
  const link = new URL(await sentTo(extension.context, await opened));
  const part = (name: string) => link.searchParams.get(name) ?? '';
  expect(link.origin + link.pathname).toBe('https://calendar.google.com/calendar/render');
  expect(part('action')).toBe('TEMPLATE');
  expect(part('text')).toBe('Thesis Oral Defense - Mara Ellison Okafor');
  expect(part('dates')).toBe('20270415T163000/20270415T180000');
  expect(part('ctz')).toBe('America/New_York');
  expect(part('location')).toContain('Gates Hillman 6501');
  expect(part('details')).toMatch(/914 ?207 ?3356/);
  expect(part('details')).toContain('mo-thesis');
  expect(part('details').trimEnd()).toMatch(/https?:\/\/\S+$/);
  expect(link.href.length).toBeLessThan(8_000);
});

test('the downloaded file holds the same event', async ({ extension, show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  await popup.click('#download');
  const text = await downloaded(extension.downloads, '.ics');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
  const [vevent] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = new ICAL.Event(vevent);
  expect(event.summary).toBe('Thesis Oral Defense - Mara Ellison Okafor');
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-04-15T20:30:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2027-04-15T22:00:00.000Z');
  expect(event.location).toContain('Gates Hillman 6501');
  expect(event.description).toMatch(/914 ?207 ?3356/);
  expect(event.uid).not.toBe('');
});

test('what the user changes is what is sent', async ({ extension, show, openPopup }) => {
  await show(SAMPLE);
  const popup = await openPopup();
  await popup.fill('#title', 'Mara’s defense');
  await popup.fill('#start-time', '15:00');
  expect((await fieldsOf(popup))['end-time'], 'the end moves along').toBe('16:30');
  expect(await popup.eval(`document.querySelector('[data-field=title] .tag').textContent`)).toBe('Changed by you');
  await popup.fill('#end-time', '14:00');
  expect(await popup.until(`document.querySelector('.problem span')?.textContent`)).toBe('It ends before it starts.');
  expect(await popup.eval(`document.querySelector('#main').disabled`)).toBe(true);
  await popup.fill('#end-time', '17:15');
  const opened = extension.context.waitForEvent('page');
  await popup.click('#main');
  const link = new URL(await sentTo(extension.context, await opened));
  expect(link.searchParams.get('text')).toBe('Mara’s defense');
  expect(link.searchParams.get('dates')).toBe('20270415T150000/20270415T171500');
});

test('a closed popup opens again with the same draft, also when the worker was stopped in between, and can start over', async ({ extension: { cdp, id }, show, openPopup }) => {
  await show(SAMPLE);
  const first = await openPopup();
  await first.fill('#title', 'My own title');
  await first.fill('#location', 'My own room');
  await first.close();
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) if (type === 'service_worker' && url.includes(id)) await cdp.send('Target.closeTarget', { targetId });
  const second = await openPopup();
  expect(await fieldsOf(second)).toMatchObject({ title: 'My own title', location: 'My own room', 'start-time': '16:30' });
  await second.click('#start-over');
  await second.until(`document.querySelector('#title').value.startsWith('Thesis')`);
  await second.close();
  const third = await openPopup();
  expect((await fieldsOf(third))['title']).toBe('Thesis Oral Defense - Mara Ellison Okafor');
});

test('reading changes nothing in the page', async ({ show, tab, openPopup }) => {
  await show(SAMPLE);
  const before = await tab.content();
  await openPopup();
  expect(await tab.content()).toBe(before);
});

test('a quote is shown in the page, whose tree stays as it is', async ({ show, tab, openPopup }) => {
  await show(SAMPLE);
  const before = await tab.content();
  const popup = await openPopup();
  await popup.click('[data-part=start] > .source .quote');
  await expect.poll(() => tab.evaluate(() => Array.from(CSS.highlights.get('calendar-capture') ?? []).map((range) => (range as Range).toString().replace(/\s+/g, ' ')))).toEqual([expect.stringContaining('4:30pm')]);
  expect(await tab.content()).toBe(before);
});
