// The exporter tests at length: every zone in every year, 10,000 hostile events, 2,000 events through each calendar program.
//   node scripts/exporter-soak.mjs [hostile events] [events for calendar programs]
import { node } from './setup.mjs';

const [hostile = '10000', others = '2000'] = process.argv.slice(2);
const vitest = (runs, files) => node('vitest/vitest.mjs', ['run', '--testTimeout=1800000', ...files], { TZ: 'UTC', EXPORTER_RUNS: runs });

const failed = [
  vitest(hostile, ['tests/exporters/hostile.test.ts']),
  vitest(others, ['tests/exporters/properties.test.ts', 'tests/exporters/vtimezone.test.ts', 'tests/exporters/calendars.test.ts']),
].filter((code) => code !== 0);
process.exitCode = failed.length === 0 ? 0 : 1;
