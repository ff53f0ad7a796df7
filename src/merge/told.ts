/** News or an announcement? Told by the tenses and words of other languages' files. */
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import { namesEvent } from '../text/event-words';
import { sentenceAt, tenseAt, tenseOf, toneOf } from '../text/tense';

export interface Facts {
  /** the text's words, lower case */
  text: string;
  /** a label says when, with an hour or a place beside it */
  labelled: boolean;
  /** the title calls it an event */
  named: boolean;
  /** a label names the place */
  placed: boolean;
  /** an hour is said */
  timed: boolean;
  /** the day is still to come */
  ahead: boolean;
  title: string;
  /** the words that say when */
  quote: string;
}

/** A poster has few words. */
const POSTER = 160;
/** Headings and entries of a program, where the language does not mark them. */
const SHORT_LINE = 70;

/** Does the text contain the word as a word? Scripts that write endings to their words are searched as they stand. */
export function holds(text: string, word: string): boolean {
  const written = /[\u0590-\u06ff\u0900-\u097f\u3040-\ud7af]/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (written || (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test((text[at + word.length] ?? ' ').replace('s', ' ')))) return true;
  }
  return false;
}

interface MainText {
  lines: string[];
  tone: ReturnType<typeof toneOf>;
}

const mains = new WeakMap<PageDocument, MainText>();

/** The lines of the page's main part and their tone: the same for each of its events. */
function mainText(doc: PageDocument, language: Language): MainText {
  let main = mains.get(doc);
  if (!main) {
    const lines = doc.lines.filter(({ region }) => region === 'main').map((line) => line.text);
    mains.set(doc, (main = { lines, tone: toneOf(lines, language) }));
  }
  return main;
}

/**
 * True for a text that reports: its day stands in no sentence of what is to come, and nothing calls it an event or asks to come.
 * (What the sentence of the day itself tells as past was not read as a moment at all.)
 */
export function isTold(doc: PageDocument, { text, labelled, named, placed, timed, ahead, title, quote }: Facts, language: Language): boolean {
  const { reports = [], announces = [] } = language;
  const said = reports.filter((word) => holds(text, word)).length;
  const asked = announces.filter((word) => holds(text, word)).length;
  const { lines, tone } = mainText(doc, language);
  if (labelled) return asked === 0 && tone.past >= 2 && tone.future === 0;
  const first = quote.split(' … ')[0] ?? '';
  const line = lines.find((candidate) => candidate.includes(first)) ?? first;
  const at = Math.max(0, line.indexOf(first));
  const sentence = sentenceAt(line, at, at + first.length);
  const lower = sentence.toLowerCase();
  const event = namesEvent(lower, language) || lines.some((short) => short.length < SHORT_LINE && namesEvent(short.toLowerCase(), language));
  const tense = tenseAt(line, at, at + first.length, language);
  const called = named || event || placed || asked > 0;
  // an hour that is to come is an appointment, whatever it is called
  if (!called) return !(timed && ((tense === 'future' && said < 3) || (tone.past === 0 && said === 0 && (tone.future > 0 || ahead || text.length < POSTER))));
  // "postponed: the talk that was planned for May 3"
  if ([...language.postponed, ...language.cancelled].some((word) => holds(title.toLowerCase(), word))) return false;
  // a title that tells what was, above nothing that is to come; with an hour, "Seminar: Verifizierte Compiler" only sounds like it
  if (title && !(named && timed) && tenseOf(title, language) === 'past' && tone.future === 0) return true;
  // a day without an hour in a sentence that is neither: nothing says that anybody should come
  if (tense === undefined && !timed && !named && !placed && asked === 0 && sentence.length > SHORT_LINE) return true;
  if (tense === 'future') return !event && !named && said >= 2 && said > asked;
  if (tone.past === 0) return !event && !named && said > asked;
  return !(named && timed) && !(asked > 0 && tone.future >= tone.past);
}
