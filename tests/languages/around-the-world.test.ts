import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';
import { languageOf } from '../../src/languages';
import { textLines } from '../../src/text-lines';
import { NEWS, WORLD } from './around-the-world';

const read = (text: string, now: string): ReturnType<typeof findEvents> => findEvents({ text, now, zone: 'Europe/Berlin' }, ({ error }) => { throw error; });

describe.each(Object.entries(WORLD))('%s', (lang, cases) => {
  it.each(cases)('%s %s', (now, text, start, place) => {
    const [event] = read(text, `${now}T10:00`);
    expect([event?.start, place === undefined ? undefined : event?.location]).toEqual([start, place]);
  });

  it('is told from each text alone', () => {
    expect(cases.map(([, text]) => languageOf(undefined, textLines(text)))).toEqual(cases.map(() => lang));
  });
});

describe('news announces nothing', () => {
  const all = Object.entries(NEWS).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text })));
  it.each(all)('$lang $text', ({ text }) => {
    for (const now of ['2024-05-13T10:00', '2026-11-02T10:00']) expect(read(text, now).map((event) => event.start)).toEqual([]);
  });
});
