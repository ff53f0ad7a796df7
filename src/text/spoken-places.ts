/** Places as people write them right beside an hour, capitals or not: "7-9pm in mcgraw 100", "11-1, bike racks behind the gym", "at Shreya's place". */
import { isKnownName } from './people';
import type { FoundPlace } from './place-words';

/** Where one is, in the words of a campus; "center" and "college" alone name bodies too and are left to the capitals. */
const SPOT = /\b(?:rooms?|rm|gym|library|terrace|ctr|lounge|hall|aud|auditorium|bldg|building|annex|quad|lawn|floor|lobby|chapel|caf[eé]|stadium|garage|racks|wall|plaza|courtyard|atrium|basement|patio|porch|theat(?:er|re)|studio|gallery|union|commons|kitchen|rink|pool|church|steps|tent|newsroom|offices?|fieldhouse|arena|rec center|student center|dining hall|place|house|cinema|bar|pub|bookstore|greenhouse|classroom|museum|hub|parlor|ballroom|garden|fountain|sundial|trailhead|observatory|planetarium|boathouse|dock|pier|parking lot|lot \w{1,2})\b/i;
/** With a capital these name a house. */
const HOUSE = /(?<=\p{Lu}[\p{L}.'’-]+ )(?:Center|Centre|College|School|Institute|Club|Field|Park|Court|Square)\b/u;
const isSpot = (text: string): boolean => SPOT.test(text) || HOUSE.test(text);
/** "mcgraw 100", "Evans 1011" */
const WORD_AND_ROOM = /^(?!(?:room|week|day|part|chapter|lecture|session|exam|prelim|quiz|lab|hw|homework|section|class|grade|volume|page|over|about|only|first|last|top|under|around|until|till|after|before|call|text|ext|dm|at|by|for|of|to|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|fall|spring|summer|winter)\b)[\p{L}.'’]{3,}(?: [\p{L}.'’]{3,})? (?!(?:19|20)\d\d\b)[a-z]?-?\d{2,4}[a-z]?$/iu;
/** Words that no place holds: what follows is said of something else. */
const PROSE = /\b(?:is|are|was|were|will|we|we're|we'll|you|your|they|he|she|it|it's|i|i'm|bring|come|join|rsvp|register|free|please|pls|plz|for|with|until|till|thru|through|if|when|because|bc|so|but|from|sign|email|dm|contact|hosted|sponsored|featuring|presented|speaker|talk|meeting(?! room)|seminar(?! room)|lecture(?! hall)|workshop|lunch|dinner|pizza|food|snacks|coffee|open|doors|tickets|no|not|only|every|each|all|both|led|taught|our|my|this|that|who|which|what|how)\b/i;
const BEHIND = /^(?:\s*\([^()]{2,25}\))?[\s,;|–—-]{0,4}(?:(?:at|in|on|@|outside|inside)\s+)?(?:the\s+)?/i;
/** Keeps its preposition: "outside Keller Library", "behind the gym". */
const KEPT = /^(?:outside|inside|behind|in front of|next to|across from)\s/i;
const END = /[.;!?\n]|\s[-–—|]\s|,\s+(?=(?:and|but|so|bring|come|join|with|for|free|no|hosted|led|we|you)\b)|\s(?=(?:on|from|at|every|this|next|for|with|hosted|led|by|and)\s)/i;
/** Whose line it is: an affiliation names no room. */
const BODY = /\b(?:University|Institute|Department|Dept|College|School)\b(?!.*\d)(?!.*\b(?:Hall|Room|Auditorium|Library|Theat(?:er|re)|Lounge|Lobby|Building)\b)/;
/** "OFFICE OF CAREER SERVICES", "Room to be announced" */
const NAMES_BODY = /^(?:the )?(?:offices?|department|school|college|division|center|centre|institute|library) (?:of|for)\b|\b(?:tba|tbd|announced|determined|confirmed)\b/i;
const LONGEST = 8;

/** The place right behind (or before) a moment of a short text; `start` and `end` bound the moment. */
export function spokenPlace(text: string, start: number, end: number): FoundPlace | undefined {
  const tail = text.slice(end, end + 90);
  const lead = BEHIND.exec(tail)?.[0] ?? '';
  const kept = KEPT.exec(tail.slice(/^[\s,;|–—-]*/.exec(tail)?.[0].length ?? 0))?.[0] ?? '';
  const behind = spotAt(tail.slice(lead.length), kept);
  if (behind) return { place: behind, index: end + lead.length, certainty: 2 };
  const head = text.slice(Math.max(0, start - 70), start);
  const before = /(?:^|[\s,;.!?(])((?:outside|inside|behind|in front of|at|in|from|@)\s+(?:the\s+)?)([^,;.!?()"“”]{3,50}?)(?:\s*\([^()]{2,30}\))?[\s,]*(?:on|from|this|next)?\s*$/i.exec(head);
  if (!before) return undefined;
  const place = spotAt(before[2] as string, KEPT.exec(before[1] as string)?.[0] ?? '');
  return place ? { place, index: start - head.length + head.lastIndexOf(before[2] as string), certainty: 2 } : undefined;
}

/** The place that a line of its own names: "rock wall, lower level of the Rec Ctr", "Reynolds Aud." */
export function placeLine(text: string): string | undefined {
  // "Ada Park, Professor of Economy, Heinz School"
  if (NAMES_BODY.test(text) || isKnownName(text) || /\b(?:Professor|Director|Dean|Manager|Candidate|Fellow|Ph\.?D)\b/.test(text)) return undefined;
  const written = text.replace(/^(?:in|at|on)\s+(?:the\s+)?/i, '').replace(/\s*\(([^()]*)\)\s*$/, (all, said: string) => (isSpot(said) || /\d/.test(said) ? all : ''));
  const line = written.replace(/\s*\([^()]*\)\s*$/, '').replace(/\.$/, '');
  return line.length >= 5 && line.split(/\s+/).length <= LONGEST + 2 && !/[:!?]/.test(line) && SPOT.test(text) && !BODY.test(line) && !PROSE.test(line) ? written.replace(/\.$/, (dot) => (/\b(?:Aud|Bldg|Ctr|Rm|St|Ave)\.$/i.test(text) ? dot : '')) : undefined;
}

function spotAt(text: string, kept: string): string | undefined {
  const bare = text.replace(KEPT, '').replace(/^the\s+/i, '');
  const phrase = bare.slice(0, END.exec(bare)?.index).replace(/\s*\([^()]*\)?\s*$/, '').replace(/[\s,:)]+$/, '');
  const words = phrase.split(/\s+/);
  if (phrase.length < 4 || !/^[\p{L}\d]/u.test(phrase) || words.length > LONGEST || isKnownName(phrase) || NAMES_BODY.test(phrase) || /^(?:the )?(?:same|usual)\b|\d{3}-\d{4}/i.test(phrase) || PROSE.test(phrase) || /\d(?::\d\d|\s?[ap]\.?m\b)|https?:/i.test(phrase)) return undefined;
  // a place of one word says nothing ("library"), a bare number neither
  if (!WORD_AND_ROOM.test(phrase) && !(isSpot(phrase) && words.length > 1)) return undefined;
  return `${kept}${phrase}`;
}
