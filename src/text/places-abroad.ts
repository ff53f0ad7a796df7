/** Places in running text of other languages, by the words of their files: what stands before, behind and at the end of a place. */
import type { Language } from '../languages/language';
import { UNSPACED } from './lexicon';
import { placeWords, type FoundPlace } from './place-words';

interface Cutters {
  /** what ends a piece of text: signs, prepositions, verbs */
  breaks: RegExp;
  before: RegExp;
  after: RegExp | undefined;
  /** a place word with its "in" written to it ("בספריה", "بقاعة") */
  inside: RegExp | undefined;
  /** what hangs on the time before a place ("부터", "から") */
  opening: RegExp;
  /** place words that may be abbreviations ("ul", "av") */
  short: ReadonlySet<string>;
  /** small words between the words of a name ("Casa de la Cultura") */
  linking: ReadonlySet<string>;
}

/** Linking words of names in any language; articles among them may also start a new phrase. */
const LINKS = ['de', 'del', 'dei', 'degli', 'delle', 'della', 'dello', 'di', 'do', 'da', 'dos', 'das', 'du', 'des', 'der', 'van', 'von', 'vom', 'zu', 'zum', 'zur', 'of', 'd', 'im', 'am', 'an', 'i', 'y', 'e', 'et', 'und', 'en', 'och', 'og', 'im.', 'im', 'им', 'ім', 'św', 'sv', 'te', 'ten', 'für', 'for', 'för', 'voor', 'pro', 'ds', 'sur', 'sous', 'av'];
const ARTICLES = ['la', 'las', 'los', 'el', 'le', 'les', 'il', 'lo', 'gli', 'els', 'l', 'die', 'das', 'dem', 'den', 'het', 'o', 'a', 'os', 'as', 'al'];

const cutters = new WeakMap<Language, Cutters>();

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");
const longestFirst = (words: string[]): string => words.map(escaped).toSorted((a, b) => b.length - a.length).join('|');
/** Lower case, or with a capital where a sentence starts: "Divadlo Na Rohu" keeps its "Na". */
const leading = (words: string[]): string => `(?:${longestFirst(words)})|(?<=^|[.!?:] )(?:${longestFirst(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)))})`;

/** Signs that end a place; a comma joins its parts and is judged later. A run of spaces is what stood there and was blanked. */
const SIGNS = '’(?=[\\s,.])|[;!?"‘“”„«»‹›。！？；，、,「」『』《》【】|…]+|[.:：](?=\\s|$)|\\s[-–—]\\s|[()（）\\[\\]]|\\s{3,}|[\\/／](?=\\s)|·|・(?=\\S{0,4}時)';

function cuttersOf(language: Language): Cutters {
  let found = cutters.get(language);
  if (found) return found;
  const { placeBefore = [], placeEnd = [], placeAfter = [], unspaced } = language;
  // "'nda" hangs on its word, "में" stands alone
  const hung = placeAfter.filter((word) => /^['’]/.test(word));
  const alone = placeAfter.filter((word) => !/^['’]/.test(word) && word.length > 2 || unspaced);
  const before = placeBefore.length > 0 ? leading(placeBefore) : undefined;
  const end = [...placeEnd, ...alone];
  const word = (list: string | undefined): string => (list ? `(?<![\\p{L}\\p{M}'’])(?:${list})(?![\\p{L}\\p{M}])\\s?` : '(?!)');
  const parts = unspaced
    ? [SIGNS, before ?? '(?!)', end.length > 0 ? longestFirst(end) : '(?!)']
    : [SIGNS, word(before), word(end.length > 0 ? longestFirst(end) : undefined), hung.length > 0 ? `(?:${longestFirst(hung)})(?![\\p{L}\\p{M}])` : '(?!)'];
  const edged = (list: string): string => `(?<![\\p{L}\\p{M}])[וو]?[בب](?:${list})(?![\\p{L}\\p{M}])`;
  found = {
    inside: language.prefixes ? new RegExp(edged(longestFirst(language.places)), 'u') : undefined,
    linking: new Set([...LINKS, ...ARTICLES]),
    breaks: new RegExp(parts.join('|'), 'gu'),
    before: new RegExp(`(?:^|\\s)(?:${placeBefore.length > 0 ? longestFirst(placeBefore) : '(?!)'})\\s?$`, 'iu'),
    opening: new RegExp(`^(?:${longestFirst([...language.to, ...language.until].filter((w) => w.length > 1 && UNSPACED.test(w))) || '(?!)'})\\s?`, 'u'),
    short: new Set(language.places.filter((w) => w.length <= 4)),
    after: placeAfter.length > 0 ? new RegExp(`^(?:${longestFirst(placeAfter)})`, 'u') : undefined,
  };
  cutters.set(language, found);
  return found;
}

const ARTICLE = /^(?:El|La|Los|Las|Le|Les|Il|Lo|Gli|O|A|Os|As|Der|Die|Das|De|Het|The|Η|Ο|Το)\s/;
const ABBREVIATED = /^(?:sta|sto|prof|univ|bldg|mgr|ing|dott|им|вул|просп|пров|каб|ауд)$/i;
const LONGEST = 90;
const MOST_WORDS = 11;

/** How sure a piece is a place: 3 with a number or a preposition that says so, 2 by its word, 0 none. */
function certainty(piece: string, language: Language, said: boolean, alone: boolean): number {
  if (piece.length < 2 || piece.length > LONGEST || piece.split(/\s+/).length > MOST_WORDS) return 0;
  const word = placeWords(language).exec(piece);
  if (!word) return 0;
  // "de rommelmarkt", "im Theater gewesen": a common noun is a place when its name follows or a preposition leads to it
  if (language.adjectivesFirst && !said && !/^[\p{Lu}\d]/u.test(word[0])) return 0;
  const rest = piece.replace(word[0], ' ');
  // a place word alone is a place only where a preposition stands before it; one letter or sign of Chinese is not even that
  // one long compound with a capital is a name of its own ("Stadthalle", "Dorpsplein")
  const compound = language.adjectivesFirst === true && word[0].length >= 8 && piece === word[0];
  if (!/\p{Lu}|\p{Lo}|\d/u.test(rest) && !compound && !(said && word[0].length > 2)) return alone && word.index === 0 && /^\p{Lu}/u.test(piece) && piece.split(' ').length <= 4 ? 2 : 0;
  // "El Ayuntamiento celebra", "Die Stadthalle wird": who acts, not where
  if (!said && !alone && ARTICLE.test(piece)) return 0;
  if (language.unspaced && !said && !endsInPlace(piece, language)) return 0;
  return said || /\d/.test(rest) ? 3 : 2;
}

/** "…図書館", "…厅302": in Chinese, Japanese and Korean the place word stands last, a number or floor behind it at most. */
function endsInPlace(piece: string, language: Language): boolean {
  const { places } = language;
  const pattern = new RegExp(placeWords(language).source, 'giu');
  let end = 0;
  for (const match of piece.matchAll(pattern)) end = match.index + match[0].length;
  // Korean writes spaces: a long place word may lead ("책방 느린걸음")
  if (end > 0 && /[\uac00-\ud7af]/.test(piece) && piece.split(' ').length <= 4 && places.some((word) => word.length > 1 && piece.split(' ').some((part) => part.endsWith(word)))) return true;
  return end > 0 && /^[\s\p{N}A-Za-z~～\-–F]*$/u.test(piece.slice(end));
}

/** Lower-case words in front of a place's own first word ("findet die Feier Aula"): only where capitals tell. */
function withoutLead(piece: string, language: Language, said: boolean): { piece: string; cut: number; said?: true } {
  // "ערב שירה בספריה", "أمسية بقاعة …": the word with its "in" starts the place
  const inside = cuttersOf(language).inside?.exec(piece);
  if (inside && (placeWords(language).exec(piece)?.index ?? inside.index) >= inside.index) return { piece: piece.slice(inside.index), cut: inside.index, said: true };
  if (said || !/^\p{Ll}/u.test(piece)) return { piece, cut: 0 };
  const word = placeWords(language).exec(piece);
  const capital = /\p{Lu}|\d/u.exec(piece)?.index ?? piece.length;
  const cut = Math.min(word?.index ?? piece.length, capital);
  return { piece: piece.slice(cut), cut };
}

/** "Centro Cultural La Fábrica la presentación …", "Stadtmuseum gezeigt": prose behind a name is no part of it. */
function withoutTail(piece: string, language: Language): string {
  if (language.unspaced) {
    // "綜合大樓501教室 王小明老師": Chinese and Japanese write a space only between parts
    let rest = piece;
    while (rest.includes(' ') && !/[\uac00-\ud7af]/.test(rest) && !endsInPlace(rest, language)) rest = rest.slice(0, rest.lastIndexOf(' '));
    return endsInPlace(rest, language) ? rest : piece;
  }
  if (!/\p{Lu}/u.test(piece)) return piece;
  const place = placeWords(language);
  const words = [...piece.matchAll(/\S+/g)];
  let named = false;
  let started = false;
  let end = piece.length;
  for (const [n, { 0: word, index }] of words.entries()) {
    const bare = word.replace(/[^\p{L}\p{N}.]/gu, '');
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
    if (!started || !/^\p{Ll}{2}/u.test(bare) || cuttersOf(language).linking.has(bare.toLowerCase().replace(/\.$/, ''))) continue;
    if (LINK_WORDS.has(before) || (!named && !language.adjectivesFirst)) continue;
    end = index;
    break;
  }
  if (end === piece.length) return piece;
  // the article in front of what was cut off
  return piece.slice(0, end).replace(/(?:\s+\p{Ll}{1,3})+\s*$/u, '').trim();
}

const LINK_WORDS: ReadonlySet<string> = new Set(LINKS);

/** Places of a text in reading order; pieces with nothing but a comma or a preposition between them are one place. */
export function placesAbroad(text: string, language: Language): FoundPlace[] {
  const { breaks, before, after, opening, short } = cuttersOf(language);
  // "ul. Długa", "av. Roma", "Str. 5": the dot is the word's own
  const masked = text.replace(/(?<![\p{L}\p{M}])(\p{L}{1,4})\.(?=\s?[\p{Lu}\p{N}«"„])/gu, (dotted, word: string) => (word.length <= 2 || short.has(word.toLowerCase()) || ABBREVIATED.test(word) ? `${word}\u0001` : dotted));
  const found: FoundPlace[] = [];
  let last: (FoundPlace & { end: number }) | undefined;
  let at = 0;
  let between = '';
  const take = (to: number, behind: string): void => {
    const led = before.test(between) || (after?.test(behind.trimStart()) ?? false);
    const raw = masked.slice(at, to);
    let indent = /^[^\p{L}\p{N}]*(?:[lLdD]['’])?/u.exec(raw)?.[0].length ?? 0;
    if (/\s{3,}/.test(between)) indent += opening.exec(raw.slice(indent))?.[0].length ?? 0;
    const lead = withoutLead(raw.slice(indent).replace(/[\s:：–—-]+$/, ''), language, led);
    const said = led || lead.said === true;
    const piece = withoutTail(lead.piece, language);
    const index = at + indent + lead.cut;
    const joins = last !== undefined && !/[.。;!?]/.test(between) && (index - last.end <= 8 ? /^\s*(?:[,，、]\s*)?(?:\S{0,6}\s?)$/.test(between) : index - last.end <= 14 && before.test(between));
    let sure = certainty(piece, language, said, piece === masked.trim());
    // "Aula B2, piano terra"
    if (sure === 0 && joins && /^,\s*$/.test(between) && piece.split(' ').length <= 3 && placeWords(language).test(piece)) sure = 1;
    // right behind the time
    if (sure === 2 && /\s{3,}/.test(between)) sure = 3;
    if (sure === 0 && joins && language.prefixes && /^[,،]\s*$/.test(between) && /^\p{Lo}+(?: \p{Lo}+)?$/u.test(piece) && /^(?:[.,;]|\s{3,}|$)/.test(behind)) sure = 1;
    // "Aula, Hauptstraße 5, Graz": a town behind the street
    if (sure === 0 && joins && /^,\s*$/.test(between) && /^(?:\p{L}{1,2}[.º°]{1,2} ?)?\d{1,4} ?(?:\p{L}?|\p{Lu}[\p{L} ]+)$/u.test(piece)) sure = 1;
    if (sure === 0 && joins && /[,，(（]/.test(between) && /^\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}?[\p{L}.'’-]+){0,2}$/u.test(piece) && /^(?:[.,;)）|]|\s{3,}|$)/.test(behind)) sure = 1;
    if (sure > 0 && last && joins) {
      last.end = index + piece.length;
      last.place = masked.slice(last.index, last.end) + (/[（(]/.test(between) ? (between.includes('（') ? '）' : ')') : '');
      last.certainty = Math.max(last.certainty, sure);
    } else if (sure > 1) {
      last = { place: piece, index, certainty: sure, end: index + piece.length };
      found.push(last);
    } else last = undefined;
  };
  for (const match of masked.matchAll(breaks)) {
    if (match[0] === '') continue;
    take(match.index, match[0]);
    if (match.index > at || between === '') between = match[0];
    else between += match[0];
    at = match.index + match[0].length;
  }
  take(masked.length, '');
  return found.map(({ place, index, certainty: sure }) => ({ place: withoutPrefix(place.replaceAll('\u0001', '.'), language), index, certainty: sure }));
}

/** "בבית", "بقاعة": the preposition written to the word is no part of the place. */
function withoutPrefix(place: string, { prefixes, places }: Language): string {
  if (!prefixes) return place;
  const first = /^\p{L}+/u.exec(place)?.[0] ?? '';
  const prefix = prefixes.find((p) => first.startsWith(p) && p !== 'ال' && p !== 'ה' && places.some((word) => first === p + word));
  return prefix ? place.slice(prefix.length) : place;
}
