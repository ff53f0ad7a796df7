// npm run accuracy -- FOLDER [--misses SET]
// Runs every case of every *.jsonl in FOLDER through the built command line, then prints the scores.
// Fails when a case gives an error or takes longer than LIMIT: a reader may be wrong, never broken or slow.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { cli, ensureCli } from './build-cli.mjs';
import { root, run } from './setup.mjs';

const LIMIT = 2_000; // ms a case may take
const GIVE_UP = 20_000; // ms after which a case counts as hung and the command line is started anew

/** The command line with `--jsonl`, asked one line at a time so that each answer can be timed. */
class CommandLine {
  #child;
  #answers;
  constructor() {
    this.#child = spawn(process.execPath, [cli, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.on('error', () => {}); // a dead child is seen as the end of its answers
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }
  async ask(question) {
    const from = performance.now();
    this.#child.stdin.write(`${JSON.stringify(question)}\n`);
    let timer;
    const hung = new Promise((done) => { timer = setTimeout(() => done({ hung: true }), GIVE_UP); });
    const got = await Promise.race([this.#answers.next(), hung]);
    clearTimeout(timer);
    const ms = performance.now() - from;
    if (got.hung) return { ms, answer: { id: question.id, error: `no answer in ${GIVE_UP} ms` }, dead: true };
    if (got.done) return { ms, answer: { id: question.id, error: 'the command line ended' }, dead: true };
    return { ms, answer: JSON.parse(got.value), dead: false };
  }
  close() {
    this.#child.kill();
  }
}

function cases(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  return files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, input, url, lang, now, zone } = JSON.parse(line);
    const html = input.html && readFileSync(join(folder, input.html), 'utf8');
    return { id, ...(html === undefined ? { text: input.text } : { html }), ...(url && { url }), ...(lang && { lang }), now, zone };
  }));
}

const [given, ...flags] = process.argv.slice(2);
if (!given || given.startsWith('-')) {
  console.error('usage: npm run accuracy -- FOLDER [--misses SET]');
  process.exit(2);
}
const folder = resolve(process.env['INIT_CWD'] ?? '.', given);
ensureCli();
const all = cases(folder);
if (all.length === 0) throw new Error(`no cases in ${given}`);

let line = new CommandLine();
const answers = [];
const failures = [];
const times = [];
for (const question of all) {
  const { ms, answer, dead } = await line.ask(question);
  answers.push(answer);
  times.push(ms);
  if (answer.error !== undefined) failures.push(`${question.id}: ${answer.error}`);
  else if (answer.id !== question.id) failures.push(`${question.id}: answered as ${answer.id}`);
  else if (ms > LIMIT) failures.push(`${question.id}: ${Math.round(ms)} ms`);
  if (dead) {
    line.close();
    line = new CommandLine();
  }
}
line.close();

mkdirSync(join(root, '.cache'), { recursive: true });
const predictions = join(root, '.cache/predictions.jsonl');
writeFileSync(predictions, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
const scored = run(process.execPath, [join(root, 'scripts/score.mjs'), folder, predictions, ...flags], { shell: false });
times.sort((a, b) => a - b);
const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`time per case: median ${at(0.5)} ms, 95% ${at(0.95)} ms, longest ${at(1)} ms`);
console.log(`${all.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = scored === 0 && failures.length === 0 ? 0 : 1;
