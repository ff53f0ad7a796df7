/** What a language file holds: data only. Month and weekday names, digits and day/month order come from Intl. */

/** What a label at the head of a line, cell or column announces. */
export type LabelKind =
  | 'when' | 'date' | 'time' | 'start' | 'end' | 'duration'
  | 'where' | 'room' | 'building' | 'address'
  | 'speaker' | 'title' | 'host' | 'organizer' | 'affiliation' | 'description'
  | 'online' | 'meeting-id' | 'passcode' | 'phone' | 'url'
  | 'doors' | 'deadline' | 'posted' | 'contact' | 'people' | 'other';

/** What kind of moment a word near a date or time makes it, when it is not the event itself. */
export type CueKind =
  | 'posted' // posted, updated, published
  | 'deadline' // register by, deadline, RSVP
  | 'doors' // doors, check-in: before the event
  | 'side' // reception, coffee, lunch: around the event
  | 'old' // moved from, was, originally
  | 'past' // founded, born, since: history
  | 'sale' // ticket sale
  | 'skip' // no class, except
  | 'hours'; // opening hours

/**
 * All words are lower case and matched as whole words (a final `*` matches any ending: inflected languages).
 * A phrase of several words is written with spaces.
 */
export interface Language {
  id: string;
  /** how a bare 5/3 is read; when absent Intl says */
  order?: 'dmy' | 'mdy' | 'ymd';
  /** hours after 12 are written 13–24, so 4:00 is at night */
  clock24: boolean;
  /** month and weekday forms that Intl does not list: abbreviations, inflections, plurals */
  months?: Record<string, number>;
  weekdays?: Record<string, number>;
  /**
   * weekday words that are ordinary words or signs too (pt "segunda", he "שני"): they count only beside a date, before a time
   * or in brackets. Intl's short names ("do", "土") are taken so by themselves.
   */
  weekdayMarks?: Record<string, number>;
  /** endings that make one word of a weekday and a part of the day: nl "zondagavond" */
  dayparts?: Record<string, 'am' | 'pm'>;
  /** between the ends of a range */
  to: string[];
  from: string[];
  between?: string[];
  until: string[];
  at: string[];
  on: string[];
  and: string[];
  /** may stand between the parts of a date */
  fillers: string[];
  am: string[];
  pm: string[];
  /** "night": 5–11 is the evening, 12 midnight, 1–4 the hours after it (hi "रात", zh "晚上") */
  night?: string[];
  /** the hours around noon: 10 and 11 before it, 12–4 after it (zh "中午") */
  midday?: string[];
  noon: string[];
  midnight: string[];
  /** after an hour ("Uhr", "h", "o'clock") and before one ("kl", "ore", "saat") */
  hourAfter: string[];
  hourBefore: string[];
  minuteAfter?: string[];
  /** signs between hour and minute besides ":", "." and "h" (it "18,30", ru "18-30") */
  minuteSigns?: string;
  /** spoken minutes behind the hour: es "y media" 30, "menos cuarto" -15 */
  minutesBehind?: Record<string, number>;
  /** day words with their distance from today */
  relativeDays: Record<string, number>;
  /** month words with their distance from this month (zh "本月", ko "내달") */
  relativeMonths?: Record<string, number>;
  /** words behind a year (ru "г", pl "roku") */
  yearAfter?: string[];
  /** eras by the year before their first (令和 2018, 民國 1911) */
  eras?: Record<string, number>;
  next: string[];
  this: string[];
  every: string[];
  /** weekday words that mean every such day */
  weekdayPlurals?: Record<string, number>;
  weekly?: string[];
  biweekly?: string[];
  monthly?: string[];
  daily?: string[];
  units: { minute: string[]; hour: string[]; day: string[]; week: string[]; month?: string[] };
  for?: string[];
  /** before a number of days from today ("in two weeks") */
  ahead?: string[];
  /** written numbers used for hours and durations */
  numbers?: Record<string, number>;
  /** "half past seven" (past) or "halb sieben" (before) */
  half?: { past?: string[]; before?: string[] };
  quarter?: { past?: string[]; before?: string[] };
  /** quarters of an hour before its end: ca "dos quarts de vuit" 2 */
  quarters?: Record<string, number>;
  labels: Partial<Record<LabelKind, string[]>>;
  cues: Partial<Record<CueKind, string[]>>;
  cancelled: string[];
  postponed: string[];
  /** "moved to", "rescheduled to", "new time" */
  moved: string[];
  /** what an announcement calls its event ("seminar", "concert") */
  events?: string[];
  /** words of announcements that news and articles seldom use ("admission", "you are invited") */
  announces?: string[];
  /** words of reports about what is past ("said", "took place") */
  reports?: string[];
  /** verbs and phrases that tell what is over; a leading `*` stands for the letters before an ending ("*ieron") */
  told?: string[];
  /** verbs and phrases that tell what is to come, or ask to come */
  toCome?: string[];
  /** words in titles of what is no announcement ("recap", "minutes", "guide to") */
  articleTitles?: string[];
  /** no meeting that day: "no class", "holiday" */
  skip: string[];
  online: string[];
  hybrid?: string[];
  /** words of rooms, buildings and streets; a leading `*` matches compounds (de "*saal") */
  places: string[];
  /** place words of bodies that act ("prefeitura", "rectorat"): a place only behind a preposition */
  bodies?: string[];
  /** before a place in running text ("in", "im", "в") */
  placeBefore?: string[];
  /** behind a place in running text (ja "で", ko "에서") */
  placeAfter?: string[];
  /** words at which a place in running text is over */
  placeEnd?: string[];
  /** endings that say where (hu "könyvtárban", fi "kirjastossa") */
  placeCases?: string[];
  /** a chain of genitives goes on behind a name ("залі Закарпатської обласної наукової бібліотеки") */
  genitives?: true;
  /** words are written in syllables: small ones behind a capital go on with the name (vi "Bảo tàng Mỹ thuật") */
  syllables?: true;
  /** every noun has a capital: one alone is no name */
  capitalNouns?: true;
  /** adjectives stand before their noun: a small word behind a place's name is no part of it (de, nl, sv) */
  adjectivesFirst?: true;
  /** several words are written as one ("Weihnachtskonzert", "joulukonsertti") */
  compounds?: true;
  /** letters that no other language with a file writes so often */
  letters?: string;
  /** letters written before a word or number without a space (he "ב", ar "و") */
  prefixes?: string[];
  /** written without spaces between words */
  unspaced?: true;
  /** before a speaker's name ("by", "von") and titles ("Dr.", "Prof.") */
  by: string[];
  honorifics: string[];
  /** the commonest short words, to tell the language from the text */
  stopwords: string[];
}
