/** The way out: what a calendar cannot carry is said before the click, and what is added again updates its entry. */
import jsQR from 'jsqr';
import { downloaded, expect, fieldsOf, sentTo, test } from './fixtures';

const page = (when: string, more = '') => `<!doctype html><html lang="en"><title>Tea</title><h1>Tea and Biscuits</h1><p>When: ${when}<br>Where: Wean Hall 7500</p>${more}`;
const series = (more: object) => `<!doctype html><html lang="en"><title>Tea</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'Tea and Biscuits', location: { '@type': 'Place', name: 'Wean Hall 7500', geo: { '@type': 'GeoCoordinates', latitude: 40.442609, longitude: -79.945651 } }, keywords: 'Food, Talks', ...more })}</script><h1>Tea and Biscuits</h1>`;

const textOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;

test('what each calendar cannot carry stands beside its button, with the better way', async ({ extension, show, openPopup }) => {
  await show(series({ eventSchedule: { '@type': 'Schedule', startDate: '2027-03-04', endDate: '2027-04-29', startTime: '15:00', endTime: '16:00', repeatFrequency: 'P1W', byDay: 'Thursday', scheduleTimezone: 'Europe/Berlin', exceptDate: '2027-03-11' } }));
  const popup = await openPopup();
  expect(await popup.until<string>(textOf('#losses'))).toBe('Google Calendar can’t take all of this event. Dates that are left out or added are lost. The .ics file carries all of it.');
  await popup.click('#more');
  const outlook = await popup.until<string>(textOf('#losses-outlook'));
  expect(outlook).toBe('Only the first of the series arrives.');
  expect(await popup.eval(textOf('#losses-yahoo'))).toContain('Its hours are taken for your calendar’s own time zone.');
  expect(await popup.eval(textOf('#losses-ics-text'))).toBe('');
  // the one that the user chose becomes the main button, and says it there
  const opened = extension.context.waitForEvent('page');
  await popup.click('[data-exporter=outlook]');
  expect(await sentTo(extension.context, await opened)).toContain('https://outlook.live.com/calendar/action/compose?');
  const again = await openPopup();
  expect(await again.until<string>(textOf('#losses'))).toBe('Outlook.com can’t take all of this event. Only the first of the series arrives. The .ics file carries all of it.');
});

test('nothing is lost of a plain event, and nothing is said', async ({ show, openPopup }) => {
  await show(page('Thursday, March 4, 2027, 3:00 pm – 4:00 pm'));
  const popup = await openPopup();
  await popup.click('#more');
  await popup.until(`document.querySelector('#others [data-exporter=yahoo]')`);
  expect(await popup.eval(`document.querySelectorAll('.losses').length`)).toBe(0);
});

test('a night with a clock change is told, with what is meant', async ({ extension, show, openPopup }) => {
  await show(page('Sunday, March 14, 2027, 2:30 am – 4:00 am ET'));
  const popup = await openPopup();
  expect(await popup.until<string>(textOf('[data-field=start] .problem span'))).toMatch(/^The clocks go forward that night and skip 2:30\sAM\. It is exported as 3:30\sAM\.$/);
  const opened = extension.context.waitForEvent('page');
  await popup.click('#main');
  expect(await sentTo(extension.context, await opened)).toContain('dates=20270314T033000%2F20270314T040000');
});

test('an hour that comes twice is the first, also after an edit', async ({ extension, show, openPopup }) => {
  await show(page('Sunday, November 7, 2027, 3:30 am – 4:00 am ET'));
  const popup = await openPopup();
  expect(await popup.eval(textOf('[data-field=start] .problem'))).toBe('');
  await popup.fill('#start-time', '01:30');
  expect(await popup.until<string>(textOf('[data-field=start] .problem'))).toMatch(/^The clocks go back that night, and 1:30\sAM comes twice\. The first is exported \(EDT\)\.$/);
  await popup.click('#download');
  expect(await downloaded(extension.downloads, '.ics')).toContain('DTSTART:20271107T053000Z');
});

test('added, changed and added again: the same entry, a higher sequence; unchanged: the same bytes but DTSTAMP', async ({ extension, show, openPopup }) => {
  await show(series({ startDate: '2027-03-04T15:00:00-05:00', endDate: '2027-03-04T16:00:00-05:00' }));
  const files: string[] = [];
  const add = async (change: Record<string, string> = {}): Promise<void> => {
    const popup = await openPopup();
    for (const [field, value] of Object.entries(change)) await popup.fill(`#${field}`, value);
    await popup.click('#download');
    await popup.until(`document.querySelector('.said')`);
    files.push(await downloaded(extension.downloads, files.length === 0 ? 'Biscuits.ics' : `(${files.length}).ics`));
    await popup.close();
  };
  const line = (file: number, name: string): string => new RegExp(`\\r\\n${name}[:;](.*)\\r\\n`).exec(files[file]?.split('BEGIN:VEVENT')[1] ?? '')?.[1] ?? '';
  await add();
  await add();
  await add({ 'start-time': '17:30', location: 'Gates Hillman 4405' });
  await add();
  const bare = (file: number): string | undefined => files[file]?.replace(/DTSTAMP:.*\r\n/, '');
  expect(line(0, 'UID')).toMatch(/^[0-9a-f-]{36}$/);
  expect(bare(1)).toBe(bare(0));
  expect([0, 1, 2, 3].map((file) => line(file, 'SEQUENCE'))).toEqual(['0', '0', '1', '1']);
  expect(line(2, 'UID')).toBe(line(0, 'UID'));
  expect(line(2, 'DTSTART')).toBe('TZID=America/New_York:20270304T173000');
  expect(line(2, 'LAST-MODIFIED')).toMatch(/^\d{8}T\d{6}Z$/);
  expect(bare(3)).toBe(bare(2));
  // the position is that of the place which the page named
  expect([line(0, 'GEO'), line(0, 'CATEGORIES')]).toEqual(['40.442609;-79.945651', 'Food,Talks']);
  expect([line(2, 'GEO'), line(2, 'CATEGORIES')]).toEqual(['', 'Food,Talks']);
});

test('the QR code holds the event, for a phone without any network', async ({ show, openPopup }) => {
  await show(page('Thursday, March 4, 2027, 3:00 pm – 4:00 pm ET'));
  const popup = await openPopup();
  await popup.click('#more');
  await popup.until(`document.querySelector('#others [data-exporter=qr]')`);
  await popup.click('#others [data-exporter=qr]');
  await popup.until(`document.querySelector('.picture img')?.complete`);
  // as large as it is shown, at the resolution of a screen
  const { pixels, side } = await popup.eval<{ pixels: number[]; side: number }>(`(() => {
    const image = document.querySelector('.picture img');
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const drawing = canvas.getContext('2d');
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, image.width, image.height);
    drawing.drawImage(image, 0, 0, image.width, image.height);
    return { pixels: [...drawing.getImageData(0, 0, image.width, image.height).data], side: image.width };
  })()`);
  const text = jsQR(Uint8ClampedArray.from(pixels), side, side)?.data ?? '';
  expect(text).toMatch(/^BEGIN:VEVENT\nSUMMARY:Tea and Biscuits\nDTSTART:20270304T200000Z\nDTEND:20270304T210000Z\nLOCATION:Wean Hall 7500\nDESCRIPTION:http.*\nEND:VEVENT$/);
});

test('a feed is offered with what subscribing means', async ({ extension, show, openPopup }) => {
  await show(page('Thursday, March 4, 2027, 3:00 pm – 4:00 pm', '<p><a href="webcal://calendars.larkfield.example/tea.ics?all=1" title="All teas">Subscribe</a></p>'));
  const popup = await openPopup();
  expect(await popup.until<string>(textOf('.subscribe summary'))).toBe('Subscribe to this calendar');
  await popup.click('.subscribe summary');
  const said = await popup.until<string>(textOf('.subscribe'));
  expect(said).toContain('Your calendar then shows all events of “All teas” and follows their changes.');
  expect(said).toContain('https://calendars.larkfield.example/tea.ics?all=1');
  expect(await popup.eval(`document.querySelector('[data-subscribe=webcal]').href`)).toBe('webcal://calendars.larkfield.example/tea.ics?all=1');
  await popup.click('[data-subscribe=copy]');
  expect(await popup.until<string>(`[...document.querySelectorAll('[data-subscribe=copy]')].map((button) => button.innerText).find((words) => words === 'Copied')`)).toBe('Copied');
  const opened = extension.context.waitForEvent('page');
  // the new tab closes the popup before the click has answered
  await popup.eval(`void setTimeout(() => document.querySelector('[data-subscribe=google]').click())`);
  expect(await sentTo(extension.context, await opened)).toContain(encodeURIComponent('webcal://calendars.larkfield.example/tea.ics?all=1'));
});

test('a calendar page without a single event offers its feed all the same; other pages offer none', async ({ show, openPopup }) => {
  await show('<!doctype html><html lang="en"><head><title>Teas of Larkfield</title><link rel="alternate" type="text/calendar" href="/all.ics"></head><h1>Teas of Larkfield</h1>', '/calendar');
  const popup = await openPopup();
  expect(await popup.until<string>(textOf('.subscribe'))).toContain('Subscribe to this calendar');
  await popup.close();
  await show(page('Thursday, March 4, 2027, 3:00 pm – 4:00 pm'));
  const other = await openPopup();
  expect((await fieldsOf(other))['title']).toBe('Tea and Biscuits');
  expect(await other.eval(`document.querySelector('.subscribe')`)).toBe(null);
});
