/** Events for property tests: any zone, any date, series, and texts that mean harm. */
import fc from 'fast-check';
import type { CalendarEvent } from '../../src/event';
import { addDays, addMinutes, wallToInstant } from '../../src/zones';
import { linesOf, startsOf, type Series } from './occurrences';

/** Nothing that RFC 5545 readers quarrel over: for comparing instants. */
export interface Told {
  event: CalendarEvent;
  /** wall time or dates of the first 60 occurrences */
  starts: string[];
}

/** How many runs a property gets: scripts/exporter-soak.mjs says; the machine's zone makes no difference, so fewer under the others. */
export function runs(usual: number): number {
  return Number(process.env['EXPORTER_RUNS'] ?? ([undefined, 'UTC'].includes(process.env['TZ']) ? usual : Math.ceil(usual / 4)));
}

export const ALL_ZONES = Intl.supportedValuesOf('timeZone');
/** Zones whose rules have long been the same everywhere: other programs bring zone data of another age. */
export const SETTLED_ZONES = ['America/New_York', 'America/Los_Angeles', 'Europe/Berlin', 'Europe/London', 'Asia/Tokyo', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Australia/Sydney', 'America/Santiago', 'Pacific/Auckland', 'Africa/Johannesburg', 'UTC'];

const RAMADAN_ZONES = new Set(['Africa/Casablanca', 'Africa/El_Aaiun', 'Asia/Gaza', 'Asia/Hebron']);
const yearOf = (wall = ''): number => Number(wall.slice(0, 4));

const plainText = fc.string({ unit: fc.constantFrom(...'abc XYZ 0189 äöü ßé 漢字 кирилл עברית 👩‍👩‍👧 ,;:\\"\'<>&=#%+/'), minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const longText = fc.array(plainText, { maxLength: 8 }).map((lines) => lines.join('\n'));

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

export function date(minYear: number, maxYear: number): fc.Arbitrary<string> {
  return fc.tuple(fc.integer({ min: minYear, max: maxYear }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
}

function series(allDay: boolean): fc.Arbitrary<(start: string) => Series> {
  return fc
    .record({
      freq: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'MONTHLY' as const, 'YEARLY' as const),
      interval: fc.integer({ min: 1, max: 3 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      nth: fc.boolean(),
      end: fc.oneof(fc.constant('never' as const), fc.integer({ min: 2, max: 70 }).map((count) => ({ count })), fc.integer({ min: 5, max: 500 }).map((days) => ({ days })), fc.integer({ min: 1, max: 40 }).map((last) => ({ last }))),
      without: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
      also: fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 2 }),
    })
    .map(({ weekdays, nth, end, ...rest }) => (start: string) => {
      const day = Temporal.PlainDate.from(start);
      const endless: Series = {
        ...rest,
        ...(rest.freq === 'WEEKLY' && weekdays.length > 0 && { weekdays: [...new Set([day.dayOfWeek, ...weekdays])] }),
        ...(rest.freq === 'MONTHLY' && nth && { nth }),
      };
      if (end === 'never') return endless;
      if ('count' in end) return { ...endless, count: end.count };
      if ('days' in end) return { ...endless, until: addDays(start, end.days) + (allDay ? '' : 'T23:59') };
      // the very moment of an occurrence, which is then the last
      const until = startsOf(start, { ...endless, without: [], also: [] })[end.last];
      return until === undefined ? endless : { ...endless, until };
    });
}

/** Events that any reader must take the same way. `zones` and years as the reader's zone data allow. */
export function told({ zones, years, repeating }: { zones: readonly string[]; years: [number, number]; repeating: boolean }): fc.Arbitrary<Told> {
  return fc.boolean().chain((allDay) =>
    fc
      .record({
        title: plainText,
        day: date(...years),
        minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
        // not in the hours when clocks change, for a series
        officeMinute: fc.integer({ min: 7 * 60, max: 20 * 60 }),
        length: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
        zone: fc.constantFrom(...zones),
        location: fc.option(plainText, { nil: undefined }),
        description: fc.option(longText, { nil: undefined }),
        repeats: repeating ? fc.oneof(series(allDay), fc.constant(undefined)) : fc.constant(undefined),
      })
      .map(({ title, day, minute, officeMinute, length, zone, location, description, repeats }): Told => {
        const start = allDay ? day : addMinutes(day, repeats ? officeMinute : minute);
        const end = length === undefined ? undefined : allDay ? addDays(start, length % 5) : addMinutes(start, repeats ? Math.min(length, 200) : length);
        const rule = repeats?.(start);
        const event: CalendarEvent = {
          title,
          start,
          ...(end !== undefined && { end }),
          allDay,
          zone,
          ...(location !== undefined && { location }),
          ...(description !== undefined && { description }),
          speakers: [],
          status: 'confirmed',
          url: 'https://www.example.edu/events/1',
          ...(rule && { recurrence: linesOf(start, rule) }),
        };
        return { event, starts: rule ? startsOf(start, rule) : [start] };
      })
      .filter(({ event, starts }) => {
        if (event.allDay) return true;
        // no rule says when Ramadan falls: there a file says the clocks of so many years only (docs/exporters.md)
        if (RAMADAN_ZONES.has(event.zone) && yearOf(starts.at(-1)) > Math.max(yearOf(event.start) + 28, 2037)) return false;
        // ical.js takes the second of two hours where clocks go back over midnight (docs/exporters.md); single events go out in UTC there
        if (event.recurrence !== undefined) return wallToInstant(event.end ?? event.start, event.zone).kind !== 'overlap';
        return wallToInstant(event.start, event.zone).kind !== 'gap';
      }),
  );
}

/** Hours that the clocks skip, or show twice. */
export const CLOCK_CHANGES: readonly Told[] = [
  ['2026-03-08T02:30', '2026-03-08T04:00', 'America/New_York'],
  ['2026-11-01T01:30', '2026-11-01T03:00', 'America/New_York'],
  ['2026-10-31T23:00', '2026-11-01T01:30', 'America/New_York'],
  ['2026-10-04T02:15', '2026-10-04T05:00', 'Australia/Lord_Howe'],
  ['2026-04-05T01:45', '2026-04-05T05:00', 'Australia/Lord_Howe'],
  ['2026-03-29T01:15', '2026-03-29T03:00', 'Europe/London'],
  ['2026-10-25T01:00', '2026-10-25T03:00', 'Europe/London'],
].map(([start = '', end = '', zone = '']) => ({ event: { title: `Clocks in ${zone}`, start, end, allDay: false, zone, speakers: [], status: 'confirmed' }, starts: [start] }));

const INJECTIONS = ['\r\nATTENDEE:mailto:x@evil.example', '\nEND:VEVENT', '\r\nBEGIN:VALARM\r\n', '\r', '\u2028', '\u2029', '\u0085', '\0', '\u0007', '\x1b[31m', '\u202e', '\u2066', '\ufeff', '\ud800', '\udfff', '\ud83d', '👩‍👩‍👧‍👦', '🇺🇸', 'שלום', 'مرحبا', '%', '%0D%0A', '"', '";X=1:', '\\', '\\n', '\\N', ';', ',', ':', '^n', "^'", '<script>', '&amp;', '\t', ' ', '\u00a0', 'a', 'é', '漢', '...', '/', 'CON', '../../etc/passwd', 'BEGIN:VCALENDAR'];

const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...INJECTIONS), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  // a pattern over and over: what makes quadratic code show
  fc.tuple(fc.constantFrom(...INJECTIONS), fc.constantFrom(10, 300, 3000)).map(([part, times]) => part.repeat(times)),
);

const hostileLine = (usual: fc.Arbitrary<string>) => fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: fc.tuple(usual, hostileText).map(([text, tail]) => text + tail), weight: 1 }, { arbitrary: hostileText, weight: 1 });

/** Every field may hold anything; starts, ends and zones are mostly sound, else nothing would be written at all. */
export const hostile: fc.Arbitrary<CalendarEvent> = fc
  .record({
    title: hostileText,
    start: fc.oneof({ arbitrary: fc.tuple(date(1, 9998), fc.constantFrom('', 'T00:00', 'T02:30', 'T16:30', 'T23:59')).map(([day, time]) => day + time), weight: 1 }, { arbitrary: date(2020, 2035).map((day) => `${day}T16:30`), weight: 5 }, { arbitrary: hostileText, weight: 1 }),
    end: fc.option(fc.oneof(date(2020, 2035).map((day) => `${day}T16:30`), date(1, 9998), hostileText), { nil: undefined }),
    allDay: fc.boolean(),
    zone: hostileLine(fc.constantFrom(...SETTLED_ZONES, 'Etc/GMT+12', 'EST5EDT', 'Africa/Casablanca', '')),
    location: fc.option(hostileText, { nil: undefined }),
    online: fc.option(fc.record({ service: hostileText, url: hostileLine(fc.constantFrom('https://zoom.us/j/1?pwd=x', 'javascript:alert(1)', 'https://ex ample/', 'http://[::1]/x_y')), id: hostileText, passcode: hostileText, phones: fc.array(hostileLine(fc.constant('+1 646 931 3860')), { maxLength: 4 }) }), { nil: undefined }),
    speakers: fc.array(hostileText, { maxLength: 4 }),
    organizer: fc.option(hostileLine(fc.constantFrom('A Person <a.person@example.edu>', 'mailto:x@example.org', 'The Office')), { nil: undefined }),
    description: fc.option(hostileText, { nil: undefined }),
    url: fc.option(hostileLine(fc.constantFrom('https://www.example.edu/talk?utm_source=x', 'HTTPS://EXAMPLE.EDU/ä?q=1;2,3', 'ftp://x.example/')), { nil: undefined }),
    categories: fc.option(fc.array(hostileText, { maxLength: 4 }), { nil: undefined }),
    geo: fc.option(fc.record({ latitude: fc.double(), longitude: fc.double() }), { nil: undefined }),
    status: fc.constantFrom('confirmed' as const, 'cancelled' as const, 'postponed' as const),
    recurrence: fc.option(
      hostileLine(
        fc.constantFrom('RRULE:FREQ=WEEKLY;COUNT=5', 'RRULE:FREQ=DAILY;UNTIL=99991231T235959Z', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR\nEXDATE:20260227T163000\nEXDATE:garbage', 'RRULE:FREQ=SECONDLY', 'RDATE:20260401T100000', 'RRULE:FREQ=YEARLY;BYMONTHDAY=99', 'EXDATE:20260101', 'RRULE:'),
      ),
      { nil: undefined },
    ),
  })
  .map(({ end, location, online, organizer, description, url, recurrence, categories, geo, ...rest }) => ({
    ...rest,
    ...(end !== undefined && { end }),
    ...(location !== undefined && { location }),
    ...(online && { online }),
    ...(organizer !== undefined && { organizer }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(recurrence !== undefined && { recurrence }),
    ...(categories && { categories }),
    ...(geo && { geo }),
  }));
