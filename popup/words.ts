/** The interface's words, from public/_locales: a key that does not exist is a type error. */
import browser from '../src/browser';
import type { Field, Grounds, Warning } from '../src/event';
import type { Exporter, Loss } from '../src/exporters';
import { LOCALES, nearestLocale, tagOf } from './locales';

type Message = keyof typeof import('../public/_locales/en/messages.json');

/** Messages that say a number stand there once for each plural form of their language: `several_events__one`, `several_events__few` … */
export type CountedKey = { [M in Message]: M extends `${infer Base}__other` ? Base : never }[Message];
export type Key = Exclude<Message, `${CountedKey}__${Intl.LDMLPluralRule}`>;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

type Messages = Record<string, { message: string } | undefined>;
/** The words of the language that the user chose in the settings; absent while the browser's own language is good. */
let chosen: Messages | undefined;

/** BCP 47 tag of the language that the words are in, also for dates. */
export let language: string = browser.i18n.getUILanguage();

/** Speaks another language than the browser: a folder of public/_locales, or '' for the browser's own. To be awaited before anything is shown. */
export async function speak(locale: string): Promise<void> {
  const own = browser.i18n.getUILanguage();
  const wanted = LOCALES.includes(locale) ? locale : nearestLocale(own);
  chosen = wanted === undefined ? undefined : ((await (await fetch(browser.runtime.getURL(`_locales/${wanted}/messages.json`))).json()) as Messages);
  // words may be those of a neighbour; dates are the user's own
  language = wanted === undefined || wanted !== locale ? own : tagOf(locale);
}

/** The words of a key in the user's language, with $1 … filled in. */
export const t = (key: Key, ...fill: string[]): string => say(key, fill);

/** The words for a count, in the plural form of the language; $1 is the number as it is written there, $2 … are filled in. */
export function counted(key: CountedKey, count: number, ...fill: string[]): string {
  const words = [new Intl.NumberFormat(language).format(count), ...fill];
  // where the browser has no words in its language, it says those of English, which has fewer forms
  return say(`${key}__${new Intl.PluralRules(language).select(count)}`, words) || say(`${key}__other`, words);
}

function say(message: string, fill: string[]): string {
  const words = chosen?.[message]?.message;
  if (words === undefined) return browser.i18n.getMessage(message, fill);
  return words.replace(/\$(\$|\d)/g, (_, blank: string) => (blank === '$' ? '$' : (fill[Number(blank) - 1] ?? '')));
}

/** Which way the words run. */
export function direction(): 'ltr' | 'rtl' {
  if (chosen === undefined) return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Targets that are no brand, or a brand that is written otherwise elsewhere. */
const TARGETS: Partial<Record<string, Key>> = { google: 'to_google', ics: 'to_ics_file', 'ics-text': 'to_ics_text', qr: 'to_qr', text: 'to_text' };

/** What a calendar, or another way out, is called in the user's language. */
export function targetName({ id, label }: Pick<Exporter, 'id' | 'label'>): string {
  const key = TARGETS[id];
  return key === undefined ? label : t(key);
}

export const FIELD_LABELS: Record<Field, Key> = {
  title: 'field_title',
  start: 'field_start',
  end: 'field_end',
  zone: 'field_zone',
  location: 'field_location',
  online: 'field_online',
  speakers: 'field_speakers',
  organizer: 'field_organizer',
  description: 'field_description',
  url: 'field_url',
  status: 'field_status',
  recurrence: 'field_recurrence',
  categories: 'field_categories',
  geo: 'field_geo',
};

export const GROUNDS_WORDS: Record<Grounds, Key> = {
  'machine-readable': 'grounds_machine_readable',
  'calendar-link': 'grounds_calendar_link',
  'site-known': 'grounds_site_known',
  labelled: 'grounds_labelled',
  inferred: 'grounds_inferred',
  assumed: 'grounds_assumed',
};

export const WARNING_WORDS: Record<Warning, Key> = {
  'weekday-mismatch': 'warning_weekday_mismatch',
  'zone-mismatch': 'warning_zone_mismatch',
  'time-missing': 'warning_time_missing',
  'date-from-url': 'warning_date_from_url',
  'ambiguous-date': 'warning_ambiguous_date',
  'end-before-start': 'warning_end_before_start',
  'structured-disagrees': 'warning_structured_disagrees',
  'invalid-date': 'warning_invalid_date',
  'time-in-dst-gap': 'warning_time_in_dst_gap',
  'time-comes-twice': 'warning_time_comes_twice',
  'suspicious-link': 'warning_suspicious_link',
  'several-times': 'warning_several_times',
};

export const LOSS_WORDS: Record<Loss, Key> = {
  recurrence: 'loss_recurrence',
  exceptions: 'loss_exceptions',
  status: 'loss_status',
  'own-zone': 'loss_own_zone',
  drift: 'loss_drift',
  'several-days': 'loss_several_days',
  'long-text': 'loss_long_text',
  reminder: 'loss_reminder',
};
