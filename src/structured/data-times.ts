/** Start and end that a page keeps for its own scripts: `data-date-start="…" data-date-end="…"` on one element. */
import type { CheerioAPI } from 'cheerio/slim';
import { isTag } from 'domhandler';
import type { StatedTime } from '../event';
import { readStated } from './stated-time';

const START = /^data-(?:[a-z-]*-)?(?:start|begin|from)(?:-?(?:date-?time|date|time|at))?$/;
const MAX_SPANS = 1000;

/** Only pairs count: a lone `data-start` may be anything. Same pairs are given once. `html` is the same page's text. */
export function dataSpans($: CheerioAPI, html: string): { start: StatedTime; end: StatedTime; quote: string }[] {
  const found = new Map<string, { start: StatedTime; end: StatedTime; quote: string }>();
  if (!/\sdata-[a-z-]*(?:start|begin|from)[a-z-]*=/.test(html)) return [];
  for (const element of $('*').toArray()) {
    if (!isTag(element)) continue;
    const { attribs } = element;
    for (const name in attribs) {
      if (!name.startsWith('data-') || !START.test(name)) continue;
      const stop = name.replace(/start|begin/, 'end').replace(/-from/, '-to');
      const start = readStated(attribs[name] ?? '')?.time;
      const end = readStated(attribs[stop] ?? '')?.time;
      if (!start?.includes('T') || !end?.includes('T') || end <= start || found.size >= MAX_SPANS) continue;
      found.set(`${start} ${end}`, { start, end, quote: `${name}=${attribs[name] ?? ''} ${stop}=${attribs[stop] ?? ''}` });
    }
  }
  return [...found.values()];
}
