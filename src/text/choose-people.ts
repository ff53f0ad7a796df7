/** Who speaks, from labels, from the title, or from a name's position. */
import { caselessNames } from './caseless-names';
import { lowered } from './characters';
import { isKnownName, isNameLine, nameAt, namesAt, namesIn } from './people';
import type { Segment } from './segments';

export interface People {
  speakers: string[];
  labelled: boolean;
  quote: string;
}

/** "will speak", "gives a talk": the sentence's subject is the speaker. */
const SPEAKS =
  /,?\s(?:will\s+(?:be\s+)?(?:speak|present|discuss|giv|deliver|lectur|talk|address|lead|defend|shar|describ|read|conduct|provid|introduc|offer|explor|examin|review|perform|play|sign|teach|explain|demonstrat|outlin|argu|report|show|tell|sing|judge|open|continu|keynote|our (?:guest|speaker)|the speaker|visit|join)|(?:is|are)\s+(?:speaking|presenting|giving|defending|our\s+(?:next\s+)?(?:guest|speaker)|the\s+speaker)|(?:presents|speaks|discusses|reads|lectures|performs|defends|shares|talks|explores|explains|gives|leads)\b|(?:speak|present|discuss)\s+(?:on|about|their)\b|to\s+(?:speak|present|discuss|lecture)\b)/;
/** What an invitation calls its event, before "by" or "with" somebody. */
const EVENT =
  '(?:lectures?|talks?|seminars?|presentations?|workshops?|readings?|recitals?|performances?|evening|afternoon|morning|conversation|chat|discussion|session|concert|colloquium|q ?& ?a|address|keynote|screening|class|lesson|demo(?:nstration)?|tour|lunch|dinner|breakfast|tutorial|webinar|panel|show|course|debate|defen[sc]e|proposal|symposium|interview|signing|event|series|meet(?:ing|up)?|forum|hearing|night|party|celebration|ceremony|hour|tea|coffee|social|launch|exhibit(?:ion)?|opening|critique|masterclass|retreat)';
const INTRODUCES = new RegExp(
  `\\b(?:${EVENT}[^.;:!?]{0,60}?(?:\\b(?:(?:given|presented|delivered|led|taught|performed|offered)\\s+)?by|\\bwith|\\bfeaturing|\\bfrom|\\bbetween)|speakers?(?:\\s+(?:is|are|will be|was)|\\s*:)|presenters?(?:\\s+(?:is|are|will be)|\\s*:)|presented by|given by|led by|taught by|featuring|will feature|features|guest speaker|keynote(?: speaker)?|welcomes?|presents|hosts|to host|we (?:will )?host|with (?:special |our |featured )*guests?(?: speaker)?|hear(?: from)?|from|by|with|candidate|(?:defen[cs]e|proposal|recital|exam(?:ination)?|viva|oral|dissertation|thesis)\\s+(?:of|by))\\s*:?\\s+`,
  'g',
);
/** A cheap look: most lines hold none of these words. */
const MAY_INTRODUCE = /\b(?:by|with|from|featur|speaker|present|host|guest|keynote|hear|candidate|welcome|(?:defen[cs]e|proposal|recital|exam(?:ination)?|viva|oral|dissertation|thesis)\s+of)/i;
/** Short words that may stand before a name: "our own", "visiting professor", "the Writing Center's". */
const ROLE =
  /^(?:[\p{L}’'-]+,?\s+){0,6}?(?:professors?|artists?|architects?|authors?|poets?|novelists?|writers?|scientists?|researchers?|engineers?|directors?|founders?|alumn\p{L}+|students?|candidates?|fellows?|lecturers?|composers?|filmmakers?|journalists?|historians?|economists?|activists?|entrepreneurs?|physicists?|mathematicians?|president|chair|speakers?|guests?|instructors?|TAs?|CEO|CTO|curator|designer|editor|musician|pianist|violinist|laureates?|winners?|own|(?:\p{Lu}[\p{L}]+\s){1,3}?\p{Lu}\p{L}+['’]s),?\s+/u;
const LEAD = /^(?:our|the|an?|guest)\s+/;

/** The event's speakers; undefined when nothing says who they are. */
export function choosePeople(segments: Segment[]): People | undefined {
  for (const { label, text } of segments) {
    if (label !== 'speaker' || !text) continue;
    // under its label a name needs no more than its shape ("Ada Park")
    const shape = text.replace(/(?<=\p{Ll}{2})\.$/u, '');
    const names = SHAPE.test(shape) && !/\bJr$/.test(shape) ? [shape] : namesIn(text);
    if (names.length === 0) names.push(...caselessNames(text));
    if (names.length > 0) return { speakers: names, labelled: true, quote: text.slice(0, 200) };
  }
  const inText = segments.filter((s) => s.line.region === 'main' && (!s.label || OPEN.has(s.label))).slice(0, HEAD);
  const last = segments.at(-1)?.line.index ?? 0;
  const mayName = inText.map(({ text }) => hasCapitals(text));
  for (const find of [announced, ofTitle, betweenMarks, alone, besideAffiliation, onTopic, honoured]) {
    for (let n = 0; n < inText.length; n++) {
      const segment = inText[n] as Segment;
      const names = mayName[n] ? find(segment, n, inText, last) : undefined;
      if (names?.[0]) return { speakers: names, labelled: false, quote: segment.text.slice(0, 200) };
    }
  }
  return undefined;
}

/** Two words with a capital: fewer are no name, with or without a title before it. Letters beyond ASCII may be capitals. */
function hasCapitals(text: string): boolean {
  let capitals = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!inWord && ((code >= 65 && code <= 90) || code > 127) && ++capitals === 2) return true;
    inWord = (code | 32) >= 97 && (code | 32) <= 122;
  }
  return false;
}

/** Lines in which a speaker is looked for: nobody is introduced on the tenth page. */
const HEAD = 300;

const SHAPE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** Labels under which a speaker may be named without being its value. */
const OPEN = new Set(['other', 'description', 'title', 'when', 'date', 'time', 'where']);
/** Whoever is named behind these words is asked, thanked or in charge, and does not speak. */
const NOT_SPEAKING =
  /\b(?:contact|call|hosted by|hosts?(?!\s+(?:an?|the|our)\b)|chair(?:ed|man|s)?|rsvp|reservations?|appointments?|information|questions|sponsor(?:ed|s)?|posted|e-?mail|committee|advisors?|advised|coordinat\w+|organi[sz]e\w*|memory of|honou?r of|in honou?r|named (?:for|after)|see|cc:|from:|to:|introduced|by appointment|sent|reply|respond|sincerely|regards|moderat\w+|joint work|collaborat(?:ion|ing|ed) with|thanks|work(?:ed|ing)? (?:of|by|with)|music|works|directed|conducted|composed|written|supported|funded|student of)\b[^.]{0,40}$/i;

/** "Ada Park will speak", "a talk by Ada Park". */
function announced({ text }: Segment): string[] | undefined {
  // "Ada Park's talk has moved"
  for (const match of /['’]/.test(text) ? text.slice(0, 600).matchAll(OWNED) : []) {
    const own = ownerOf(text.slice(0, match.index), EXAM.test(match[1] as string));
    if (own) return [own];
  }
  const talks = IN_CONVERSATION.exec(text.slice(0, 600))?.[1];
  if (talks && nameAt(talks)) return [nameAt(talks) as string];
  const verb = SPEAKS.exec(text);
  const subject = verb && subjectOf(text.slice(0, verb.index));
  if (subject) return subject;
  for (const match of MAY_INTRODUCE.test(text) ? lowered(text.slice(0, 1500)).matchAll(INTRODUCES) : []) {
    const behind = text.slice(match.index + match[0].length);
    const bare = /^(?:from|by|hosts|hear(?: from)?|presents|features|welcomes?|candidate)\s*:?\s+$/i.test(match[0]);
    const names = namesAt(behind.replace(LEAD, '')) ?? namesAt(behind.replace(LEAD, '').replace(ROLE, ''));
    if (!names || NOT_SPEAKING.test(text.slice(0, match.index + 1))) continue;
    // "Lessons from a Cluster Trial"
    if (/\bfrom\s+$/i.test(match[0]) && /^(?:an?|the)\s/.test(behind) && !isKnownName(names[0] as string)) continue;
    // "by" alone says little: only at the head of a short line, or behind a title's quotation marks
    // "Intro to SQL with Lin Zhao", but not "register with Lin Zhao"
    if (/^with\s/i.test(match[0])) {
      if (isKnownName(names[0] as string) && text.length < 240 && !/\b(?:contact|call|sign up|register|rsvp|speak|meet|talk|check|along|together|work|study|lunch|dinner|joint|coauthor\w*|co-author\w*|\w+ed)\s+$/i.test(text.slice(0, match.index))) return names;
      continue;
    }
    if (/^(?:by|from)\s/i.test(match[0]) ? (match.index < 3 && text.length < 120) || /["”]\s*,?\s*$/.test(text.slice(0, match.index)) : !bare || match.index < 300) return names;
  }
  return undefined;
}

const IN_CONVERSATION = /((?:\p{Lu}[\p{L}'’.-]+\s){1,3}\p{Lu}[\p{L}'’-]+),? in conversation with\b/u;

const OWNED = /['’]s?\s+(?:(?:\p{Ll}+|Ph\.?D\.?|M\.?S\.?|Master['’]s|Doctoral)\s){0,2}(talk|lecture|seminar|presentation|colloquium|defen[cs]e|proposal|recital|reading|thesis|dissertation|visit)\b/giu;
/** Only people have these. */
const EXAM = /^(?:defen[cs]e|proposal|thesis|dissertation)$/i;

/** The name at the end of a text; `anybody`: its shape is enough. */
function ownerOf(before: string, anybody: boolean): string | undefined {
  const words = before.slice(-60).split(' ');
  for (let n = Math.max(0, words.length - 4); n < words.length - 1; n++) {
    const tail = words.slice(n).join(' ');
    if (isNameLine(tail) && (anybody || isKnownName(tail))) return namesAt(tail)?.[0];
  }
  return undefined;
}

/** Where a sentence begins: behind a full stop that is neither an initial's nor an abbreviation's. */
const SENTENCE = /(?<!\b(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Dept|Univ|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))[.!?]["”)]?\s+|[:;]\s+|\s--?\s/gu;

/** The names that a sentence up to its verb is about: at its head, else right before the verb or its apposition. */
function subjectOf(before: string): string[] | undefined {
  let from = 0;
  for (const match of before.matchAll(SENTENCE)) from = match.index + match[0].length;
  const sentence = before.slice(Math.max(from, before.length - 300)).trim();
  const head = sentence.replace(/^(?:Our (?:next )?(?:speaker|guest),?|Join us as|When|Where|This week,?|Today,?|Next week,?|Then,?|Next,?|Finally,?|Also,?|Tomorrow,?|Tonight,?|In this talk,?|Come (?:and )?(?:hear|see|join) (?:as )?)\s+/i, '');
  const atHead = namesAt(head) ?? namesAt(head.replace(ROLE, ''));
  if (atHead) return atHead;
  // "Nadia is presenting her data"
  if (/^\p{Lu}\p{Ll}+$/u.test(head) && isKnownName(head)) return [head];
  for (const match of sentence.matchAll(/(?<=[\s(])\p{Lu}/gu)) {
    const names = namesAt(sentence.slice(match.index));
    if (!names) continue;
    const last = names.at(-1) as string;
    const gap = sentence.slice(sentence.indexOf(last, match.index) + last.length);
    if (/^\s*(?:$|,|\()/.test(gap) && !NOT_SPEAKING.test(sentence.slice(0, match.index)) && !/\b(?:with|of|by|to)\s+$/.test(sentence.slice(0, match.index))) return names;
  }
  return undefined;
}

/** "Ada Park (Larkfield), "Ice"", "Ada Park on "Ice"": who stands right before a title in quotation marks. */
function ofTitle({ text }: Segment): string[] | undefined {
  if (text.length > 500) return undefined;
  for (const { index } of text.matchAll(/["“](?=[^"”@]{1,80}\s[^"”@]{1,160}["”])/g)) {
    const before = text.slice(Math.max(0, index - 100), index);
    const tail = /(\s*\([^()]{2,60}\))?(?:\s*[,:–—-]|\s+(?:on|presents|will (?:present|speak on|discuss)))?\s*$/.exec(before);
    if (!tail || tail[0].trim() === '') continue;
    const name = ownerOf(` ${before.slice(0, tail.index)}`, tail[1] !== undefined || /\bon\s*$/.test(tail[0]));
    if (name && !NOT_SPEAKING.test(before.slice(0, before.indexOf(name) + 1)) && !WORK.test(before)) return [name];
  }
  return undefined;
}
/** Of works their makers are named so. */
const WORK = /\b(?:film|movie|novel|book|play|song|screening|poem|painting|album|opera|symphony|exhibition)s?\b/i;

const KIND = /\b(?:thesis|dissertation|defen[sc]e|oral|proposal|qualifying|colloquium|seminar|lecture|talk|workshop|series|lunch|speaker|presentation|recital|panel|conversation|keynote|masterclass|reading)\b/i;
/** Kinds that are somebody's: what stands beside them is a name by its shape. */
const SOMEBODYS = /\b(?:thesis|dissertation|defen[sc]e|oral|proposal|qualifying|speaker)\b/i;

/** A line as written: what no list knows as a label ("Ada Park: Slow Light") is put back in front. */
const withLabel = ({ text, label, labelText, inherited }: Pick<Segment, 'text' | 'label' | 'labelText' | 'inherited'>): string => (label === 'other' && !inherited && labelText ? `${labelText}: ${text}` : text);

/** "Thesis defense: Ada Park", "AI Seminar: Ada Park -- Robust Bandits", "Ada Park - Thesis proposal". */
function betweenMarks({ text: value, spans, ...label }: Segment): string[] | undefined {
  const text = withLabel({ text: value, ...label });
  if (text.length > 160 || !KIND.test(text)) return undefined;
  const pieces = text.split(/\s[-–—|]{1,3}\s|:\s+|\s?\|\s?/).map((piece) => piece.trim());
  const kind = pieces.findIndex((piece) => KIND.test(piece));
  const at = pieces.findIndex((piece, n) => n !== kind && isNameLine(piece.replace(/\s*[,(].*$/, '')));
  // "Workshop: Machine Embroidery"
  if (at >= 0 && pieces.length === 2 && !SOMEBODYS.test(text) && !isKnownName(pieces[at] as string)) return undefined;
  // "Poetry Reading: Ada Park & Bo Li"
  const pair = at < 0 && kind >= 0 ? namesAt(pieces[kind + 1] ?? '') : undefined;
  if (pair && pair.length > 1 && pair.some(isKnownName)) return pair;
  // "Tuesday, May 16: Ada Park - Thesis proposal"
  return at >= 0 && (at > kind || at === 0 || spans.some((span) => span.kind === 'date')) ? namesAt(pieces[at] as string) : undefined;
}

/** A line of its own near the head of a text; at its foot it is a signature. */
function alone({ text, line, label }: Segment, n: number, all: Segment[], last: number): string[] | undefined {
  if (line.element || label === 'where' || label === 'when' || text.length > 70 || (n > 2 && n >= all.length - 2 && line.index >= last - 1)) return undefined;
  const above = all[n - 1]?.text ?? '';
  // "Best regards," stands over a signature
  if (/^[\p{L} ]{2,24},$/u.test(above) || NOT_SPEAKING.test(above)) return undefined;
  // "the dissertation defense of" over "ADA PARK"
  if (/\b(?<!accompanied )(?:by|of)$/.test(above) && SHOUTED.test(text)) return [text];
  if (!isNameLine(text.replace(/\s*\([^)]*\)\s*$/, ''))) return undefined;
  // "Startup Weekend" has a name's shape too
  const sure = isKnownName(text) || AFFILIATION.test(all[n + 1]?.text ?? '') || /\b(?:by|with|speakers?|presents)\W*$/i.test(above) || (n === 1 && /\b(?:talk|lecture|seminar|recital|defen[cs]e|proposal|colloquium)$/i.test(above)) || n > 1;
  return sure ? namesAt(text) : undefined;
}

const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u;
/** "Ada Park, set designer" */
const OCCUPATIONS = String.raw`(?:professor|designer|author|artist|architect|poet|novelist|writer|scientist|researcher|engineer|director|founder|co-founder|alumn(?:us|a)|student|candidate|fellow|lecturer|composer|filmmaker|journalist|historian|economist|activist|entrepreneur|physicist|mathematician|curator|editor|musician|pianist|violinist|cellist|soprano|tenor|conductor|photographer|playwright|choreographer|illustrator|sculptor|librarian|postdoc|manager|analyst|consultant|chemist|biologist|ecologist|psychologist|philosopher|linguist|astronomer|physician|surgeon|lawyer|attorney|developer|president|chair)\b`;
const OCCUPATION = new RegExp(String.raw`^(?:an?\s+|the\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}${OCCUPATIONS}`, 'u');
/** Schools, firms, offices and degrees, as they stand behind a name. */
const OF = String.raw`(?:University|Univ|College|Institute|School|Dept|Department|Laborator|Labs?\b|Inc|Corp|Center|Centre|Professor|Prof\b|Director|Associate|Assistant|Ph\.?\s?D|Research|Dean|Head|President|Manager|Fellow|Scientist|Engineer|CMU|MIT|IBM|AT&T|Bell|Xerox|NASA|Carnegie|Stanford|Berkeley|Princeton|Harvard|Caltech|Google|Microsoft|U\.?\s(?:of\s)?\p{Lu}|Pitt\b|Editor|Author|Founder|Graduate Student|CEO|Chief|Vice|Ministry|Museum|Foundation)`;
const AFFILIATION = new RegExp(String.raw`^(?:of\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}.&'’-]*\s+){0,6}${OF}`, 'u');
/** A cheap look: most lines hold none of them. */
const MAY_AFFILIATE = new RegExp(String.raw`${OF}|\b${OCCUPATIONS}`, 'u');

/** "Ada Park on moving ice", "Ada Park: Ice", a line of its own. */
function onTopic({ line, ...segment }: Segment): string[] | undefined {
  const text = withLabel(segment);
  if (line.element || text.length > 120) return undefined;
  const names = namesAt(text);
  const rest = names ? text.slice(text.indexOf(names.at(-1) as string) + (names.at(-1) as string).length) : '';
  return names?.[0] && isKnownName(names[0]) && /^\s*(?:\([^)]*\))?\s*(?:on\s+["“\p{Lu}]|:\s+["“]?\p{Lu}|[-–—]\s+["“])/u.test(rest) ? names : undefined;
}

/** "Steve Granick, University of Illinois", "Ada Park (MIT)". */
function besideAffiliation({ text, spans }: Segment): string[] | undefined {
  // "Jim Peters - 3:30 pm, Tuesday"
  const head = spans[0]?.kind === 'time' ? /^(.{5,40}?)\s+[-–—]\s/.exec(text)?.[1] : undefined;
  if (head && spans[0] && spans[0].start <= head.length + 6 && isNameLine(head)) return namesAt(head);
  if (!MAY_AFFILIATE.test(text)) return undefined;
  // "Ada Park Professor ETH"
  const [own] = text.length < 120 ? (namesAt(text) ?? []) : [];
  if (own && isKnownName(own) && text.startsWith(own) && /^\s+\p{Lu}/u.test(text.slice(own.length)) && AFFILIATION.test(text.slice(own.length).trimStart())) return [own];
  let from = 0;
  for (const match of `${text.slice(0, 900)}, `.matchAll(PIECE)) {
    const piece = text.slice(from, match.index).trim();
    const at = from;
    from = match.index + match[0].length;
    if (piece.length > 50 || !isNameLine(piece)) continue;
    const next = text.slice(from).replace(/^[\s(]+/, '');
    if ((AFFILIATION.test(next) || OCCUPATION.test(next)) && !NOT_SPEAKING.test(text.slice(0, at + 1))) return namesAt(piece);
  }
  return undefined;
}

const PIECE = /,\s+|\s[-–—]\s|:\s+|(?<!\b(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|Jr|Sr))\.\s+|\s(?=\()/gu;

const HONOURED = /(?:^|[\s("])((?:Dr|Prof|Professor|Mr|Ms|Mrs|DR|PROF|PROFESSOR|MR|MS|MRS)\.?\s+\p{Lu}.*)/u;

/** A title before a name, where nobody is asked or thanked. */
function honoured({ text }: Segment, n: number): string[] | undefined {
  const match = n < 40 && text.length < 400 ? HONOURED.exec(text) : null;
  if (!match?.[1] || NOT_SPEAKING.test(text.slice(0, match.index + 1))) return undefined;
  return namesAt(match[1]);
}
