/** A day in full as a language writes it: "Thursday, March 5, 2026", "2026年3月5日木曜日". */
import { dateOf } from './when';

/** @param wall a date or a wall time, @param language a BCP 47 tag */
export const dayInWords = (wall: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${dateOf(wall)}T00:00Z`));
