/** What a text without markup calls its event: a labelled title or subject, a quoted one, the title line under a series' name. */
import type { Language } from '../languages/language';
import type { Title } from './choose-title';
import { eventPhrase } from './event-phrase';
import { isKnownName, isNameLine, nameAt } from './people';
import { looksLikePlace } from './places';
import { placeLine } from './spoken-places';
import { eventIn } from './sentence-title';
import type { Segment } from './segments';
import { isGreeting, isTelling, wholeLine } from './title-lines';

/** Lines at the head of a text that may hold its title. */
const HEAD = 40;
/** A longer line is a paragraph: what stands below the first one explains the event and does not name it. */
const PARAGRAPH = 220;

/** What names a series or a kind of event; "Ada Park is inviting you to a scheduled Zoom meeting." names none. */
const SERIES = /^(?!.*\binvit(?:es|ed|ing) you\b).*\b(?:seminar|colloquium|series|defense|defence|workshop|lecture|talk|proposal|symposium|thesis|presentation|club|meeting)s?\b/i;
/** Of these the title of the single talk stands on a line of its own. */
const HAS_TALKS = /\b(?:\p{L}*seminar|colloquium|series|defense|defence|lecture|talk|proposal|symposium|thesis|speaker|journal club|dissertation|oral|brown ?bag|webinar)s?\b/iu;
/** Who announces, or that something is announced: lines above the title that name nothing. */
const BANNER = /^(?:(?:the )?(?:department|school|college|institute|center|centre|faculty|office) (?:of|for)\b.{0,60}|[^\p{L}\p{N}]*(?:save the date|(?:room|time|date|venue|location) change|change of (?:room|time|date|venue)|updated?\b.{0,20}|new (?:room|time|date|location)|reminder|correction|announcement|cancell?ed|postponed|rescheduled|please note)[^\p{L}\p{N}]*)$/iu;
/** "POSTPONED: ", "[ice-announce] Fwd: ", "TODAY @ 1:30! ": what was put in front of the name. "CANCELLED" stays: calendar links carry no status. */
const PREFIX = /^(?:\[[^\]]{2,40}\]\s*|(?:subject|fwd?|re|announcement):\s*|[*!#(\s]*(?:postponed|rescheduled|updated?|reminder|correction|corrected|moved|new (?:room|time|date|location))[*!)\s]*[:–—!-]+\s*|(?:today|tomorrow|tonight)(?: (?:@|at) [\d:.apm ]{1,9})?[!:]+\s*|[^\p{L}\p{N}"“'(¿¡#@]+(?=\p{L}))+/iu;
/** Words that speak to the reader: such a line is no title. */
const ADDRESSES = /\b(?:you|your|we|our|us|please|welcome|join|rsvp|register|will be|provided|served|required|available|refreshments|lunch|dinner|pizza|coffee|contact|questions|zoom|hosted|host|sponsored)\b/i;
const ABBREVIATED = /\b(?:Dr|Prof|Mr|Mrs|Ms|St|vs|Jr|Sr|No|Dept|Univ|Inc|\p{Lu})\.$/u;

/** "Don't miss the Winter Formal" */
const CALLS = /^(?:don['’]t (?:miss|forget)(?: about)?|get ready for|mark your calendars? for|save the date for|you(?:['’]re| are) invited to|(?:please )?join us (?:for|at)|(?:please )?come to|reminder (?:about|of)) (?:the |our |an? )?(?=\p{Lu})/iu;

/** "Potluck 📣" */
const PICTURES = /(?:\s*\p{Extended_Pictographic}\ufe0f?)+$/u;

const SUBJECT = /^(?:subject|re)$/i;

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** "Due to the snow, the …", "our hack night": how a sentence leads to its subject. */
const LEAD = /^(?:(?:due to|because of) [^,.]{3,60},\s+)?(?:our|the) (?=\S)|^(?:Due to|Because of) [^,.]{3,60},\s+(?:our |the )?(?=\S)/;

function clean(text: string): string {
  return text.replace(PREFIX, '').replace(PICTURES, '').replace(CALLS, '').replace(LEAD, '').replace(/[.,;:!]+$/, '').replace(/^["“”']+(.*?),?["“”']*$/, '$1').replace(/\s+presents$/i, '').trim();
}

/** The title of a text's event, with the series it stands in. */
export function textTitle(segments: Segment[], language: Language): Title | undefined {
  const lines = segments.map(wholeLine);
  const isFirst = (s: Segment): boolean => isTelling(s, language) && !BANNER.test(s.text) && !isChatHead(s) && !(s === lines.at(-1) && s.line.role === 'list-item' && s.text.length < SIGNATURE);
  // "Drone Racing Finals" has a name's shape; where nothing else names the event, it does
  const first = lines.slice(0, HEAD).find(isFirst) ?? (language.id === 'en' ? lines.slice(0, HEAD).find((s) => !s.label && isNameLine(s.text) && !isKnownName(s.text) && s.text.split(' ').length > 2) : undefined);
  const labels = lines.filter((s) => s.label === 'title' && s.text.length > 2 && !/^(?:tba|tbd)\b/i.test(s.text));
  // a mail's subject says less than the title in it
  const label = labels.find((s) => !SUBJECT.test(s.labelText ?? '')) ?? labels[0];
  if (label) {
    const series = first && first.line.index < label.line.index && first.text.length <= 70 && !SUBJECT.test(first.labelText ?? '') && SERIES.test(first.text) ? first.text : undefined;
    const mail = /^(?:subject|re|fwd?)$/i.test(label.labelText ?? '') && label.spans.length > 0;
    // a mail's subject says when, too: "Chem seminar, Feb 4, 4 PM"
    const talk = mail && HAS_TALKS.test(label.text) ? lines.slice(lines.indexOf(label) + 1, HEAD).map(({ text }) => NAMED_IN_SENTENCE.exec(text)?.[1]).find(Boolean) : undefined;
    const title = mail ? joined(beforeWhen(label), talk ?? beforeWhen(label)) : withContinuation(label, lines);
    return { title: joined(series, title), grounds: 'labelled', quote: `${label.labelText}: ${clean(title)}`.slice(0, 200) };
  }
  // "Hi all, please join us for the spring fair on Friday": the greeting's own line says it
  const greeted = language.id === 'en' ? lines.slice(0, 3).find((s) => s !== first && s.line.index < (first?.line.index ?? HEAD) && s.text.length > 40 && firstNamed(s.text) !== undefined) : undefined;
  if (greeted) return { title: clean(firstNamed(greeted.text) as string), grounds: 'inferred', quote: greeted.text.slice(0, 200) };
  if (!first) return unled(lines, language);
  const own = behindPlace(first) ?? quotedBehind(first) ?? (first.text.length <= 100 ? ownTitle(lines, first, language) : undefined);
  if (own) return { title: joined(beforeWhen(first), own), grounds: 'inferred', quote: own };
  const phrase = eventPhrase(first, language);
  if (phrase) return { title: phrase, grounds: 'inferred', quote: first.text.slice(0, 200) };
  const [sentence = first.text] = sentencesOf(first.text);
  // "Thinking about a doctorate? Come to our panel …"
  const asked = language.id === 'en' && sentence.endsWith('?') ? firstNamed(first.text.slice(sentence.length)) : undefined;
  if (asked) return { title: clean(asked), grounds: 'inferred', quote: first.text.slice(0, 200) };
  // "Ice Bite with Dr. Ada Park. The talk has been moved …"
  if (sentence.length < first.text.length && clean(sentence).length <= 80 && (sentence.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2 && eventIn(sentence) === undefined && first.spans.every((span) => span.start >= sentence.length)) return { title: clean(sentence), grounds: 'inferred', quote: sentence };
  if (first.text.length > 120) {
    const quoted = /["“]([^"”]{8,200}?)[,.]?["”]/.exec(first.text);
    const named = language.id === 'en' ? firstNamed(first.text) : undefined;
    if (quoted && !named) return { title: clean(quoted[1] as string), grounds: 'inferred', quote: quoted[0] };
    if (named) return { title: clean(named), grounds: 'inferred', quote: first.text.slice(0, 200) };
    const elsewhere = quotedTitle(lines);
    if (elsewhere) return { title: clean(elsewhere), grounds: 'inferred', quote: elsewhere };
    return { title: cutShort(clean(sentence)), grounds: 'inferred', quote: first.text.slice(0, 200) };
  }
  const named = language.id === 'en' && /[.!]/.test(first.text) ? firstNamed(first.text) : undefined;
  return { title: clean(named ?? firstSentence(beforeWhen(first))), grounds: 'inferred', quote: first.text };
}

/** "– The map team", below all. */
const SIGNATURE = 30;
/** "Slack - #lab-social", "Ada Park  10:41 AM": who wrote where, above a message. */
function isChatHead({ text, spans }: Segment): boolean {
  if (/^(?:slack|discord|teams|whatsapp|groupme|telegram)\b\s?[-–—:#]/i.test(text)) return true;
  const [span] = spans;
  return spans.length === 1 && span?.kind === 'time' && span.end >= text.length - 1 && isNameLine(text.slice(0, span.start).trim());
}

const cutShort = (text: string): string => (text.length > 120 ? `${text.slice(0, 117).replace(/\s+\S*$/, '')}…` : text);

/** "Series: Talk title", unless one says the other. */
function joined(series: string | undefined, own: string): string {
  const [a, b] = [series === undefined ? '' : clean(series), clean(own)];
  return a === '' || fold(a).includes(fold(b)) || fold(b).includes(fold(a)) ? b : `${a}: ${b}`;
}

/** Nothing but greetings, dates and people at the head: a sentence of the text names the event. */
function unled(lines: Segment[], language: Language): Title | undefined {
  const quoted = quotedTitle(lines);
  if (quoted) return { title: clean(quoted), grounds: 'inferred', quote: quoted };
  if (language.id === 'en') {
    for (const { text } of lines.slice(0, HEAD)) {
      const named = text.length > 20 ? firstNamed(text) : undefined;
      if (named) return { title: clean(named), grounds: 'inferred', quote: text.slice(0, 200) };
    }
  }
  const some = lines.filter((s) => s.text.length > 2 && !(s.label && s.label !== 'other' && s.label !== 'title'));
  const any = some.find(({ text }) => !isGreeting(text) && !/https?:/.test(text)) ?? some[0];
  return any && { title: clean(beforeWhen(any).slice(0, 120)), grounds: 'inferred', quote: any.text.slice(0, 200) };
}

function firstNamed(text: string): string | undefined {
  for (const [n, sentence] of sentencesOf(text.slice(0, 600)).slice(0, 4).entries()) {
    const named = eventIn(sentence, n === 0);
    if (named) return named;
  }
  return undefined;
}

/** Sentences of a text; "Dr." ends none. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?])\s+(?=[\p{Lu}"“])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** "Map club meeting!! New members welcome": what stands behind the first full stop adds to the name and is none of it. */
function firstSentence(text: string): string {
  const [first = text, ...rest] = sentencesOf(text);
  return rest.length > 0 && first.length >= 12 ? first : text;
}

/** The talk's own title below the name of its series or kind: a line in quotes, else one that looks like a title. */
function ownTitle(lines: Segment[], first: Segment, language: Language): string | undefined {
  const from = lines.indexOf(first) + 1;
  if (!HAS_TALKS.test(first.text) && !/\bpresents$/i.test(first.text)) return undefined;
  const head: Segment[] = [];
  for (const line of lines.slice(from, HEAD)) {
    if (line.text.length > PARAGRAPH || line.label === 'description') break;
    head.push(line);
  }
  const quoted = head.find(({ text, label }) => (label === undefined || label === 'speaker') && /^["“][^"“”]{8,200}["”][.,]?$/.test(text));
  // "Thesis Oral Defense - Ada Park": as whole as a name can be, unless a note stands there
  const behindMark = /\p{L}\s*(?::|\s[-–—|])\s+(\S+\s+\S.*)/u.exec(clean(beforeWhen(first)))?.[1];
  if (!quoted && behindMark && !/^(?:note|please|new|special|unusual|reminder|update|tomorrow|today|this)\b/i.test(behindMark)) return undefined;
  const line = (quoted ?? head.find((candidate) => isTitleLine(candidate, first, language)))?.text;
  return line ?? head.map(({ text, label: kind }) => (kind === undefined ? NAMED_IN_SENTENCE.exec(text)?.[1] : undefined)).find(Boolean);
}

/** "Ice Seminar — Mar. 4, 12:30, Keller 305. Ada Park: Moraines": name and title in the sentence behind day and place. */
function behindPlace({ text, spans }: Segment): string | undefined {
  const when = spans.findLast((span) => span.kind === 'time' || span.kind === 'date');
  if (!when) return undefined;
  for (const sentence of sentencesOf(text.slice(when.end))) {
    const name = nameAt(sentence);
    const title = name === undefined ? undefined : /^\s*(?:\([^)]{2,60}\))?\s*[:–—-]\s+(.{8,160})$/.exec(sentence.slice(name.length))?.[1];
    if (title) return title;
  }
  return undefined;
}

/** "Cognitive Brown Bag, Wednesday 12:05, Ada Park on "Counting"": the talk's title behind its day, in the line that names its series. */
function quotedBehind(line: Segment): string | undefined {
  const when = line.spans.findLast((span) => span.kind === 'time' || span.kind === 'date');
  return when && HAS_TALKS.test(beforeWhen(line)) ? /["“]([^"”]{8,200}?)[,.]?["”]/.exec(line.text.slice(when.end))?.[1] : undefined;
}

/** "She will speak on "Ice"", "join Ada Park for "Ice"": a title that a sentence names. */
const NAMED_IN_SENTENCE = /(?:\b(?:on|for|titled|entitled|called|presents?|discuss|talk|lecture|seminar|title)[:,]?\s+|[:–—-]\s*|,\s+)["“]([^"”]{8,200}?)[,.]?["”]/iu;

function isTitleLine(line: Segment, first: Segment, language: Language): boolean {
  const { text, label, spans } = line;
  // a label's block ends with its lines; what it holds besides is seldom the title
  if ((label !== undefined && label !== 'other' && !(label === 'speaker' && line.inherited && line.line.gap)) || spans.length > 0 || text.length > 160) return false;
  if (!isTelling({ ...line, label: undefined as never }, language) || BANNER.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}\d'’-]+/gu) ?? [];
  // "What can we learn?"
  const asks = text.endsWith('?') && !/^(?:questions|want|interested|do you|are you|can you|have you|would you|need)\b/i.test(text);
  if (words.length < 3 || (ADDRESSES.test(text) && !asks) || !/^["“'(]?[\p{Lu}\d]/u.test(text) || (/[.,;]$/.test(text) && !text.endsWith('...'))) return false;
  if (fold(first.text).includes(fold(text)) || ((looksLikePlace(text, language) || (language.id === 'en' && placeLine(text) !== undefined)) && words.length < 12)) return false;
  // "Ada Park, Larkfield University", "Ada Park Professor Larkfield"
  const name = nameAt(text);
  if (name && (isNameLine(text) || /^\s*[,(–—-]|^\s+(?:Professor|Prof\b|Ph\.?\s?D|University|Institute|Department|Assistant|Associate|Research)/.test(text.slice(name.length)))) return false;
  return !/^Respondent:|^Moderator:|^Chair:|^Discussant:/i.test(text) && !/\b(?:University|Institute|College|Department|Laborator(?:y|ies)|Ph\.?\s?D\.?(?:\s+(?:student|candidate))?|Professor|Fellow|Candidate)$/i.test(text);
}

/** "Ferry talk: Thursday, March 4, 4 pm" is called "Ferry talk": what stands before the day and hour, when that says enough. */
function beforeWhen({ text, spans }: Segment): string {
  const when = spans.find((span) => span.kind !== 'duration');
  const head = text.slice(0, when?.start ?? 0).replace(/[\s,;:(|@–—،；：、，（-]+$/, '').replace(/(?:\s+(?:on|at|from|every|each|this|next|in|the|starting|beginning|(?:is|are|was|will be|ha(?:s|ve) been)(?: now| back| moved| rescheduled| postponed| scheduled| planned| held| taking place| happening)?(?: to| for)?|meets?))+$/i, '').replace(/[\s,;:(|@–—،；：、，（-]+$/, '');
  // scripts without spaces say much in four letters
  const enough = (head.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0) >= 2 || /\p{L}{8}|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{4}/u.test(head);
  return enough ? head : text;
}

const quotedTitle = (lines: Segment[]): string | undefined => lines.slice(0, 12).map((s) => /["“]([^"”]{8,200}?)[,.]?["”]/.exec(s.text)?.[1]).find(Boolean);

/** A labelled title may run over to the next line. */
function withContinuation(label: Segment, lines: Segment[]): string {
  const next = lines[lines.indexOf(label) + 1];
  const open = (label.text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (next && !next.line.gap && next.spans.length === 0 && (next.label === undefined || (next.label === 'title' && next.inherited)) && (open || /(?:\b(?:of|the|and|in|for|a|an|to|with|on|from|by)|,|:)$/i.test(label.text))) return `${label.text} ${next.text}`;
  return label.text;
}
