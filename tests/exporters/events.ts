/** One list of events, exported by every exporter: the kinds of entries that calendars have been seen to get wrong. */
import type { CalendarEvent } from '../../src/event';

type Golden = Partial<CalendarEvent> & Pick<CalendarEvent, 'title' | 'start'>;

function event(golden: Golden): CalendarEvent {
  return { allDay: false, zone: 'America/New_York', speakers: [], status: 'confirmed', url: 'https://www.csd.example.edu/calendar/talk', ...golden };
}

const abstract = 'Large language models are slow. We make them fast. This talk shows how, and where it fails.\n\nBio: The speaker studies systems.';

export const GOLDEN: Record<string, CalendarEvent> = {
  talk: event({ title: 'Thesis Oral: Fast Things', start: '2026-03-05T16:30', end: '2026-03-05T18:00', location: 'Reddy Conference Room, Gates Hillman 4405' }),
  hybrid: event({
    title: 'Hybrid seminar; with, punctuation \\ and "quotes"',
    start: '2026-07-09T12:00',
    end: '2026-07-09T13:20',
    location: 'GHC 6115',
    speakers: ['Ada Example', 'Grace Sample'],
    organizer: 'CS Seminar <seminar@csd.example.edu>',
    description: abstract,
    online: { service: 'Zoom', url: 'https://cmu.zoom.us/j/7976700891?pwd=a%20b', id: '797 670 0891', passcode: 'ldm-thesis', phones: ['+1 646 931 3860 US', '+1 301 715 8592 US'] },
  }),
  'online-only': event({ title: 'Webinar', start: '2026-03-05T09:00', end: '2026-03-05T10:00', zone: 'Europe/Berlin', online: { service: 'Microsoft Teams', url: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%22y%22%7d' } }),
  'no-end': event({ title: 'Reading group', start: '2026-03-05T17:00' }),
  deadline: event({ title: 'Submission deadline (AoE)', start: '2026-05-15T23:59', end: '2026-05-15T23:59', zone: 'Etc/GMT+12' }),
  'one-day': event({ title: 'Spring Carnival', start: '2026-04-09', allDay: true }),
  'several-days': event({ title: 'Workshop on Things', start: '2026-04-09', end: '2026-04-11', allDay: true, location: 'Pittsburgh' }),
  'over-midnight': event({ title: 'Hackathon', start: '2026-10-31T18:00', end: '2026-11-01T12:00' }),
  weekly: event({ title: 'Lunch seminar', start: '2026-01-20T12:00', end: '2026-01-20T13:00', recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20260428T235959\nEXDATE:20260303T120000' }),
  'weekly-days': event({ title: 'Lecture', start: '2026-01-12T09:30', end: '2026-01-12T10:50', recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=28' }),
  'monthly-forever': event({ title: 'Faculty meeting', start: '2026-01-05T15:00', end: '2026-01-05T16:00', zone: 'America/Santiago', recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1MO' }),
  'all-day-series': event({ title: 'No class', start: '2026-03-03', allDay: true, recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260310\nRDATE:20260401' }),
  'single-dates': event({ title: 'Office hours', start: '2026-03-03T10:00', end: '2026-03-03T11:00', recurrence: 'RDATE:20260305T100000,20260310T100000' }),
  cancelled: event({ title: 'Colloquium', start: '2026-03-05T16:30', end: '2026-03-05T18:00', status: 'cancelled' }),
  postponed: event({ title: 'Postponed: Colloquium', start: '2026-03-05T16:30', end: '2026-03-05T18:00', status: 'postponed' }),
  'clocks-forward': event({ title: 'Maintenance', start: '2026-03-08T02:30', end: '2026-03-08T04:00' }),
  'clocks-back': event({ title: 'Maintenance again', start: '2026-11-01T01:30', end: '2026-11-01T03:00' }),
  'old-name': event({ title: 'Лекція', start: '2026-06-01T10:00', end: '2026-06-01T11:30', zone: 'Europe/Kiev', location: 'Київ, вул. Хрещатик, 1' }),
  'half-hour-clock': event({ title: 'Surf meeting', start: '2026-04-05T10:00', end: '2026-04-05T11:00', zone: 'Australia/Lord_Howe' }),
  ramadan: event({ title: 'Séminaire', start: '2026-02-20T10:00', end: '2026-02-20T11:00', zone: 'Africa/Casablanca' }),
  'right-to-left': event({ title: 'הרצאה: \u202eעתיד\u202c המחשוב', start: '2026-06-01T10:00', end: '2026-06-01T11:30', zone: 'Asia/Jerusalem', description: 'שלום 👩‍👩‍👧‍👦 <b>bold</b> & more' }),
  'many-bytes': event({ title: '深層学習の基礎と応用に関する公開セミナー'.repeat(4), start: '2026-06-01T10:00', end: '2026-06-01T11:30', zone: 'Asia/Tokyo', description: '本講演では、深層学習について述べる。'.repeat(400) }),
  hostile: event({
    title: 'Talk\r\nDTSTART:20000101T000000Z\0\u202e',
    start: '2026-03-05T16:30',
    end: '2026-03-05T18:00',
    location: 'Room\nEND:VEVENT\r\nBEGIN:VEVENT',
    organizer: 'x\r\nATTENDEE:mailto:a@b.example',
    description: 'one\u2028two\r\nthree \ud800 \u0007',
    url: 'https://evil.example/a\r\nb?x=1;y="2"',
    online: { service: 'Zoom\r\nX:1', url: 'javascript:alert(1)', id: '1\r\n2' },
    recurrence: 'RRULE:FREQ=SECONDLY\nX-EVIL:1',
  }),
  placed: event({ title: 'Open house', start: '2026-03-05T10:00', end: '2026-03-05T16:00', location: 'Planetarium', categories: ['Talks, tours', 'Free; for all', '天文'], geo: { latitude: -33.85678, longitude: 151.2153 } }),
  'before-1970': event({ title: 'Founding', start: '1965-07-01T10:00', end: '1965-07-01T11:00' }),
};
