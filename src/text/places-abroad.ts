/** Places in running text of other languages, by the words of their files: what stands before, behind and at the end of a place. */
import type { Language } from '../languages/language';
import { UNSPACED } from './lexicon';
import { certainty, withoutLead, withoutTail } from './place-pieces';
import { placeWords, type FoundPlace } from './place-words';

interface Cutters {
  /** what ends a piece of text: signs, prepositions, verbs */
  breaks: RegExp;
  before: RegExp;
  after: RegExp | undefined;
  /** what hangs on the time before a place ("부터", "から") */
  opening: RegExp;
  /** place words that may be abbreviations ("ul", "av") */
  short: ReadonlySet<string>;
}

const cutters = new WeakMap<Language, Cutters>();

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");
const longestFirst = (words: string[]): string => words.map(escaped).toSorted((a, b) => b.length - a.length).join('|');
/** Lower case, or with a capital where a sentence starts: "Divadlo Na Rohu" keeps its "Na". */
const leading = (words: string[]): string => `(?:${longestFirst(words)})|(?<=^|[.!?:] )(?:${longestFirst(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)))})`;

/** Signs that end a place; a comma joins its parts and is judged later. A run of spaces is what stood there and was blanked. */
const SIGNS = '’(?=[\\s,.])|[;!?"‘“”„«»‹›。！？；，、,「」『』《》【】|…]+|[.:：](?=\\s|$)|\\s[-–—]\\s|[()（）\\[\\]]|\\s{3,}|[\\/／](?=\\s)|·|・(?=\\S{0,4}時)';

/** Characters in which the street behind a hall begins. */
const NEXT_PART = 30;
/** "Amfiteatrul în aer liber" is a place's name. */
const OPEN_AIR = '(?:aer liber|aire libre|aire lliure|plein air|ar livre)';

function cuttersOf(language: Language): Cutters {
  let found = cutters.get(language);
  if (found) return found;
  const { placeBefore = [], placeEnd = [], placeAfter = [], unspaced } = language;
  // "'nda" hangs on its word, "में" stands alone
  const hung = placeAfter.filter((word) => /^['’]/.test(word));
  const alone = placeAfter.filter((word) => !/^['’]/.test(word) && word.length > 2 || unspaced);
  const before = placeBefore.length > 0 ? leading(placeBefore) : undefined;
  const end = [...placeEnd, ...alone];
  const word = (list: string | undefined): string => (list ? `(?<![\\p{L}\\p{M}'’\u0004])(?:${list})(?![\\p{L}\\p{M}])(?! ${OPEN_AIR})\\s?` : '(?!)');
  const parts = unspaced
    ? [SIGNS, before ?? '(?!)', end.length > 0 ? longestFirst(end) : '(?!)']
    : [SIGNS, word(before), word(end.length > 0 ? longestFirst(end) : undefined), hung.length > 0 ? `(?:${longestFirst(hung)})(?![\\p{L}\\p{M}])` : '(?!)'];
  found = {
    breaks: new RegExp(parts.join('|'), 'gu'),
    before: new RegExp(`(?:^|\\s)(?:${placeBefore.length > 0 ? longestFirst(placeBefore) : '(?!)'})\\s?$`, 'iu'),
    opening: new RegExp(`^(?:${longestFirst([...language.to, ...language.until].filter((w) => w.length > 1 && UNSPACED.test(w))) || '(?!)'})\\s?`, 'u'),
    short: new Set(language.places.filter((w) => w.length <= 4)),
    after: placeAfter.length > 0 ? new RegExp(`^(?:${longestFirst(placeAfter)})`, 'u') : undefined,
  };
  cutters.set(language, found);
  return found;
}

const ABBREVIATED = /^(?:sta|sto|prof|univ|bldg|mgr|ing|dott|str|avda|blvd|boul|bul|sok|cad|mah|krt|nám|nábř|им|вул|просп|пров|каб|ауд|ім|обл|пер|наб|бул|пл)$/i;
/** What stands before a whole word at a place's end ("Bar do Cais. Entrada …"), and before no abbreviation. */
const NAME_GOES_ON = /(?:\p{Lu}[\p{L}’'-]+|(?<!\p{L})(?:do|da|de|del|della|du|des|dos|das|di|of|van|der|den)) $/u;
/** A name in quotes behind a place's word belongs to it: "αίθουσα «Γεώργιος Καραντζάς»", "aula magna “Boscolo”". */
const QUOTED_NAME = /([\p{L}\p{M}]+(?: \p{Ll}{4,}\u0004\p{L}+\u0004\p{Ll}{4,})?) ?[«“„"‚‘"]([^«»“”„"‚‘’\n]{2,44})[»”“"’]/gu;
/** Stand-ins, of one character each, for signs that are part of a name. */
const [DOT, OPEN, CLOSE, JOINT] = ['\u0001', '\u0002', '\u0003', '\u0004'];
/** Two nouns in the genitive behind a place's word. */
const PAIR = /(\p{L}+ \p{Ll}{4,})( (?:и|та|i|й|oraz) )(\p{Ll}{4,}(?= ?[«“"„,.(]|$| \p{Lu}))/gu;
/** A name right behind the time and a preposition: one or more words with capitals. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{2,}(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){0,5}$/u;

/** One or two words with capitals. */
const TOWN_NAME = /^\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}[\p{L}-]+)?$/u;

/** Dots of abbreviations and quotes of names, which end no place. */
function masked(text: string, language: Language): string {
  const { short } = cuttersOf(language);
  // "ul. Długa", "av. Roma", "Str. 5": the dot is the word's own
  const dotted = text.replace(/(?<![\p{L}\p{M}])(\p{L}{1,4})\.(?=\s?[\p{Lu}\p{N}«"„])/gu, (all, word: string, at: number) =>
    (word.length <= 2 || ABBREVIATED.test(word) || (short.has(word.toLowerCase()) && !(word.length > 2 && NAME_GOES_ON.test(text.slice(Math.max(0, at - 24), at)))) ? `${word}${DOT}` : all));
  if (language.unspaced) return dotted;
  const place = placeWords(language);
  // "Дворце культуры и творчества «Дружба»": one name
  const whole = language.genitives ? dotted.replace(PAIR, (all, word: string, and: string, rest: string) => (place.test(word) ? `${word}${and.replace(/ /g, JOINT)}${rest}` : all)) : dotted;
  if (!/[«“„"‚‘]/.test(whole)) return whole;
  return whole.replace(QUOTED_NAME, (all, word: string, name: string) => (place.test(word) ? `${word}${all.slice(word.length, all.length - name.length - 2)}${OPEN}${name}${CLOSE}` : all));
}

/** Places of a text in reading order; pieces with nothing but a comma or a preposition between them are one place. */
export function placesAbroad(text: string, language: Language): FoundPlace[] {
  const { breaks, before, after, opening } = cuttersOf(language);
  const shown = masked(text, language);
  const content = shown.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
  const found: FoundPlace[] = [];
  let last: (FoundPlace & { end: number }) | undefined;
  let at = 0;
  let between = '';
  const take = (to: number, behind: string): void => {
    const led = before.test(between) || (after?.test(behind.trimStart()) ?? false);
    const raw = shown.slice(at, to);
    let indent = /^[^\p{L}\p{N}]*(?:[lLdD]['’])?/u.exec(raw)?.[0].length ?? 0;
    if (/\s{3,}/.test(between)) indent += opening.exec(raw.slice(indent))?.[0].length ?? 0;
    const lead = withoutLead(raw.slice(indent).replace(/[\s:：–—-]+$/, ''), language, led);
    const said = led || lead.said === true;
    const piece = withoutTail(lead.piece, language);
    const index = at + indent + lead.cut;
    const joins = last !== undefined && !/[.。;!?]/.test(between) && (index - last.end <= 8 ? /^\s*(?:[,，、]\s*)?(?:\S{0,6}\s?)$/.test(between) : index - last.end <= 14 && before.test(between));
    let sure = certainty(piece, language, said, piece === content);
    // "Salle des fêtes, 3 place du Marché": a hall without a name of its own, its street behind it
    if (sure === 0 && behind.startsWith(',') && /^\p{Lu}/u.test(piece) && placeWords(language).exec(piece)?.index === 0 && placeWords(language).test(shown.slice(to, to + NEXT_PART))) sure = 2;
    // "Grendehuset i Lia"
    if (sure === 0 && joins && led && !language.capitalNouns && index - (last?.end ?? 0) <= 5 && TOWN_NAME.test(piece)) sure = 1;
    // "Aula B2, piano terra"
    if (sure === 0 && joins && /^,\s*$/.test(between) && piece.split(' ').length <= 3 && placeWords(language).test(piece)) sure = 1;
    // right behind the time
    if (sure === 2 && /\s{3,}/.test(between)) sure = 3;
    // "στις 8 μ.μ., στη Λογοτεχνική Γωνία": led to by a preposition right behind the time
    if (sure === 0 && led && !language.capitalNouns && (/\s{3,}/.test(between) || /^\s{3,}/.test(behind)) && NAME.test(piece)) sure = 2;
    if (sure === 0 && joins && language.prefixes && /^[,،]\s*$/.test(between) && /^\p{Lo}+(?: \p{Lo}+)?$/u.test(piece) && /^(?:[.,;]|\s{3,}|$)/.test(behind)) sure = 1;
    // "Aula, Hauptstraße 5, Graz": a town behind the street
    if (sure === 0 && joins && /^,\s*$/.test(between) && /^(?:\p{L}{1,2}[.º°]{1,2} ?)?\d{1,4} ?(?:\p{L}?|\p{Lu}[\p{L} ]+)$/u.test(piece)) sure = 1;
    if (sure === 0 && joins && /[,，(（]/.test(between) && /^\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}?[\p{L}.'’-]+){0,2}$/u.test(piece) && /^(?:[.,;)）|]|\s{3,}|$)/.test(behind)) sure = 1;
    if (sure > 0 && last && joins) {
      last.end = index + piece.length;
      last.place = shown.slice(last.index, last.end) + (/[（(]/.test(between) ? (between.includes('（') ? '）' : ')') : '');
      last.certainty = Math.max(last.certainty, sure);
    } else if (sure > 1) {
      last = { place: piece, index, certainty: sure, end: index + piece.length };
      found.push(last);
    } else last = undefined;
  };
  for (const match of shown.matchAll(breaks)) {
    if (match[0] === '') continue;
    take(match.index, match[0]);
    const skipped = shown.slice(at, match.index);
    between = between === '' || /[\p{L}\p{N}]/u.test(skipped) ? match[0] : between + skipped + match[0];
    at = match.index + match[0].length;
  }
  take(shown.length, '');
  return found.map(({ place, index, certainty: sure }) => ({ place: withoutArticle(withoutPrefix(text.slice(index, index + place.length), language), language), index, certainty: sure }));
}

const ARTICLE = /^(?:(?:la|le|les|el|els|los|las|il|lo|gli|i|o|a|os|as|de|het|den|die|das|der|η|ο|το)\s|(?:l|d)['’])/iu;

/** "El Teatre Principal": the article is no part of it. */
function withoutArticle(place: string, language: Language): string {
  const article = language.unspaced ? undefined : ARTICLE.exec(place)?.[0];
  const rest = place.slice(article?.length ?? 0);
  return article && placeWords(language).exec(rest)?.index === 0 ? rest : place;
}

/** "בבית", "بقاعة": the preposition written to the word is no part of the place. */
function withoutPrefix(place: string, { prefixes, places }: Language): string {
  if (!prefixes) return place;
  const first = /^\p{L}+/u.exec(place)?.[0] ?? '';
  const prefix = prefixes.find((p) => first.startsWith(p) && p !== 'ال' && p !== 'ה' && places.some((word) => first === p + word));
  return prefix ? place.slice(prefix.length) : place;
}
