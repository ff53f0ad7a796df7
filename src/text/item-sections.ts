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
const ABOVE = 14;
/** Lines that go on with the section before, and those of it that still hold. */
const CARRIED = 24;

/** For each cut the section that it stands in. Linear: the lines between two cuts are looked at once. */
export function sectionsOf(segments: Segment[], cuts: readonly Cut[]): Section[] {
  const sections: Section[] = [];
  /** headings that are open, by rank */
  const open: (string | undefined)[] = [];
  let at = 0;
  let last: Section | undefined;
  for (const { from, to } of cuts) {
    const headed = at < from && readHeadings(segments, at, from, open);
    const between = segments.slice(Math.max(at, from - ABOVE), from).filter((s) => s.text || s.labelText).toReversed();
    if (last && !headed && !between.some(opensSection)) {
      // "June – no meeting" between two dates opens nothing
      sections.push(last);
    } else {
      const kept = last && !headed ? last.lines.slice(0, CARRIED) : [];
      last = { lines: [...between, ...kept], headings: open.filter((h) => h !== undefined).toReversed() };
      sections.push(last);
    }
    readHeadings(segments, Math.max(at, from), to, open, true);
    at = Math.max(at, to);
  }
  return sections;
}

/** Notes the headings of a stretch; true when there is one. */
function readHeadings(segments: Segment[], from: number, to: number, open: (string | undefined)[], own = false): boolean {
  let found = false;
  for (let i = from; i < to; i++) {
    const { line, spans } = segments[i] as Segment;
    if (line.heading === 0 || spans.some((s) => s.kind === 'date' && s.days[0]?.day !== undefined)) continue;
    // the heading of one entry is none of the next
    if (own) continue;
    open[line.heading] = line.text;
    open.length = line.heading + 1;
    found = true;
  }
  return found;
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
