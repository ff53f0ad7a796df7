import { describe, expect, it } from 'vitest';
import { addToCalendarLink } from '../../src/readers/add-to-calendar-link';
import { groupsOf, valuesOf } from './claims-of';

const link = (href: string): string => `<a href="${href.replaceAll('&', '&amp;')}">Add to calendar</a>`;
const read = (...hrefs: string[]) => valuesOf(addToCalendarLink, `<main>${hrefs.map(link).join(' ')}</main>`);
const google = 'https://calendar.google.com/calendar/render?action=TEMPLATE';

describe('Google', () => {
  it('reads a template link', () => {
    const [group] = groupsOf(
      addToCalendarLink,
      link(`${google}&text=Proofs+%26+programs&dates=20260305T163000/20260305T180000&ctz=America/New_York&location=Gates+4405&details=Zoom%3A+https%3A%2F%2Fexample.zoom.us%2Fj%2F98765432101%0APasscode%3A+tea`),
    );
    expect(group?.group).toBe('add-to-calendar-link:0');
    expect(group?.values).toEqual({
      title: 'Proofs & programs', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York', location: 'Gates 4405',
      description: 'Zoom: https://example.zoom.us/j/98765432101\nPasscode: tea',
      online: { service: 'Zoom', url: 'https://example.zoom.us/j/98765432101', id: '98765432101', passcode: 'tea' },
    });
    expect(group?.claims.every(({ grounds }) => grounds === 'calendar-link')).toBe(true);
    expect(group?.claims.find(({ field }) => field === 'start')?.quote).toBe('dates=20260305T163000/20260305T180000');
  });

  it.each([
    ['https://www.google.com/calendar/event?action=TEMPLATE&text=Talk&dates=20260305T213000Z/20260305T230000Z', '2026-03-05T21:30Z', '2026-03-05T23:00Z'],
    ['https://www.google.com/calendar/render?action=TEMPLATE&text=Talk&dates=20260305T163000/20260305T163000', '2026-03-05T16:30', undefined],
    ['https://calendar.google.com/calendar/r/eventedit?text=Talk&dates=20260305/20260308', '2026-03-05', '2026-03-07'],
    ['https://calendar.google.com/calendar/u/0/r/eventedit?text=Talk&dates=20260305/20260306', '2026-03-05', undefined],
    ['https://calendar.google.com/calendar/eventedit?text=Talk&dates=20260305', '2026-03-05', undefined],
    ['http://www.google.com/calendar/event?action=TEMPLATE&text=Talk&dates=20260305T163000-0500/20260305T180000-0500', '2026-03-05T16:30-05:00', '2026-03-05T18:00-05:00'],
    ['//calendar.google.com/calendar/event?action=TEMPLATE&text=Talk&dates=2026-03-05T16:30:00/2026-03-05T18:00:00', '2026-03-05T16:30', '2026-03-05T18:00'],
    ['https://calendar.google.com/calendar/u/0/r#eventedit?text=Talk&dates=20260305T163000/20260305T180000', '2026-03-05T16:30', '2026-03-05T18:00'],
  ])('%s', (href, start, end) => expect(read(href)).toEqual([{ title: 'Talk', start, ...(end ? { end } : {}) }]));

  it('reads a recurrence, its UNTIL on the zone\'s clock', () => {
    expect(read(`${google}&text=Tea&dates=20260305T163000/20260305T180000&ctz=America/New_York&recur=RRULE:FREQ%3DWEEKLY%3BUNTIL%3D20260430T035959Z`)[0]?.recurrence).toBe('RRULE:FREQ=WEEKLY;UNTIL=20260429T235959');
  });

  it('never throws on broken percent signs, and decodes what was encoded twice', () => {
    expect(read(`${google}&text=100%+of+%E0%A4%A&dates=20260305T163000/20260305T180000`)[0]?.start).toBe('2026-03-05T16:30');
    expect(read(`${google}&text=Open%2520House%252C%2520day%25201&dates=20260305`)[0]?.title).toBe('Open House, day 1');
    expect(read(`${google}&text=Rock%26%23039%3Bn%26%23039%3BRoll&dates=20260305`)[0]?.title).toBe("Rock'n'Roll");
  });

  it('takes a join link for a meeting, and what stands beside it for the place', () => {
    const where = (location: string) => read(`${google}&text=Tea&dates=20260305T163000&location=${encodeURIComponent(location)}`)[0];
    expect(where('https://example.zoom.us/j/98765432101')).not.toHaveProperty('location');
    expect(where('https://example.zoom.us/j/98765432101')?.online).toMatchObject({ id: '98765432101' });
    expect(where('Gates 4405 / https://example.zoom.us/j/98765432101')?.location).toBe('Gates 4405');
    expect(where('Zoom: https://example.zoom.us/j/98765432101')).not.toHaveProperty('location');
  });

  it.each([
    'https://calendar.google.com/calendar/embed?src=logic%40example.edu&ctz=America/New_York',
    'https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=abc&tmsrc=logic%40example.edu',
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Talk&dates=TBA/TBA',
    'https://calendar.google.com.evil.example/calendar/render?action=TEMPLATE&text=Talk&dates=20260305T163000',
    'https://example.edu/calendar/render?text=Talk&dates=20260305T163000',
    'mailto:calendar@example.edu',
    'https://calendar.google.com/%',
    'http://[calendar',
  ])('nothing in %s', (href) => expect(read(href)).toEqual([]));
});

describe('Outlook and Yahoo', () => {
  it.each([
    ['https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject=Talk&startdt=2026-03-05T21:30:00Z&enddt=2026-03-05T23:00:00Z', '2026-03-05T21:30Z', '2026-03-05T23:00Z'],
    ['https://outlook.office.com/calendar/action/compose?subject=Talk&startdt=2026-03-05T16%3A30%3A00-05%3A00&enddt=2026-03-05T18%3A00%3A00-05%3A00', '2026-03-05T16:30-05:00', '2026-03-05T18:00-05:00'],
    ['https://outlook.live.com/owa/?path=/calendar/action/compose&rru=addevent&startdt=2026-03-05T16:30:00+01:00&enddt=2026-03-05T18:00:00+01:00&subject=Talk', '2026-03-05T16:30+01:00', '2026-03-05T18:00+01:00'],
    ['https://outlook.office365.com/owa/?path=/calendar/action/compose&subject=Talk&startdt=2026-03-05&enddt=2026-03-06&allday=true', '2026-03-05', undefined],
    ['https://outlook.cloud.microsoft/calendar/deeplink/compose?subject=Talk&startdt=2026-03-05T16:30:00&enddt=2026-03-05T18:00:00', '2026-03-05T16:30', '2026-03-05T18:00'],
    ['http://calendar.live.com/calendar/calendar.aspx?rru=addevent&dtstart=20260305T213000Z&dtend=20260305T230000Z&summary=Talk', '2026-03-05T21:30Z', '2026-03-05T23:00Z'],
    ['https://calendar.yahoo.com/?v=60&title=Talk&st=20260305T163000&et=20260305T180000', '2026-03-05T16:30', '2026-03-05T18:00'],
    ['https://calendar.yahoo.com/?v=60&title=Talk&st=20260305T213000Z&dur=0130', '2026-03-05T21:30Z', '2026-03-05T23:00Z'],
    ['https://calendar.yahoo.com/?v=60&view=d&type=20&TITLE=Talk&ST=20260305&DUR=allday', '2026-03-05', undefined],
  ])('%s', (href, start, end) => expect(read(href)).toEqual([{ title: 'Talk', start, ...(end ? { end } : {}) }]));
});

describe('several links', () => {
  const outlook = 'https://outlook.live.com/calendar/0/deeplink/compose?subject=Talk&startdt=2026-03-05T21:30:00Z&enddt=2026-03-05T23:00:00Z&location=Gates+4405';
  it('are one event when title and time agree', () => {
    expect(read(`${google}&text=Talk&dates=20260305T163000/20260305T180000&ctz=America/New_York`, outlook)).toEqual([
      { title: 'Talk', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York', location: 'Gates 4405' },
    ]);
  });

  it('are events of their own otherwise', () => {
    expect(read(`${google}&text=Talk&dates=20260305T163000`, `${google}&text=Talk&dates=20260312T163000`, `${google}&text=Tea&dates=20260305T163000`).map(({ title, start }) => [title, start])).toEqual([
      ['Talk', '2026-03-05T16:30'], ['Talk', '2026-03-12T16:30'], ['Tea', '2026-03-05T16:30'],
    ]);
  });

  it('are found in plain text too', () => {
    expect(valuesOf(addToCalendarLink, '', { text: `Tea!\n<${google}&text=Tea&dates=20260305T163000>` })).toEqual([{ title: 'Tea', start: '2026-03-05T16:30' }]);
  });
});

describe('widgets', () => {
  it('reads an add-to-calendar-button', () => {
    expect(
      valuesOf(addToCalendarLink, '<add-to-calendar-button name="Talk" startDate="2026-03-05" startTime="16:30" endTime="18:00" timeZone="America/New_York" location="Gates 4405" description="[p]Come.[/p][p]All of you.[/p]" options="\'Apple\',\'Google\'"></add-to-calendar-button>'),
    ).toEqual([{ title: 'Talk', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York', location: 'Gates 4405', description: 'Come.\n\nAll of you.' }]);
  });

  it('reads its several dates, and its older JSON', () => {
    expect(
      valuesOf(addToCalendarLink, `<add-to-calendar-button name="Talk" timeZone="currentBrowser" dates='[{"startDate":"2026-03-05","startTime":"16:30","endTime":"18:00"},{"startDate":"2026-03-12","name":"Second talk"}]'></add-to-calendar-button>`),
    ).toEqual([{ title: 'Talk', start: '2026-03-05T16:30', end: '2026-03-05T18:00' }, { title: 'Second talk', start: '2026-03-12' }]);
    expect(valuesOf(addToCalendarLink, '<div class="atcb">{"name":"Talk","startDate":"2026-03-05","startTime":"16:30","endTime":"18:00"}</div>')).toEqual([{ title: 'Talk', start: '2026-03-05T16:30', end: '2026-03-05T18:00' }]);
  });

  it('reads addevent.com, day or month first as it says', () => {
    const widget = (format: string, start: string): string =>
      `<div class="addeventatc">Add to Calendar<span class="start">${start} 04:30 PM</span><span class="end">${start} 06:00 PM</span><span class="timezone">America/New_York</span><span class="title">Talk</span><span class="description">Come.</span><span class="location">Gates 4405</span>${format}</div>`;
    const expected = [{ title: 'Talk', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York', location: 'Gates 4405', description: 'Come.' }];
    expect(valuesOf(addToCalendarLink, widget('', '03/05/2026'))).toEqual(expected);
    expect(valuesOf(addToCalendarLink, widget('<span class="date_format">DD/MM/YYYY</span>', '05/03/2026'))).toEqual(expected);
  });

  it('reads addtocalendar.com', () => {
    expect(
      valuesOf(addToCalendarLink, '<span class="addtocalendar atc-style-blue"><var class="atc_event"><var class="atc_date_start">2026-03-05 16:30:00</var><var class="atc_date_end">2026-03-05 18:00:00</var><var class="atc_timezone">America/New_York</var><var class="atc_title">Talk</var><var class="atc_location">Gates 4405</var></var></span>'),
    ).toEqual([{ title: 'Talk', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York', location: 'Gates 4405' }]);
  });
});
