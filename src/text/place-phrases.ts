/** Places that only their position tells: "at 8 pm in the Women's Center", "held in Posner 151 on Monday", "4:30 PM, Physics 203". */
import type { FoundPlace } from './place-words';
import { trimPlace } from './places';

const ONLINE = /^(?:the\s+)?(?:zoom|teams|webex|google|online|youtube|discord|person|virtual)\b/i;
/** "in English", "in March", "in Computer Science": what is no place though it has a capital. */
const NO_PLACE_IN = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Winter|English|French|German|Spanish|Mandarin|Chinese|Japanese|Korean|Russian|Latin|Python|Java|AM|PM|E[SD]?T|P[SD]?T|C[SD]?T|UTC|GMT|Week|Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I{1,3}|TBA|TBD)\b/;
const AS_A_NAME = /^(?:the\s+)?(?:(?:[\p{Lu}\d][\p{L}\d.&'’/-]*|of|and|the|at(?=\s\p{Lu}))\s?){1,7}/u;
/** A cheap look before `BEHIND` and `ROOM_BEHIND`: most lines go on with something else. */
const MAY_GO_ON = /^\s*[,;|@–—-]|^[\s:()]*(?:held|meeting|located|gathering|live|will|in|at|inside|outside|near|on)\s/i;
const BEHIND = /^[\s,;:()|–—-]*(?:(?:held|meeting|located|gathering|live|will be)\s+)?([Ii]n|IN|[Aa]t|AT|@|[Ii]nside|[Oo]utside|[Nn]ear|[Oo]n(?=\s+the\s+\p{Lu}))\s+/u;
/** "Physics 203" right behind the hour. */
const ROOM_BEHIND = /^\s*[,;|@–—-]\s*((?!(?:Room|Call|Tel|Ext|Fax|Phone)\b)\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2} [A-Z]{0,2}-?\d{1,4}[A-Z]?)(?=$|[\s.,;)(])/u;
/** "1pm, TechSpark.", "5pm, UC McKenna": a name right behind the hour that can be nobody's. */
const NAME_BEHIND = /^\s*[,;|@–—-]\s*((?:[tT]he\s)?\p{Lu}[\p{L}.'’&-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}.'’&-]*){0,4})(?=\s*(?:[.;,(|!]\s|[.;,!]?$|[(|]|(?:or|and|\/|\+)\s+(?:https?:|[Zz]oom\b|[Oo]nline\b|[Vv]irtual)))/u;

const ADDRESS_BEHIND = /^,\s\d{1,5}\s(?:\p{Lu}[\p{L}.'’]*\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Pl|Square)\b/u;

/** A name of one word has capitals within ("TechSpark"), one of more does not look like a person's ("CIC DEC"). */
function isNobody(name: string): boolean {
  if (/^(?:The\s)?\p{Lu}{2,}(?:\s|$)/u.test(name)) return name.includes(' ') && !/\b(?:AM|PM|E[SD]?T|P[SD]?T|C[SD]?T|FREE|RSVP|BYO\w*|TBA|TBD)\b/.test(name);
  return !name.includes(' ') && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(name);
}

/** The place that a phrase right behind or before a moment names; `start` and `end` bound the moment. */
export function placeBeside(text: string, start: number, end: number): FoundPlace | undefined {
  const tail = text.slice(end, end + 160);
  const goesOn = MAY_GO_ON.test(tail);
  const behind = goesOn ? BEHIND.exec(tail) : null;
  const named = behind && nameOf(tail.slice(behind[0].length), behind[1] as string);
  if (behind && named) {
    const begin = behind[0].length + tail.slice(behind[0].length).indexOf(named);
    // "at The Porch at Schenley, 221 Schenley Drive"
    const street = ADDRESS_BEHIND.exec(tail.slice(begin + named.length))?.[0] ?? '';
    return { place: named + street, index: end + begin, certainty: 2 };
  }
  const room = goesOn && /\d/.test(tail) ? ROOM_BEHIND.exec(tail)?.[1] : undefined;
  if (room && !/(?:19|20)\d\d$/.test(room) && !NO_PLACE_IN.test(room)) return { place: room, index: end + tail.indexOf(room), certainty: 2 };
  const own = goesOn ? NAME_BEHIND.exec(tail)?.[1] : undefined;
  if (own && isNobody(own) && !NO_PLACE_IN.test(own) && !ONLINE.test(own)) return { place: own, index: end + tail.indexOf(own), certainty: 2 };
  const head = text.slice(Math.max(0, start - 90), start);
  for (const match of [...head.matchAll(/\s(in|at|@)\s+(?=(?:the\s+)?[\p{Lu}\d])/gu)].toReversed()) {
    const phrase = head.slice(match.index + match[0].length).replace(/[\s,(]+(?:on|at|from|this|next|every|each|starting|beginning|for|by)?[\s,(]*$/i, '');
    // a title's own words
    if (/["“”]/.test(phrase)) continue;
    const before = nameOf(phrase, match[1] as string);
    if (before && before.length >= phrase.length - 4) return { place: before, index: start - head.length + match.index + match[0].length, certainty: 2 };
  }
  return undefined;
}

/** A name of capitalised words; behind "in" it must have an article, a number or a second word. */
function nameOf(raw: string, preposition: string): string | undefined {
  if (ONLINE.test(raw) || NO_PLACE_IN.test(raw.replace(/^the\s+/i, '')) || /^\d{1,2}(?::\d\d|\s?[ap]\.?m|\s+(?:\p{Ll}|weeks?|days?|hours?))/u.test(raw)) return undefined;
  const first = trimPlace(raw.split(/,\s/)[0] ?? '');
  const name = first && AS_A_NAME.exec(first)?.[0].replace(/(?:\s+(?:of|and|the))+\s*$/, '').trim();
  if (!name || name.length < 2 || !/[\p{Lu}]/u.test(name)) return undefined;
  const rest = first.slice(name.length).trim();
  // "the Posner Grand Room", but no "the Final round will": a lower-case word goes on
  if (rest && !/^(?:room|lounge|lobby|atrium|courtyard|patio|lawn|steps|basement|kitchen|gym|pool|field|terrace|lot|entrance|building|floor|campus)s?\b/i.test(rest)) return undefined;
  const whole = rest ? `${name} ${rest.split(' ')[0]}` : name;
  const bare = whole.replace(/^the\s+/i, '');
  if (/^(?:a|an|our|my|this|that)\b/i.test(whole)) return undefined;
  return preposition.toLowerCase() !== 'in' || /^the\s/i.test(whole) || /\d/.test(whole) || whole.includes(' ') ? bare : undefined;
}
