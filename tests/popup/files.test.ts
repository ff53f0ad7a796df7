/** Files that the user gives: each becomes a Page. */
import { expect, it } from 'vitest';
import { FileError, readFile } from '../../popup/read-file';
import { findEvents } from '../../src/find-events';

const file = (name: string, content: BlobPart, type = ''): File => new File([content], name, { type });
const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=America/New_York:20270304T150000\r\nDTEND;TZID=America/New_York:20270304T160000\r\nRRULE:FREQ=WEEKLY;UNTIL=20270430T203000Z\r\nSUMMARY:Tea in a file\r\nLOCATION:Wean Hall 7500\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const mail = (head: string[], body: string): string => ['From: Ada <ada@example.org>', 'To: all@example.org', 'Date: Mon, 1 Mar 2027 09:00:00 +0000', 'MIME-Version: 1.0', ...head, '', body].join('\r\n');
const eventIn = async (given: File) => findEvents(await readFile(given))[0];

it('a calendar is read by its data', async () => {
  const page = await readFile(file('tea.ics', ICS));
  const [event] = findEvents({ ...page, zone: 'America/New_York' });
  expect(event).toMatchObject({ title: 'Tea in a file', start: '2027-03-04T15:00', end: '2027-03-04T16:00' });
  expect(new Set(Object.values(event?.alternatives ?? {}).flat().map(({ reader }) => reader)), 'its lines are no prose').not.toContain('announcement');
});

it('a mail in quoted-printable and another charset: its day counts from its sending', async () => {
  const raw = mail(['Subject: =?iso-8859-1?Q?Re:_Caf=E9_colloquium?=', 'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'], 'The colloquium takes place tomorrow, 3:00 pm =E2 4:00 pm=\r\n, in the Caf=E9 Zinc.'.replace('=E2', '-'));
  const page = await readFile(file('mail.eml', raw));
  expect(page).toMatchObject({ title: 'Café colloquium', text: expect.stringContaining('in the Café Zinc') });
  expect(page.now.slice(0, 7)).toMatch(/^2027-0[23]/);
  expect(findEvents({ ...page, zone: 'UTC', now: '2027-03-01T09:00' })[0]?.start).toBe('2027-03-02T15:00');
});

it('the calendar attached to a mail says more than its text', async () => {
  const raw = mail(['Subject: Invitation', 'Content-Type: multipart/mixed; boundary=b'], ['--b', 'Content-Type: text/plain', '', 'See you on May 5, 2027, 1 pm', '--b', 'Content-Type: text/calendar; name=invite.ics', 'Content-Disposition: attachment; filename=invite.ics', 'Content-Transfer-Encoding: base64', '', Buffer.from(ICS).toString('base64').replace(/.{70}/g, '$&\r\n'), '--b--', ''].join('\r\n'));
  expect((await eventIn(file('invitation.eml', raw)))?.title).toBe('Tea in a file');
});

it('a mail of HTML alone, and one without its ending', async () => {
  const raw = mail(['Subject: Tea', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'], Buffer.from('<h1>Tea and Biscuits</h1><p>When: March 4, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>').toString('base64'));
  for (const given of [file('tea.eml', raw), file('tea', raw)]) expect(await eventIn(given)).toMatchObject({ start: '2027-03-04T15:00', end: '2027-03-04T16:00', location: 'Wean Hall 7500' });
});

it('text in UTF-16 and in Windows-1252', async () => {
  expect((await readFile(file('a.txt', new Uint8Array([0xff, 0xfe, 0x54, 0, 0xe9, 0]))) as { text: string }).text).toBe('Té');
  expect((await readFile(file('b.txt', new Uint8Array([0x54, 0xe9]))) as { text: string }).text).toBe('Té');
});

it('what is no text, or too long, is said', async () => {
  await expect(readFile(file('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])))).rejects.toThrow(FileError);
  await expect(readFile(file('long.txt', 'x'.repeat(10_000_001)))).rejects.toThrow('file_too_long');
});
