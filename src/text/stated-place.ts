/** The place that a text states: behind its label, or as an address with its street and town. */
import type { Language } from '../languages/language';
import { looksLikePlace, trimPlace, withoutOnline } from './places';
import type { Segment } from './segments';

export interface Place {
  location: string;
  labelled: boolean;
  quote: string;
  /** only an address label said it */
  bare?: boolean;
}

const PLACE_LABELS = ['where', 'room', 'building', 'address'] as const;
const ONLINE_ONLY = /^(?:(?:via|on|over|live on|held on)\s+)?(?:zoom|online|virtual(?:ly)?|webex|google meet|(?:microsoft |ms )?teams|remote(?:ly)?|webinar|livestream|live stream|teleconference)\b/i;

/** A street address with its town: nobody writes one without meaning a place. */
const FULL_ADDRESS = /^\d{1,5}\s+\S.*(?:,\s*[A-Z]{2}\s+\d{5}\b|\b[A-Z]{2}\s+\d{5}$)/;

/** A town with its postal code, the last line of an address. */
const TOWN = /^\p{Lu}[\p{L} .'-]{2,30},?\s+(?:[A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\.?,?\s+\d{5}(?:-\d{4})?$/u;

/** The moments of a text ask for the same places again. */
function oncePerText(read: (segments: Segment[], language: Language) => Place | undefined): typeof read {
  const known = new WeakMap<Segment[], { place: Place | undefined }>();
  return (segments, language) => {
    let found = known.get(segments);
    if (!found) known.set(segments, (found = { place: read(segments, language) }));
    return found.place;
  };
}

/** A full street address with the lines above it: the street, the place's name. */
export const addressBlock = oncePerText((segments) => {
  for (const [i, { text, line, label }] of segments.entries()) {
    // both end or begin with a digit
    if (label || line.region !== 'main' || text.length > 120 || !/^\d|\d$/.test(text)) continue;
    const town = TOWN.test(text);
    if (!town && !FULL_ADDRESS.test(text)) continue;
    const parts = [text];
    for (let k = i - 1; k >= 0 && parts.length < (town ? 4 : 2); k--) {
      const above = segments[k] as Segment;
      if (above.label || above.spans.some((s) => s.kind !== 'duration') || above.text.length > 80 || above.line.heading > 0 || above.line.index < line.index - (i - k) || /[.!?:]$/.test(above.text)) break;
      parts.unshift(above.text);
    }
    if (town && parts.length === 1) continue;
    const location = parts.join(', ');
    return { location, labelled: false, quote: location.slice(0, 200) };
  }
  return undefined;
});

/** The value of the first place label with what goes on below it; undefined where no label has one. */
export const labelledPlace = oncePerText((segments, language) => {
  const at = segments.findIndex((s) => s.label === 'where' && placeValue(s) !== undefined);
  const first = at >= 0 ? at : segments.findIndex((s) => PLACE_LABELS.some((l) => l === s.label) && placeValue(s) !== undefined);
  if (first < 0) return undefined;
  const parts: string[] = [];
  const quotes: string[] = [];
  const add = (segment: Segment): void => {
    const value = placeValue(segment);
    if (value && !parts.some((p) => p.includes(value))) {
      parts.push(value);
      quotes.push(segment.text);
    }
  };
  const head = segments[first] as Segment;
  add(head);
  // lines below it that go on with the address, and the other place labels around it
  for (let i = first + 1; i < segments.length && i < first + 8; i++) {
    const segment = segments[i] as Segment;
    const more = segment.label === head.label && segment.inherited && (segment.text.length < 90 || looksLikePlace(segment.text, language));
    const goesOn = !segment.label && !segment.line.gap && segment.line.region === head.line.region && segment.line.heading === 0 && segment.text.length < 80 && segment.spans.every((s) => s.kind !== 'time') && isAddress(segment.text);
    const other = segment.label && segment.label !== 'where' && PLACE_LABELS.some((l) => l === segment.label);
    if (more || goesOn || other) add(segment);
    else if (segment.label && segment.text) {
      if (!PLACE_LABELS.some((l) => l === segment.label)) continue;
    } else if (!segment.label && parts.length > 0 && !goesOn) break;
  }
  const location = parts.join(', ').slice(0, 300);
  return { location, labelled: true, ...(head.label === 'address' ? { bare: true } : {}), quote: `${head.labelText ?? ''}: ${quotes.join(' ')}`.slice(0, 200) };
});

/** City, state and post code lines, and street addresses. */
function isAddress(text: string): boolean {
  return /^\d{1,5}\s+\p{L}|\b[A-Z]{2}\s+\d{5}\b|^\p{Lu}[\p{L} .'-]+,\s+\p{Lu}/u.test(text) && !/[.!?]$/.test(text);
}

/** The place in a label's value: cut at what is no place, and undefined when it is only a link or "TBA". */
function placeValue({ text, spans }: Pick<Segment, 'text' | 'spans'>): string | undefined {
  let value = text.replace(/^in[- ]person\s+(?:at|in)\s+(?:the\s+)?(?=\S)/i, '');
  // "5-6pm, Physics 203" under "Time and location"; "Room 5 at 4 pm"
  const when = spans.find((s) => s.kind === 'time' || (s.kind === 'date' && !s.weak));
  if (when) {
    const before = value.slice(0, when.start).trim();
    const after = value.slice((spans.findLast((s) => s.kind === 'time' || s.kind === 'date') ?? when).end).trim();
    value = before.replace(/[^\p{L}\p{N}]/gu, '').length > 3 ? before : after;
    value = value.replace(/^(?:at|in|,|;|[-–@])\s*/i, '').replace(/\s+(?:from|at|on|,)$/i, '');
  }
  if (ONLINE_ONLY.test(value) && !/\b(?:room|hall|building)\b/i.test(value)) {
    const rest = withoutOnline(value);
    return rest && rest.length > 3 && !ONLINE_ONLY.test(rest) ? rest : /zoom|online|virtual|webex|remote|teams/i.test(value) && value.length < 60 ? value.replace(/\bhttps?:\/\/\S+/gi, '').trim() : undefined;
  }
  const cut = withoutOnline(value).replace(/\s*\((?:not|was|formerly|instead of|previously)\b[^()]{0,60}\)/gi, '').replace(/\s*[([](?:map|directions|view map|google map|get directions)[)\]]\s*/gi, ' ').replace(/\b(?:view |see )?(?:google )?map\b\s*\+?$/i, '').replace(/\s*\+\s*$/, '').trim();
  if (!cut || /^(?:tba|tbd|to be (?:announced|determined|confirmed)|n\/a|none)\b/i.test(cut)) return undefined;
  // "Scaife Hall 125. Questions? Email …"
  const sentence = /(?<=\p{Ll}{4}|(?<!\p{Ll})\p{Lu}?\p{Ll}{2}|[\d)]{2})[.!]\s*(?=\p{Lu}\p{Ll}+(?:\s+\p{Ll}|[?!]))/u.exec(cut);
  if (sentence) return placeValue({ text: cut.slice(0, sentence.index), spans: [] });
  if (cut.length > 160) return trimPlace(cut)?.slice(0, 160);
  return cut.replace(/\s*\((?![^)]*\d)[^)]*\)\s*$/, '').replace(/^([^(]*)\)$/, '$1').replace(/\.$/, (dot, at: number) => (/\b(?:St|Ave|Rd|Blvd|Bldg|Rm|Dr)$/.test(cut.slice(0, at)) ? dot : ''));
}
