/** A zone named away from the times: "In Person - ET - Room 5", "all times Eastern". */
import { lexiconFor } from './lexicon';
import type { Segment } from './segments';
import { tokenize } from './tokens';
import { zoneAt } from './zone-names';

const LABELS = new Set(['when', 'date', 'time', 'where', 'online', 'start', 'end']);
const MAY_NAME = /\b(?:[A-Z]{2,4}|AoE|[Tt]imes?|TIME|[Tt]ime ?zone)\b/;
const ALL_TIMES = /\b(?:all )?times?\b.{0,30}|\btime ?zone\b/i;

/** Speaks for every time of a list. */
const EVERY_TIME = /\ball (?:\w+ )?times\b|\btimes (?:are|shown|listed|given|in)\b|\btime ?zone\b/i;

/** The zone that a place or time label names, or a sentence about all times. */
export function zoneSaid(segments: Segment[]): { zone: string; quote: string } | undefined {
  return zoneIn(segments.filter(({ text, label }) => (label && LABELS.has(label)) || ALL_TIMES.test(text)));
}

/** The zone that a sentence names for all times of a list. */
export function zoneOfAllTimes(segments: Segment[]): string | undefined {
  return zoneIn(segments.filter(({ text }) => EVERY_TIME.test(text)))?.zone;
}

function zoneIn(segments: Segment[]): { zone: string; quote: string } | undefined {
  const lexicon = lexiconFor('en');
  for (const { text } of segments) {
    if (text.length > 400 || !MAY_NAME.test(text)) continue;
    const tokens = tokenize(text, lexicon);
    for (let i = 0; i < tokens.length; i++) {
      const zone = zoneAt(tokens, i, text);
      // "Hartford, CT" and "Helena, MT" are places; so is a code before a room's number
      if (!zone || (tokens[i - 1]?.text === ',' && tokens[i]?.text.length === 2) || tokens[zone.next]?.kind === 'number') continue;
      return { zone: zone.zone, quote: text.slice(0, 200) };
    }
  }
  return undefined;
}
