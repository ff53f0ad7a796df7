/** A `<time>` element's attribute read in the light of the words that it shows. */
import type { StatedTime } from '../event';
import { addDays, addMinutes, readClockText, readStated } from './stated-time';

export interface ShownTime {
  start?: StatedTime;
  end?: StatedTime;
  /** set when the words are a clock time and no day */
  clockOnly?: string;
}

/** "4:30", "4:30 pm", "16.30", "16h30", "4pm"; not the 05.03 of 05.03.2026. */
const CLOCK = /(?<![\d.,/:-])(\d{1,2})(?:[:.h\u2236](\d{2})(?![\d.,/-]*\d))?\s?(?:([ap])\.?\s?m\b\.?)?(?![\d/:]|[.-]\d)/giu;
/** Words of three letters and more that stand beside a clock without naming a day. */
const CLOCK_WORDS = new Set('noon midnight uhr until till from est edt cst cdt mst mdt pst pdt utc gmt bst cet cest hrs doors start starts ends end heures ore horas'.split(' '));

/** A month name, a weekday, a year or a numeric date is in the words. */
function hasDay(words: string): boolean {
  if (/\d{4}|\d[/.-]\d{1,2}[/.-]\d/.test(words)) return true;
  return (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => !CLOCK_WORDS.has(word));
}

/**
 * Undefined when nothing can be believed: no readable attribute, no words, a posting time (one with seconds).
 * Words without a time: only the day counts, unless the attribute's clock is neither UTC nor a placeholder.
 * Words with a time: the wall time that they show, on the attribute's day, when some offset of a real zone makes the two agree.
 */
export function readTimeElement(attribute: string | undefined, words: string): ShownTime | undefined {
  const source = (attribute ?? words).trim();
  if (!words || words.length > 120 || /\bago\b|^P\d*T/i.test(`${words} ${source}`.slice(0, 100))) return undefined;
  const [from = '', to = ''] = source.split('/').length === 2 && /\d{4}-?\d\d-?\d\d.*\/.*\d/.test(source) ? source.split('/') : [source];
  const clocks = clocksIn(words);
  const stated = readStated(from)?.time;
  if (!stated) {
    const clock = readClockText(source);
    return clock && !hasDay(words.replace(source, '')) ? { clockOnly: clock } : undefined;
  }
  if (/T?\d\d:\d\d:(?!00)\d\d/.test(from)) return undefined;
  const end = to ? readStated(to)?.time : undefined;
  const day = dayShown(stated, words);
  if (!day) return undefined;
  const [first, second] = clocks;
  if (!first || !stated.includes('T')) {
    if (first && stated.length === 10) return withRange(`${day}T${first}`, second, end);
    const lastDay = dayRangeEnd(day, words);
    const last = end ?? lastDay;
    return { start: day === stated.slice(0, 10) && isRealClock(stated) && !lastDay ? stated : day, ...(last ? { end: last } : {}) };
  }
  const wall = stated.slice(11, 16) === first ? stated : shifted(stated, first, words);
  if (!wall) return undefined;
  const shown = withRange(wall, second, end);
  return hasDay(words) ? shown : { ...shown, clockOnly: first };
}

/** "20–21 August" ends on the 21st. */
function dayRangeEnd(day: string, words: string): string | undefined {
  const [, from, to] = /(?<![\d.,/:-])(\d{1,2})(?:st|nd|rd|th|\.)?\s?[-–—]\s?(\d{1,2})(?![\d:/-])/.exec(words) ?? [];
  const last = readStated(`${day.slice(0, 8)}${to ?? ''}`)?.time;
  return Number(from) === Number(day.slice(8)) && last && last > day ? last : undefined;
}

function withRange(start: StatedTime, lastClock: string | undefined, end: StatedTime | undefined): ShownTime {
  const stop = end ?? (lastClock && lastClock > start.slice(11, 16) ? `${start.slice(0, 10)}T${lastClock}${start.slice(16)}` : undefined);
  return { start, ...(stop ? { end: stop } : {}) };
}

/** Clock times of the words, `HH:mm`; "4:30–6 pm" gives its first the pm of its second. */
function clocksIn(words: string): string[] {
  const found: { hour: number; minute: number; half: string | undefined }[] = [];
  for (const [, hour = '', minute, half] of words.matchAll(CLOCK)) {
    if ((minute === undefined && !half) || Number(hour) > 24 || Number(minute ?? 0) > 59) continue;
    found.push({ hour: Number(hour), minute: Number(minute ?? 0), half: half?.toLowerCase() });
  }
  if (found.length === 0 && /\bnoon\b/i.test(words)) found.push({ hour: 12, minute: 0, half: 'p' });
  return found.slice(0, 2).map(({ hour, minute, half }, index) => {
    const own = half ?? (index === 0 ? found[1]?.half : undefined);
    const full = own && hour <= 12 ? (hour % 12) + (own === 'p' ? 12 : 0) : hour % 24;
    return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  });
}

/** The attribute's instant moved by an offset that a zone may have (quarter hours, −12 to +14) to the clock that is shown. */
function shifted(stated: StatedTime, clock: string, words: string): StatedTime | undefined {
  const utc = stated.endsWith('Z') || stated.endsWith('+00:00');
  if (!utc) return undefined;
  const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const base = minutes(clock) - minutes(stated.slice(11, 16));
  const candidates = [base - 1440, base, base + 1440].filter((shift) => shift % 15 === 0 && shift >= -720 && shift <= 840);
  const walls = candidates.map((shift) => (addMinutes(stated.slice(0, 16), shift) as string)).filter((wall) => namesDay(words, wall.slice(0, 10)) !== false);
  return walls.length === 1 || walls[0]?.slice(0, 10) === stated.slice(0, 10) ? walls[0] : walls.find((wall) => namesDay(words, wall.slice(0, 10)));
}

/** The attribute's day, or the day beside it when that is the one the words name; undefined when they name another. */
function dayShown(stated: StatedTime, words: string): string | undefined {
  const written = readStated(words)?.time.slice(0, 10);
  if (written) return written;
  const day = stated.slice(0, 10);
  return [day, addDays(day, -1), addDays(day, 1)].find((candidate) => namesDay(words, candidate) !== false);
}

/** True or false when the words have a day of the month, undefined when they have none. */
function namesDay(words: string, day: string): boolean | undefined {
  const rest = words.replace(CLOCK, (whole, _hour: string, minute: string | undefined, half: string | undefined) => (minute !== undefined || half ? ' ' : whole)).replace(/\d{4,}/g, ' ');
  const numbers = [...rest.matchAll(/\d{1,2}/g)].map(([number]) => Number(number)).filter((number) => number >= 1 && number <= 31);
  return numbers.length ? numbers.includes(Number(day.slice(8))) : undefined;
}

/** A clock of its own zone that is no stand-in for "no time". */
function isRealClock(stated: StatedTime): boolean {
  return stated.length > 10 && !stated.endsWith('Z') && !stated.endsWith('+00:00') && !['00:00', '12:00', '23:59'].includes(stated.slice(11, 16));
}
