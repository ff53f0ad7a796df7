/** One line cut at the labels that stand in it: "Date: May 3 Time: 3:30" is two pieces. */
import { languageFile } from '../languages';
import type { LabelKind } from '../languages/language';
import type { Line } from '../page';
import { headLabel, tailLabel } from './label-shapes';
import { HINTS, labelKind } from './labels';
import { UNSPACED } from './lexicon';
import { signLabel } from './sign-labels';

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

/** "where: hoover 2055", as chats write it. */
function smallLabel(text: string): { kind: LabelKind; end: number; text: string } | undefined {
  const match = /^(\p{Ll}[\p{Ll} ]{2,18}):\s+(?=\S)/u.exec(text);
  const kind = match ? labelKind(match[1] as string, 'en') : undefined;
  return match && kind && SMALL_KINDS.has(kind) ? { kind, end: match[0].length, text: match[1] as string } : undefined;
}
const SMALL_KINDS: ReadonlySet<LabelKind> = new Set<LabelKind>(['when', 'date', 'time', 'where', 'room', 'speaker', 'title', 'online', 'passcode', 'meeting-id', 'host']);

/** Cuts one line at the labels that stand in it. */
export function cutAtLabels(line: Line, lang: string): { label?: LabelKind; labelText?: string; text: string }[] {
  const { text, lead } = line;
  const led = lead && !/[:：]$/.test(lead) && !/^\s*[:：]/.test(text.slice(lead.length)) ? labelKind(lead, lang) : undefined;
  if (lead && led) return [{ label: led, labelText: lead, text: text.slice(lead.length).replace(/^[\s–—-]+/, '') }];
  const sign = signLabel(text);
  if (sign) return [{ label: sign.label, labelText: text.slice(0, sign.end).trim(), text: text.slice(sign.end) }];
  // "WhenThursday": label and value glued by copying
  const glued = /^(\p{Lu}\p{Ll}+)(?=[\p{Lu}\d])/u.exec(text)?.[1];
  const gluedKind = glued && GLUED.has(glued.toLowerCase()) ? labelKind(glued, lang) : undefined;
  if (glued && gluedKind) return cutGlued(text, lang);
  const head = lang === 'en' ? smallLabel(text) : headLabel(text, (label) => labelKind(label, lang));
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
  // "kapunyitás: 18:00, kezdés: 19:30", "…, koncert: 19:30"
  if (lang !== 'en') {
    for (const { 0: all, 1: written = '', index } of text.matchAll(SMALL_LABEL)) {
      const kind = labelKind(written, lang) ?? (isEventWord(written, lang) ? 'start' : undefined);
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
