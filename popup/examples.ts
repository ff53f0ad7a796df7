/** Announcements to try the reading with, in the language of the interface and on days to come. */
import { hereAndNow } from '../src/here-and-now';
import { addDays } from '../src/zones';
import { dayInWords } from './day-words';
import { dateOf } from './when';
import { language, t, type Key } from './words';

export const EXAMPLES = [
  { id: 'talk', label: 'example_talk', text: 'example_talk_text', days: 9 },
  { id: 'mail', label: 'example_mail', text: 'example_mail_text', days: 16 },
  { id: 'short', label: 'example_short', text: 'example_short_text', days: 2 },
] as const satisfies readonly { id: string; label: Key; text: Key; days: number }[];

export type ExampleId = (typeof EXAMPLES)[number]['id'];

/** The text of an example, its day so many days from now. */
export function exampleText(id: ExampleId): string {
  const example = EXAMPLES.find((one) => one.id === id) ?? EXAMPLES[0];
  const day = addDays(dateOf(hereAndNow().now), example.days);
  return t(example.text, dayInWords(day, language));
}
