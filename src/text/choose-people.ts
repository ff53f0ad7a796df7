/** Who speaks, from labels, from the title, or from a name's position. */
import { isNameLine, nameAt, namesIn } from './people';
import type { Segment } from './segments';

export interface People {
  speakers: string[];
  labelled: boolean;
  quote: string;
}

/** "will speak", "gives a talk": the sentence's subject is the speaker. */
const SPEAKS = /,?\s(?:will\s+(?:be\s+)?(?:speak|present|discuss|giv|deliver|lectur|talk|address|lead|defend|shar|describ|read|conduct|provid|introduc|offer|explor|examin|review|perform|play|teach|explain|demonstrat|outlin|argu|report|show)|(?:is|are)\s+(?:speaking|presenting|giving)|presents?\b|speaks?\b|discusses\b|to\s+(?:speak|present|discuss|lecture))/;
const INTRODUCES = /\b(?:by|with|speaker(?: is|:| will be)?|presented by|featuring|given by|lecture by|talk by|seminar by|presentation by|guest speaker|speakers? (?:is|are|will be)|welcome|led by|presents|features?|will feature)\s*:?\s+(?:our\s+|the\s+)?/gi;

/** The event's speakers; undefined when nothing says who they are. */
export function choosePeople(segments: Segment[]): People | undefined {
  const labelled = segments.filter((s) => s.label === 'speaker' && s.text);
  for (const segment of labelled) {
    // under its label a name needs no more than its shape ("Ada Park")
    const names = SHAPE.test(segment.text) ? [segment.text] : namesIn(segment.text);
    if (names.length > 0) return { speakers: names, labelled: true, quote: segment.text.slice(0, 200) };
  }
  const inText = segments.filter((s) => s.line.region === 'main' && (!s.label || OPEN.has(s.label)));
  for (const find of [announced, alone, besideAffiliation, honoured]) {
    for (const [n, segment] of inText.entries()) {
      const name = find(segment, n, inText);
      if (name) return { speakers: [name], labelled: false, quote: segment.text.slice(0, 200) };
    }
  }
  return undefined;
}

const SHAPE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** Labels under which a speaker may be named without being its value. */
const OPEN = new Set(['other', 'description', 'title', 'when', 'date', 'time', 'where']);
/** Whoever is named behind these words is asked, thanked or in charge, and does not speak. */
const NOT_SPEAKING = /\b(?:contact|call|host(?:ed|s)?|chair(?:ed|man|s)?|rsvp|reservations?|appointments?|information|questions|sponsor(?:ed|s)?|posted|e-?mail|committee|advisor|coordinat\w+|organi[sz]e\w*|memory of|honou?r of|in honou?r|named (?:for|after)|see|cc:|from:|to:|introduced|by appointment|sent|reply|respond|sincerely|regards|moderat\w+)\b[^.]{0,40}$/i;

/** "Ada Park will speak", "a talk by Ada Park", "Thesis defense: Ada Park". */
function announced({ text }: Segment): string | undefined {
  const verb = SPEAKS.exec(text);
  if (verb) {
    const before = text.slice(0, verb.index);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf(': ')) + 1).trim();
    const name = nameAt(sentence.replace(/^(?:Our (?:speaker|guest),?|Join us as|When|Where)\s+/i, ''));
    if (name) return name;
  }
  for (const match of text.matchAll(INTRODUCES)) {
    const name = nameAt(text.slice(match.index + match[0].length));
    if (name && match.index < 300 && (/(?:lecture|talk|seminar|presentation|presented|given) by|speaker/i.test(match[0]) || !/\bby\s*$/i.test(match[0]) || /\b(?:lecture|talk|seminar|presentation|workshop|reading|recital|performance)\s*$/i.test(text.slice(0, match.index))) || name && match.index < 300 && !NOT_SPEAKING.test(text.slice(0, match.index + 1))) return name;
  }
  const dash = /(?:\s[-–—]\s|:\s)(?=\p{Lu})(?!.*(?:\s[-–—]\s|:\s)\p{Lu})/u.exec(text);
  return dash && DEFENCE.test(text.slice(0, dash.index)) && text.length < 140 ? nameAt(text.slice(dash.index + dash[0].length)) : undefined;
}

const DEFENCE = /\b(?:thesis|dissertation|defense|defence|oral|proposal|qualifying|colloquium|seminar|lecture|talk)\b/i;

/** A line of its own near the head of a text; at its foot it is a signature. */
function alone({ text, line }: Segment, n: number, all: Segment[]): string | undefined {
  if (line.element || text.length > 70 || (all.length > 6 && n >= all.length - 2)) return undefined;
  return isNameLine(text.replace(/\s*\([^)]*\)\s*$/, '')) && !NOT_SPEAKING.test(all[n - 1]?.text ?? '') ? nameAt(text) : undefined;
}

const AFFILIATION = /^(?:of\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}.&'’-]*\s+){0,6}(?:University|Univ|College|Institute|School|Dept|Department|Laborator|Labs?\b|Inc|Corp|Center|Centre|Professor|Prof\b|Director|Associate|Assistant|Ph\.?\s?D|Research|Dean|Head|President|Manager|Fellow|Scientist|Engineer|CMU|MIT|IBM|AT&T|Bell|Xerox|NASA|Carnegie|Stanford|Berkeley|Princeton|Harvard|Caltech|U\.\s)/u;

/** "Steve Granick, University of Illinois", "Ada Park (MIT)". */
function besideAffiliation({ text, spans }: Segment): string | undefined {
  // "Jim Peters - 3:30 pm, Tuesday"
  const head = /^(.{5,40}?)\s+[-–—]\s/.exec(text)?.[1];
  if (head && spans[0]?.kind === 'time' && spans[0].start <= head.length + 6 && isNameLine(head)) return nameAt(head);
  const pieces = text.split(/,\s+|\s[-–—]\s|:\s+|\.\s+|(?=\s\()/);
  for (const [i, piece] of pieces.slice(0, 12).entries()) {
    const next = pieces[i + 1]?.replace(/^[\s(]+/, '') ?? '';
    const trimmed = piece.trim();
    if (trimmed.length > 50 || !isNameLine(trimmed) || !AFFILIATION.test(next)) continue;
    if (!NOT_SPEAKING.test(text.slice(0, text.indexOf(piece) + 1))) return nameAt(trimmed);
  }
  return undefined;
}

const HONOURED = /(?:^|[\s("])((?:Dr|Prof|Professor|Mr|Ms|Mrs|DR|PROF|PROFESSOR|MR|MS|MRS)\.?\s+\p{Lu}.*)/u;

/** A title before a name, where nobody is asked or thanked. */
function honoured({ text }: Segment, n: number): string | undefined {
  const match = n < 40 && text.length < 400 ? HONOURED.exec(text) : null;
  if (!match?.[1] || NOT_SPEAKING.test(text.slice(0, match.index + 1))) return undefined;
  return nameAt(match[1]);
}
