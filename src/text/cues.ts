/** The part a moment plays: the event itself, its deadline, a posting date, the reception …, told by the words around it. */
import type { CueKind, Language } from '../languages/language';
import { DATELINE, isDateline, odd } from './bylines';
import { patternsOf } from './cue-words';
import type { Segment } from './segments';
import { sentenceAt, tenseAt } from './tense';
import type { When } from './whens';

/** Short function words are cues only right before the date ("by May 3", "was May 3"). */
const ADJACENT = new Set(['by', 'was', 'were', 'not', 'met', 'before', 'in the', 'last', 'late', 'open', 'hours', 'since', 'sent', 'due', 'history', 'tickets', 'ticket', 'vor', 'bis', 'avant', 'antes', 'fino', 'order', 'reply', 'mail', 'food', 'break', 'tea', 'social', 'now', 'available', 'released']);

/** "The deadline to apply for the Summer Fellowship (SF) is": the subject speaks for the whole sentence. */
const DEADLINE_IS = /(?:^|[.!?]\s)\s*(?:the\s)?(?:\p{L}+\s){0,3}deadlines?\s(?:to|for|is|of)\b[^.!?]*\bis\s(?:on\s)?$/iu;

/** In other languages a comma or a full-width stop parts what a cue word speaks for from the rest. */
const LAST_CLAUSE = /[,;。；！？，،؛।](?=[^,;。；！？，،؛।]*$)/;
/** "Einlass 18 Uhr, Beginn 19 Uhr": a word for the start ends what these speak for. */
const START_KINDS: ReadonlySet<CueKind> = new Set(['doors', 'side', 'sale', 'deadline']);
/** Letters that may stand between a cue word of another language and its date. */
const FAR: Partial<Record<CueKind, number>> = { past: 14, old: 14, posted: 12, hours: 16 };

/** "… for the blood drive, …": the event's own name, and no verb that would say when one has to. */
const SIGNED_UP_FOR = /^(?:\s(?:up|here|now|today|online))?\s(?:for|to (?:attend|join))\s(?:the|our|an?|this|\p{Lu})(?!.*\b(?:is|are|opens?|closes?|ends?|begins?|starts?|due|until|through|by|before)\b)[^.!?]*(?:,|\bon)\s*$/iu;

/** What may stand between a side event's word and an hour of its own. */
const SPEAKS_OF_NEXT = /^[\s:：]*(?:(?:and|&|or) \p{L}+ )?(?:from|is at|begins at|starts at|served at|\p{L}{1,3}\.?)?\s*\d/u;
const SPEAKS_OF_NEXT_ABROAD = /^[\s:：]*(?:[\p{L}\p{M}.]{1,7}\s){0,3}\d/u;

/** The part a moment plays, told by the words before it in its clause, or right behind it. */
export function cueOf(text: string, start: number, end: number, from: number, language: Language): CueKind | undefined {
  const before = text.slice(Math.max(from, start - 70), start);
  // a clause ends at a full stop, a semicolon or a bracket's edge
  const abroad = language.id !== 'en';
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(') '), before.lastIndexOf('! '), before.lastIndexOf('? '), abroad ? before.search(LAST_CLAUSE) : -1) + 1).toLowerCase();
  const patterns = patternsOf(language);
  const { anyCue } = patterns;
  let best: { kind: CueKind; end: number; length: number } | undefined;
  if (anyCue.test(clause)) for (const { kind, pattern } of patterns.cues) {
    for (const match of clause.matchAll(pattern)) {
      const gap = clause.slice(match.index + match[0].length);
      if (ADJACENT.has(match[0]) && gap.replace(/\b(?:the|on|of|at|from|is|are|until|starting|held)\b|[\s:,(–-]/gi, '').length > 2) continue;
      if (abroad && START_KINDS.has(kind) && patterns.starts.test(gap)) continue;
      if (abroad && gap.replace(/[^\p{L}]/gu, '').length > (language.unspaced ? 8 : FAR[kind] ?? 24)) continue;
      // "lunch talk at noon", "dinner lecture": what follows the cue word is the event itself
      if (kind === 'side' && /\b(?:talk|seminar|lecture|meeting|session|workshop|presentation|discussion|colloquium|program|series|meets?|takes place|is back|returns?|resumes?)\b/i.test(gap)) continue;
      // "sign up for the blood drive, Monday, …": what one signs up for
      if (!abroad && kind === 'deadline' && SIGNED_UP_FOR.test(gap)) continue;
      // "this week's office hours are moved to Friday, 1:30-3"
      if (!abroad && kind === 'hours' && /\b(?:moved|rescheduled|changed|now)\b/.test(gap)) continue;
      // the last word counts; "doors open" goes before "open"
      const end = match.index + match[0].length;
      if (!best || end > best.end || (end === best.end && match[0].length > best.length)) best = { kind, end, length: match[0].length };
    }
  }
  if (best) return best.kind;
  const near = before.toLowerCase();
  if (abroad && !language.unspaced && anyCue.test(near) && onSale(near, language)) return 'sale';
  if (!abroad && mayBeDeadline(before) && DEADLINE_IS.test(text.slice(Math.max(from, start - 200), start))) return 'deadline';
  const later = language.unspaced ? POSTPONED.exec(text.slice(end, end + 90))?.[0].toLowerCase() : undefined;
  if (later) for (const { kind, pattern } of patterns.cues) if (POSTPONED_KINDS.has(kind) && later.search(pattern) >= 0) return kind;
  const behind = /^\s*(?:[-–:(,]\s*)?(?:for\s+|is\s+|the\s+)?([^.;)·•|。；！？]{0,28})/.exec(text.charAt(end - 1) === '.' && text.charAt(end - 3) !== '.' && /^\s+\p{Lu}/u.test(text.slice(end, end + 4)) ? '' : text.slice(end, end + 45).toLowerCase())?.[1] ?? '';
  if (anyCue.test(behind)) for (const { kind, pattern } of patterns.cues) {
    if (kind !== 'side' && kind !== 'doors') continue;
    for (const match of behind.matchAll(pattern)) {
      // "5-6 pm, reception 6-7 pm", "March 4, doors 18:00": that word speaks of the next hour
      if ((abroad ? SPEAKS_OF_NEXT_ABROAD : SPEAKS_OF_NEXT).test(behind.slice(match.index + match[0].length))) continue;
      // "12-1 pm (lunch provided)"
      if (/^\s*(?:will be|is|are|and \p{L}+)?\s*(?:provided|served|included|available|on us)\b/u.test(behind.slice(match.index + match[0].length))) continue;
      // "Jan 22 – Apr 23 (no tea hour March 5)"
      if (/\bno\s+$/i.test(behind.slice(0, match.index))) continue;
      if (match.index <= 4 && !ADJACENT.has(match[0]) && !/\b(?:talk|seminar|lecture|meeting|discussion)\b/i.test(behind)) return kind;
    }
  }
  return undefined;
}

/** DEADLINE_IS ends in "is" or "is on", right before the moment. */
const mayBeDeadline = (before: string): boolean => /\bis\s(?:on\s)?$/i.test(before);

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
  return DATELINE.test(text.slice(end)) || (posted !== undefined && text.slice(dateEnd, dateEnd + 18).toLowerCase().search(posted.pattern) >= 0);
}

/** In Chinese, Japanese and Korean what a date is for stands behind it: "5일 오후 8시부터 … 티켓이 오픈된다", "4月10日までに申込". */
const POSTPONED = /^(?:[^.。！？!?、，,\d]|\d(?!\d?[月월日일時时시])){0,60}/u;
const POSTPONED_KINDS: ReadonlySet<CueKind> = new Set(['sale', 'deadline']);

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

/** A moment in a sentence of what is over is no event's, unless a label says so. */
function toldBy({ text, label }: Segment, { start, end }: When, language: Language): CueKind | undefined {
  if ((label && label !== 'other') || tenseAt(text, start, end, language) !== 'past') return undefined;
  // "postponed: the talk that was planned for May 3"
  const sentence = sentenceAt(text, start, end).toLowerCase();
  return [...language.postponed, ...language.cancelled].some((word) => sentence.includes(word)) ? 'old' : 'past';
}

/** The part that a moment of a segment plays; `from` is where the moment before it ends. */
export function partOf(segment: Segment, when: When, from: number, language: Language): CueKind | undefined {
  const { text, line } = segment;
  // "Updated: Jan 10. The reading is on Jan 27": a posting date's label ends with its sentence
  const over = (segment.label === 'posted' || segment.label === 'contact') && /\p{L}{2}[.!?]\s+\p{Lu}|\d[.!]\s+\p{Lu}/u.test(text.slice(0, when.start));
  const labelled = segment.label && !over && !(segment.inherited && segment.label === 'contact') ? (LABEL_CUES[segment.label] ?? labelCue(segment, language)) : undefined;
  return labelled
    ?? (WITH_SECONDS.test(text.slice(when.start, when.end)) && !line.element ? 'posted' : undefined)
    ?? (QUOTED.test(text) ? 'posted' : undefined)
    ?? cueOf(text, when.start, when.end, from, language)
    ?? (language.id !== 'en' && when.date && (isDateline(text, when) || (when.date.days[0]?.year !== undefined && odd(when.time)) || isPosted(text, when.date.end, when.end, language)) ? 'posted' : undefined)
    ?? toldBy(segment, when, language);
}
