/** The words of lists of events: of papers and links, of a list's own name, of kinds of meetings. What is made of them alone names no event. */
import { lowered } from './characters';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** On links and in remarks about an event's papers and fate. */
const PAPERS = words(
  `agenda agendas journal journals resolution resolutions ordinance packet minutes mintues material materials video videos audio draft final view download amended
  public see read click here more less approved detail details recording recordings livestream document documents pdf doc docx ppt notice notices webcast presentation presentations slides outline
  summary info information register rsvp ticket tickets map directions ical export link links zoom abstract archive archives add to not available n a tbd tba tbc cancelled canceled
  closed yes no free all day transcript transcripts sign in sheet attendance media result results join watch buy and of the for am pm s post posted uploaded file files english español learn print share rescheduled postponed
  note notes location attachments attachment report book via on online remote live stream streaming youtube facebook webex teams website page copy supporting comment comments part pt upcoming past new date time`,
);
/** The name of a list, said of what is listed: nothing. */
const LISTS = words(
  `schedule schedules calendar calendars date dates event events upcoming past next previous current planning annual year years yearly list lists archive archives home page
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun spring summer fall autumn winter semester term quarter fiscal fy
  time times and of the for at in a an our all full complete about us visit news menu main content archive other dates more remaining scheduled schedule future present what when where list future week month today index`,
);
/** The kinds of meetings that any body holds. */
const KINDS = words('regular regularly special annual board committee commission council full quarterly monthly weekly work working organizational called general emergency joint business open closed virtual first second budget scheduled public city town village county st nd rd th qtr q');
const GATHERINGS = words('meeting meetings session sessions hearing hearings workshop workshops mtg mtgs commission committee council');

/** Bodies and series: a short line that ends in such a word names what meets. */
const BODIES = words(
  `committee committees subcommittee commission commissions council councils board boards panel authority trustees directors senate assembly coalition cabinet collaborative group groups club team chapter
  force task directors governors regents supervisors selectmen aldermen commissioners seminar seminars colloquium colloquia series lectures lecture talks workshop workshops meeting meetings hearing hearings session sessions
  concerts concert films screenings class classes lessons exams examinations ceremony rehearsals games matches readings tours mtgs schedule calendar dates agendas minutes conference symposium`,
);

const letters = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Nothing but words about papers: "Agenda | Minutes". */
export const isPapers = (text: string): boolean => letters(text).every((word) => PAPERS.has(word));

/** Nothing but the words that lists have in their names: "2026 Meeting Schedule", "Upcoming dates". */
export const isListName = (text: string): boolean => letters(text).every((word) => LISTS.has(word) || PAPERS.has(word) || GATHERINGS.has(word) && !/^(?:comm|coun)/.test(word));

/** A kind of meeting without saying whose: "Regular Board Meeting". */
export function isKind(text: string): boolean {
  const all = letters(text);
  return all.some((word) => GATHERINGS.has(word)) && all.every((word) => KINDS.has(word) || GATHERINGS.has(word) || LISTS.has(word) || PAPERS.has(word));
}

/** Does a line end as the names of bodies and series do? */
export function namesBody(text: string): boolean {
  if (/^(?:\p{L}+ ){0,2}(?:board|commission|committee|council|task force) (?:of|on|for)\b/u.test(text.toLowerCase())) return true;
  const last = letters(text.replace(/\([^()]*\)/g, ' ').replace(/[\s:\d#–-]+$/, '')).at(-1);
  return last !== undefined && BODIES.has(last);
}

const YEAR = /(?:\b(?:calendar|fiscal|academic|school)\s+year\b|\byear\b|\bFY\s*['’]?)?[\s,–-]*(?<![\d#])(?:19|20)\d\d(?:\s*[/–-]\s*(?:(?:19|20)\d\d|\d\d)(?!\d))?/gi;
const LAST_WORDS = /[\s,:|&–-]+(?:schedules?|calendars?|dates?|agendas?|min(?:u|tu)tes|archives?|videos?|times?|notices?|and|materials?|documents?|packets?|information|home|page|recordings?|held|list(?:ing)?s?|(?:spring|summer|fall|autumn|winter)(?: (?:semester|term|quarter|series))?)$/i;
const FIRST_WORDS = /^(?:(?:public )?notice of(?: an?| the)?|upcoming|past|previous|next|current|future|remaining|schedule of|schedule for(?: the)?|calendar of|dates? (?:of|for)(?: the)?|minutes (?:of|from|for)(?: the)?|agendas? (?:of|from|for)(?: the)?|list of|about(?: the| our)?|(?:spring|summer|fall|autumn|winter)(?! (?:school|concert|festival|camp|fair|market|session|gala|break))|view|all|our|the|join the|welcome to(?: the)?|[•*·–—-]+)\s+/i;

/** The name in a heading: "2019 Board of Health Meeting Schedule" → "Board of Health Meeting"; empty when nothing is left. */
export function nameInHeading(heading: string): string {
  let name = heading.replace(YEAR, ' ').replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(LAST_WORDS, '').replace(FIRST_WORDS, '').replace(/^[\s,:|;–—-]+|[\s,:|;–—-]+$/g, '');
  }
  return isListName(name) ? '' : name;
}

const ONE: Record<string, string> = { meetings: 'meeting', hearings: 'hearing', sessions: 'session', seminars: 'seminar', lectures: 'lecture', talks: 'talk', workshops: 'workshop', mtgs: 'meeting', colloquia: 'colloquium', concerts: 'concert', screenings: 'screening', committees: 'committee' };

/** One of many: "Committee Meetings" → "Committee Meeting". */
export function singular(name: string): string {
  return name.replace(/\p{L}+$/u, (word) => {
    const one = ONE[word.toLowerCase()];
    if (!one) return word;
    return word === word.toUpperCase() ? one.toUpperCase() : /^\p{Lu}/u.test(word) ? (one[0] as string).toUpperCase() + one.slice(1) : one;
  });
}

const PAPER = '(?:agendas?|min(?:u|tu)tes|packet|video|audio|notice|materials?|recording|livestream|presentations?|slides|transcript|abstract|pdf|summary|draft|resolutions?|click here|details|read more|more info(?:rmation)?|learn more|register(?: here)?|rsvp|cancell?ed|postponed|rescheduled|view|tickets?|sold out|tb[acd]|to be announced|no classes|no school|(?:offices?|college|university|campus|schools?) closed)';
/** For text in lower case. */
const LAST_PAPERS = new RegExp(`[\\s|,;:(\\[/*–—-]+(?:draft |final |approved |special |meeting )?${PAPER}[)\\]\\s.!*]*$`);
const FIRST_PAPERS = new RegExp(`^(?:${PAPER}\\s*(?:for|of|from)(?:\\s+the)?\\s+|(?:cancell?ed|postponed|rescheduled|updated|new|save the date|reminder)\\s*[:!–—-]\\s*)`, 'i');

const LAST_LENGTH = 40;
const EDGES = /^[\s,;:|.–—)*•·@-]+|[\s,;:|–—(*@-]+$/g;

/** A text without what it says of papers and fate: "Board Meeting – Minutes" → "Board Meeting". */
export function withoutPapers(text: string): string {
  let name = text.trim();
  for (let n = 0; n < 6; n++) {
    // only what stands last is looked at: names may be long
    const rest = Math.max(0, name.length - LAST_LENGTH);
    const papers = lowered(name.slice(rest)).search(LAST_PAPERS);
    const shorter = (papers < 0 ? name : name.slice(0, rest + papers)).replace(FIRST_PAPERS, '').replace(EDGES, '');
    if (shorter === name) break;
    name = shorter;
  }
  return name;
}
