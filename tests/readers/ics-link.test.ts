import { describe, expect, it } from 'vitest';
import { icsLink } from '../../src/readers/ics-link';
import { groupsOf, valuesOf } from './claims-of';
import { MOST_EVENTS } from '../../src/most-events';

const calendar = (...events: string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...events.flatMap((lines) => ['BEGIN:VEVENT', 'UID:1@example.edu', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n');
const talk = ['SUMMARY:Proofs & programs\\, part 1', 'DTSTART;TZID=America/New_York:20260305T163000', 'DTEND;TZID=America/New_York:20260305T180000'];
const read = (text: string) => valuesOf(icsLink, '', { text });
const one = (...lines: string[]) => read(calendar(lines))[0];

describe('an event', () => {
  it('is read with all its fields', () => {
    const [group] = groupsOf(icsLink, '', {
      text: calendar([
        ...talk, 'LOCATION:Gates Hall\\, 4405', 'DESCRIPTION:One.\\nTwo is a line that is long enough to be fol', ' ded here.', 'URL:https://events.example.edu/talks/1', 'ORGANIZER;CN=Logic Group:mailto:logic@example.edu',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://example.zoom.us/j/98765432101', 'STATUS:CANCELLED',
      ]),
    });
    expect(group?.group).toBe('ics-link:0');
    expect(group?.values).toEqual({
      title: 'Proofs & programs, part 1', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York', location: 'Gates Hall, 4405', description: 'One.\nTwo is a line that is long enough to be folded here.',
      url: 'https://events.example.edu/talks/1', organizer: 'Logic Group', online: { service: 'Zoom', url: 'https://example.zoom.us/j/98765432101', id: '98765432101' }, status: 'cancelled',
    });
    expect(group?.claims.find(({ field }) => field === 'start')).toMatchObject({ quote: 'DTSTART;TZID=America/New_York:20260305T163000 DTEND;TZID=America/New_York:20260305T180000', grounds: 'machine-readable' });
  });

  it('is filed under categories and lies somewhere', () => {
    expect(one(...talk, 'CATEGORIES:Logic\\, applied,Talks', 'CATEGORIES:talks,Free', 'GEO:40.443336;-79.944023')).toMatchObject({ categories: ['Logic, applied', 'Talks', 'Free'], geo: { latitude: 40.443336, longitude: -79.944023 } });
    expect(one(...talk, 'GEO:140;-79.9')?.geo).toBeUndefined();
  });

  it.each([
    ['UTC', ['DTSTART:20260305T213000Z', 'DTEND:20260305T230000Z'], { start: '2026-03-05T21:30Z', end: '2026-03-05T23:00Z' }],
    ['floating', ['DTSTART:20260305T163000', 'DURATION:PT1H30M'], { start: '2026-03-05T16:30', end: '2026-03-05T18:00' }],
    ['a day', ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306'], { start: '2026-03-05' }],
    ['days, the end exclusive', ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260308'], { start: '2026-03-05', end: '2026-03-07' }],
    ['an Olson path', ['DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Paris:20260305T163000'], { start: '2026-03-05T16:30', zone: 'Europe/Paris' }],
    ['a Windows name', ['DTSTART;TZID=Eastern Standard Time:20260305T163000'], { start: '2026-03-05T16:30', zone: 'America/New_York' }],
    ['what Outlook shows', ['DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260305T163000'], { start: '2026-03-05T16:30', zone: 'America/New_York' }],
  ])('in %s', (_, lines, expected) => expect(one(...lines)).toEqual(expected));

  it('takes the offset of a zone that only its VTIMEZONE knows', () => {
    const text = calendar(['SUMMARY:Tea', 'DTSTART;TZID=Campus:20260705T163000']).replace(
      'BEGIN:VEVENT',
      ['BEGIN:VTIMEZONE', 'TZID:Campus', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT'].join('\r\n'),
    );
    expect(read(text)).toEqual([{ title: 'Tea', start: '2026-07-05T16:30+02:00' }]);
  });

  it('takes the calendar\'s zone for times without one', () => {
    expect(read(calendar(['SUMMARY:Tea', 'DTSTART:20260305T163000']).replace('PRODID', 'X-WR-TIMEZONE:America/New_York\r\nPRODID'))[0]).toMatchObject({ start: '2026-03-05T16:30', zone: 'America/New_York' });
  });

  it('keeps recurrence on its own clock', () => {
    expect(one(...talk, 'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20260501T035959Z', 'EXDATE;TZID=America/New_York:20260312T163000', 'EXDATE:20260319T203000Z', 'RDATE;TZID=America/New_York:20260401T163000')?.recurrence).toBe(
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20260430T235959\nRDATE:20260401T163000\nEXDATE:20260312T163000,20260319T163000',
    );
    expect(one('DTSTART;VALUE=DATE:20260305', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270305')?.recurrence).toBe('RRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270305');
  });
});

describe('where it stands', () => {
  const expected = [{ title: 'Proofs & programs, part 1', start: '2026-03-05T16:30', end: '2026-03-05T18:00', zone: 'America/New_York' }];
  const text = calendar(talk);

  it.each([
    ['a data link', `<a href="data:text/calendar;charset=utf8,${encodeURIComponent(text)}">iCal</a>`],
    ['a data link that is only half encoded', `<a href="data:text/calendar;charset=utf8,${text.replaceAll('\r\n', '%0A').replaceAll('&', '&amp;')}">iCal</a>`],
    ['a base64 link', `<a href="data:text/calendar;base64,${btoa(text)}">iCal</a>`],
    ['a script', `<script type="text/calendar">\n${text}\n</script>`],
    ['an indented script', `<script type="text/calendar">\n${text.replaceAll('\r\n', '\n').replace(/^/gm, '    ')}\n</script>`],
    ['the page as a browser shows the file', `<html><body><pre>${text.replaceAll('&', '&amp;')}</pre></body></html>`],
    ['two buttons with the same file', `<a href="data:text/calendar,${encodeURIComponent(text)}">iCal</a><a href="data:text/calendar,${encodeURIComponent(text)}">Outlook</a>`],
  ])('%s', (_, html) => expect(valuesOf(icsLink, html)).toEqual(expected));

  it.each([
    ['text around it', `See below.\n\n${text}\n\nRegards`],
    ['all in one line', text.replaceAll('\r\n', ' ')],
    ['folded lines without their blank', text.replace('Proofs', 'Proo\r\nfs')],
    ['no end', text.replace('END:VCALENDAR', '')],
  ])('pasted text: %s', (_, pasted) => expect(read(pasted)).toEqual(expected));

  it('names the grounds of a link', () => {
    expect(groupsOf(icsLink, `<a href="data:text/calendar,${encodeURIComponent(text)}">iCal</a>`)[0]?.claims[0]?.grounds).toBe('calendar-link');
  });

  it('gives every event its group', () => {
    expect(groupsOf(icsLink, '', { text: calendar(talk, ['SUMMARY:Tea', 'DTSTART:20260306T163000']) }).map(({ group, values }) => [group, values.title])).toEqual([['ics-link:0', 'Proofs & programs, part 1'], ['ics-link:1', 'Tea']]);
  });

  it.each([
    ['a mere link to a file', '<a href="/talks/1.ics">iCal</a><a href="webcal://example.edu/all.ics">Subscribe</a>'],
    ['other data', '<a href="data:text/plain,hello">x</a><a href="data:text/calendar,%E0%A4%A">x</a><a href="data:text/calendar;base64,*">x</a>'],
    ['an article about iCalendar', '<p>A file begins with BEGIN:VCALENDAR and ends so.</p>'],
    ['a calendar without events', `<script type="text/calendar">${calendar()}</script>`],
    ['broken text', '<script type="text/calendar">BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT</script>'],
  ])('nothing in %s', (_, html) => expect(valuesOf(icsLink, html)).toEqual([]));
});

it('is bounded', () => {
  const began = performance.now();
  expect(read(calendar(...Array.from({ length: MOST_EVENTS + 1000 }, (_, index) => [`SUMMARY:Tea ${index}`, 'DTSTART:20260305T163000']))).length).toBe(MOST_EVENTS);
  expect(read('BEGIN:VCALENDAR '.repeat(20_000))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(4000);
});
