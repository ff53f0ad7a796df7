import type { PageDocument } from '../page';

/** Does the page's title carry the day? "Board Meeting - January 17, 2019" */
export function titleHasDay(doc: PageDocument, start: string): boolean {
  const title = doc.fullTitle;
  if (!/\d/.test(title)) return false;
  const [year, month, day] = [start.slice(0, 4), Number(start.slice(5, 7)), Number(start.slice(8, 10))];
  const numbers = title.match(/\d+/g) ?? [];
  const has = (number: number): boolean => numbers.some((digits) => digits === String(number) || digits === `0${number}`);
  return has(day) && (title.includes(year) || title.includes(`-${year.slice(2)}`) || has(month));
}
