/** What stands above the items of a list and holds for all of them: headings, a caption, a usual time and room. */
import type { Cut } from './cuts';
import { isPapers, namesBody } from './list-words';
import type { Segment } from './segments';

/** The same object for all items of a section. */
export interface Section {
  /** lines and headings between its first item and the items before, nearest first */
  lines: Segment[];
  /** headings over it, nearest first, each of a higher rank than the one before */
  headings: string[];
}

/** How many lines above a list may speak for it. */
const HELD = 40;

/** A line that still holds: until a heading of its own rank or a higher one comes. */
interface Held {
  segment: Segment;
  under: number;
}

/** For each cut the section that it stands in. Linear: every line is looked at once, and a section takes at most `HELD` of them. */
export function sectionsOf(segments: Segment[], cuts: readonly Cut[]): Section[] {
  let held: Held[] = [];
  let rank = 0;
  let at = 0;
  let last: Section | undefined;
  return cuts.map(({ from, to }) => {
    let opens = last === undefined;
    for (; at < from; at++) {
      const segment = segments[at] as Segment;
      const { heading } = segment.line;
      if (heading > 0 && !isDay(segment)) {
        held = held.filter(({ under }) => under < heading);
        rank = heading;
      }
      if (!segment.text && !segment.labelText) continue;
      held.push({ segment, under: rank });
      // "June – no meeting" between two dates opens nothing
      opens ||= opensSection(segment);
    }
    if (held.length > HELD * 2) held = held.slice(-HELD);
    at = Math.max(at, to);
    if (opens || !last) {
      const lines = held.slice(-HELD).map(({ segment }) => segment).toReversed();
      last = { lines, headings: headingsOf(lines) };
    }
    return last;
  });
}

const isDay = ({ spans }: Segment): boolean => spans.some((s) => s.kind === 'date' && s.days[0]?.day !== undefined);

/** Nearest first, each of a higher rank than the one before. */
function headingsOf(lines: Segment[]): string[] {
  let rank = 7;
  return lines.flatMap((segment) => {
    const { heading, text } = segment.line;
    if (heading === 0 || heading >= rank || isDay(segment)) return [];
    rank = heading;
    return [text];
  });
}

/** A line with which another part of a list begins: a caption, a year, a usual time. */
function opensSection({ text, labelText, spans, line }: Segment): boolean {
  const caption = text || labelText || '';
  if (line.heading > 0) return true;
  if (isPapers(caption)) return /^\D{0,12}(?:19|20)\d\d\D{0,12}$/.test(caption);
  if (spans.some((s) => (s.kind === 'time' && s.strong) || s.kind === 'repeat')) return true;
  return caption.length <= 90 && (namesBody(caption) || /^\D{0,30}(?<!\d)(?:19|20)\d\d(?!\d)\D{0,30}$/.test(caption)) && !/\bno (?:meeting|class|seminar)/i.test(caption);
}

/** Over news every date is that of its publication. */
export const isNewsHeading = (heading: string): boolean => /^(?:(?:latest|recent|in the|breaking|more|our|press) )?(?:news|press(?: releases?| room)?|media|blog|service alerts?|alerts?|advisories|announcements|publications|posts|articles|stories|tweets)(?: (?:releases?|archive|feed|room|clips|coverage|posts?|articles|and press))?$/i.test(heading.trim());
