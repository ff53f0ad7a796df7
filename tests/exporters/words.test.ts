import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { EXPORTERS } from '../../src/exporters';
import { english as say, WORDS, type Say } from '../../src/exporters/words';
import { GOLDEN } from './events';

const NOW = { now: Date.UTC(2026, 0, 15, 12) };
/** Another language: blanks in another order, nothing English left. */
const foreign: Say = (word, ...fill) => `«${word.slice('export_'.length)}»${[...fill].reverse().join('|')}`;

/** All that an exporter writes of an event, as text. */
function written(id: string, name: keyof typeof GOLDEN, options: { say?: Say; locale?: string }): string {
  const exporter = EXPORTERS.find((one) => one.id === id);
  const event = GOLDEN[name];
  if (!exporter || !event) throw new Error(`${id}, ${name}`);
  if (exporter.kind === 'link') return decodeURIComponent(exporter.link(event, { ...NOW, ...options }));
  if (exporter.kind === 'text') return exporter.text([event], { ...NOW, ...options }).text.replaceAll('\r\n ', '');
  if (exporter.kind === 'file') return exporter.file([event], { ...NOW, ...options }).text.replaceAll('\r\n ', '');
  return '';
}

test.each(WORDS)('%s is what the English interface says', (word) => {
  expect(english[word].message).toBe(say(word, '$1', '$2'));
});

test('what the event itself says is no blank to be filled in', () => {
  expect(say('export_join', '$2', '$1')).toBe('Join $2: $1');
});

describe.each(EXPORTERS.filter(({ kind }) => kind !== 'picture').map(({ id }) => id))("%s in the reader's language", (id) => {
  test('names everything in it', () => {
    const text = written(id, 'hybrid', { say: foreign });
    for (const said of ['«speakers»Ada Example, Grace Sample', '«organizer»CS Seminar', 'https://cmu.zoom.us/j/7976700891?pwd=a%20b|Zoom', '«meeting_id»797 670 0891', '«passcode»ldm-thesis', '«phone»']) {
      expect(text.replaceAll('\\,', ',').replaceAll('&lt;', '<')).toContain(said);
    }
    for (const word of ['Speaker', 'Organizer', 'Join ', 'Meeting ID', 'Passcode', 'Phone']) expect(text).not.toContain(word);
  });

  test('is English when no language is given', () => expect(written(id, 'hybrid', {})).toMatch(/Speakers:.*Organizer:.*Join Zoom:.*Meeting ID:.*Passcode:.*Phone:/s));
});

/** The words of a language of the interface, as the popup says them. */
const spoken = (locale: string): Say => {
  const words = JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8')) as Record<string, { message: string }>;
  return (word, ...fill) => (words[word]?.message ?? '').replace(/\$(\d)/g, (_, number: string) => fill[Number(number) - 1] ?? '');
};

test.each<[string, string, string[]]>([
  ['de', 'jede Woche am Dienstag', ['Vortragende: Ada Example, Grace Sample', 'Veranstalter: CS Seminar', 'Teilnehmen über Zoom: https://cmu.zoom.us/j/7976700891?pwd=a%20b', 'Meeting-ID: 797 670 0891', 'Kenncode: ldm-thesis']],
  ['ar', 'كل أسبوع: الثلاثاء', ['المتحدثون: Ada Example, Grace Sample', 'المنظِّم: CS Seminar', 'الانضمام عبر Zoom: https://cmu.zoom.us/j/7976700891?pwd=a%20b', 'معرّف الاجتماع: 797 670 0891', 'رمز المرور: ldm-thesis']],
])('in %s the value stands behind its label, on a line of its own that takes its direction from the label', (locale, every, lines) => {
  const options = { say: spoken(locale), locale };
  for (const id of ['google', 'text', 'ics']) {
    const text = written(id, 'hybrid', options).replaceAll('\\,', ',').replaceAll('\\n', '\n').replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('+', ' ');
    for (const line of lines) expect(`${text}\n`.replaceAll('\\;', ';'), id).toContain(line);
    // no marks that turn the direction: calendars show them as boxes, or search for them
    expect(text, id).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
  const series = { ...GOLDEN['weekly']!, recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU' };
  const exporter = EXPORTERS.find(({ id }) => id === 'text');
  expect(exporter?.kind === 'text' && exporter.text([series], { ...NOW, ...options }).text).toContain(every);
});

test('a series and an event that is off, in the words and dates of the language', () => {
  expect(written('text', 'weekly', { say: foreign, locale: 'de' }).split('\n').slice(0, 3)).toEqual([
    'Lunch seminar',
    'Dienstag, 20. Januar 2026, 12:00 – 13:00 (America/New_York, UTC-05:00)',
    '«repeats»«until»Dienstag, 28. April 2026|«weekly», «except»Dienstag, 3. März 2026',
  ]);
  expect(written('text', 'cancelled', { say: foreign })).toMatch(/^«cancelled»Colloquium\n/);
  const german: Say = (word, ...fill) => (word === 'export_postponed' ? `Verschoben: ${fill.join()}` : say(word, ...fill));
  const event = { ...GOLDEN['postponed']!, title: 'Vortrag verschoben!' };
  const text = EXPORTERS.find(({ id }) => id === 'text');
  expect(text?.kind === 'text' && text.text([event], { ...NOW, say: german }).text).toMatch(/^Vortrag verschoben!\n/);
});
