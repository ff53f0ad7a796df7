// npm run bench -- --only exporters: 1,000 events to one .ics beside ical-generator and `ics` alone, as ratios within one
// process; what one event costs in each format; how a long text grows. Fails when a goal is missed.
// The others write UTC times and no VTIMEZONE, so they do less.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import icalGenerator from 'ical-generator';
import { createEvents } from 'ics';
import { build } from 'vite';

// The others' share of our time may shrink that far on a machine that is busy with other things.
const GOALS = { growth: 10, overIcs: 0.7, overGenerator: 0.7 };
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await build({
  root, configFile: false, logLevel: 'error', publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: { ssr: join(root, 'tests/bench/exporters-core.ts'), outDir: join(root, '.cache/bench'), emptyOutDir: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'exporters-core.js', codeSplitting: false } } },
});
const { EXPORTERS, GOLDEN, addDays, wallToInstant } = await import(pathToFileURL(join(root, '.cache/bench/exporters-core.js')).href);

const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'America/New_York' };
const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Sydney'];
const ours = EXPORTERS.find(({ id }) => id === 'ics');

/** Milliseconds of the fastest of some runs: what the machine's other work adds is no part of it. */
function time(work, runs) {
  let best = Infinity;
  for (let n = 0; n < runs; n++) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const events = (count, textLength) =>
  Array.from({ length: count }, (_, index) => {
    const day = addDays('2026-01-01', index % 365);
    return { title: `Talk ${index}`, start: `${day}T16:30`, end: `${day}T18:00`, allDay: false, zone: ZONES[index % ZONES.length], location: 'Room 6115', description: 'A sentence about it. '.repeat(textLength / 21), url: `https://www.example.edu/${index}`, speakers: [], status: 'confirmed' };
  });
const instants = ({ start, end, zone }) => [start, end].map((wall) => wallToInstant(wall, zone).epochMs);

function icsAlone(list) {
  const { error } = createEvents(list.map(({ event: { title, description, location, url }, times: [start, end] }, index) => ({ uid: String(index), title, description, location, url, start, end })));
  if (error) throw error;
}

function generator(list) {
  const calendar = icalGenerator();
  for (const [index, { event: { title, description, location, url }, times: [start, end] }] of list.entries()) calendar.createEvent({ id: String(index), summary: title, description, location, url, start: new Date(start), end: new Date(end) });
  calendar.toString();
}

const failures = [];
function goal(name, value, holds, said) {
  console.log(`  ${holds ? 'ok    ' : 'MISSED'} ${name}: ${value} (goal ${said})`);
  if (!holds) failures.push(name);
}
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

for (const [count, textLength, runs] of [[1000, 0, 5], [1000, 500, 5], [100, 5000, 2]]) {
  const list = events(count, textLength).map((event) => ({ event, times: instants(event) }));
  const plain = list.map(({ event }) => event);
  ours.file(plain, OPTIONS);
  const took = { ours: time(() => ours.file(plain, OPTIONS), runs), ics: time(() => icsAlone(list), runs), generator: time(() => generator(list), runs) };
  console.log(`${count} events with ${textLength} characters of text to one .ics: ours ${ms(took.ours)}, ics alone ${ms(took.ics)}, ical-generator ${ms(took.generator)}`);
  goal('ics alone takes', `${(took.ics / took.ours).toFixed(2)}× our time`, took.ics / took.ours >= GOALS.overIcs, `≥ ${GOALS.overIcs}×`);
  goal('ical-generator takes', `${(took.generator / took.ours).toFixed(2)}× our time`, took.generator / took.ours >= GOALS.overGenerator, `≥ ${GOALS.overGenerator}×`);
}

console.log('one event with a meeting and an abstract');
for (const exporter of EXPORTERS) {
  const event = GOLDEN['hybrid'];
  const work = { link: () => exporter.link(event, OPTIONS), file: () => exporter.file([event], OPTIONS), text: () => exporter.text([event], OPTIONS), picture: () => exporter.svg(event, OPTIONS) }[exporter.kind];
  console.log(`  ${exporter.id}: ${ms(time(work, 200))}`);
}

const [short, long] = [10_000, 100_000].map((length) => time(() => ours.file(events(1, length), OPTIONS), 20));
goal('100 KB of text beside 10 KB', `${(long / short).toFixed(1)}× (${ms(short)}, ${ms(long)})`, long / short <= GOALS.growth, `≤ ${GOALS.growth}×`);
console.log(failures.length === 0 ? 'all goals reached' : `missed: ${failures.join('; ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;
