/** Who speaks, from labels, from the title, or from a name's position. */
import type { Language } from '../languages/language';
import { isNameLine, nameAt, namesIn } from './people';
import type { Segment } from './segments';

export interface People {
  speakers: string[];
  labelled: boolean;
  quote: string;
}

/** "will speak", "gives a talk": the sentence's subject is the speaker. */
const SPEAKS = /\s(?:,[^,]{0,80},\s)?(?:will\s+(?:be\s+)?(?:speak|present|discuss|give|deliver|lecture|talk|address|lead|defend|share|describe|read|conduct|provide|introduce)|(?:is|are)\s+(?:speaking|presenting|giving)|presents?\b|speaks?\b|discusses\b|to\s+(?:speak|present|discuss|lecture))/;
const INTRODUCES = /\b(?:by|with|speaker(?: is|:| will be)?|presented by|featuring|given by|lecture by|talk by|seminar by|presentation by|guest speaker|speakers? (?:is|are|will be)|welcome|led by)\s*:?\s+(?:our\s+|the\s+)?/gi;

/** The event's speakers; undefined when nothing says who they are. */
export function choosePeople(segments: Segment[], language: Language): People | undefined {
  void language;
  const labelled = segments.filter((s) => s.label === 'speaker' && s.text);
  for (const segment of labelled) {
    const names = namesIn(segment.text);
    if (names.length > 0) return { speakers: capitalized(names, segments), labelled: true, quote: segment.text.slice(0, 200) };
  }
  // right below "Speaker:", or several labelled lines
  for (const { text, label, line } of segments) {
    if (label && label !== 'other' && label !== 'description' && label !== 'title') continue;
    if (line.region !== 'main') continue;
    if (!line.element && text.length < 60 && isNameLine(text.replace(/\s*\([^)]*\)\s*$/, ''))) return one(nameAt(text) as string, text);
    if (!line.element && text.length < 120) {
      const name = nameAt(text);
      // "Grady Booch, Rational", "Jeff Hermes (Merck)", "Thesis defense: Mike Reeks"
      if (name && /^\s*(?:,|\(|\s[-–—]\s)/.test(text.slice(name.length)) && line.index < 25) return one(name, text);
    }
    const verb = SPEAKS.exec(text);
    if (verb) {
      const before = text.slice(0, verb.index);
      const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1).trim();
      const name = nameAt(sentence.replace(/^(?:Our (?:speaker|guest),?|Join us as|When|Where)\s+/i, ''));
      if (name) return one(name, text);
    }
    for (const match of text.matchAll(INTRODUCES)) {
      const name = nameAt(text.slice(match.index + match[0].length));
      if (name && match.index < 300) return one(name, text);
    }
    const dash = /(?:\s[-–—]\s|:\s)(?=\p{Lu})(?!.*(?:\s[-–—]\s|:\s)\p{Lu})/u.exec(text);
    if (dash && /\b(?:thesis|dissertation|defense|defence|oral|proposal|qualifying|colloquium|seminar|lecture|talk)\b/i.test(text.slice(0, dash.index)) && text.length < 140) {
      const name = nameAt(text.slice(dash.index + dash[0].length));
      if (name) return one(name, text);
    }
  }
  return undefined;
}

const one = (name: string, quote: string): People => ({ speakers: [name], labelled: false, quote: quote.slice(0, 200) });

/** A name shouted in a label ("LUCIO DERY") is taken as the rest of the text writes it, when it does. */
function capitalized(names: string[], segments: Segment[]): string[] {
  return names.map((name) => {
    if (name !== name.toUpperCase()) return name;
    const lower = name.toLowerCase();
    for (const { text } of segments) {
      const at = text.toLowerCase().indexOf(lower);
      if (at >= 0 && text.slice(at, at + name.length) !== name) return text.slice(at, at + name.length);
    }
    return name;
  });
}
