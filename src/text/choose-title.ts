/** What an event is called: its label, its heading, its page's title, or the first telling line. */
import type { Grounds } from '../event';
import type { PageDocument } from '../page';
import type { Language } from '../languages/language';
import { isNameLine } from './people';
import { looksLikePlace } from './places';
import type { Segment } from './segments';

export interface Title {
  title: string;
  grounds: Grounds;
  quote: string;
}

const GREETING = /^(?:dear|hi|hello|friends|greetings|hey|all|colleagues|to whom|good (?:morning|afternoon|evening)|reminder|fyi|sorry|please|note|thanks|thank you|the following|we (?:are|would)|you are|join us|bonjour|hallo|liebe|hola|ciao|estimad|chers?)\b/i;
const BOILERPLATE = /^(?:home|menu|search|events?|calendar|news|skip to|print|share|back|login|log in|sign in|details|event details|upcoming events|all events|announcements?|abstract|add to calendar|register(?: now)?|rsvp|contact us|about|description|view|more|previous|next|today|welcome|news & events|event|main content|page content|location|date|time)\b[^\p{L}]*$/iu;

/** Share of a line that dates and times take. */
function whenShare({ text, spans }: Segment): number {
  let n = 0;
  for (const span of spans) if (span.kind === 'date' || span.kind === 'time') n += span.end - span.start;
  return n / (text.length || 1);
}

/** The event's title; `segments` are the event's own, in reading order. */
export function chooseTitle(doc: PageDocument, segments: Segment[], language: Language): Title | undefined {
  return doc.$ ? pageTitle(doc, segments) : textTitle(segments, language);
}

function usable({ text, line, spans }: Segment): boolean {
  return text.length >= 3 && text.length <= 250 && !BOILERPLATE.test(text) && line.region !== 'nav' && line.region !== 'footer' && !(spans.length > 0 && whenShare({ text, spans, line }) > 0.6);
}

/** Of a page: the first main heading that the page's title repeats, else the first heading, else the page's title. */
function pageTitle(doc: PageDocument, segments: Segment[]): Title | undefined {
  const heads = segments.filter((s) => s.line.heading > 0 && s.line.heading <= 3 && usable(s) && s.line.region !== 'related' && s.line.region !== 'comments');
  const full = fold(doc.fullTitle);
  const own = heads.filter((s) => s.line.text.length > 3 && full.includes(fold(s.line.text)));
  const best = own.toSorted((a, b) => a.line.heading - b.line.heading)[0] ?? heads.find((s) => s.line.heading === 1 && s.line.region === 'main');
  if (best) return { title: best.line.text, grounds: 'inferred', quote: best.line.text };
  const og = doc.tree?.elements('meta').find(({ attribs }) => attribs['property'] === 'og:title')?.attribs['content']?.trim();
  if (og && doc.title && (doc.title.startsWith(og) || og.startsWith(doc.title))) return { title: doc.title.length < og.length ? doc.title : og, grounds: 'inferred', quote: og };
  if (doc.title) return { title: doc.title, grounds: 'inferred', quote: doc.title };
  const any = heads[0];
  return any && { title: any.line.text, grounds: 'inferred', quote: any.line.text };
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** What names a series; "Ada Park is inviting you to a scheduled Zoom meeting." names none. */
const SERIES = /^(?!.*\binvit(?:es|ed|ing) you\b).*\b(?:seminar|colloquium|series|defense|defence|workshop|lecture|talk|proposal|symposium|thesis|presentation|club|meeting)s?\b/i;

/** Of a text: its labelled title or subject, with the series it stands in; else the first line that tells something. */
function textTitle(segments: Segment[], language: Language): Title | undefined {
  segments = segments.map(whole);
  const label = segments.find((s) => s.label === 'title' && s.text.length > 2 && !/^(?:tba|tbd)\b/i.test(s.text));
  const first = segments.find((s, i) => i < 40 && telling(s, language));
  const clean = (text: string): string => text.replace(/^(?:subject|fwd?|re|announcement):\s*/i, '').replace(/[.,;:]+$/, '').replace(/^["“”']+(.*?)["“”']*$/, '$1').trim();
  if (label) {
    const title = clean(withContinuation(label, segments));
    const series = first && first.line.index < label.line.index && first.text.length <= 70 && SERIES.test(first.text) && !fold(title).includes(fold(first.text)) ? clean(first.text) : undefined;
    return { title: series && !fold(series).includes(fold(title)) ? `${series}: ${title}` : title, grounds: 'labelled', quote: `${label.labelText}: ${title}`.slice(0, 200) };
  }
  if (!first) {
    const named = quotedTitle(segments);
    if (named) return { title: clean(named[1] as string), grounds: 'inferred', quote: named[0] };
    const any = segments.find((s) => s.text.length > 2 && !(s.label && s.label !== 'other' && s.label !== 'title'));
    return any && { title: clean(any.text.slice(0, 120)), grounds: 'inferred', quote: any.text.slice(0, 200) };
  }
  const quoted = /["“]([^"”]{8,200})[,.]?["”]/.exec(first.text);
  if (first.text.length > 120) {
    const anyQuoted = quoted ?? quotedTitle(segments);
    if (anyQuoted) return { title: clean(anyQuoted[1] as string), grounds: 'inferred', quote: anyQuoted[0] };
    const sentence = first.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] as string;
    return { title: clean(sentence.length > 120 ? `${sentence.slice(0, 117).replace(/\s+\S*$/, '')}…` : sentence), grounds: 'inferred', quote: first.text.slice(0, 200) };
  }
  return { title: clean(beforeWhen(first)), grounds: 'inferred', quote: first.text };
}

/** "Ferry talk: Thursday, March 4, 4 pm" is called "Ferry talk": what stands before the day and hour, when that says enough. */
function beforeWhen({ text, spans }: Segment): string {
  const when = spans.find((span) => span.kind !== 'duration');
  const head = text.slice(0, when?.start ?? 0).replace(/[\s,;:(|@–—-]+$/, '').replace(/(?:\s+(?:on|at|from|every|each|this|next|in|the|starting|beginning|is|are|meets?))+$/i, '').replace(/[\s,;:(|@–—-]+$/, '');
  return /\p{L}{2,}\P{L}+\p{L}{2,}|\p{L}{8}/u.test(head) ? head : text;
}

const quotedTitle = (segments: Segment[]): RegExpExecArray | null | undefined => segments.slice(0, 12).map((s) => /["“]([^"”]{8,200}?)[,.]?["”]/.exec(s.text)).find(Boolean);

/** "Geography Seminar: Ice on the Move": a label of our making is part of the words. */
function whole(segment: Segment): Segment {
  const { label, inherited, labelText, text, line } = segment;
  return label === 'other' && !inherited && text && labelText && line.text.startsWith(labelText) ? { ...segment, text: `${labelText}: ${text}`, spans: segment.spans.map((s) => ({ ...s, start: s.start + labelText.length + 2, end: s.end + labelText.length + 2 })) } : segment;
}

/** A labelled title may run over to the next line. */
function withContinuation(label: Segment, segments: Segment[]): string {
  const next = segments[segments.indexOf(label) + 1];
  const open = (label.text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (next && !next.line.gap && next.spans.length === 0 && (next.label === undefined || (next.label === 'title' && next.inherited)) && (open || /(?:\b(?:of|the|and|in|for|a|an|to|with|on|from|by)|,|:)$/i.test(label.text))) return `${label.text} ${next.text}`;
  return label.text;
}

function telling(segment: Segment, language: Language): boolean {
  const { text, label } = segment;
  if (label && label !== 'other' && label !== 'title') return false;
  if (text.length < 4 || GREETING.test(text) || BOILERPLATE.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if (/^(?:https?:|www\.|\S+@\S+$)/.test(text)) return false;
  if (whenShare(segment) > 0.45) return false;
  if (label === 'other' && text.length < 4) return false;
  return !(text.length < 60 && (looksLikePlace(text, language) && /\d/.test(text) || (isNameLine(text) && !(segment.line.index === 0 && text.split(' ').length > 2 && !/\b\p{Lu}\./u.test(text)))));
}
