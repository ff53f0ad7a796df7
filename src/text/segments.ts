/**
 * Lines cut into labelled pieces, each with what it says of when. This is what every text reader works on:
 * "Date: May 3 Time: 3:30" is two segments; the line below a lone "Location" is labelled by it.
 */
import type { LabelKind } from '../languages/language';
import { languageFile } from '../languages';
import type { Line, PageDocument } from '../page';
import type { DateContext } from './dates';
import { headLabel, tailLabel } from './label-shapes';
import { lexiconFor, UNSPACED } from './lexicon';
import { joinBadges } from './badges';
import { markBylines } from './bylines';
import { scan, type Hint, type Span } from './spans';

export interface Segment {
  line: Line;
  /** the piece's text, without its label */
  text: string;
  label?: LabelKind;
  /** the label as written, without its colon */
  labelText?: string;
  /** the label stands on an earlier line, in a <dt> or in the column's head */
  inherited?: true;
  spans: Span[];
}

const LABELS = new Map<string, Map<string, LabelKind>>();

/** Labels of a language, lower case, with English behind them. */
function labelsOf(lang: string): Map<string, LabelKind> {
  let map = LABELS.get(lang);
  if (map) return map;
  map = new Map();
  for (const language of [languageFile(lang), languageFile('en')]) {
    for (const [kind, names] of Object.entries(language?.labels ?? {})) {
      for (const name of names) if (!map.has(name)) map.set(name, kind as LabelKind);
    }
  }
  LABELS.set(lang, map);
  return map;
}

/** Words of plain letters with single spaces and signs between them: nothing to clean. */
const PLAIN_LABEL = /^[!"$-)+-^`-~](?:[!"$-)+-^`-~]| (?! |$))*$/;

/** "Date & Time", "DATE:", "Datum (date)", "日 時" as the label list writes them. */
function normalized(label: string): string {
  if (PLAIN_LABEL.test(label)) return label.toLowerCase();
  const lower = label.toLowerCase().replace(/[*_•·▪#📅📍🕒🗓⏰👤🎤]/gu, '').replace(/\s+/g, ' ').trim();
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(lower) ? lower.replace(/^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、．.]/, '').replace(/^[【〔［[＜<《〈「■◆●○◎□◇]+|[】〕］\]＞>》〉」]+$/g, '').replace(/ /g, '') : lower;
}

/** Kind of a label text; undefined when it is none that the language knows. */
export function labelKind(text: string, lang: string): LabelKind | undefined {
  if (text.length > 60) return undefined;
  const labels = labelsOf(lang);
  const label = withoutMarks(normalized(text));
  const kind = labels.get(label);
  if (kind) return kind;
  const core = label.replace(/^(?:the|event|meeting|seminar|talk|lecture|ceremony|session|workshop|class|concert|show|program|defen[cs]e|presentation|conference) /, '');
  return (core === label ? undefined : labels.get(core)) ?? (label.endsWith(')') ? labels.get(label.replace(/\s*\([^()]*\)$/, '')) : undefined);
}

/** Without the colon, dots and dashes at its end. */
function withoutMarks(label: string): string {
  let end = label.length;
  while (end > 0 && ':：.?-'.includes(label.charAt(end - 1))) end--;
  return end === label.length ? label : label.slice(0, end).trim();
}

const HINTS: Partial<Record<LabelKind, Hint>> = { when: 'when', date: 'date', time: 'time', start: 'when', end: 'when' };
/** Labels whose value may stand on the lines below them. */
const OPENS_BLOCK = new Set<LabelKind>(['when', 'date', 'time', 'start', 'end', 'where', 'room', 'address', 'speaker', 'title', 'host', 'online', 'meeting-id', 'passcode', 'people', 'url', 'deadline', 'posted', 'doors', 'organizer', 'contact', 'description', 'affiliation', 'duration', 'building', 'phone', 'other']);
/** How many further lines a label without a value of its own may speak for. */
const BLOCK_LINES: Partial<Record<LabelKind, number>> = { people: 12, description: 3, contact: 4, where: 4, address: 4, speaker: 3, when: 3 };

const INLINE_LABEL = /(^|[\s(|;,.，。；、】）/])([\p{Lu}\p{Lo}][\p{L}\p{M}&/'’-]*(?: (?:[\p{L}\p{M}&/'’-]+|\([\p{L} -]+\))){0,3})\s?[:：](?=\s|$|\p{Lo}|\p{Lu}|\d)/gu;

/** The label of a second time. */
const SMALL_LABEL = /(?<=, )(\p{Ll}[\p{L}\p{M}]{2,}(?: \p{L}+)?): (?=\d)/gu;

/** Is a colon there that no digit stands before ("4:30") and no slash behind ("https://")? */
function mayLabel(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    if (after !== 47 && !(before >= 48 && before <= 57)) return true;
  }
  return text.includes('：');
}

const isEventWord = (text: string, lang: string): boolean => languageFile(lang)?.events?.includes(text.toLowerCase()) ?? false;

/** Labels that pages set apart by style alone; others are the beginnings of names ("HostGator"). */
const GLUED = new Set(['when', 'where', 'date', 'time', 'location', 'speaker', 'venue', 'place', 'title']);
const GLUED_LABEL = /(?:When|Where|Date|Time|Location|Speaker|Venue|Place|Title)(?=[\p{Lu}\d])/gu;

/** "WhenThursday, 3 pmWhereHall 5SpeakerAda Park": a block copied without its breaks. */
function cutGlued(text: string, lang: string): { label: LabelKind; labelText: string; text: string }[] {
  const labels = [...text.slice(0, 2000).matchAll(GLUED_LABEL)];
  return labels.map((match, n) => ({ label: labelKind(match[0], lang) ?? 'other', labelText: match[0], text: text.slice(match.index + match[0].length, labels[n + 1]?.index).trim() }));
}

/** "TOMORROW: …", "This Friday: …" say when. */
const NAMES_DAY = /^(?:(?:this|next|coming)\s|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** Cuts one line at the labels that stand in it. */
function cut(line: Line, lang: string): { label?: LabelKind; labelText?: string; text: string }[] {
  const { text, lead } = line;
  const led = lead && !/[:：]$/.test(lead) && !/^\s*[:：]/.test(text.slice(lead.length)) ? labelKind(lead, lang) : undefined;
  if (lead && led) return [{ label: led, labelText: lead, text: text.slice(lead.length).replace(/^[\s–—-]+/, '') }];
  // "WhenThursday": label and value glued by copying
  const glued = /^(\p{Lu}\p{Ll}+)(?=[\p{Lu}\d])/u.exec(text)?.[1];
  const gluedKind = glued && GLUED.has(glued.toLowerCase()) ? labelKind(glued, lang) : undefined;
  if (glued && gluedKind) return cutGlued(text, lang);
  const head = lang === 'en' ? undefined : headLabel(text, (label) => labelKind(label, lang));
  if (text.length > 4000 || (!head && !mayLabel(text))) return [{ text }];
  const cuts: { at: number; end: number; label: LabelKind; labelText: string }[] = head ? [{ at: 0, end: head.end, label: head.kind, labelText: head.text }] : [];
  for (const match of text.matchAll(INLINE_LABEL)) {
    if (head && match.index < head.end) continue;
    const written = match[2] as string;
    let from = match.index + (match[1] as string).length;
    let kind = labelKind(written, lang);
    // "Mellon Institute Time: 3:30": only the last words are the label
    if (!kind && from > 0) {
      const words = written.split(' ');
      // "Rain Date:" is no "Date:"
      for (let n = words.length > 2 || !/^(?:date|day|start|end|title|name)/i.test(words[1] ?? '') ? 1 : words.length; n < words.length && !kind; n++) {
        // "Women in Data Science lunch:" is a name, no "Lunch:"
        if (/^\p{Ll}/u.test(words[n] ?? '')) continue;
        // "Pictures of the Day:" is no "Day:"
        kind = /^(?:of|the|a|an|this|that|your|our)$/i.test(words[n - 1] ?? '') ? undefined : labelKind(words.slice(n).join(' '), lang);
        // "Lakeside University: On Knots", "School of Design lecture series: …"
        if (kind === 'affiliation' || kind === 'contact') kind = undefined;
        if (kind) from += words.slice(0, n).join(' ').length + 1;
      }
    }
    // "Konzert: 20.30 Uhr", "Concert : 20h30"
    if (!kind && lang !== 'en' && /^\s*(?:\p{L}{1,3}\.? ?)?\d/u.test(text.slice(match.index + match[0].length)) && isEventWord(written, lang)) kind = 'start';
    const tail = kind || lang === 'en' ? undefined : tailLabel(written, (label) => labelKind(label, lang));
    if (tail) {
      kind = tail.kind;
      from += written.length - tail.text.length;
    }
    // an unknown word with a colon at the head of a short line is a label too, of something else
    if (!kind && from === 0 && !NAMES_DAY.test(written) && written.length <= 30 && written.split(' ').length <= 3 && !/\d/.test(written)) kind = 'other';
    if (kind && !(kind === 'other' && cuts.length > 0)) cuts.push({ at: from, end: match.index + match[0].length, label: kind, labelText: text.slice(from, match.index + match[0].length).replace(/\s?[:：]$/, '') });
  }
  // "kapunyitás: 18:00, kezdés: 19:30"
  if (lang !== 'en') {
    for (const { 0: all, 1: written = '', index } of text.matchAll(SMALL_LABEL)) {
      const kind = labelKind(written, lang);
      if (kind && HINTS[kind]) cuts.push({ at: index, end: index + all.length, label: kind, labelText: written });
    }
  }
  const address = lang === 'en' ? undefined : addressLabel(text, lang);
  if (address && !cuts.some(({ at, end }) => at < address.end && end > address.at)) {
    cuts.push({ ...address, label: 'address', labelText: text.slice(address.at, address.end).replace(/\s?[:：]\s*$/, '') });
  }
  cuts.sort((a, b) => a.at - b.at);
  if (cuts.length === 0) return [{ text }];
  const pieces: { label?: LabelKind; labelText?: string; text: string }[] = [];
  const before = text.slice(0, cuts[0]?.at).trim();
  if (before.replace(/[|(,;.\s-]/g, '')) pieces.push({ text: before.replace(/[|(,;\s]+$/, '') });
  cuts.forEach(({ end, label, labelText }, n) => {
    pieces.push({ label, labelText, text: text.slice(end, cuts[n + 1]?.at).trim().replace(/[|;,]+$/, '').trim() });
  });
  return pieces;
}

const addressWords = new Map<string, RegExp>();

/** "Концерт пройдет по адресу: ул. …": a label within a sentence. */
function addressLabel(text: string, lang: string): { at: number; end: number } | undefined {
  let pattern = addressWords.get(lang);
  if (!pattern) {
    const words = (languageFile(lang)?.labels.address ?? []).filter((word) => word.length > 4 && !UNSPACED.test(word));
    addressWords.set(lang, (pattern = words.length > 0 ? new RegExp(`(?<=\\p{L}[ ,]+)(?:${words.toSorted((a, b) => b.length - a.length).join('|')})\\s?[:：]\\s*`, 'iu') : /(?!)/));
  }
  const match = pattern.exec(text);
  return match ? { at: match.index, end: match.index + match[0].length } : undefined;
}

/** A number for the table row of a line; −1 outside tables. */
const rowOf = ({ cell }: Line): number => (cell ? cell.table * 100_000 + cell.row : -1);

const cache = new WeakMap<PageDocument, Segment[]>();

/** Segments of a page, computed once. */
export function segmentsOf(doc: PageDocument): Segment[] {
  let segments = cache.get(doc);
  if (!segments) cache.set(doc, (segments = read(doc)));
  return segments;
}

/** Column heads of tables that write them as plain cells: a first row in which two or more cells are labels. */
function plainHeads(lines: Line[], lang: string): Map<number, Map<number, string>> {
  const heads = new Map<number, Map<number, string>>();
  for (const { cell, text } of lines) {
    if (!cell || cell.row !== 0 || text.length > 40) continue;
    const columns = heads.get(cell.table) ?? new Map<number, string>();
    if (!columns.has(cell.column)) columns.set(cell.column, text);
    heads.set(cell.table, columns);
  }
  for (const [table, columns] of heads) {
    if ([...columns.values()].filter((text) => labelKind(text, lang)).length < 2) heads.delete(table);
  }
  return heads;
}

function read(doc: PageDocument): Segment[] {
  const { lang } = doc;
  const context = dateContext(doc);
  const segments: Segment[] = [];
  const heads = plainHeads(doc.lines, lang);
  let open: { label: LabelKind; labelText: string; left: number; filled: boolean; row?: number } | undefined;
  for (const line of joinBadges(doc.lines, context)) {
    if (line.region === 'nav' && line.text.length < 80) continue;
    const columns = line.cell && heads.get(line.cell.table);
    if (columns && line.cell?.row === 0) continue;
    const header = line.cell?.header ?? (line.cell && columns?.get(line.cell.column));
    // a label in one row says nothing of the next
    if (open && open.row !== undefined && open.row !== rowOf(line)) open = undefined;
    // a <dt> or <th> of a row, or a line that is nothing but a label
    const bare = line.text.length <= 40 && !header ? labelKind(line.text, lang) : undefined;
    const isHead = bare && OPENS_BLOCK.has(bare) && (line.role === 'term' || line.role === 'caption' || /[:：]\s*$/.test(line.text) || (line.heading > 0 || line.text.split(' ').length <= 3) && /^\p{Lu}|^\p{Lo}|^[^\p{L}]/u.test(line.text));
    if (isHead && !(open?.filled === false && open.label === 'title')) {
      open = { label: bare, labelText: line.text.replace(/\s*[:：]\s*$/, ''), left: BLOCK_LINES[bare] ?? 2, filled: false, ...(line.cell ? { row: rowOf(line) } : {}) };
      segments.push({ line, text: '', label: bare, labelText: open.labelText, spans: [] });
      continue;
    }
    if (open && ((open.filled && (line.gap && line.role !== 'value' && open.label !== 'people')) || line.heading > 0 || open.left <= 0)) open = undefined;
    const pieces = cut(line, lang);
    for (const piece of pieces) {
      let { label, labelText } = piece;
      let inherited = false;
      if (!label && header) {
        label = labelKind(header, lang);
        if (label) [labelText, inherited] = [header, true];
      }
      if (!label && open) {
        ({ label, labelText } = open);
        inherited = true;
        open.filled = true;
        open.left--;
      } else if (label && !inherited) {
        open = undefined;
        if (!piece.text && OPENS_BLOCK.has(label)) open = { label, labelText: labelText ?? '', left: BLOCK_LINES[label] ?? 2, filled: false };
      }
      segments.push({
        line, text: piece.text,
        ...(label ? { label, labelText: labelText ?? '' } : {}), ...(inherited ? { inherited: true as const } : {}),
        spans: scan(piece.text, context, label && HINTS[label]),
      });
    }
  }
  if (context.lexicon.language.told) markBylines(segments, doc.page.now);
  return segments;
}

const contexts = new WeakMap<PageDocument, DateContext>();

/** How this page writes dates: its language's lexicon, and day before month or after. */
export function dateContext(doc: PageDocument): DateContext {
  let context = contexts.get(doc);
  if (!context) {
    const lexicon = lexiconFor(doc.lang);
    const order = orderOf(doc, lexicon.order);
    context = { lexicon, order, ...(order === 'mdy' && monthBeforeDot(doc) ? { monthBeforeDot: true as const } : {}), thisYear: Number(doc.page.now.slice(0, 4)) };
    contexts.set(doc, context);
  }
  return context;
}

/** Does a page that writes dates with dots put the month first? Only days past the 12th can say so. */
function monthBeforeDot(doc: PageDocument): boolean {
  let balance = 0;
  for (const { text } of doc.lines) {
    if (!text.includes('.')) continue;
    for (const [, a, b] of text.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2})(?![\d.])/g)) {
      if (Number(a) <= 12 && Number(b) > 12 && Number(b) <= 31) balance++;
      else if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12) balance--;
    }
  }
  return balance > 0;
}

/** Zones whose English readers write the day first. */
const DAY_FIRST_ZONES = /^(?:Europe|Africa|Australia|Asia\/(?:Kolkata|Calcutta|Singapore|Dubai|Hong_Kong)|Pacific\/Auckland)/;

/** Day before month? The page's own unambiguous dates decide, then its language and region, then what the reader chose, then the reader's zone. */
function orderOf(doc: PageDocument, byLanguage: DateContext['order']): DateContext['order'] {
  let day = 0;
  let month = 0;
  for (const { text } of doc.lines) {
    if (!text.includes('/') && !text.includes('-')) continue;
    for (const [, a, b] of text.matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g)) {
      if (Number(a) > 12 && Number(b) <= 12) day++;
      if (Number(b) > 12 && Number(a) <= 12) month++;
    }
  }
  if (day !== month) return day > month ? 'dmy' : 'mdy';
  const region = /^[a-z]{2,3}-([A-Za-z]{2})\b/.exec(doc.page.lang ?? doc.tree?.elements('html')[0]?.attribs['lang'] ?? '')?.[1]?.toUpperCase();
  if (byLanguage !== 'mdy') return byLanguage;
  if (region && region !== 'US') return region === 'CA' || region === 'PH' ? 'mdy' : 'dmy';
  if (doc.page.dateOrder) return doc.page.dateOrder;
  return DAY_FIRST_ZONES.test(doc.page.zone) && region !== 'US' ? 'dmy' : 'mdy';
}

