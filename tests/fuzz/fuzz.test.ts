/**
 * Golden pages and texts with their parts dropped, doubled, swapped and poisoned: whatever comes of them, reading ends soon, throws
 * nothing, and finds only sound events. `npm run fuzz` runs it at length; what it finds goes into corpus/.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { mutated } from './mutations';
import { CORPUS, SEEDS } from './seeds';
import { soundlyRead } from './sound';

/** The machine's zone changes little here: fewer in the others. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? ((process.env['TZ'] ?? 'UTC') === 'UTC' ? 500 : 100));
/** Processor time far above what any input of this size needs: only what hangs takes longer. */
const MOST_MS = 5_000;
const counts = { inputs: 0, withEvent: 0, events: 0, exported: 0, warned: 0, slowest: 0 };

it.each(CORPUS)('$name', (seed) => void soundlyRead(seed));

it(`${RUNS} mutations`, { timeout: 0 }, () => {
  expect(SEEDS.length).toBeGreaterThan(300);
  const seed = process.env['FUZZ_SEED'];
  fc.assert(
    fc.property(mutated, (page) => {
      const from = process.cpuUsage();
      const { events, exported, warned } = soundlyRead(page);
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1_000;
      counts.inputs++;
      counts.withEvent += events > 0 ? 1 : 0;
      counts.events += events;
      counts.exported += exported;
      counts.warned += warned;
      counts.slowest = Math.max(counts.slowest, took);
      expect(took).toBeLessThan(MOST_MS);
    }),
    { numRuns: RUNS, ...(seed !== undefined && { seed: Number(seed) }) },
  );
});

afterAll(() => {
  if (RUNS > 1_000) console.log(`fuzz: ${JSON.stringify({ ...counts, slowest: Math.round(counts.slowest) })}`);
});
