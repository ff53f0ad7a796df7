/** Is a piece of text between signs and prepositions a place, and where in it does the place start and end? */
import type { Language } from '../languages/language';
import { lowered } from './characters';
import { namesEvent } from './event-words';
import { placePattern, placeWords } from './place-words';
import { tenseOf } from './tense';

/** Linking words of names in any language; articles among them may also start a new phrase. */
const LINKS = ['de', 'del', 'dei', 'degli', 'delle', 'della', 'dello', 'dell', 'di', 'do', 'da', 'dos', 'das', 'du', 'des', 'der', 'van', 'von', 'vom', 'zu', 'zum', 'zur', 'of', 'd', 'im', 'am', 'an', 'i', 'y', 'e', 'et', 'und', 'en', 'och', 'og', 'im.', 'im', 'им', 'імені', 'имени', 'ім', 'św', 'sv', 'te', 'ten', 'für', 'for', 'för', 'voor', 'pro', 'ds', 'sur', 'sous', 'av', 'imienia', 'nr', 'č', 'της', 'του', 'των', 'lui', 'al', 'în', 'aer', 'aire', 'plein', 'din', 'dels', 'ved', 'vid', 'hos', 'și', 'və'];
const ARTICLES = ['la', 'las', 'los', 'el', 'le', 'les', 'il', 'lo', 'gli', 'els', 'l', 'die', 'das', 'dem', 'den', 'het', 'o', 'a', 'os', 'as', 'al'];
const LINKING: ReadonlySet<string> = new Set([...LINKS, ...ARTICLES]);
const LINK_WORDS: ReadonlySet<string> = new Set(LINKS);

const ARTICLE = /^(?:El|La|Los|Las|Le|Les|Il|Lo|Gli|O|A|Os|As|Der|Die|Das|De|Het|The|Η|Ο|Το)\s/;
const LONGEST = 110;
const MOST_WORDS = 14;
/** Words that may stand between a place's word and the next one of the same name ("залі обласної наукової бібліотеки"). */
const BETWEEN_WORDS = 5;

/** How sure a piece is a place: 3 with a number or a preposition that says so, 2 by its word, 0 none. `alone`: the line holds nothing else. */
export function certainty(piece: string, language: Language, led: boolean, alone: boolean): number {
  if (piece.length < 2 || piece.length > LONGEST || piece.split(/\s+/).length > MOST_WORDS) return 0;
  const word = placeWords(language).exec(piece);
  if (!word) return 0;
  const said = led || inCase(piece, language);
  // "La Prefeitura de Vila Nova realiza", "Concerto della banda": who acts and what happens are no place of themselves
  if (!said && !language.unspaced && !language.prefixes && (language.bodies?.includes(word[0].toLowerCase()) || startsWithEvent(piece, language))) return 0;
  // "de rommelmarkt", "im Theater gewesen": a common noun is a place when its name follows or a preposition leads to it
  // "Vestland museum": where nouns are small, a name right before it makes it one
  const named = !language.capitalNouns && /(?<!\p{L})\p{Lu}\p{L}{3,} $/u.test(piece.slice(0, word.index));
  if (language.adjectivesFirst && !said && !alone && !named && !/^[\p{Lu}\d]/u.test(word[0])) return 0;
  const rest = piece.replace(word[0], ' ');
  // a place word alone is a place only where a preposition stands before it; one letter or sign of Chinese is not even that
  // one long compound with a capital is a name of its own ("Stadthalle", "Dorpsplein")
  const compound = language.adjectivesFirst === true && word[0].length >= 8 && piece === word[0];
  // "Thư viện Tỉnh", "היכל התרבות": a kind of place in several words is as good as a name
  const several = word[0].includes(' ') && /^[\p{Lu}\p{Lo}]/u.test(word[0]);
  if (!/\p{Lu}|\p{Lo}|\d/u.test(rest) && !compound && !several && !(said && word[0].length > 2)) return alone && word.index === 0 && /^\p{Lu}/u.test(piece) && piece.split(' ').length <= 4 ? 2 : 0;
  // "El Ayuntamiento celebra", "Die Stadthalle wird": who acts, not where
  if (!said && !alone && ARTICLE.test(piece)) return 0;
  if (language.unspaced && !said && !endsInPlace(piece, language)) return 0;
  return said || /\d/.test(rest) ? 3 : 2;
}

/** "Концерт студии «Отчизна»": the first word is what happens, and no house. */
function startsWithEvent(piece: string, language: Language): boolean {
  const first = /^[\p{L}\p{M}-]+/u.exec(piece)?.[0] ?? '';
  return first !== '' && !placeWords(language).test(first) && namesEvent(first.toLowerCase(), language);
}

/** "könyvtárban", "kirjastossa": the ending says where. */
function inCase(piece: string, { placeCases, places }: Language): boolean {
  if (!placeCases) return false;
  const last = /[\p{L}\p{M}-]+(?=[^\p{L}]*$)/u.exec(piece)?.[0].toLowerCase() ?? '';
  return placeCases.some((ending) => last.length > ending.length + 3 && last.endsWith(ending)) && places.length > 0;
}

/** "…図書館", "…厅302": in Chinese, Japanese and Korean the place word stands last, a number or floor behind it at most. */
export function endsInPlace(piece: string, language: Language): boolean {
  const { places } = language;
  const pattern = new RegExp(placePattern(language).source, 'gu');
  let end = 0;
  for (const match of lowered(piece).matchAll(pattern)) end = match.index + match[0].length;
  // Korean writes spaces: a long place word may lead ("책방 느린걸음")
  if (end > 0 && /[\uac00-\ud7af]/.test(piece) && piece.split(' ').length <= 4 && places.some((word) => word.length > 1 && piece.split(' ').some((part) => part.endsWith(word)))) return true;
  return end > 0 && /^[\s\p{N}A-Za-z~～\-–F]*$/u.test(piece.slice(end));
}

const insides = new WeakMap<Language, RegExp>();

/** A place word with its "in" written to it ("בספריה", "بقاعة"). */
function insideOf(language: Language): RegExp | undefined {
  if (!language.prefixes) return undefined;
  let found = insides.get(language);
  if (!found) {
    const words = language.places.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).toSorted((a, b) => b.length - a.length).join('|');
    insides.set(language, (found = new RegExp(`(?<![\\p{L}\\p{M}])[וو]?[בب](?:${words})(?![\\p{L}\\p{M}])`, 'u')));
  }
  return found;
}

/** "… uudesta romaanistaan Lahden pääkirjastossa": the word in its case, with the names and genitives right before it. */
function caseGroup(piece: string, language: Language): { piece: string; cut: number } {
  const place = placeWords(language);
  const words = [...piece.matchAll(/\S+/g)];
  let from = words.length - 1;
  const goesOn = (word: string): boolean => place.test(word) || (/^\p{Lu}/u.test(word) ? !namesEvent(word.toLowerCase(), language) : /(?:i|[^aeiouyäöáéíóúőű]?[eiou]n|[bcdfghjklmpqrstvwxz]in)$/u.test(word) && !/(?:een|iin|oon|uun|sti)$/u.test(word));
  while (from > 0 && goesOn(words[from - 1]?.[0] ?? '')) from--;
  const cut = words[from]?.index ?? 0;
  return { piece: piece.slice(cut), cut };
}

/** Lower-case words in front of a place's own first word ("findet die Feier Aula"): only where capitals tell. */
export function withoutLead(piece: string, language: Language, said: boolean): { piece: string; cut: number; said?: true } {
  // "ערב שירה בספריה", "أمسية بقاعة …": the word with its "in" starts the place
  const inside = insideOf(language)?.exec(piece);
  if (inside && (placeWords(language).exec(piece)?.index ?? inside.index) >= inside.index) return { piece: piece.slice(inside.index), cut: inside.index, said: true };
  if (language.placeCases && inCase(piece, language)) return caseGroup(piece, language);
  if (said || !/^\p{Ll}/u.test(piece)) return { piece, cut: 0 };
  const word = placeWords(language).exec(piece);
  const capital = /\p{Lu}|\d/u.exec(piece)?.index ?? piece.length;
  const cut = Math.min(word?.index ?? piece.length, capital);
  return { piece: piece.slice(cut), cut };
}

/** "Centro Cultural La Fábrica la presentación …", "Stadtmuseum gezeigt": prose behind a name is no part of it. */
export function withoutTail(piece: string, language: Language): string {
  if (language.unspaced) {
    // "綜合大樓501教室 王小明老師": Chinese and Japanese write a space only between parts
    let rest = piece;
    while (rest.includes(' ') && !/[\uac00-\ud7af]/.test(rest) && !endsInPlace(rest, language)) rest = rest.slice(0, rest.lastIndexOf(' '));
    return endsInPlace(rest, language) ? rest : piece;
  }
  if (language.syllables) return piece;
  const place = placeWords(language);
  const words = [...piece.matchAll(/\S+/g)];
  // "… ספרייה העירונית הרצאה": without capitals, what happens there ends it
  if (language.prefixes) {
    const over = words.findIndex(({ 0: word }, n) => n > 0 && (tenseOf(word, language) !== undefined || (n > 1 && namesEvent(word, language))));
    const first = words.findIndex(({ 0: word }) => place.test(word));
    if (over > first && first >= 0) return piece.slice(0, words[over]?.index).trim();
  }
  if (!/\p{Lu}/u.test(piece)) return piece;
  const bareOf = (n: number): string => (words[n]?.[0] ?? '').replace(/[^\p{L}\p{N}.]/gu, '');
  let named = false;
  let started = false;
  let end = piece.length;
  for (const [n, { index }] of words.entries()) {
    const bare = bareOf(n);
    const before = words[n - 1]?.[0].toLowerCase().replace(/[^\p{L}]/gu, '') ?? '';
    if (place.test(bare)) {
      // "der Sonderausstellung Museum" and the like go on
      started = true;
      named ||= /^\p{Lu}/u.test(bare) && language.adjectivesFirst === true;
      continue;
    }
    if (/^[\p{Lu}\p{N}«"“„]/u.test(bare)) {
      named = true;
      continue;
    }
    if (started && /^\p{Ll}{3}/u.test(bare) && tenseOf(bare, language) !== undefined) {
      end = index;
      break;
    }
    if (!started || !/^\p{Ll}{2}/u.test(bare) || LINKING.has(bare.toLowerCase().replace(/\.$/, ''))) continue;
    if (LINK_WORDS.has(before) || (!named && !language.adjectivesFirst)) continue;
    if (language.genitives && words.slice(n + 1, n + BETWEEN_WORDS).some((_, k) => place.test(bareOf(n + 1 + k)))) continue;
    end = index;
    break;
  }
  if (end === piece.length) return piece;
  // the article in front of what was cut off
  return piece.slice(0, end).replace(/(?:\s+\p{Ll}{1,3})+\s*$/u, '').trim();
}
