/**
 * All that both browsers ask the network for during the whole run goes through a proxy that writes it down. When the run is over,
 * nothing may stand there but the tests' own pages on this machine, and the calendars that a test had opened by a click.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordingProxy } from '../../scripts/recording-proxy.mjs';

const LOG = join(import.meta.dirname, '../../.cache/traffic.txt');

/** What a test opens or clicks for: its own pages, the department whose calendar is played, the pages of calendars. */
const ASKED_FOR = /^(?:localhost|127\.0\.0\.1|[\w-]+\.localhost)(?::\d+)?$|^(?:csd\.cmu\.edu|calendar\.google\.com|outlook\.live\.com|outlook\.office\.com|calendar\.yahoo\.com):443$/;

/** What Chromium and Firefox ask for without any extension, too, and no switch of theirs stops: their own updates and word lists. */
const BROWSERS_OWN = /^(?:update\.googleapis\.com|redirector\.gvt1\.com|firefox\.settings\.services\.mozilla\.com|aus5\.mozilla\.org)(?::443)?$/;

export default async function recordTraffic(): Promise<() => void> {
  mkdirSync(join(LOG, '..'), { recursive: true });
  rmSync(LOG, { force: true });
  appendFileSync(LOG, '');
  const proxy = await recordingProxy((host, url) => appendFileSync(LOG, `${host}\t${url}\n`));
  process.env['TRAFFIC_PROXY'] = String(proxy.port);
  return () => {
    proxy.close();
    const asked = readFileSync(LOG, 'utf8').split('\n').filter(Boolean);
    const foreign = asked.filter((line) => ![ASKED_FOR, BROWSERS_OWN].some((known) => known.test(line.split('\t')[0] ?? '')));
    if (asked.length === 0) throw new Error('no browser went through the proxy: nothing is known of what they asked for');
    if (foreign.length > 0) throw new Error(`the browsers asked for what no test had asked for:\n${[...new Set(foreign)].join('\n')}`);
  };
}
