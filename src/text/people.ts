/** Names of people: their shape, and where a speaker's name stands. */

const PARTICLE = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|Mc|St\\.)';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’`~-]*\\p{L}|\\p{Lu}\\.(?:\\s?-?\\p{Lu}\\.)*|\\p{Lu}(?=\\s)";
const HONORIFIC = '(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Hon|Capt|Col|Gen|PROFESSOR|DR|PROF|MR|MS|MRS|Dean|President|Provost|Ambassador|Senator|Judge|Justice|Rabbi|Father)\\.?\\s+){1,2}';

/** Two to five name words with particles and initials, optionally behind an honorific. */
const NAME = new RegExp(`^(?:${HONORIFIC})?(?:${NAME_WORD})(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:${NAME_WORD})){0,4}`, 'u');
const LEADING_HONORIFIC = new RegExp(`^${HONORIFIC}`, 'u');
const HONORED = new RegExp(`^${HONORIFIC}\\p{Lu}`, 'u');

/** Words with a capital that are no part of a name: places, organisations, topics, months. */
const NOT_A_NAME =
  /\b(?:University|College|Institute|Department|Dept|School|Center|Centre|Hall|Room|Auditorium|Building|Laboratory|Lab|Labs|Inc|Corp|Corporation|Company|Ltd|Society|Association|Committee|Council|Board|Office|Library|Museum|Street|Avenue|Road|Program|Programme|Project|Group|Division|Foundation|Abstract|Seminar|Colloquium|Lecture|Talk|Workshop|Conference|Series|Meeting|Thesis|Defense|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Research|Science|Sciences|Engineering|Systems|System|Theory|Analysis|Learning|Computer|Physics|Mathematics|Biology|Chemistry|History|English|Psychology|Robotics|Statistics|Philosophy|Zoom|Join|Register|Calendar|Event|Events|Time|Date|Location|Speaker|Title|Topic|Host|Introduction|Advanced|Design|Software|Networks|Models|Model|Methods|Data|Information|Technology|Management|Policy|National|International|American|United|States|Please|Special|The|And|For|With|Carnegie|Mellon|Pittsburgh|Press|Hotel|Church|Park|Free|Open|New|All|Students|Faculty|Staff|Graduate|Undergraduate|Everyone|Welcome|Refreshments|Lunch|Coffee|Reception|Join|How|What|Why|When|Where|Who|Is|Are|On|In|Of|To|From|At|A(?!\.)|An|Toward|Towards|Using|Distinguished|Annual|Committee|Studies|Public|Health|Business|Economics|Women|Career|Panel|Discussion|Student|Union|Club|Team|Online|Virtual|Cancelled|Canceled|TBA|TBD|Commission|Page|Print|Tourism|Previous|Next|Meetings|Agency|Authority|Department of|Board of|Bureau|Ministry|County|City|State|Village|Town|Township|District|Federal|Court|Bank|Hospital|Clinic|Festival|Concert|Fund|News|Home|Search|Contact|Tickets|More|View|See|Read|Click|Here|Some|High|Complex|Performance|Promising|Solutions|Challenges|Machines|Fluids|Evening|Managing|Current|Courses|Administrative|Assistant|Associate|Provost|Guest|Lecturer|Baltimore|Artist|Wing|Tax|About|Creative|Careers|Environmental|Television|Computing|Friends|Colleagues|Regular|Abstracts?|Fall|Spring|Summer|Winter|Civil|Pathology|Biological|Member|Director|Manager|Fellow|Candidate|Chair|Editor|Author|Post|Doctoral|Visiting|Senior|Principal|Scientist|Engineer|Doctor|Ph|Applications?|Issues|Approach(?:es)?|Introducing|Understanding|Building|Toward|Human|Social|Political|Economic|Economy|Power|World|War|Law|Medicine|Medical|Cell|Molecular|Quantum|Statistical|Network|Web|Internet|Language|Languages|Programming|Robot|Vision|Speech|Parallel|Distributed|Real|Time|Object|Oriented|Patterns|Visual|User|Interface|Interfaces|Professor of|Chair of)s?\b/;

/** "HCI SEMINAR" → "Hci Seminar": capital words in the case of the list of words that are no names. */
const spoken = (text: string): string => text.replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) => (word.length > 2 ? (word[0] as string) + word.slice(1).toLowerCase() : word));

/** Degrees and generations belong to a name as written: "Dan R. Olsen Jr.", "Arjun Makhijani, PhD". */
const SUFFIX = /^,?\s*(?!Ph\.?\s?D\.?\s+(?:candidate|student))(?:Ph\.?\s?D\b\.?|M\.?D\b\.?|Jr\b\.?|Sr\b\.?|I{2,3}\b|Esq\b\.?|J\.?D\b\.?)(?:,?\s*(?:Ph\.?\s?D\b\.?|M\.?D\b\.?))?/i;

/** The person's name at the head of a text, with its honorific; undefined when the text does not start with one. */
export function nameAt(text: string): string | undefined {
  const match = NAME.exec(text);
  if (!match) return undefined;
  // "Dr. R. J. (Bob) Pangborn"
  const nick = /^(\s?\(\p{Lu}\p{Ll}+\)\s+)(\p{Lu}\p{Ll}+)/u.exec(text.slice(match[0].length));
  let name = nick ? match[0] + nick[0] : match[0];
  const honored = HONORED.test(name);
  // shouted lines are judged as if they were not
  const bad = NOT_A_NAME.exec(spoken(honored ? name.replace(LEADING_HONORIFIC, (h) => ' '.repeat(h.length)) : name));
  if (bad) name = name.slice(0, bad.index).trim();
  const wordCount = name.replace(LEADING_HONORIFIC, '').split(/\s+/).filter(Boolean).length;
  if (wordCount < (honored ? 1 : 2) || wordCount > 6) return undefined;
  if (name === name.toUpperCase() && !honored && wordCount > 4) return undefined;
  name = name.replace(/[\s,]+$/, '');
  const suffix = bad ? null : SUFFIX.exec(text.slice(name.length));
  return suffix ? name + suffix[0].trimEnd() : name;
}

/** Is the whole line a person's name, perhaps with a degree behind it? */
export function isNameLine(text: string): boolean {
  const name = nameAt(text);
  if (!name) return false;
  const rest = text.slice(name.length).trim();
  return rest === '' || /^,?\s*(?:Ph\.?\s?D\.?|M\.?D\.?|Jr\.?|Sr\.?|III?|Esq\.?|M\.?S\.?|J\.?D\.?)\.?$/i.test(rest);
}

/** Names in the value of a speaker label: "Ada Park (MIT) and Bo Li, CMU" → both. Affiliations are left out. */
export function namesIn(value: string): string[] {
  const names: string[] = [];
  for (const part of value.replace(/\([^)]*\)/g, ' ').split(/\s*(?:;|\s+and\s+|\s*&\s*|\s+und\s+|\s+et\s+|\s+y\s+|\n|\/)\s*/)) {
    const trimmed = part.trim();
    const name = nameAt(trimmed);
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
