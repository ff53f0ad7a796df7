/** Names of people: their shape, and where a speaker's name stands. */
import { GIVEN_NAMES } from './given-names';

const PARTICLE = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|Mc|St\\.)';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’`~-]*\\p{L}|\\p{Lu}\\.(?:\\s?-?\\p{Lu}\\.)*|\\p{Lu}(?=\\s)";
const HONORIFIC = '(?:(?:Drs?|Profs?|Professors?|Mr|Mrs|Ms|Sir|Dame|Rev|Hon|Capt|Col|Gen|PROFESSOR|DR|PROF|MR|MS|MRS|Dean|President|Provost|Ambassador|Senator|Judge|Justice|Rabbi|Father|(?:Lt|Maj|Cmdr|Adm|Sgt|Gov|Sen|Rep|Amb)\\.)\\.?\\s+){1,2}';

/** Two to five name words with particles and initials, optionally behind an honorific. */
const NAME = new RegExp(`^(?:${HONORIFIC})?(?:${NAME_WORD})(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:${NAME_WORD})){0,4}`, 'u');
const LEADING_HONORIFIC = new RegExp(`^${HONORIFIC}`, 'u');
const HONORED = new RegExp(`^${HONORIFIC}\\p{Lu}`, 'u');

/** Words with a capital that are no part of a name: places, organisations, topics, months. */
const NOT_A_NAME =
  /\b(?:University|College|Institute|Department|Dept|School|Center|Centre|Hall|Room|Auditorium|Building|Laboratory|Lab|Labs|Inc|Corp|Corporation|Company|Ltd|Society|Association|Committee|Council|Board|Office|Library|Museum|Street|Avenue|Road|Program|Programme|Project|Group|Division|Foundation|Abstract|Seminar|Colloquium|Lecture|Talk|Workshop|Conference|Series|Meeting|Thesis|Defense|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Research|Science|Sciences|Engineering|Systems|System|Theory|Analysis|Learning|Computer|Physics|Mathematics|Biology|Chemistry|History|English|Psychology|Robotics|Statistics|Philosophy|Zoom|Join|Register|Calendar|Event|Events|Time|Date|Location|Speaker|Title|Topic|Host|Introduction|Advanced|Design|Software|Networks|Models|Model|Methods|Data|Information|Technology|Management|Policy|National|International|American|United|States|Please|Special|The|And|For|With|Carnegie|Mellon|Pittsburgh|Press|Hotel|Church|Park|Free|Open|New|All|Students|Faculty|Staff|Graduate|Undergraduate|Everyone|Welcome|Refreshments|Lunch|Coffee|Reception|Join|How|What|Why|When|Where|Who|Is|Are|On|In|Of|To|From|At|A(?!\.)|An|Toward|Towards|Using|Distinguished|Annual|Committee|Studies|Public|Health|Business|Economics|Women|Career|Panel|Discussion|Student|Union|Club|Team|Online|Virtual|Cancelled|Canceled|TBA|TBD|Commission|Page|Print|Tourism|Previous|Next|Meetings|Agency|Authority|Department of|Board of|Bureau|Ministry|County|City|State|Village|Town|Township|District|Federal|Court|Bank|Hospital|Clinic|Festival|Concert|Fund|News|Home|Search|Contact|Tickets|More|View|See|Read|Click|Here|Some|High|Complex|Performance|Promising|Solutions|Challenges|Machines|Fluids|Evening|Managing|Current|Courses|Administrative|Assistant|Associate|Provost|Guest|Lecturer|Baltimore|Artist|Wing|Tax|About|Creative|Careers|Environmental|Television|Computing|Friends|Colleagues|Regular|Abstracts?|Fall|Spring|Summer|Winter|Civil|Pathology|Biological|Member|Director|Manager|Fellow|Candidate|Chair|Editor|Author|Post|Doctoral|Visiting|Senior|Principal|Scientist|Engineer|Doctor|Ph|Applications?|Issues|Approach(?:es)?|Introducing|Understanding|Building|Toward|Human|Social|Political|Economic|Economy|Power|World|War|Law|Medicine|Medical|Cell|Molecular|Quantum|Statistical|Network|Web|Internet|Language|Languages|Programming|Robot|Vision|Speech|Parallel|Distributed|Real|Time|Object|Oriented|Patterns|Visual|User|Interface|Interfaces|Professor of|Chair of|Gymnasium|Atrium|Lounge|Lobby|Cafe|Café|Plaza|Theatre|Theater|Ballroom|Commons|Quad|Courtyard|Gallery|Arena|Stadium|Annex|Pavilion|Suite|Floor|Chapel|Tower|Classroom|Cathedral|Gates Hillman|Or|But|If|You|Your|We(?!s)|Our|He|She|They|It|It's|This|That|These|Those|There|Here|Not|No|Without|As|By|An|Be|Do|Does|Can|Will|Would|Should|May we|My|His|Her|Their|Its|Between|Through|After|Before|During|About|Against|Beyond|Into|Over|Under|Than|Then|Also|Experienced|TAs?|Dear|Hello|Hi|Best|Regards|Sincerely|Cheers|Thanks|Thank|Sent|Subject|Dates|Times|Places|Where|Live|Air|Water|Ice|Fire|Climate|Energy|Money|Food|Art|Music|Film|Dance|Game|Games|Night|Day|Week|Month|Year|Life|Death|Love|Tech|Talks|Book|Books|Story|Stories|Poetry|Fiction|Development|Chemical|Mechanical|Electrical|Materials|Nuclear|Applied|Modern|Ancient|Future|Past|Global|Local|Digital|Black|African|Asian|European|Latin|Chinese|Japanese|Indian|German|French|Spanish|Russian|Weekly|Monthly|Meet|Greet|Learn|Lunch|Dinner|Breakfast|Tea|Hour|Happy|Movie|Trivia|Bingo|Chess|Hackathon|Fair|Expo|Showcase|Spectacle|Gala|Ceremony|Commencement|Orientation|Training|Info|Session|Q&A|Bootcamp|Camp|Tour|Tournament|Deadline|Applications?|Registration|RSVP|Room|Hosted|Sponsored|Organized|Presented|Featuring)s?\b/;

/** Endings that topics have and people have not. */
const TOPIC = /(?:[a-z]{3}(?:tion|tions|ment|ments|ness|ology|ologies|ants|phones|aries)|[a-z]{5}ders|[a-z]{4}(?:ity|ities|ics))\b/;

/** "HCI SEMINAR" → "Hci Seminar": capital words in the case of the list of words that are no names. */
const spoken = (text: string): string => text.replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) => (word.length > 2 ? (word[0] as string) + word.slice(1).toLowerCase() : word));

/** Degrees and generations belong to a name as written: "Dan R. Olsen Jr.", "Arjun Makhijani, PhD". */
const SUFFIX = /^,?\s*(?!Ph\.?\s?D\.?\s+(?:candidate|student))(?:Ph\.?\s?D\b\.?|M\.?D\b\.?|Jr\b\.?|Sr\b\.?|I{2,3}\b|Esq\b\.?|J\.?D\b\.?)(?:,?\s*(?:Ph\.?\s?D\b\.?|M\.?D\b\.?))?/i;

/** Schools, halls and prizes carry people's names. */
const NAMED_AFTER = /^(?:School|College|University|Institute|Center|Centre|Hall|Room|Auditorium|Library|Building|Museum|Foundation|Lectures?|Lectureship|Award|Prize|Memorial|Laborator(?:y|ies)|Lab|Theater|Theatre|Gallery|Fund|Fellowship|Lounge|Chapel|Park|Street|Avenue|Inc|Corp|Company|Society|Professor of)$/;

/** A title, an initial or a common given name says that a name is a person's. */
export const isKnownName = (name: string): boolean => HONORED.test(name) || /(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(name) || isGiven(name);

/** "Siobhán" is listed as "siobhan", and "Jean-Luc" begins with a listed name. */
const isGiven = (name: string): boolean => GIVEN_NAMES.has((/^\s*(\p{L}+)/u.exec(name)?.[1] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

/** Words that many people are called by. */
const SURNAME = /^(?:Park|Hall|Young|Day|Love|Black|Art|French|German|Field|Fields|Street|Lane|Church|Court|Power|Powers|Price|Law|World|Page|Post|Rice|Wing|Banks?|Free|New|Long|Rich|Small|Wood|House|Bridge|Green|Brown|White|Fair|Summer|Summers|Winter|Winters|Spring|English|Land|Fire|Water|Ice|Case|Member|Major|Bishop|Pope|King|Knight|Moon|Christian|March|May|Will|Grant|Center|Story|Stories|Books?|Game|Fund|Gates|Test)$/;

/** The first word of a text that is no part of a name; a surname may be a word ("Ada Park", "Prof. Richard Day", "Ada Park Professor"). */
function notOfName(text: string, bare: string): RegExpExecArray | null {
  const found = NOT_A_NAME.exec(text);
  // "Lowell Ximenes-Park"
  if (found && text[found.index - 1] === '-') return null;
  if (!found || found.index === 0 || !SURNAME.test(found[0]) || !(bare.startsWith(' ') || isGiven(bare))) return found;
  const end = found.index + found[0].length;
  if (bare.slice(0, end).trim().split(/\s+/).length > 3) return found;
  if (end === bare.length) return null;
  // what stands behind a surname is none of it
  const next = NOT_A_NAME.exec(text.slice(end));
  if (!next || !/^\s+$/.test(text.slice(end, end + next.index))) return found;
  next.index += end;
  return next;
}

// the lookbehind stands behind what few texts hold: in front of it, it would look back from every letter
const TITLE_BEHIND = /\s+(?=Prof(?:essor)?\b)(?<=\p{L}\s\p{Lu}[\p{L}.'’-]+\s+).*$/u;

/** The person's name at the head of a text, with its honorific; undefined when the text does not start with one. Behind a label its shape is enough. */
export function nameAt(text: string, labelled = false): string | undefined {
  const match = NAME.exec(text);
  if (!match) return undefined;
  // "Dr. R. J. (Bob) Pangborn"
  const nick = /^(\s?\(\p{Lu}\p{Ll}+\)\s+)(\p{Lu}\p{Ll}+)/u.exec(text.slice(match[0].length));
  // "Ada Park Professor ETH": a title behind a name begins something else
  let name = nick ? match[0] + nick[0] : match[0].replace(TITLE_BEHIND, '');
  const honored = HONORED.test(name);
  // shouted lines are judged as if they were not
  const bare = name.replace(LEADING_HONORIFIC, (h) => ' '.repeat(h.length));
  const bad = notOfName(spoken(honored ? bare : name), bare);
  // "H. John Heinz III School" is named after him
  if (bad && NAMED_AFTER.test(bad[0]) && !honored) return undefined;
  if (bad) name = name.slice(0, bad.index).trim();
  else if (NAMED_AFTER.test(/^\s+(\p{Lu}\p{L}+)/u.exec(text.slice(name.length))?.[1] ?? '') && !honored) return undefined;
  const wordCount = name.replace(LEADING_HONORIFIC, '').split(/\s+/).filter(Boolean).length;
  if (wordCount < (honored ? 1 : 2) || wordCount > 6) return undefined;
  if (name === name.toUpperCase() && !honored && wordCount > 4) return undefined;
  name = name.replace(/[\s,]+$/, '');
  if (!honored && !labelled && TOPIC.test(spoken(name).replace(/^\S+/, ''))) return undefined;
  // shouted topics are as many as shouted names
  if (!honored && !labelled && name === name.toUpperCase() && !isGiven(name) && !/\b\p{Lu}\./u.test(name) && !SUFFIX.test(text.slice(name.length))) return undefined;
  const suffix = bad ? null : SUFFIX.exec(text.slice(name.length));
  return suffix ? name + suffix[0].trimEnd() : name;
}

/** Is the whole line a person's name, perhaps with a degree behind it? */
export function isNameLine(text: string): boolean {
  const name = nameAt(text);
  if (!name) return false;
  const rest = text.slice(name.length).trim();
  return rest === '' || rest === '.' || /^,?\s*(?:Ph\.?\s?D\.?|M\.?D\.?|Jr\.?|Sr\.?|III?|Esq\.?|M\.?S\.?|J\.?D\.?|Sc\.?D\.?|Dr\.?PH|MPH|MFA|MBA|DMA|Ed\.?D\.?|MSW|LL\.?M\.?|RN)\.?$/i.test(rest);
}

/** Characters of a label's value that are read for names: a list of all speakers of a conference is shorter. */
const MOST_NAMES = 5_000;

/** Names in the value of a speaker label: "Ada Park (MIT) and Bo Li, CMU" → both. Affiliations are left out. */
export function namesIn(value: string): string[] {
  const names: string[] = [];
  const alone = value.slice(0, MOST_NAMES).replace(/\([^)]*\)/g, ' ').replace(/[^\S\n]+/g, ' ');
  for (const part of alone.split(/\s(?:and|und|et|y)\s|[;&\n/]/)) {
    const trimmed = part.trim();
    const name = nameAt(trimmed, true);
    if (name) {
      names.push(name);
      // "A Smith, B Jones": names in a row, each followed by a comma, not "Name, Title, University"
      for (const more of trimmed.slice(name.length).split(/,\s*/).slice(1)) {
        if (isNameLine(more) && names.length < 12) names.push(nameAt(more) as string);
      }
    }
  }
  return names;
}

/** "Author Ada Park": what somebody is, before the name. */
const CALLING = /^(?:Authors?|Artists?|Architects?|Poets?|Novelists?|Writers?|Alumn(?:us|a|i|ae)|Composers?|Filmmakers?|Journalists?|Historians?|Economists?|Activists?|Entrepreneurs?|Physicists?|Mathematicians?|Curator|Musicians?|Pianist|Violinist|Cellist|Illustrator|Choreographer|Comedian|Photographer|Playwright|Sculptor|Astronaut)\s+(?=\p{Lu}\p{L}*\.?\s)/u;

/** The names at the head of a text, in a row: "Ada Park (MIT) and Bo Li", "Ada Park, Bo Li"; undefined when it starts with none. */
export function namesAt(line: string): string[] | undefined {
  const text = line.replace(CALLING, '');
  const first = nameAt(text);
  if (!first) return undefined;
  const names = [first];
  let rest = text.slice(first.length);
  while (names.length < 8) {
    const more = /^\s*(?:\([^()]{1,60}\))?\s*(?:,?\s+(?:and|&)\s+|\s*&\s*|,\s+)(?=\p{Lu})/u.exec(rest);
    const name = more && nameAt(rest.slice(more[0].length));
    // "Ada Park, Bo Li": behind a comma a name must end as names in a row do
    if (!more || !name || (/^\s*,\s+$/.test(more[0]) && !/^\s*(?:,|and\b|&|\(|$|[.;])/.test(rest.slice(more[0].length + name.length)))) break;
    names.push(name);
    rest = rest.slice(more[0].length + name.length);
  }
  return names;
}
