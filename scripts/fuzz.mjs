// npm run fuzz [-- INPUTS [SEED]]: mutations of golden pages and texts at length, in slices, each with a seed of its own. Stops at the
// first find, which fast-check prints as small as it can make it: put it into tests/fuzz/corpus, see it fail there, and mend it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDeps, root } from './setup.mjs';

const SLICE = 10_000;

ensureDeps();
const [inputs = '200000', from = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const total = { inputs: 0, withEvent: 0, events: 0, exported: 0, warned: 0, slowest: 0 };
for (let seed = Number(from), left = Number(inputs); left > 0; seed++, left -= SLICE) {
  const env = { ...process.env, FUZZ_RUNS: String(Math.min(SLICE, left)), FUZZ_SEED: String(seed), NO_COLOR: '1', TZ: 'UTC' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/fuzz'], { cwd: root, env, encoding: 'utf8', maxBuffer: 1e9 });
  const counts = JSON.parse(/^fuzz: (\{.*\})$/m.exec(stdout)?.[1] ?? 'null');
  for (const [name, count] of Object.entries(counts ?? {})) total[name] = name === 'slowest' ? Math.max(total[name], count) : total[name] + count;
  if (status !== 0 || !counts) {
    console.log(`${stdout}\n${stderr}`);
    console.log(`found something with seed ${seed}, after ${total.inputs} inputs`);
    process.exit(1);
  }
  console.log(`seed ${seed}: ${JSON.stringify(counts)}`);
}
console.log(`${total.inputs} inputs, nothing found: ${total.withEvent} with an event, ${total.events} events, ${total.warned} of them with a warning, ${total.exported} written by every exporter; the slowest took ${total.slowest} ms`);
