/** Our files in calendar programs that know nothing of us. What each of them cannot do is said where it is left out. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureCalendars } from '../../scripts/setup-calendars.mjs';
import ics from '../../src/exporters/ics';
import { wallToInstant } from '../../src/zones';
import { CLOCK_CHANGES, SETTLED_ZONES, hostile, runs, told, type Told } from './arbitrary-events';

const COUNT = runs(40);
const READER_ZONES = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'];
const NOW = { now: Date.UTC(2026, 0, 15, 12) };
const DAY_MS = 864e5;

// The readers run under all four zones anyway, and our file is the same bytes under each: once is enough.
const once = ['UTC', undefined].includes(process.env['TZ']);
const programs = once ? ensureCalendars() : undefined;
const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

// Always the same events: a failure here must come back.
const generated = fc.sample(told({ zones: SETTLED_ZONES, years: [2026, 2028], repeating: true }), { numRuns: COUNT, seed: 20260305 });
// icalendar 4, which khal reads with, unescapes twice: "\\\\" is one backslash to it instead of two
const readable = generated.filter(({ event }) => !/\\[\\,;nN]/.test(`${event.title}|${event.location}|${event.description}`));
const sample = [...CLOCK_CHANGES, ...readable].map((one, index) => ({ ...one, event: { ...one.event, title: `${one.event.title} ${index}`, url: `https://www.example.edu/events/${index}` } }));
const { text: together, records } = ics.file(sample.map(({ event }) => event), NOW);
const allTogether = join(folder, 'all.ics');
beforeAll(() => writeFileSync(allTogether, together));

const title = ({ event }: Told) => event.title.replace(/\s+/g, ' ').trim();
const place = ({ event }: Told) => event.location?.replace(/\s+/g, ' ').trim() ?? '';
const instant = ({ event }: Told, wall: string) => (event.allDay ? Date.parse(`${wall.slice(0, 10)}T00:00Z`) : wallToInstant(wall, event.zone).epochMs);
const lengthOf = (one: Told) => (one.event.end === undefined ? 0 : Math.max(0, instant(one, one.event.end) - instant(one, one.event.start)));

function run(command: string, args: string[], zone: string, env: Record<string, string> = {}): string {
  const { stdout, stderr, status, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', TZ: zone, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 4).join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/** The program's command; empty when it is not there, and then its tests are skipped, out loud. */
function commandOf(name: keyof NonNullable<typeof programs>): string {
  const command = programs?.[name];
  if (programs && command === undefined) console.warn(`\n!!! ${name} could not be had: nothing shows that it reads our files.\n!!! As root on Debian: apt-get install ${name}\n`);
  return command ?? '';
}

const LONG = { timeout: 300_000 };

const python = commandOf('python3-icalendar');
describe.skipIf(python === '')('python3-icalendar', LONG, () => {
  const script = join(import.meta.dirname, 'calendars/read_icalendar.py');
  const read = (paths: string[], zone: string) => JSON.parse(run(python, [script, ...paths], zone)) as Record<string, unknown>[][];
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test.each(READER_ZONES)('each event in a file of its own, under TZ=%s', (zone) => {
    const paths = sample.map(({ event }, index) => file(`one-${index}.ics`, ics.file([event], NOW).text));
    // icalendar 4 knows no zone's clocks after 2037
    const known = (starts: unknown) => (starts as number[]).filter((start) => start < Date.UTC(2038, 0, 1));
    const found: Record<string, unknown>[][] = read(paths, zone).map((events) => events.map((event) => ({ ...event, starts: known(event['starts']) })));
    for (const [index, one] of sample.entries()) {
      const start = instant(one, one.event.start);
      const end = one.event.allDay ? start + lengthOf(one) + DAY_MS : lengthOf(one) > 0 ? start + lengthOf(one) : null;
      expect(found[index]).toEqual([
        expect.objectContaining({ title: title(one), location: place(one) || null, start, startByName: start, end, allDay: one.event.allDay, starts: known(one.starts.map((wall) => instant(one, wall))), errors: [] }),
      ]);
      expect(String(found[index]?.[0]?.['description']).endsWith(`https://www.example.edu/events/${index}`)).toBe(true);
      for (const line of (one.event.description ?? '').split('\n')) expect(found[index]?.[0]?.['description']).toContain(line.trim());
    }
  });

  test('hostile texts', () => {
    const files = fc.sample(hostile, { numRuns: COUNT * 4, seed: 7 }).flatMap((event, index) => {
      try {
        return [file(`hostile-${index}.ics`, ics.file([{ ...event, zone: 'America/New_York', start: '2026-03-05T16:30', allDay: false }], NOW).text)];
      } catch {
        return [];
      }
    });
    expect(files.length).toBe(COUNT * 4);
    for (const events of read(files, 'UTC')) expect(events).toEqual([expect.objectContaining({ start: Date.UTC(2026, 2, 5, 21, 30), errors: [] })]);
  });
});

const khal = commandOf('khal');
describe.skipIf(khal === '')('khal', LONG, () => {
  test.each(READER_ZONES)('imported and listed under TZ=%s', (zone) => {
    const home = join(folder, `khal-${zone.replace('/', '-')}`);
    mkdirSync(join(home, 'events'), { recursive: true });
    const format = { timeformat: '%H:%M', dateformat: '%Y-%m-%d', longdateformat: '%Y-%m-%d', datetimeformat: '%Y-%m-%dT%H:%M', longdatetimeformat: '%Y-%m-%dT%H:%M' };
    const locale = Object.entries({ local_timezone: zone, default_timezone: zone, ...format }).map(([key, value]) => `${key} = ${value}`);
    writeFileSync(join(home, 'config'), ['[calendars]', '[[test]]', `path = ${home}/events`, 'type = calendar', '[locale]', ...locale, '[sqlite]', `path = ${home}/khal.db`, '[default]', 'default_calendar = test', ''].join('\n'));
    const command = (...args: string[]) => run(khal, ['-c', join(home, 'config'), ...args], zone, { XDG_CACHE_HOME: home });
    command('import', '--batch', '-a', 'test', allTogether);

    // days are listed one by one: three years hold what the comparison needs
    const listed = command('list', '--day-format', '', '--format', '{uid}\x1f{title}\x1f{start-long-full}\x1f{end-long-full}\x1f{location}\x1f{description}\x1e', '2025-12-30', '1097d');
    const found = new Map<string, Map<string, string[]>>();
    for (const record of listed.split('\x1e')) {
      const [uid = '', ...fields] = record.replace(/^\n+/, '').split('\x1f');
      if (!found.has(uid)) found.set(uid, new Map());
      // once for each day it spans
      found.get(uid)?.set(fields[1] ?? '', fields);
    }
    const inZone = (epochMs: number) => Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    for (const [index, one] of sample.entries()) {
      const occurrences = [...(found.get(records[index]?.uid ?? '')?.values() ?? [])];
      const show = (wall: string) => (one.event.allDay ? wall.slice(0, 10) : inZone(instant(one, wall)));
      const wanted = one.starts.map(show).filter((wall) => wall < '2028-12-30');
      expect(occurrences.map(([, start = '']) => start.slice(0, one.event.allDay ? 10 : 16)).sort().slice(0, wanted.length), `${title(one)}: ${one.event.recurrence}`).toEqual([...wanted].sort());
      if (wanted.length === 0) continue;
      const [name, start = '', end, where, description] = occurrences.sort(([, a = ''], [, b = '']) => a.localeCompare(b))[0] ?? [];
      expect([name, where]).toEqual([title(one), place(one)]);
      expect(description).toContain(`https://www.example.edu/events/${index}`);
      const first = Math.min(...one.starts.map((wall) => instant(one, wall)));
      // without an end khal takes an hour
      if (!one.event.allDay && lengthOf(one) > 0) expect([start, end]).toEqual([inZone(first), inZone(first + lengthOf(one))]);
    }
  });
});

const calcurse = commandOf('calcurse');
describe.skipIf(calcurse === '')('calcurse', LONG, () => {
  test.each(READER_ZONES)('imported and listed under TZ=%s', (zone) => {
    const home = join(folder, `calcurse-${zone.replace('/', '-')}`);
    mkdirSync(home);
    // It keeps local times: a series of another zone drifts with that zone's clocks, may fall on another weekday than its
    // rule names, and then is skipped. It knows no RDATE, counts COUNT without the excluded dates, and repeats only single days.
    const fits = (one: Told) => {
      const { recurrence, allDay } = one.event;
      return recurrence === undefined || ((allDay ? lengthOf(one) === 0 : one.event.zone === zone) && !/RDATE|COUNT.*\n?EXDATE/.test(recurrence));
    };
    const chosen = sample.filter(fits);
    const path = join(home, 'chosen.ics');
    writeFileSync(path, ics.file(chosen.map(({ event }) => event), NOW).text);
    expect(run(calcurse, ['-D', home, '-i', path], zone)).not.toMatch(/[1-9]\d* skipped/);

    const format = '\x1d%m\x1f%(start:epoch)\x1f%(end:epoch)\x1f%N\x1e';
    const formats = ['--format-apt', format, '--format-recur-apt', format, '--format-event', '\x1d%m\x1f\x1f\x1f%N\x1e', '--format-recur-event', '\x1d%m\x1f\x1f\x1f%N\x1e'];
    const listed = run(calcurse, ['-D', home, '-Q', '--output-datefmt', '%Y-%m-%d', '--from', '12/30/2025', '--days', '1097', ...formats], zone);
    let day = '';
    const found = new Map<string, Map<string, string[]>>();
    for (const [, header, record] of listed.matchAll(/^(\d{4}-\d\d-\d\d):$|\x1d([^\x1e]*)\x1e/gm)) {
      if (header !== undefined) day = header;
      const [name, start, end = '', note = ''] = record?.split('\x1f') ?? [];
      if (name === undefined) continue;
      if (!found.has(name)) found.set(name, new Map());
      found.get(name)?.set(start || day, [end, note]);
    }
    for (const one of chosen) {
      const occurrences = found.get(title(one)) ?? new Map<string, string[]>();
      const wanted = one.event.allDay
        ? one.starts.flatMap((first) => Array.from({ length: lengthOf(one) / DAY_MS + 1 }, (_, later) => Temporal.PlainDate.from(first).add({ days: later }).toString()))
        : one.starts.map((wall) => String(instant(one, wall) / 1000));
      const last = one.event.allDay ? '2028-12-30' : String(Date.UTC(2028, 11, 30) / 1000);
      const kept = [...new Set(wanted)].sort().filter((key) => key < last);
      expect([...occurrences.keys()].sort().slice(0, kept.length), `${title(one)}: ${one.event.recurrence}`).toEqual(kept);
      for (const [end = '', note] of kept.map((key) => occurrences.get(key) ?? [])) {
        expect(note).toContain(`https://www.example.edu/events/`);
        if (place(one)) expect(note).toContain(place(one));
        if (!one.event.allDay) expect(kept.map((key) => String(Number(key) + lengthOf(one) / 1000))).toContain(end);
      }
    }
  });
});
