/** Programmes of several days: a day's heading, and below it sessions that each begin with their hour. */
import type { Language } from '../languages/language';
import type { Cut } from './cuts';
import type { Segment } from './segments';
import { whensOf, type When } from './whens';

/** Fewer days or sessions are the agenda of one event. */
const DAYS = 2;
const SESSIONS = 4;
/** Lines of one session. */
const LONGEST = 12;

/** One cut a session, its `when` the day above it; empty when the page holds no such programme. */
export function programmeCuts(segments: Segment[], language: Language): Cut[] {
  const cuts: Cut[] = [];
  const days = new Set<When>();
  let day: When | undefined;
  let rank = 0;
  let open: Cut | undefined;
  segments.forEach((segment, at) => {
    const { line, text, spans } = segment;
    const outside = line.region === 'nav' || line.region === 'footer' || line.region === 'related' || line.region === 'comments';
    const heading = outside || isInRow(segments, at) ? undefined : dayHeading(segment, language);
    if (heading) {
      [day, rank, open] = [heading, line.heading, undefined];
      return;
    }
    if (outside || (line.heading > 0 && line.heading <= rank)) {
      [day, open] = [outside ? day : undefined, undefined];
      return;
    }
    if (!day) return;
    const [first] = spans;
    const timed = first?.kind === 'time' && first.start <= 1 && (first.strong || first.to !== undefined) && spans.every((s) => s.kind !== 'date' || s.days[0]?.month === undefined);
    if (timed) {
      // "10:30 Coffee": a pause is nothing of its own, and ends what went before
      open = { from: at, to: at + 1, when: day };
      const own = text.slice(first.end).replace(/^[^\p{L}]+/u, '');
      const name = own === '' && line.cell && isInRow(segments, at) ? (segments[at + 1]?.text ?? '') : own;
      if (!isPause(name, language) && (/\p{L}{3}/u.test(name) || isNameBelow(segments[at + 1]))) {
        cuts.push(open);
        days.add(day);
      }
    } else if (open && line.cell?.row !== segments[open.from]?.line.cell?.row) open = undefined;
    else if (open && at - open.from < LONGEST) open.to = at + 1;
  });
  // one hour a day is a list of days
  return days.size >= DAYS && cuts.length >= SESSIONS && cuts.length >= days.size * 1.5 ? cuts : [];
}

/** Does the cell have neighbours in its row? Alone it spans the table, as a day above its sessions does. */
function isInRow(segments: Segment[], at: number): boolean {
  const cell = segments[at]?.line.cell;
  return cell !== undefined && [segments[at - 1], segments[at + 1]].some((s) => s?.line.cell?.table === cell.table && s.line.cell.row === cell.row && s.line.cell.column !== cell.column);
}

const isPause = (name: string, { cues }: Language): boolean => name.length < 30 && (cues.side ?? []).some((word) => name.toLowerCase().startsWith(word));

const isNameBelow = (segment: Segment | undefined): boolean => segment !== undefined && segment.spans.length === 0 && /\p{L}{3}/u.test(segment.text);

/** A heading or emphasised line that is a whole day and little else: "Day 2: Saturday, May 8". */
function dayHeading(segment: Segment, language: Language): When | undefined {
  const { line, text } = segment;
  if (line.heading === 0 && line.role === 'list-item') return undefined;
  if (text.length > 60) return undefined;
  const when = whensOf(segment, language).find((w) => w.date && !w.date.every && !w.date.range && w.date.days[0]?.day !== undefined && !w.time);
  return when && when.end - when.start > text.length * 0.4 ? when : undefined;
}
