/** Files and text that the user drops, pastes or chooses; and the examples. */
import { clickToolbarButton } from '../../scripts/browser.mjs';
import { expect, test } from './fixtures';

const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20270304T200000Z\r\nDTEND:20270304T210000Z\r\nSUMMARY:Tea in a file\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const MAIL = ['From: Ada <ada@example.org>', 'Date: Mon, 1 Mar 2027 09:00:00 -0500', 'Subject: =?utf-8?Q?Caf=C3=A9_colloquium?=', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', 'When: March 4, 2027, 3:00 pm - 4:00 pm', 'Where: Caf=C3=A9 Zinc', ''].join('\r\n');
const NOTHING = '<!doctype html><title>Our library</title><h1>Our library</h1><p>We lend books.</p>';

/** What a drop or a paste brings, made in the page: a drag from the desktop can't be played. */
const bring = (kind: 'drop' | 'paste', name: string, type: string, content: string) => `(() => {
  const data = new DataTransfer();
  ${name ? `data.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}, { type: ${JSON.stringify(type)} }));` : `data.setData('text/plain', ${JSON.stringify(content)});`}
  document.body.dispatchEvent(${kind === 'drop' ? `new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })` : `new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })`});
})()`;

test('a calendar dropped on the popup, a mail pasted, a text dropped: each is read', async ({ show, openPopup }) => {
  await show(NOTHING);
  const popup = await openPopup();
  await popup.eval(bring('drop', 'tea.ics', 'text/calendar', ICS));
  expect(await popup.until(`document.querySelector('#title')?.value`)).toBe('Tea in a file');
  expect(await popup.eval(`document.querySelector('.top h1').textContent`)).toBe('From tea.ics');
  await popup.close();
  const again = await openPopup();
  expect(await again.until(`document.querySelector('#title')?.value`), 'it is kept like anything typed').toBe('Tea in a file');
  await again.click('#start-over');
  await again.until(`document.querySelector('#announcement')`);
  await again.eval(bring('paste', 'mail.eml', 'message/rfc822', MAIL));
  expect(await again.until(`document.querySelector('#title')?.value`)).toBe('Café colloquium');
  expect(await again.eval(`document.querySelector('#location').value`)).toBe('Café Zinc');
  await again.eval(bring('drop', '', '', 'Tea and biscuits\nMarch 4, 2027, 3pm'));
  expect(await again.until(`document.querySelector('#announcement')?.value`)).toContain('Tea and biscuits');
  expect(await again.until(`document.querySelector('#start-time')?.value === '15:00' && 'read'`)).toBe('read');
});

test('a file that holds no text is refused in words; one is chosen by the dialog', async ({ show, openView }) => {
  await show(NOTHING);
  const view = await openView();
  await view.setInputFiles('#choose-file', { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 0, 1]) });
  await expect(view.locator('.notice')).toContainText('It is no calendar, mail, text or PDF document.');
  await view.setInputFiles('#choose-file', { name: 'tea.ics', mimeType: 'text/calendar', buffer: Buffer.from(ICS) });
  await expect(view.locator('#title')).toHaveValue('Tea in a file');
});

test('the whole popup takes a drop, and says so', async ({ show, openView }) => {
  await show(NOTHING);
  const view = await openView();
  await view.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'talk.ics'));
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(view.locator('.drop-zone')).toContainText('Drop it here');
});

for (const example of ['talk', 'mail', 'short']) {
  test(`the example “${example}” is read whole`, async ({ show, openView }) => {
    await show(NOTHING);
    const view = await openView();
    await view.click(`[data-example=${example}]`);
    await expect(view.locator('#title')).toHaveValue({ talk: /Verified Compilers/, mail: /reading group/i, short: /Tea with Ada/ }[example] ?? /./);
    await expect(view.locator('.when-clock')).toHaveText({ talk: /4:30\s–\s6:00\sPM/, mail: /3:00\s–\s4:00\sPM/, short: /5:00\s–\s6:00\sPM/ }[example] ?? /./);
    if (example === 'mail') await expect(view.locator('#online-passcode')).toHaveValue('biscuit');
  });
}

test('text typed while the worker is stopped is there again', async ({ extension: { cdp, id }, show, tab, openPopup }) => {
  await show(NOTHING);
  const popup = await openPopup();
  const stop = async (): Promise<void> => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos) if (type === 'service_worker' && url.includes(id)) await cdp.send('Target.closeTarget', { targetId });
  };
  await stop();
  await popup.fill('#announcement', 'Tea and biscuits, half ty');
  // a click outside closes a popup at once, with no time for good-byes
  await tab.bringToFront();
  await expect.poll(async () => (await cdp.send('Target.getTargets')).targetInfos.some(({ type, url }) => type === 'page' && url.includes(`${id}/popup/`))).toBe(false);
  await stop();
  const again = await clickToolbarButton(cdp, id, tab);
  await again.ready();
  expect(await again.eval(`document.querySelector('#announcement').value`)).toBe('Tea and biscuits, half ty');
});
