import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { tzlib_get_ical_block as library } from 'timezones-ical-library';
import ics from '../../src/exporters/ics';
import type { JCal } from '../../src/exporters/icalendar/jcal';
import { vtimezone } from '../../src/exporters/icalendar/vtimezone';
import { offsetMinutes, resolveZone, wallToInstant } from '../../src/zones';
import { ALL_ZONES, SETTLED_ZONES } from './arbitrary-events';
import { readIcs } from './read-ics';

// what browsers list and what they take besides: old names, fixed offsets
const OLD_NAMES = ['Europe/Kiev', 'Europe/Kyiv', 'Asia/Calcutta', 'Asia/Kolkata', 'US/Eastern', 'America/Buenos_Aires', 'Asia/Saigon', 'Asia/Katmandu', 'America/Godthab', 'Pacific/Enderbury', 'GB', 'Japan', 'EST', 'EST5EDT', 'CET', 'Etc/GMT+12', 'Etc/GMT-14', 'Etc/UTC', 'GMT', 'UTC'];
const EVERY = [...new Set([...ALL_ZONES, ...OLD_NAMES])].filter((zone) => resolveZone(zone) !== undefined);
// The machine's zone makes no difference, and other years take long to look up: a share shows that, scripts/exporter-soak.mjs asks for all.
const soak = process.env['EXPORTER_RUNS'] !== undefined;
const shareOf = (parts: number) => EVERY.filter((_, index) => soak || index % parts === 0);
const ZONES = shareOf(['UTC', undefined].includes(process.env['TZ']) ? 1 : 10);
const SOME_ZONES = [...new Set([...shareOf(12), ...SETTLED_ZONES, 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Gaza', 'Asia/Jerusalem', 'Europe/Dublin', 'Europe/Moscow', 'Pacific/Apia', 'America/Nuuk', 'Asia/Tehran'])];

function readBack(zone: string, walls: string[], recurrence?: string) {
  const events = walls.map((start) => ({ title: 'x', start, allDay: false, zone, speakers: [], status: 'confirmed' as const, ...(recurrence !== undefined && { recurrence }) }));
  return readIcs(ics.file(events, { now: 0 }).text);
}

/** Those of the wall times that a zone written for `from` to `to` puts at another instant than Temporal. */
function misplaced(zone: string, walls: string[], from = walls[0] ?? '', to = walls.at(-1)): string[] {
  const tzid = new ICAL.Timezone({ component: new ICAL.Component(vtimezone(zone, wallToInstant(from, zone).epochMs, to === undefined ? undefined : wallToInstant(to, zone).epochMs)), tzid: zone });
  return walls.filter((wall) => {
    const time = ICAL.Time.fromDateTimeString(`${wall}:00`);
    time.zone = tzid;
    return time.toUnixTime() * 1000 !== wallToInstant(wall, zone).epochMs;
  });
}

describe('every zone, read by ical.js from the file alone', { timeout: 120_000 }, () => {
  test('a winter and a summer event', () => {
    const walls = ['2026-01-15T10:30', '2026-07-15T10:30'];
    const wrong = ZONES.filter((zone) => {
      const read = readBack(zone, walls);
      return walls.some((wall, index) => read[index]?.start !== wallToInstant(wall, zone).epochMs);
    });
    expect(wrong).toEqual([]);
  });

  test.each([1975, 2006, 2026, 2036])('days of %i, each written alone and all together', (year) => {
    const walls = [`${year}-01-15T10:30`, `${year}-04-15T10:30`, `${year}-07-15T10:30`, `${year}-10-30T10:30`];
    const wrong = SOME_ZONES.flatMap((zone) => [...walls.flatMap((wall) => misplaced(zone, [wall])), ...misplaced(zone, walls)].map((wall) => `${zone} ${wall}`));
    expect(wrong).toEqual([]);
  });

  test('30 years of a series that starts in 2026', () => {
    const walls = Array.from({ length: 60 }, (_, index) => `${2026 + Math.floor(index / 2)}-${index % 2 ? '07' : '01'}-15T10:30`);
    expect(SOME_ZONES.flatMap((zone) => misplaced(zone, walls, walls[0], undefined).map((wall) => `${zone} ${wall}`))).toEqual([]);
  });
});

test('clocks that change at the very start of a year', { timeout: 120_000 }, () => {
  // Temporal looks strictly before and after an instant: the change itself was neither
  expect(misplaced('America/Danmarkshavn', ['1997-01-01T07:00'])).toEqual([]);
  const walls = (year: number) => [`${year}-01-01T07:00`, `${year}-03-01T07:00`];
  const years = soak ? Array.from({ length: 72 }, (_, index) => 1973 + index) : [1973, 1981, 1995, 2007];
  expect(years.flatMap((year) => SOME_ZONES.flatMap((zone) => misplaced(zone, walls(year), walls(year)[0], undefined).map((wall) => `${zone} ${wall}`)))).toEqual([]);
});

describe('what Outlook can take', () => {
  const shapeOf = ([, , observances]: JCal) => observances.map(([name, properties]) => `${name} ${JSON.stringify(properties.find(([key]) => key === 'rrule')?.[3] ?? {})}`);

  test.each([
    ['America/New_York', ['standard {"freq":"YEARLY","bymonth":11,"byday":"1SU"}', 'daylight {"freq":"YEARLY","bymonth":3,"byday":"2SU"}']],
    ['Europe/Berlin', ['standard {"freq":"YEARLY","bymonth":10,"byday":"-1SU"}', 'daylight {"freq":"YEARLY","bymonth":3,"byday":"-1SU"}']],
    ['America/Santiago', ['daylight {"freq":"YEARLY","bymonth":9,"byday":"1SU"}', 'standard {"freq":"YEARLY","bymonth":4,"byday":"1SU"}']],
    ['Asia/Tokyo', ['standard {}']],
  ])('%s', (zone, shape) => {
    const instant = Date.UTC(2026, 1, 1);
    expect(shapeOf(vtimezone(zone, instant, instant))).toEqual(shape);
  });

  test('in every zone a single event of 2026 gets at most one rule each way, of an nth weekday', () => {
    const beyond = ZONES.filter((zone) =>
      [0, 3, 6, 9].some((month) => {
        const instant = Date.UTC(2026, month, 15);
        const [, , observances] = vtimezone(zone, instant, instant);
        const rules = observances.flatMap(([, properties]) => properties.filter(([key]) => key === 'rrule').map((rrule) => rrule[3] as Record<string, unknown>));
        return observances.length > 2 || !observances.some(([name]) => name === 'standard') || rules.some((rule) => !/^(-1|[1-4])[A-Z]{2}$/.test(String(rule['byday'])) || 'bymonthday' in rule || 'until' in rule);
      }),
    );
    expect(beyond).toEqual([]);
  });
});

// The collection knows no months of Ramadan (Morocco, Palestine), and a newer law of two Canadian provinces than older browsers.
const DIFFERING = ['Africa/Casablanca', 'Africa/El_Aaiun', 'America/Edmonton', 'America/Vancouver', 'Asia/Gaza', 'Asia/Hebron'];

test('2026 agrees with an independent collection', () => {
  const differing = ALL_ZONES.filter((zone) => {
    const block = library(zone)[0];
    if (!block) return false;
    const parsed = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`)[2][0]), tzid: zone });
    return ['2026-01-15', '2026-03-20', '2026-07-15', '2026-10-28', '2026-12-15'].some((day) => {
      const time = ICAL.Time.fromDateTimeString(`${day}T12:00:00`);
      return parsed.utcOffset(time) / 60 !== offsetMinutes(`${day}T12:00`, zone);
    });
  });
  expect(DIFFERING).toEqual(expect.arrayContaining(differing));
});

test('a series of 60 years and one of the year 1 are written in time', () => {
  const began = performance.now();
  expect(readBack('Europe/Berlin', ['2026-01-15T10:30'], 'RRULE:FREQ=YEARLY;UNTIL=99991231T235959')[0]?.starts).toHaveLength(60);
  expect(readBack('Europe/Berlin', ['0001-02-03T10:30', '9998-02-03T10:30'])).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(5000);
});
