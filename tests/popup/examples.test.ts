/** The examples of each language can be read: what the popup offers to try must work. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tagOf } from '../../popup/locales';
import { findEvents } from '../../src/find-events';

const folder = resolve(import.meta.dirname, '../../public/_locales');
const DAY = '2027-03-04';

describe.each(readdirSync(folder))('%s', (locale) => {
  const words = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  const language = tagOf(locale);
  const inWords = (style: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(DAY));
  // as popup/examples.ts fills it in
  const read = (key: string) => findEvents({ text: (words[key]?.message ?? '').replace('$1', `${inWords({ weekday: 'long' })}, ${inWords({ dateStyle: 'long' })}`), lang: language, now: '2027-02-20T09:00', zone: 'America/New_York' })[0];

  it('a talk', () => expect(read('example_talk_text')).toMatchObject({ start: `${DAY}T16:30`, end: `${DAY}T18:00` }));
  it('a mail', () => expect(read('example_mail_text')).toMatchObject({ start: `${DAY}T15:00`, online: { service: 'Zoom', passcode: 'biscuit' } }));
  it('a short note', () => expect(read('example_short_text')).toMatchObject({ start: `${DAY}T17:00` }));
  it('the text in the empty box', () => expect(findEvents({ text: words['text_placeholder']?.message ?? '', lang: language, now: '2027-02-20T09:00', zone: 'America/New_York' })[0]?.start).toMatch(/T16:30$/));
});
