/** Fetches the pages that a list links to: a few at a time, with a pause between requests to one server. */
import { sitePattern } from '../src/borrowed-sites';
import { complete, type LinkedEntry } from '../src/linked-pages';
import { fetchPage } from './fetch-page';
import { readEvents, type FoundEvent } from './read-events';

/** Requests under way to one host at a time, and milliseconds that each of them waits after the one before. */
const AT_ONCE = 2;
const PAUSE = 300;

export interface LinkedResult {
  index: number;
  /** the entry with what its page says; absent when that says nothing of it */
  event?: FoundEvent;
  /** why the page could not be read, in the user's language */
  problem?: string;
}

/** Match patterns of the sites that must be readable. */
export const sitesOf = (entries: readonly LinkedEntry[]): string[] => [...new Set(entries.flatMap(({ url }) => sitePattern(url) ?? []))];

/** Tells each result as soon as it is there; ends early, without an error, when the signal says so. */
export async function readLinked(entries: readonly LinkedEntry[], eventAt: (index: number) => FoundEvent | undefined, signal: AbortSignal, onResult: (result: LinkedResult) => void): Promise<void> {
  const byHost = new Map<string, LinkedEntry[]>();
  for (const entry of entries) byHost.set(new URL(entry.url).host, [...(byHost.get(new URL(entry.url).host) ?? []), entry]);
  const queues = Array.from(byHost.values(), (queue) => Array.from({ length: AT_ONCE }, () => follow(queue)));
  await Promise.all(queues.flat());

  async function follow(queue: LinkedEntry[]): Promise<void> {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const result = await readOne(next);
      if (result) onResult(result);
      await pause(signal);
    }
  }

  async function readOne({ index, url }: LinkedEntry): Promise<LinkedResult | undefined> {
    try {
      const { events } = await readEvents(await fetchPage(url, signal));
      const entry = eventAt(index);
      const event = entry && complete(entry, events, url);
      return { index, ...(event && { event }) };
    } catch (error) {
      return signal.aborted ? undefined : { index, problem: error instanceof Error ? error.message : String(error) };
    }
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, PAUSE);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
