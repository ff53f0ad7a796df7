/**
 * The words that an export says of its own beside the event's. Exporters are pure: the caller gives them in the reader's
 * language (`ExportOptions.say`). Their names are the keys of public/_locales; what stands here is what `en` says there.
 */
const ENGLISH = {
  export_untitled: 'Untitled event',
  export_events: '$1 events',
  export_meeting: 'Online meeting',
  export_speaker: 'Speaker: $1',
  export_speakers: 'Speakers: $1',
  export_organizer: 'Organizer: $1',
  export_join: 'Join $1: $2',
  export_meeting_id: 'Meeting ID: $1',
  export_passcode: 'Passcode: $1',
  export_phone: 'Phone: $1',
  export_cancelled: 'Cancelled: $1',
  export_postponed: 'Postponed: $1',
  export_where: 'Where: $1',
  export_repeats: 'Repeats: $1',
  export_daily: 'every day',
  export_weekly: 'every week',
  export_monthly: 'every month',
  export_yearly: 'every year',
  export_every: 'every $1',
  export_on: '$1 on $2',
  export_times: '$1, $2 times',
  export_until: '$1 until $2',
  export_also: 'also $1',
  export_except: 'except $1',
  export_first: 'the first $1',
  export_second: 'the second $1',
  export_third: 'the third $1',
  export_fourth: 'the fourth $1',
  export_fifth: 'the fifth $1',
  export_last: 'the last $1',
  export_last_but_one: 'the second to last $1',
} as const;

export type Word = keyof typeof ENGLISH;

/** A word, or a phrase with its blanks `$1`, `$2` filled in. */
export type Say = (word: Word, ...fill: string[]) => string;

export const english: Say = (word, ...fill) => ENGLISH[word].replace(/\$(\d)/g, (_, number: string) => fill[Number(number) - 1] ?? '');

export const WORDS = Object.keys(ENGLISH) as Word[];
