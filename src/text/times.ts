/** The grammar of times of day and their ranges: "4:30-6 PM", "from 9 to 10:30", "4 PM PT / 7 PM ET". */
import type { Clock } from './clock-parts';
import { clockAt } from './clocks';
import type { Match } from './date-parts';
import type { Lexicon } from './lexicon';
import { DASHES, sign, type Token } from './tokens';
import { zoneAt, type ZoneMatch } from './zone-names';

export interface TimeSpan {
  kind: 'time';
  start: number;
  end: number;
  /** absent in "until 6 pm" and "— 6:00pm" */
  from?: Clock;
  to?: Clock;
  strong: boolean;
  zone?: Omit<ZoneMatch, 'next'>;
  /** the same moment in a second zone: "4 PM PT / 7 PM ET" */
  also?: { from: Clock; to?: Clock; zone: string };
}

/**
 * A time or a range of times at token `i`. `text` is the line (zone names are told by letter case).
 * A weak time ("4", "4-5", "1630-1730") is returned too, with `strong` false: the context must speak for it.
 */
export function timeAt(tokens: Token[], i: number, text: string, lexicon: Lexicon): Match<TimeSpan> | undefined {
  const token = tokens[i] as Token;
  let k = i;
  let opened = false;
  let untilOnly = false;
  if (token.meaning.between || token.meaning.from) {
    k++;
    opened = true;
  } else if (token.meaning.until && !token.meaning.noon && !token.meaning.hourBefore) {
    k++;
    untilOnly = true;
  } else if (sign(token, '—–-') && !token.glued && (i === 0 || startsLine(tokens, i))) {
    // "— 6:00pm": the start of the range is missing
    k++;
    untilOnly = true;
  }
  const first = clockAt(tokens, k, lexicon);
  // "Klasse 4a": only English writes "4a" for four in the morning
  if (lexicon.language.id !== 'en' && first?.next === k + 2 && /^[ap]$/.test(tokens[k + 1]?.text ?? '') && tokens[k + 1]?.glued) return undefined;
  if (!first) return undefined;
  const start = token.start;
  let { next } = first;
  if (untilOnly) {
    if (!first.value.strong) return undefined;
    const zone = zoneAt(tokens, next, text);
    return { value: { kind: 'time', start, end: (tokens[(zone?.next ?? next) - 1] as Token).end, to: first.value, strong: true, ...zoneOf(zone) }, next: zone?.next ?? next };
  }
  let zone = zoneAt(tokens, next, text);
  const afterZone = zone?.next ?? next;
  let to: Match<Clock> | undefined;
  let j = afterZone;
  // "3:30 p.m., to 5", "10:00 am (doors) - 12": only a comma may stand between
  if (sign(tokens[j], ',') && tokens[j + 1]?.meaning.to) j++;
  if (sign(tokens[j], DASHES) || tokens[j]?.meaning.to || tokens[j]?.meaning.until || (token.meaning.between && tokens[j]?.meaning.and)) {
    let d = j + 1;
    // "9:00 – until 10", "1 - - 2"
    while (sign(tokens[d], DASHES) || tokens[d]?.meaning.until || (tokens[d]?.meaning.at && tokens[d]?.kind === 'word')) d++;
    to = clockAt(tokens, d, lexicon);
    // "2:00 - 2:30 (…)" fine; "7 pm - 15 people" not: a bare number behind a strong start must be an hour and end there
    if (to && !to.value.strong && (to.value.hour > 24 || to.value.hour === 0 && to.value.minute === 0 && (tokens[d] as Token).text.length === 1 || continues(tokens, to.next))) to = undefined;
    // "10:00 AM - 24 January": the next day's number
    if (to && !to.value.strong && (tokens[to.next]?.meaning.month !== undefined || tokens[to.next]?.text === '/')) to = undefined;
    if (to && to.value.meridiem === '24' && !to.value.strong && (tokens[d] as Token).text.length === 4 && first.value.meridiem !== '24') to = undefined;
  }
  const strong = first.value.strong || to?.value.strong === true;
  // "from 5 to 7 minutes"
  if (to && !strong && tokens[to.next]?.meaning.unit) return undefined;
  if (to) {
    next = to.next;
    zone = zoneAt(tokens, next, text) ?? zone;
    const zoneEnd = zoneAt(tokens, next, text)?.next ?? next;
    const span: TimeSpan = { kind: 'time', start, end: (tokens[zoneEnd - 1] as Token).end, from: first.value, to: to.value, strong: strong || (opened && (tokens[k - 1]?.meaning.hourBefore === true || tokens[k - 1]?.meaning.at === true || !isYearLike(first.value, to.value))), ...zoneOf(zone) };
    return secondZone({ value: span, next: zoneEnd }, tokens, text, lexicon);
  }
  if (opened && !first.value.strong) return undefined;
  if (continues(tokens, first.next) && !first.value.strong) return undefined;
  const single: TimeSpan = { kind: 'time', start: first.value.strong && opened ? (tokens[k] as Token).start : start, end: (tokens[afterZone - 1] as Token).end, from: first.value, strong: first.value.strong || zone !== undefined, ...zoneOf(zone) };
  return secondZone({ value: single, next: afterZone }, tokens, text, lexicon);
}

/** A bare number that goes on ("4 slots", "4.5", "4%") is no hour. */
function continues(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.glued && token.kind === 'sign' && '.%/:-'.includes(token.text) && tokens[i + 1]?.glued && tokens[i + 1]?.kind === 'number') return true;
  return token.glued && token.kind === 'word' && !token.meaning.to;
}

const isYearLike = (a: Clock, b: Clock): boolean => !a.strong && !b.strong && (a.hour > 12 || b.hour > 12) && (a.minute === 0 || (a.hour >= 17 && b.hour <= 20));

function startsLine(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || (before.kind === 'sign' && ':|,'.includes(before.text)) || before.meaning.month === undefined && before.kind === 'word' && before.text === 'time';
}

function zoneOf(zone: ZoneMatch | undefined): Pick<TimeSpan, 'zone'> {
  return zone ? { zone: { zone: zone.zone, ...(zone.summer === undefined ? {} : { summer: zone.summer }) } } : {};
}

/** "4 PM PT / 7 PM ET", "4 pm ET (1 pm PT)": the same moment once more. */
function secondZone(match: Match<TimeSpan>, tokens: Token[], text: string, lexicon: Lexicon): Match<TimeSpan> {
  if (!match.value.zone) return match;
  let k = match.next;
  while (sign(tokens[k], '/|(,;=') || tokens[k]?.text === 'or' || tokens[k]?.meaning.and) k++;
  if (k === match.next || k - match.next > 2) return match;
  const from = clockAt(tokens, k, lexicon);
  if (!from?.value.strong) return match;
  let { next } = from;
  let to: Match<Clock> | undefined;
  if (sign(tokens[next], DASHES) || tokens[next]?.meaning.to) {
    to = clockAt(tokens, next + 1, lexicon);
    next = to?.next ?? next;
  }
  const zone = zoneAt(tokens, next, text);
  if (!zone || zone.zone === match.value.zone.zone) return match;
  next = sign(tokens[zone.next], ')') ? zone.next + 1 : zone.next;
  return { value: { ...match.value, end: (tokens[next - 1] as Token).end, also: { from: from.value, ...(to ? { to: to.value } : {}), zone: zone.zone } }, next };
}
