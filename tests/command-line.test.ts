/** The command line's contract. Also the interface of the accuracy run: keep it stable. */
import ICAL from 'ical.js';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../src/command-line';
import { MOST_EVENTS } from '../src/most-events';

const TALK = 'Ice on the Move\nWhen: Thursday, March 4, 2027, 4:30 - 6 PM\nWhere: Keller Hall 305\n';
const TWO = 'Ice on the Move\nDates: March 4 and 11, 2027\nTime: 4:30 - 6 PM\n';
const PAGE = '<!doctype html><html lang="en"><title>Ice on the Move</title><h1>Ice on the Move</h1><p>When: Thursday, March 4, 2027, 4:30 - 6 PM</p><p>Where: Keller Hall 305</p></html>';
const CLOCK = ['--now', '2027-01-11T09:00', '--zone', 'America/New_York'];

interface Said {
  code: number;
  out: string;
  err: string;
}

async function run(args: string[], input: string | Buffer = ''): Promise<Said> {
  const said = { out: '', err: '' };
  const stdin = Readable.from(input.length === 0 ? [] : [Buffer.from(input)]);
  const code = await main(args, { stdin, write: (text) => (said.out += text), complain: (text) => (said.err += text) });
  return { code, ...said };
}

interface Printed {
  title: string;
  start: string;
  end?: string;
  zone: string;
  location?: string;
  url?: string;
  assumed: string[];
  evidence: Record<string, { grounds: string; reader: string; quote: string }>;
}
const events = ({ out }: Said): Printed[] => JSON.parse(out) as Printed[];

function file(name: string, text: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'calendar-capture-')), name);
  writeFileSync(path, text);
  return path;
}

describe('more than is read', () => {
  const long = `BEGIN:VCALENDAR\nVERSION:2.0\n${Array.from({ length: MOST_EVENTS + 1 }, (_, n) => `BEGIN:VEVENT\nSUMMARY:Talk ${n}\nDTSTART:20270304T150000\nEND:VEVENT\n`).join('')}END:VCALENDAR`;
  it('is said', { timeout: 60_000 }, async () => {
    const said = await run(CLOCK, long);
    expect(events(said)).toHaveLength(MOST_EVENTS);
    expect(said.err).toContain('there is more in this input than was read');
    const [answer] = (await run(['--jsonl'], JSON.stringify({ id: 1, text: long, now: '2027-01-11T09:00', zone: 'America/New_York' }))).out.split('\n');
    expect(JSON.parse(answer ?? '')).toMatchObject({ limited: true });
  });
});

describe('input', () => {
  it('is standard input by default, and as "-"', async () => {
    for (const args of [[], ['-']]) {
      const said = await run([...args, ...CLOCK], TALK);
      expect(said).toMatchObject({ code: 0, err: '' });
      expect(events(said)).toMatchObject([{ title: 'Ice on the Move', start: '2027-03-04T16:30', end: '2027-03-04T18:00' }]);
    }
  });
  it('is a file', async () => {
    expect(events(await run([file('talk.txt', TALK), ...CLOCK]))).toMatchObject([{ location: 'Keller Hall 305' }]);
    expect(events(await run([file('talk.html', PAGE), ...CLOCK]))).toMatchObject([{ location: 'Keller Hall 305' }]);
  });
  it('is a page or a text by its look, and a text with --text', async () => {
    expect(events(await run(CLOCK, PAGE))[0]?.title).toBe('Ice on the Move');
    expect(events(await run(CLOCK, `\ufeff\n${PAGE}`))[0]?.title).toBe('Ice on the Move');
    const asText = events(await run([...CLOCK, '--text'], `<ice@larkfield.example>\n${TALK}`));
    expect(asText).toMatchObject([{ start: '2027-03-04T16:30' }]);
  });
  it('knows the address of the page', async () => {
    expect(events(await run([...CLOCK, '--url', 'https://events.larkfield.example/ice'], PAGE))[0]?.url).toBe('https://events.larkfield.example/ice');
  });
  it('reads the clock and the zone that are given', async () => {
    const tomorrow = 'Ice on the Move, tomorrow at 4 pm';
    expect(events(await run(['--now', '2027-05-31T23:00', '--zone', 'Asia/Tokyo'], tomorrow))).toMatchObject([{ start: '2027-06-01T16:00', zone: 'Asia/Tokyo' }]);
  });
  it("takes this machine's clock and zone when none is given", async () => {
    const [event] = events(await run([], 'Ice on the Move, tomorrow at 4 pm'));
    const zone = Temporal.Now.timeZoneId();
    const days = [0, 1].map((late) => Temporal.Now.plainDateISO(zone).add({ days: 1 - late }).toString());
    expect(event?.zone).toBe(zone);
    expect(days).toContain(event?.start.slice(0, 10));
  });
});

describe('output', () => {
  it('is an array of events, pretty JSON, with a line break at its end', async () => {
    const said = await run(['--json', ...CLOCK], TALK);
    expect(said.out).toMatch(/^\[\n.*\]\n$/s);
    const [event] = events(said);
    expect(Object.keys(event ?? {}).sort()).toEqual(['allDay', 'assumed', 'end', 'evidence', 'location', 'speakers', 'start', 'status', 'title', 'warnings', 'zone']);
    expect(event?.evidence['start']).toMatchObject({ grounds: 'labelled', reader: 'announcement' });
    expect(event?.evidence['start']?.quote).toContain('March 4, 2027');
  });
  it('is an empty array when there is no event', async () => {
    expect(await run(CLOCK, 'Nothing happens here.')).toEqual({ code: 0, out: '[]\n', err: '' });
    expect(await run(CLOCK, '')).toEqual({ code: 0, out: '[]\n', err: '' });
  });
  it('is one iCalendar file with --ics', async () => {
    const said = await run(['--ics', ...CLOCK], TWO);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    const calendar = new ICAL.Component(ICAL.parse(said.out) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]);
    const starts = calendar.getAllSubcomponents('vevent').map((vevent) => String(vevent.getFirstPropertyValue('dtstart')));
    expect(starts).toEqual(['2027-03-04T16:30:00', '2027-03-11T16:30:00']);
    expect((await run(['--ics', ...CLOCK], TWO)).out, 'the same input gives the same bytes').toBe(said.out);
  });
  it('is a link a line with --google', async () => {
    const { out, code } = await run(['--google', ...CLOCK], TWO);
    expect(code).toBe(0);
    const links = out.trimEnd().split('\n').map((line) => new URL(line));
    expect(links.map((link) => link.searchParams.get('dates'))).toEqual(['20270304T163000/20270304T180000', '20270311T163000/20270311T180000']);
    expect(links[0]?.searchParams.get('ctz')).toBe('America/New_York');
  });
  it('is nothing with --ics or --google when there is no event', async () => {
    expect(await run(['--google', ...CLOCK], 'Nothing happens here.')).toMatchObject({ code: 0, out: '' });
    expect((await run(['--ics', ...CLOCK], 'Nothing happens here.')).code).toBe(0);
  });
});

describe('--jsonl', () => {
  const line = (id: unknown, more: object): string => `${JSON.stringify({ id, now: '2027-01-11T09:00', zone: 'America/New_York', ...more })}\n`;
  const answers = ({ out }: Said) => out.trimEnd().split('\n').map((one) => JSON.parse(one) as { id?: unknown; events?: Printed[]; error?: string });

  it('gives one line a line, in order', async () => {
    const said = await run(['--jsonl'], line('a', { text: TALK }) + line(2, { html: PAGE, url: 'https://events.larkfield.example/ice', lang: 'en' }) + line('c', { text: 'Nothing.' }));
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(answers(said).map(({ id, events: found }) => [id, found?.length])).toEqual([['a', 1], [2, 1], ['c', 0]]);
    expect(answers(said)[1]?.events?.[0]?.url).toBe('https://events.larkfield.example/ice');
  });
  it('says what is wrong with a line and goes on', async () => {
    const input = [line('zone', { text: TALK, zone: 'Mars/Olympus' }), '{"id": "cut off", "text": "…\n', line('nothing', {}), line('no now', { text: TALK, now: undefined }), line('number', { text: 5 }), 'null\n', '[]\n', line('good', { text: TALK })].join('');
    const said = await run(['--jsonl'], input);
    expect(said.code).toBe(0);
    const got = answers(said);
    expect(got.map(({ id }) => id)).toEqual(['zone', undefined, 'nothing', 'no now', 'number', undefined, undefined, 'good']);
    expect(got.map(({ error }) => error !== undefined)).toEqual([true, true, true, true, true, true, true, false]);
    expect(got.at(-1)?.events).toHaveLength(1);
  });
  it('skips empty lines, takes CR LF and no last line break', async () => {
    const said = await run(['--jsonl'], `\n${line('a', { text: TALK }).replace('\n', '\r\n')}\r\n${line('b', { text: TALK }).trimEnd()}`);
    expect(answers(said).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('is read line by line: an answer does not wait for the end', async () => {
    const out: string[] = [];
    let answered: () => void = () => {};
    const first = new Promise<void>((done) => (answered = done));
    async function* input(): AsyncGenerator<Buffer> {
      yield Buffer.from(line('a', { text: TALK }));
      await first;
      yield Buffer.from(line('b', { text: TALK }));
    }
    await main(['--jsonl'], { stdin: Readable.from(input()), write: (text) => (out.push(text), answered()), complain: () => {} });
    expect(out).toHaveLength(2);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown option', ['--yaml']], ['two files', ['a.txt', 'b.txt']], ['an unknown zone', ['--zone', 'Pittsburgh']], ['a clock that is none', ['--now', 'tomorrow']], ['two outputs', ['--ics', '--google']], ['an option without its value', ['--now']], ['a clock without a time', ['--now', '2027-01-11']],
  ])('%s: exit code 2, one line that says so, nothing printed', async (_what, args) => {
    const { code, out, err } = await run(args, TALK);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^calendar-capture: \S.*\nTry --help\.\n$/s);
  });
  it('a file that is not there: exit code 1', async () => {
    const { code, out, err } = await run(['/nowhere/talk.html', ...CLOCK]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^calendar-capture: .*talk\.html/);
  });
});

it.each(['--help', '-h'])('%s names every option', async (flag) => {
  const { code, out, err } = await run([flag]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const option of ['--url', '--now', '--zone', '--text', '--json', '--ics', '--google', '--jsonl', '--help', 'FILE']) expect(out).toContain(option);
  expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(100);
});
