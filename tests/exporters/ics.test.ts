import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../src/event';
import type { ExportedEvent, ExportRecord } from '../../src/exporters';
import ics from '../../src/exporters/ics';
import icsText from '../../src/exporters/ics-text';
import { eventUids } from '../../src/exporters/icalendar/identity';
import { GOLDEN } from './events';
import { faults, readIcs } from './read-ics';

const NOW = Date.UTC(2026, 0, 15, 12);
const LATER = Date.UTC(2026, 0, 20, 8, 30);
const TALK = GOLDEN['talk']!;

/** The unfolded lines of a file. */
function lines(event: CalendarEvent, options: Partial<Parameters<typeof ics.file>[1]> = {}): string[] {
  return ics.file([event], { now: NOW, ...options }).text.replaceAll('\r\n ', '').split('\r\n');
}

test.each(Object.entries(GOLDEN))('%s is a sound file', (_, event) => expect(faults(ics.file([event], { now: NOW }).text)).toEqual([]));

test('all of them in one file, each once, with the zones they need', () => {
  const { text, name, records } = ics.file(Object.values(GOLDEN), { now: NOW });
  expect(faults(text)).toEqual([]);
  expect(readIcs(text).map(({ uid }) => uid)).toEqual(records.map(({ uid }) => uid));
  expect(new Set(records.map(({ uid }) => uid)).size).toBe(records.length);
  const zones = [...text.matchAll(/^TZID:(.*)\r$/gm)].map(([, zone]) => zone);
  expect(new Set(zones).size).toBe(zones.length);
  for (const [, zone] of text.matchAll(/;TZID=([^:;]+)[:;]/g)) expect(zones).toContain(zone);
  expect(name).toBe(`${records.length} events.ics`);
});

describe('times', () => {
  test.each([
    ['a zone', { start: '2026-03-05T16:30', end: '2026-03-05T18:00' }, ['DTSTART;TZID=America/New_York:20260305T163000', 'DTEND;TZID=America/New_York:20260305T180000']],
    ['UTC', { zone: 'Etc/UTC', start: '2026-03-05T16:30' }, ['DTSTART:20260305T163000Z']],
    ['no known zone floats', { zone: 'Mars/Olympus', start: '2026-03-05T16:30', end: '2026-03-05T17:00' }, ['DTSTART:20260305T163000', 'DTEND:20260305T170000']],
    ['a day', { allDay: true, start: '2026-03-05' }, ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306']],
    ['days', { allDay: true, start: '2026-02-27', end: '2026-03-01' }, ['DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260302']],
    ['days with hours in them', { allDay: true, start: '2026-02-27T09:00', end: '2026-02-28T17:00' }, ['DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260301']],
    ['only a day known', { start: '2026-03-05' }, ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260306']],
    ['an end before the start', { start: '2026-03-05T16:30', end: '2026-03-05T16:00' }, ['DTSTART;TZID=America/New_York:20260305T163000']],
    ['an end at the start', { start: '2026-03-05T16:30', end: '2026-03-05T16:30' }, ['DTSTART;TZID=America/New_York:20260305T163000']],
    ['until some day', { start: '2026-03-05T16:30', end: '2026-03-07' }, ['DTSTART;TZID=America/New_York:20260305T163000', 'DTEND;TZID=America/New_York:20260308T000000']],
    ['an hour that the clocks skip', { start: '2026-03-08T02:30', end: '2026-03-08T04:00' }, ['DTSTART;TZID=America/New_York:20260308T033000', 'DTEND;TZID=America/New_York:20260308T040000']],
    ['an hour that comes twice: the first', { start: '2026-11-01T01:30', end: '2026-11-01T03:00' }, ['DTSTART:20261101T053000Z', 'DTEND:20261101T080000Z']],
  ])('%s', (_, times, expected) => {
    const { end: __, ...talk } = TALK;
    expect(lines({ ...talk, ...times }).filter((line, index, all) => /^DT(START|END)/.test(line) && index > all.indexOf('BEGIN:VEVENT'))).toEqual(expected);
  });
});

describe('series', () => {
  const series = (recurrence: string, more: Partial<CalendarEvent> = {}) =>
    lines({ ...TALK, start: '2026-01-20T12:00', end: '2026-01-20T13:00', recurrence, ...more }).filter((line, index, all) => /^(RRULE|RDATE|EXDATE)/.test(line) && index > all.indexOf('BEGIN:VEVENT'));

  test.each([
    ['UNTIL in UTC, exceptions in the zone', 'RRULE:FREQ=WEEKLY;UNTIL=20260428T235959\nEXDATE:20260303T120000', ['RRULE:FREQ=WEEKLY;UNTIL=20260429T035959Z', 'EXDATE;TZID=America/New_York:20260303T120000']],
    ['a bare date as UNTIL is that whole day', 'RRULE:FREQ=WEEKLY;UNTIL=20260428', ['RRULE:FREQ=WEEKLY;UNTIL=20260429T035959Z']],
    ['UNTIL that is UTC already', 'RRULE:FREQ=WEEKLY;UNTIL=20260429T035959Z', ['RRULE:FREQ=WEEKLY;UNTIL=20260429T035959Z']],
    ['a bare date as exception', 'RRULE:FREQ=WEEKLY;COUNT=9\nEXDATE:20260303,20260310', ['RRULE:FREQ=WEEKLY;COUNT=9', 'EXDATE;TZID=America/New_York:20260303T120000', 'EXDATE;TZID=America/New_York:20260310T120000']],
    ['exceptions in UTC and in another zone', 'RRULE:FREQ=WEEKLY;COUNT=9\nEXDATE:20260303T170000Z\nEXDATE;TZID=Europe/Berlin:20260310T170000', ['RRULE:FREQ=WEEKLY;COUNT=9', 'EXDATE;TZID=America/New_York:20260303T120000', 'EXDATE;TZID=America/New_York:20260310T120000']],
    ['added dates', 'RDATE:20260305T100000\nRDATE;VALUE=PERIOD:20260306T100000/PT1H', ['RDATE;TZID=America/New_York:20260305T100000', 'RDATE;TZID=America/New_York:20260306T100000']],
    ['lower case and spaces', ' rrule:freq=weekly; byday=tu,th ;count=4', ['RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH']],
    ['UNTIL and COUNT', 'RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260201', ['RRULE:FREQ=DAILY;UNTIL=20260202T045959Z']],
    ['an empty exception', 'RRULE:FREQ=DAILY;COUNT=3\nEXDATE:', ['RRULE:FREQ=DAILY;COUNT=3']],
    ['by the minute', 'RRULE:FREQ=MINUTELY', []],
    ['nonsense', 'every Tuesday\nRRULE:FREQ=WEEKLY;BYDAY=TUE\nRRULE:\nEXDATE:20260303', []],
    ['30 February', 'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20260230T120000', ['RRULE:FREQ=WEEKLY;COUNT=3']],
  ])('%s', (_, recurrence, expected) => expect(series(recurrence)).toEqual(expected));

  test('of days', () => {
    const days = { allDay: true, start: '2026-01-20', end: '2026-01-20' };
    expect(series('RRULE:FREQ=WEEKLY;UNTIL=20260428T235959\nEXDATE:20260303\nRDATE:20260501', days)).toEqual(['RRULE:FREQ=WEEKLY;UNTIL=20260428', 'RDATE;VALUE=DATE:20260501', 'EXDATE;VALUE=DATE:20260303']);
  });

  test('that floats', () => {
    expect(series('RRULE:FREQ=WEEKLY;UNTIL=20260428\nEXDATE:20260303T120000', { zone: '' })).toEqual(['RRULE:FREQ=WEEKLY;UNTIL=20260428T235959', 'EXDATE:20260303T120000']);
  });

  test('noon stays noon when the clocks change', () => {
    const [read] = readIcs(ics.file([GOLDEN['weekly']!], { now: NOW }).text);
    expect(read?.starts.map((start) => new Date(start).toISOString().slice(5, 13))).toEqual(['01-20T17', '01-27T17', '02-03T17', '02-10T17', '02-17T17', '02-24T17', '03-10T16', '03-17T16', '03-24T16', '03-31T16', '04-07T16', '04-14T16', '04-21T16', '04-28T16']);
  });
});

describe('meeting and place', () => {
  test('the way in stands in the description, and in the place when there is no room', () => {
    const { location: _, ...online } = GOLDEN['hybrid']!;
    expect(lines(online)).toContain('LOCATION:https://cmu.zoom.us/j/7976700891?pwd=a%20b');
    expect(lines(GOLDEN['hybrid']!)).toContain('LOCATION:GHC 6115');
    const description = lines(GOLDEN['hybrid']!).find((line) => line.startsWith('DESCRIPTION:')) ?? '';
    for (const part of ['https://cmu.zoom.us/j/7976700891?pwd=a%20b', 'Meeting ID: 797 670 0891', 'Passcode: ldm-thesis', '+1 646 931 3860']) expect(description).toContain(part);
  });

  test('CONFERENCE is a URI (RFC 7986)', () => {
    expect(lines(GOLDEN['hybrid']!).filter((line) => line.startsWith('CONFERENCE'))).toEqual([
      'CONFERENCE;FEATURE=VIDEO;LABEL=Zoom;VALUE=URI:https://cmu.zoom.us/j/7976700891?pwd=a%20b',
      'CONFERENCE;FEATURE=PHONE;LABEL=Zoom;VALUE=URI:tel:+16469313860',
      'CONFERENCE;FEATURE=PHONE;LABEL=Zoom;VALUE=URI:tel:+13017158592',
    ]);
  });
});

test('categories and position, where there are any', () => {
  const about = (event: CalendarEvent) => lines(event).filter((line) => /^(CATEGORIES|GEO)/.test(line));
  expect(about(TALK)).toEqual([]);
  expect(about(GOLDEN['placed']!)).toEqual(['GEO:-33.85678;151.2153', 'CATEGORIES:Talks\\, tours,Free\\; for all,天文']);
  expect(about({ ...TALK, categories: ['', ' \n'], geo: { latitude: 1e-9, longitude: 180 } })).toEqual(['GEO:0;180']);
  for (const geo of [{ latitude: 91, longitude: 0 }, { latitude: 0, longitude: -181 }, { latitude: Number.NaN, longitude: 0 }]) expect(about({ ...TALK, geo })).toEqual([]);
});

test.each([
  ['CS Seminar <seminar@example.edu>', 'ORGANIZER;CN=CS Seminar:mailto:seminar@example.edu'],
  ['"Doe, Jane" <jane@example.edu>', 'ORGANIZER;CN="Doe, Jane":mailto:jane@example.edu'],
  ['jane@example.edu', 'ORGANIZER:mailto:jane@example.edu'],
  ['mailto:jane@example.edu', 'ORGANIZER:mailto:jane@example.edu'],
  ['Computer Science Department', undefined],
  ['jane@localhost', undefined],
  ['x\r\nATTENDEE:mailto:a@b.example', undefined],
])('organizer %j', (organizer, line) => {
  expect(lines({ ...TALK, organizer }).find((candidate) => candidate.startsWith('ORGANIZER'))).toBe(line);
  expect(lines({ ...TALK, organizer }).join('\n')).toContain('Organizer: ');
});

test.each([
  ['confirmed', 'STATUS:CONFIRMED'],
  ['cancelled', 'STATUS:CANCELLED'],
  ['postponed', 'STATUS:TENTATIVE'],
] as const)('%s', (status, line) => expect(lines({ ...TALK, status })).toContain(line));

test.each([
  [undefined, []],
  [0, ['TRIGGER:PT0S']],
  [10, ['TRIGGER:-PT10M']],
  [1440, ['TRIGGER:-PT1440M']],
  [7.6, ['TRIGGER:-PT8M']],
  [-5, ['TRIGGER:PT0S']],
])('alarm %s minutes before', (alarmMinutes, expected) => {
  expect(lines(TALK, alarmMinutes === undefined ? {} : { alarmMinutes }).filter((line) => line.startsWith('TRIGGER'))).toEqual(expected);
});

describe('the same entry again', () => {
  const once = (events: ExportedEvent[], records: ExportRecord[] = [], now = NOW) => ics.file(events, { now, records: Object.fromEntries(records.map((record) => [record.uid, record])) });

  test('the same bytes but DTSTAMP', () => {
    const first = once([TALK]);
    const second = once([TALK], first.records, LATER);
    expect(second.text).not.toBe(first.text);
    expect(second.text.replace(/DTSTAMP:.*/, '')).toBe(first.text.replace(/DTSTAMP:.*/, ''));
    expect(second.records).toEqual(first.records);
    expect(once([TALK]).text).toBe(first.text);
  });

  test('copied as text it is the same, and remembered the same', () => {
    const { text, records } = icsText.text([TALK], { now: NOW });
    expect({ text, records }).toEqual({ text: once([TALK]).text, records: once([TALK]).records });
    expect(once([{ ...TALK, location: 'elsewhere' }], records, LATER).text).toContain('SEQUENCE:1\r\n');
  });

  test('after an edit the same UID, a higher SEQUENCE, a later LAST-MODIFIED; and again', () => {
    const [uid] = eventUids([TALK]);
    const first = once([{ ...TALK, uid: uid! }]);
    const edited = { ...TALK, title: 'Thesis Defense', start: '2026-03-06T16:30', end: '2026-03-06T18:00', uid: uid! };
    const second = once([edited], first.records, LATER);
    expect(second.text).toContain(`UID:${uid}\r\n`);
    expect(first.text).toContain('SEQUENCE:0\r\n');
    expect(first.text).not.toContain('LAST-MODIFIED');
    expect(second.text).toContain('SEQUENCE:1\r\n');
    expect(second.text).toContain('LAST-MODIFIED:20260120T083000Z\r\n');
    const third = once([{ ...edited, location: 'elsewhere' }], second.records, LATER + 60_000);
    expect(third.text).toContain('SEQUENCE:2\r\n');
    expect(third.text).toContain('LAST-MODIFIED:20260120T083100Z\r\n');
    expect(once([{ ...edited, location: 'elsewhere' }], third.records, LATER + 120_000).text.replace(/DTSTAMP:.*/, '')).toBe(third.text.replace(/DTSTAMP:.*/, ''));
  });

  test('an edit of anything but source and start keeps the UID even without history', () => {
    expect(eventUids([{ ...TALK, title: 'x', location: 'y', end: '2026-03-05T20:00' }])).toEqual(eventUids([TALK]));
    expect(eventUids([{ ...TALK, url: `${TALK.url}?utm_source=mail&fbclid=1` }])).toEqual(eventUids([TALK]));
    expect(eventUids([{ ...TALK, start: '2026-03-06T16:30' }])).not.toEqual(eventUids([TALK]));
    expect(eventUids([{ ...TALK, url: 'https://www.csd.example.edu/calendar/other' }])).not.toEqual(eventUids([TALK]));
  });

  test('two events of a page that start together are two', () => {
    const [first, second] = eventUids([TALK, { ...TALK, title: 'Another' }]);
    expect(first).not.toBe(second);
    expect(eventUids([{ ...TALK, title: 'Another' }, TALK])).toEqual([second, first]);
    expect(new Set(eventUids([TALK, TALK])).size).toBe(2);
  });

  test('UIDs do not change from one version of the project to the next', () => {
    expect(eventUids([TALK])).toEqual(['f7cee972-b700-5990-8830-bd2a658cdb95']);
  });
});
