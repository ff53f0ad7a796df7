/** Days and times that belong together: "4:30-6 PM on Thursday, March 5", with the part they play in the text. */
import type { CueKind, Language } from '../languages/language';
import type { DateSpan } from './dates';
import type { Segment } from './segments';
import type { RepeatSpan, Span } from './spans';
import type { DurationSpan } from './durations';
import { DATELINE } from './bylines';
import { sentenceAt, tenseAt } from './tense';
import type { TimeSpan } from './times';

export interface When {
  segment: Segment;
  start: number;
  end: number;
  date?: DateSpan;
  time?: TimeSpan;
  /** "Aug 18, 10:00 – Aug 19, 16:00": the end has its own day */
  endDate?: DateSpan;
  endTime?: TimeSpan;
  duration?: DurationSpan;
  repeat?: RepeatSpan;
  /** "Fridays until April 30": the day named ends the series */
  until?: true;
  /** not the event itself: a deadline, a posting date, the reception … */
  cue?: CueKind;
}

/** Small words of English that may stand between a day and its time. */
const SMALL = ['at', 'from', 'on', 'the', 'of', 'in', 'the evening', 'starting', 'beginning', 'promptly', 'time', 'start', 'et'];
const RANGE_WORDS = ['to', 'until', 'till', 'through', 'bis', 'au', 'à', 'al', 'hasta', 'até', 'fino al', 't/m', 'tot'];

interface Patterns {
  /** text between two spans joins them when it holds only connecting words and signs */
  connecting: RegExp;
  rangeMark: RegExp;
  cues: { kind: CueKind; pattern: RegExp }[];
  /** any of them: most clauses hold none */
  anyCue: RegExp;
  /** words for the event's start */
  starts: RegExp;
}

const words = new WeakMap<Language, Patterns>();
const anyOf = (list: string[]): string => [...new Set(list)].map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*')).toSorted((a, b) => b.length - a.length).join('|');

/** What a language writes between days and times, and its cue words as one pattern a kind. */
function patternsOf(language: Language): Patterns {
  let found = words.get(language);
  if (!found) {
    const { at, from, on, fillers, hourBefore, and, to, until, prefixes, unspaced } = language;
    const small = anyOf(language.id === 'en' ? SMALL : [...SMALL, ...at, ...from, ...on, ...fillers, ...hourBefore, ...and, ...(language.labels.start ?? []), ...(language.labels.time ?? [])]);
    const range = anyOf(language.id === 'en' ? RANGE_WORDS : [...RANGE_WORDS, ...to, ...until]);
    // scripts without spaces have no word edges; "ב" and "و" are written to the word
    const [left, right] = unspaced ? ['', ''] : [`(?<![\\p{L}\\p{M}])${prefixes ? `(?:${prefixes.join('|')})?` : ''}`, '(?![\\p{L}\\p{M}])'];
    const cues = { ...language.cues, skip: language.skip };
    found = {
      anyCue: new RegExp(`${left}(?:${anyOf(Object.values(cues).flat())})`, 'iu'),
      connecting: new RegExp(`^[\\s,;:|@·•/()（）：，、。_–—\\-]*(?:(?:${small})[\\s,.:|：]*){0,3}[\\s(（]*$`, 'iu'),
      starts: new RegExp(`${left}(?:${anyOf((language.labels.start ?? []).filter((w) => w.length > (unspaced ? 1 : 3)).concat('\u0000'))})${right}`, 'iu'),
      rangeMark: new RegExp(`^\\s*(?:,\\s*)?(?:-|–|—|~|～|〜|${range})\\s*(?:on\\s+)?$`, 'iu'),
      cues: Object.entries(cues).map(([kind, list]) => ({ kind: kind as CueKind, pattern: list.length > 0 ? new RegExp(`${left}(?:${anyOf(list)})${right}`, 'giu') : /(?!)/g })),
    };
    words.set(language, found);
  }
  return found;
}

/** Short function words are cues only right before the date ("by May 3", "was May 3"). */
const ADJACENT = new Set(['by', 'was', 'were', 'not', 'before', 'in the', 'last', 'late', 'open', 'hours', 'since', 'sent', 'due', 'history', 'tickets', 'ticket', 'vor', 'bis', 'avant', 'antes', 'fino', 'order', 'reply', 'mail', 'food', 'break', 'tea', 'social', 'now']);

/** The part a moment plays, told by the words before it in its clause, or right behind it. */
export function cueOf(text: string, start: number, end: number, from: number, language: Language): CueKind | undefined {
  const before = text.slice(Math.max(from, start - 70), start);
  // a clause ends at a full stop, a semicolon or a bracket's edge
  const abroad = language.id !== 'en';
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(') '), before.lastIndexOf('! '), before.lastIndexOf('? '), abroad ? before.search(LAST_CLAUSE) : -1) + 1);
  const { cues, anyCue, starts } = patternsOf(language);
  let best: { kind: CueKind; end: number; length: number } | undefined;
  if (anyCue.test(clause)) for (const { kind, pattern } of cues) {
    for (const match of clause.matchAll(pattern)) {
      const gap = clause.slice(match.index + match[0].length);
      if (ADJACENT.has(match[0].toLowerCase()) && gap.replace(/\b(?:the|on|of|at|from|is|are|until|starting|held)\b|[\s:,(–-]/gi, '').length > 2) continue;
      if (abroad && START_KINDS.has(kind) && starts.test(gap)) continue;
      if (abroad && gap.replace(/[^\p{L}]/gu, '').length > (language.unspaced ? 8 : FAR[kind] ?? 24)) continue;
      // "lunch talk at noon", "dinner lecture": what follows the cue word is the event itself
      if (kind === 'side' && /\b(?:talk|seminar|lecture|meeting|session|workshop|presentation|discussion|colloquium|program|series|meets?|takes place)\b/i.test(gap)) continue;
      // the last word counts; "doors open" goes before "open"
      const end = match.index + match[0].length;
      if (!best || end > best.end || (end === best.end && match[0].length > best.length)) best = { kind, end, length: match[0].length };
    }
  }
  if (best) return best.kind;
  if (abroad && !language.unspaced && anyCue.test(before) && onSale(before, language)) return 'sale';
  if (!abroad && DEADLINE_IS.test(text.slice(Math.max(from, start - 200), start))) return 'deadline';
  const later = language.unspaced ? POSTPONED.exec(text.slice(end, end + 90))?.[0] : undefined;
  if (later) for (const { kind, pattern } of cues) if (POSTPONED_KINDS.has(kind) && later.search(pattern) >= 0) return kind;
  const behind = /^\s*(?:[-–:(,]\s*)?(?:for\s+|is\s+|the\s+)?([^.;)。；！？]{0,28})/.exec(text.slice(end, end + 45))?.[1] ?? '';
  if (anyCue.test(behind)) for (const { kind, pattern } of cues) {
    if (kind !== 'side' && kind !== 'doors') continue;
    for (const match of behind.matchAll(pattern)) {
      // "5-6 pm, reception 6-7 pm", "March 4, doors 18:00": that word speaks of the next hour
      if (/^[\s:：]*(?:from|is at|begins at|\p{L}{1,3}\.?)?\s*\d/u.test(behind.slice(match.index + match[0].length))) continue;
      // "12-1 pm (lunch provided)"
      if (/^\s*(?:will be|is|are|and \p{L}+)?\s*(?:provided|served|included|available|on us)\b/iu.test(behind.slice(match.index + match[0].length))) continue;
      // "Jan 22 – Apr 23 (no tea hour March 5)"
      if (/\bno\s+$/i.test(behind.slice(0, match.index))) continue;
      if (match.index <= 4 && !ADJACENT.has(match[0].toLowerCase()) && !/\b(?:talk|seminar|lecture|meeting|discussion)\b/i.test(behind)) return kind;
    }
  }
  return undefined;
}

/** "Ticket sales open, from Tuesday": the comma parts nothing here. */
function onSale(before: string, language: Language): boolean {
  const near = before.slice(-45);
  const sale = patternsOf(language).cues.find(({ kind }) => kind === 'sale');
  const at = sale ? near.search(sale.pattern) : -1;
  return at >= 0 && !/[.!?]\s/.test(near.slice(at));
}

/** "【…2013年9月10日訊】", "12 jul 2023. Actualizado a las 05:00 h": what makes it a posting date stands behind. */
function isPosted(text: string, dateEnd: number, end: number, language: Language): boolean {
  const posted = patternsOf(language).cues.find(({ kind }) => kind === 'posted');
  return DATELINE.test(text.slice(end)) || (posted !== undefined && text.slice(dateEnd, dateEnd + 18).search(posted.pattern) >= 0);
}

/** In Chinese, Japanese and Korean what a date is for stands behind it: "5일 오후 8시부터 … 티켓이 오픈된다", "4月10日までに申込". */
const POSTPONED = /^(?:[^.。！？!?、，,\d]|\d(?!\d?[月월日일時时시])){0,60}/u;
const POSTPONED_KINDS: ReadonlySet<CueKind> = new Set(['sale', 'deadline']);

/** "Monday through Friday, 9 to 5; Saturday 10 to 4": days of a week without a date are when somebody is there, not when something happens. */
function markHours(whens: When[], text: string, rangeMark: RegExp): void {
  const weekdayOf = (when: When | undefined): number | undefined => (when?.date && isBareWeekday(when.date) ? when.date.days[0]?.weekday : undefined);
  let hours = false;
  for (const [n, when] of whens.entries()) {
    const first = weekdayOf(when);
    const next = whens[n + 1];
    const last = weekdayOf(next);
    if (first === undefined) hours = false;
    else if (next && last !== undefined && !when.time && (last - first + 7) % 7 >= 3 && rangeMark.test(text.slice(when.end, next.start))) hours = true;
    if (hours) when.cue = 'hours';
  }
}

/** "The deadline to apply for the Summer Fellowship (SF) is": the subject speaks for the whole sentence. */
const DEADLINE_IS = /(?:^|[.!?]\s)\s*(?:the\s)?(?:\p{L}+\s){0,3}deadlines?\s(?:to|for|is|of)\b[^.!?]*\bis\s(?:on\s)?$/iu;

/** In other languages a comma or a full-width stop parts what a cue word speaks for from the rest. */
const LAST_CLAUSE = /[,;。；！？，،؛।](?=[^,;。；！？，،؛।]*$)/;
/** "Einlass 18 Uhr, Beginn 19 Uhr": a word for the start ends what these speak for. */
const START_KINDS: ReadonlySet<CueKind> = new Set(['doors', 'side', 'sale', 'deadline']);
/** Letters that may stand between a cue word of another language and its date. */
const FAR: Partial<Record<CueKind, number>> = { past: 14, old: 14, posted: 12, hours: 16 };

const LABEL_CUES: Partial<Record<NonNullable<Segment['label']>, CueKind>> = { deadline: 'deadline', posted: 'posted', doors: 'doors', contact: 'posted' };
/** "Paper submission deadline: May 3": a label that no list knows speaks by its words. */
function labelCue({ label, labelText, inherited }: Segment, language: Language): CueKind | undefined {
  if (label !== 'other' || inherited || !labelText) return undefined;
  const cue = cueOf(labelText, labelText.length, labelText.length, 0, language);
  return cue === 'deadline' || cue === 'posted' || cue === 'sale' || cue === 'doors' ? cue : undefined;
}
/** Only machines write seconds: a mail's own date. */
const WITH_SECONDS = /\d:\d\d:\d\d\s*(?:[+-]\d{4}|[(]?(?:GMT|UTC|[ECMP][SD]T)\b)/;
/** The line that a mail program puts above what it quotes. */
const QUOTED = /(?:\bwrote|\bschrieb|a écrit|escribió|ha scritto|escreveu)\b.{0,60}:\s*$/;

const UNTIL = /(?:\b(?:until|till|through|thru|ending|ends|bis|jusqu'au|hasta|fino al|até|tot|do|до)\b)\W*(?:on\s+)?$/i;
const isBareWeekday = ({ days, every }: DateSpan): boolean => !every && days.length === 1 && days[0]?.weekday !== undefined && days[0].month === undefined && days[0].day === undefined;
const isWhole = ({ days, every }: DateSpan): boolean => !every && days[0]?.month !== undefined;
const skips = (text: string, language: Language): boolean => language.skip.some((word) => text.toLowerCase().includes(word));

/** A moment in a sentence of what is over is no event's, unless a label says so. */
function toldBy({ text, label }: Segment, { start, end }: When, language: Language): CueKind | undefined {
  if ((label && label !== 'other') || tenseAt(text, start, end, language) !== 'past') return undefined;
  // "postponed: the talk that was planned for May 3"
  const sentence = sentenceAt(text, start, end).toLowerCase();
  return [...language.postponed, ...language.cancelled].some((word) => sentence.includes(word)) ? 'old' : 'past';
}

/** "Jan 25 (All day) to Feb 1" */
const ALL_DAY_TO = /^\s*\(all[ -]day\)\s*(?:to|through|until|[-–—])\s*$/i;

/** Moments of a segment in reading order. */
export function whensOf(segment: Segment, language: Language): When[] {
  let whens = read.get(segment);
  if (!whens) read.set(segment, (whens = readWhens(segment, language)));
  return whens;
}

/** A page has one language, so its segments are read once. */
const read = new WeakMap<Segment, When[]>();

function readWhens(segment: Segment, language: Language): When[] {
  const { spans, text } = segment;
  if (spans.length === 0) return [];
  const { connecting, rangeMark } = patternsOf(language);
  const abroad = language.id !== 'en';
  const whens: When[] = [];
  let current: When | undefined;
  const close = (): void => {
    current = undefined;
  };
  const open = (span: Span): When => {
    current = { segment, start: span.start, end: span.end };
    whens.push(current);
    return current;
  };
  spans.forEach((span, n) => {
    const between = current ? text.slice(current.end, span.start) : '';
    const joined = current !== undefined && (connecting.test(between) || between.length <= 3);
    const sentenceBreak = /[.!?]\s+\p{Lu}|;|\p{L}{2}[.!?]\s+$/u.test(between);
    if (span.kind === 'date') {
      if (current?.date && !current.endDate && !span.range && !current.date.range && (current.time ? rangeMark.test(between) : ALL_DAY_TO.test(between))) {
        current.endDate = span;
        if (current.date.every) current.until = true;
        current.end = span.end;
      } else if (current?.repeat && isBareWeekday(span) && current.repeat.weekdays.length === 0) {
        // "every two weeks on Thursday"
        current.repeat = { ...current.repeat, weekdays: span.days.map((d) => d.weekday as number) };
        current.end = span.end;
      } else if (current?.date && isBareWeekday(current.date) && isWhole(span) && between.length <= 3) {
        // "Thursday, 4:30 pm, March 4"
        current.date = { ...span, days: [{ weekday: current.date.days[0]?.weekday as number, ...span.days[0] }, ...span.days.slice(1)] };
        current.end = span.end;
      } else if (current && !current.date && !current.repeat && !span.every && !sentenceBreak && (joined || (between.length <= 40 && !(abroad && isBareWeekday(span) && /[,(]/.test(between))))) {
        current.date = span; // "4 PM on Thursday"
        current.end = span.end;
      } else if (current?.repeat && !current.date && !span.every && !skips(between, language)) {
        current.date = span;
        if (UNTIL.test(between)) current.until = true;
        current.end = span.end;
      } else if (current?.date?.every && !span.every && !current.endDate && !skips(between, language)) {
        // "Tuesdays at noon, Jan 20 – Apr 28": the series and its bounds
        current.endDate = span;
        if (UNTIL.test(between)) current.until = true;
        current.end = span.end;
      } else if (current?.date && !current.date.every && span.every && (joined || /^\W*\d{1,2}\W*$/.test(between))) {
        const bounds = current.date;
        current.date = span;
        current.endDate = bounds;
        current.end = span.end;
      } else open(span).date = span;
      return;
    }
    if (span.kind === 'time') {
      if (current?.endDate && !current.date?.every && !current.endTime && joined) {
        current.endTime = span;
        current.end = span.end;
      } else if ((current?.date ?? current?.repeat) && current && !current.time && between.length <= 120) {
        // a date speaks for the first time behind it, unless another date is nearer on the other side
        const next = spans[n + 1];
        const nearer = next?.kind === 'date' && !joined && /^\s*,?\s*(?:on\s*)?$/.test(text.slice(span.end, next.start));
        // "March 4, doors 18:00, start 19:00": the doors are no start
        const beside = cueOf(text, span.start, span.end, Math.max(current.end, whens.at(-1)?.end ?? 0), language);
        if (beside === 'doors' || beside === 'side') whens.push({ segment, start: span.start, end: span.end, time: span, cue: beside });
        else if (nearer) open(span).time = span;
        else {
          current.time = span;
          current.end = span.end;
        }
      } else open(span).time = span;
      return;
    }
    if (span.kind === 'duration') {
      if (!current) open(span).duration = span;
      else if (!current.duration) current.duration = span;
      return;
    }
    if (current && !current.repeat && joined) {
      current.repeat = span;
      current.end = span.end;
    } else {
      close();
      open(span).repeat = span;
    }
  });
  markHours(whens, text, rangeMark);
  let from = 0;
  let before: When | undefined;
  for (const when of whens) {
    if (when.cue) {
      from = when.end;
      continue;
    }
    const labelled = segment.label && !(segment.inherited && segment.label === 'contact') ? (LABEL_CUES[segment.label] ?? labelCue(segment, language)) : undefined;
    const cue = labelled ?? (WITH_SECONDS.test(text.slice(when.start, when.end)) && !segment.line.element ? 'posted' : undefined) ?? (QUOTED.test(text) ? 'posted' : undefined) ?? cueOf(text, when.start, when.end, from, language) ?? (abroad && when.date && isPosted(text, when.date.end, when.end, language) ? 'posted' : undefined) ?? toldBy(segment, when, language);
    // "moved from Tuesday to Thursday": the second is the new one
    if (cue === 'old' && when.date?.range && when.date.days[1]) {
      when.date = { ...when.date, days: [when.date.days[1]], range: false };
      continue;
    }
    // a dinner on a day of its own is the event; beside one it is its dinner
    if (!cue && when.date && isBareWeekday(when.date) && before?.cue === 'hours') when.cue = 'hours';
    before = when;
    if (cue && !(cue === 'side' && when.date?.days[0]?.month !== undefined && when.time)) when.cue = cue;
    from = when.end;
  }
  return whens;
}
