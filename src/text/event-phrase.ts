/** The event that a sentence names, in languages other than English: "La réunion de rentrée se tiendra mardi" → "Réunion de rentrée". */
import type { Language } from '../languages/language';
import { namesEvent } from './event-words';
import { placesIn } from './places';
import type { Segment } from './segments';
import { sentenceAt, tenseOf } from './tense';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;
/** What parts one phrase from the next; a comma is judged by what it parts. */
const SIGNS = /(?<!\d)\.\s|[;!?:–—(|\n]\s|[.;!?]$/gu;
const ARTICLES = new Set(['der', 'die', 'das', 'den', 'dem', 'ein', 'eine', 'einem', 'einen', 'einer', 'le', 'la', 'les', 'un', 'une', 'el', 'los', 'las', 'una', 'il', 'lo', 'i', 'gli', 'uno', 'o', 'a', 'os', 'as', 'um', 'uma', 'de', 'het', 'een', 'els', 'en', 'et', 'ett', 'az', 'ο', 'η', 'το', 'οι', 'τα', 'την', 'τον']);
/** "A group of theatre", "le chœur de la fête": whose it is, and not what happens. */
const OF = new Set(['de', 'du', 'des', 'di', 'del', 'dello', 'della', 'dei', 'do', 'da', 'dos', 'das', 'van', 'von', 'vom', 'af', 'av', 'del']);
const SHORTEST = 4;
const LONGEST = 90;
/** Shorter lines are headlines, which name their event in their own way. */
const HEADLINE = 70;

interface Piece {
  start: number;
  end: number;
}

/** Pieces of a sentence between its verbs, days, hours, places and signs. */
function piecesOf(sentence: string, taken: Piece[], language: Language): Piece[] {
  const cuts = [...taken];
  for (const { 0: word, index } of sentence.matchAll(WORD)) if (tenseOf(word, language) === 'future' && !namesEvent(word.toLowerCase(), language)) cuts.push({ start: index, end: index + word.length });
  for (const { 0: sign, index } of sentence.matchAll(SIGNS)) cuts.push({ start: index, end: index + sign.length });
  cuts.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    if (start > from) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < sentence.length) pieces.push({ start: from, end: sentence.length });
  return pieces;
}

/** From the noun group of the word for the event on, without small words at either end. */
function nameIn(piece: string, language: Language): string | undefined {
  const small = new Set([...language.stopwords, ...(language.placeBefore ?? []), ...(language.placeEnd ?? []), ...language.at, ...language.on, ...language.fillers]);
  const isSmall = (word: string): boolean => word.length <= 1 || ARTICLES.has(word.toLowerCase()) || small.has(word.toLowerCase());
  const words = [...piece.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index }));
  const event = words.findIndex(({ text }) => namesEvent(text.toLowerCase(), language));
  if (event < 0 || (event > 1 && OF.has(words[event - 1]?.text.toLowerCase() ?? ''))) return undefined;
  let first = event;
  while (first > 0 && !isSmall(words[first - 1]?.text ?? '') && !/[,;]/.test(piece.slice((words[first - 1]?.index ?? 0), words[first]?.index))) first--;
  let last = words.length - 1;
  while (last > event && isSmall(words[last]?.text ?? '')) last--;
  const from = words[first]?.index ?? 0;
  const end = words[last];
  // a name in quotes ends where its quotes end
  const closing = end ? /^[»”"“’)]?/.exec(piece.slice(end.index + end.text.length))?.[0] ?? '' : '';
  let name = end ? piece.slice(from, end.index + end.text.length) + closing : '';
  // "The concert, planned long ago, …": a comma behind enough words ends the name
  const comma = name.indexOf(', ');
  if (comma > 0 && name.slice(0, comma).split(' ').length >= 2) name = name.slice(0, comma);
  name = name.replace(/^(?:[lLdD]['’])/u, '').trim();
  return name.length >= SHORTEST && name.length <= LONGEST ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
}

/** The event's name in the line's sentence that says when; undefined where the line is no sentence or names no event. */
export function eventPhrase(segment: Segment, language: Language): string | undefined {
  const { text, spans } = segment;
  // scripts without capitals, and those whose verbs stand last, are left as written
  if (language.id === 'en' || language.unspaced || language.prefixes || !/\p{Lu}/u.test(text)) return undefined;
  const when = spans.find(({ kind }) => kind === 'date' || kind === 'time');
  if (!when && text.length < HEADLINE) return undefined;
  const sentence = sentenceAt(text, when?.start ?? 0, when?.end ?? 1);
  if (tenseOf(sentence, language) !== 'future') return undefined;
  const at = text.indexOf(sentence);
  const taken = spans.filter(({ start, end }) => start >= at && end <= at + sentence.length).map(({ start, end }) => ({ start: start - at, end: end - at }));
  for (const { place, index } of placesIn(sentence, language)) taken.push({ start: index, end: index + place.length });
  for (const { start, end } of piecesOf(sentence, taken, language)) {
    const name = nameIn(sentence.slice(start, end), language);
    if (name) return name;
  }
  return undefined;
}
