/** Arguments, input and output of `calendar-capture` on the command line. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { EventDraft } from './event';
import google from './exporters/google';
import ics from './exporters/ics';
import { readPage } from './find-events';
import type { Page } from './page';
import { resolveZone, wallToInstant } from './zones';

const HELP = `Usage: node dist/cli.js [FILE|-] [options]
       node dist/cli.js --jsonl < pages.jsonl

Finds the events that a web page or a text announces.

  FILE              an HTML page, a text or "-" (the default) for standard input
  --url URL         the page's address
  --now TIME        the reader's clock, YYYY-MM-DDTHH:mm (default: this machine's)
  --zone ZONE       the reader's IANA zone (default: this machine's)
  --text            take the input as plain text (default: by its look)
  --json            an array of events, the main one first (default)
  --ics             one iCalendar file with all events
  --google          a Google Calendar link a line
  --jsonl           each input line {id, text | html, url?, lang?, now, zone} gives one
                    output line {id, events} or {id, error}, in order; limited: true beside
                    events when there is more in the page than was read
  --help            this text

Exit codes: 0 done (also when no event was found), 1 the input could not be read, 2 wrong usage.
`;

export interface Surroundings {
  stdin: Readable;
  write(text: string): unknown;
  complain(text: string): unknown;
}

class UsageError extends Error {}

/** Runs the command line and gives its exit code. */
export async function main(args: string[], io: Surroundings): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    io.complain(`calendar-capture: ${error instanceof Error ? error.message : String(error)}\n${usage ? 'Try --help.\n' : ''}`);
    return usage ? 2 : 1;
  }
}

async function run(args: string[], io: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      url: { type: 'string' }, now: { type: 'string' }, zone: { type: 'string' }, text: { type: 'boolean' },
      json: { type: 'boolean' }, ics: { type: 'boolean' }, google: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    io.write(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError(`one FILE at a time, not ${positionals.length}`);
  if ([values.json, values.ics, values.google, values.jsonl].filter(Boolean).length > 1) throw new UsageError('--json, --ics, --google and --jsonl exclude each other');
  if (values.jsonl) {
    await eachLine(io);
    return 0;
  }
  const zone = values.zone ?? Temporal.Now.timeZoneId();
  if (!resolveZone(zone)) throw new UsageError(`unknown zone "${zone}"; use an IANA name such as America/New_York`);
  const now = values.now ?? Temporal.Now.plainDateTimeISO(zone).toString({ smallestUnit: 'minute' });
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(now)) throw new UsageError(`--now takes YYYY-MM-DDTHH:mm, not "${now}"`);
  const [file = '-'] = positionals;
  const input = file === '-' ? await readAll(io.stdin) : await readFile(file, 'utf8');
  const asText = values.text ?? !looksLikeHtml(input);
  const page: Page = { ...(asText ? { text: input } : { html: input }), ...(values.url ? { url: values.url } : {}), now, zone };
  const { events, limited } = readPage(page, ({ reader, error }) => io.complain(`calendar-capture: reader ${reader}: ${error.message}\n`));
  if (limited) io.complain('calendar-capture: there is more in this input than was read\n');
  io.write(formatted(events, values, page));
  return 0;
}

const looksLikeHtml = (input: string): boolean => /^\s*<(?:!doctype|!--|\?xml|html|head|body|[a-z][a-z0-9]*[\s>])/i.test(input);

function formatted(events: EventDraft[], values: { ics?: boolean | undefined; google?: boolean | undefined }, { now, zone }: Page): string {
  const options = { now: wallToInstant(now, zone).epochMs, readerZone: zone };
  if (values.ics) return events.length > 0 ? ics.file(events, options).text : '';
  if (values.google) return events.map((event) => `${google.link(event, options)}\n`).join('');
  return `${JSON.stringify(events.map(plain), undefined, 2)}\n`;
}

/** An event as it is printed: without what only the popup shows. */
function plain({ alternatives: _, ...event }: EventDraft): Omit<EventDraft, 'alternatives'> {
  return event;
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

async function eachLine({ stdin, write }: Surroundings): Promise<void> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    if (line.trim()) write(`${JSON.stringify(answer(line))}\n`);
  }
}

function answer(line: string): { id?: unknown; events?: unknown; limited?: true; error?: string } {
  let id: unknown;
  try {
    const input = JSON.parse(line) as Partial<Page> & { id?: unknown };
    id = input.id;
    if (typeof input.now !== 'string' || typeof input.zone !== 'string' || (typeof input.text !== 'string' && typeof input.html !== 'string')) throw new Error('a line needs now, zone and text or html');
    if (!resolveZone(input.zone)) throw new Error(`unknown zone "${input.zone}"`);
    const { text, html, url, lang, now, zone } = input;
    const page: Page = { now, zone, ...(text === undefined ? { html: html as string } : { text }), ...(url ? { url } : {}), ...(lang ? { lang } : {}) };
    const { events, limited } = readPage(page);
    return { id, events: events.map(plain), ...(limited && { limited }) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
