// node tests/bench/cold.mjs CORE PAGE.json: what the first page costs in a new process, as when the popup opens. Prints milliseconds of processor time as JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [core, page] = process.argv.slice(2);
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const from = spent();
const { findEvents } = await import(pathToFileURL(core).href);
const loaded = spent();
const input = JSON.parse(readFileSync(page, 'utf8'));
const read = spent();
findEvents(input);
const first = spent();
findEvents(input);
console.log(JSON.stringify({ load: loaded - from, first: first - read, second: spent() - first }));
