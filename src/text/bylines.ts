/** The day a text was posted: a line that is nothing but a date above everything, a news agency's dateline. */
import type { Day } from './dates';
import { resolveDay } from './resolve';
import type { TimeSpan } from './times';
import type { When } from './whens';

/** A byline stands among the first lines. */
const FIRST_LINES = 5;
/** Words that may stand beside the date in a byline ("г.", "WIB", "Uhr", "by"). */
const FEW_LETTERS = 9;
/** "【…訊】", "6月23日电", "(हि.स.)", "LATINA 02.03.2014 - ", "6 июня. INTERFAX". */
const DATELINE_BEHIND = /^\s*(?:[)）】]?\s*(?:訊|讯|電|电(?!影|视)|報導|报道|消息)|[)]?\s*[([（]?(?:ots|dpa|afp|ansa|efe|lusa|हि\.?स|एएनआई|аа|а\.а)\b)/iu;

const odd = (time: TimeSpan | undefined): boolean => time?.from !== undefined && time.from.minute % 5 !== 0;

/** The line holds nothing but this moment. */
function isBare({ segment, start, end }: When): boolean {
  const rest = segment.text.slice(0, start) + segment.text.slice(end);
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length <= FEW_LETTERS && !/\d/.test(rest);
}

/** The moments with those of bylines marked as posting dates. */
export function withBylines(whens: When[], now: string): When[] {
  if (whens.length === 0) return whens;
  const others = (when: When): When[] => whens.filter((other) => other !== when && !other.cue && other.segment !== when.segment);
  return whens.map((when, n) => {
    if (when.cue || when.segment.label) return when;
    const { date, time, segment } = when;
    if (date && DATELINE_BEHIND.test(segment.text.slice(when.end))) return { ...when, cue: 'posted' as const };
    if (segment.line.index > FIRST_LINES || !isBare(when)) return when;
    // nobody begins at 14:57
    if (date && odd(time)) return { ...when, cue: 'posted' as const };
    const day = date?.days[0];
    if (!date) {
      // "11 januari 2019", "17u20" in lines of their own above an event with its own hour
      const above = whens[n - 1];
      return above?.date && !above.time && isBare(above) && above.segment.line.index === segment.line.index - 1 && isByline(above, others(above), now) && others(when).some((other) => other.date && other.time) ? { ...when, cue: 'posted' as const } : when;
    }
    if (day?.month === undefined || date.days.length > 1 || date.every) return when;
    return isByline(when, others(when), now) ? { ...when, cue: 'posted' as const } : when;
  });
}

/** A later day with an hour of its own, in words below: the bare date above it is when that was written. */
function isByline({ date, time, segment }: When, others: When[], now: string): boolean {
  const own = dayOf(date?.days[0], now);
  if (own === undefined || time) return false;
  // "Friday 3 October", then "19:00 Opening": that day's own program
  const next = others.find((other) => other.segment.line.index > segment.line.index);
  if (next && !next.date && !isBare(next)) return false;
  return others.some((other) => {
    const day = dayOf(other.date?.days[0], now);
    return day !== undefined && day !== own && day > own && !isBare(other) && (other.time !== undefined || others.some((more) => more.time && !more.date && !isBare(more)));
  });
}

function dayOf(day: Day | undefined, now: string): string | undefined {
  return day && resolveDay(day, { now })?.date;
}

/** The reader's clock, or the day the text says it was posted. */
export function writtenAt(whens: When[], now: string): string {
  for (const { cue, date } of whens) {
    const day = date?.days[0];
    if (cue !== 'posted' || day?.year === undefined || day.day === undefined) continue;
    const posted = dayOf(day, now);
    // nobody reads what is not written yet
    if (posted && posted <= now.slice(0, 10)) return `${posted}T08:00`;
  }
  return now;
}
