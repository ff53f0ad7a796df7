import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';
import { OCCASIONS, REPORTS } from './occasions';

const read = (text: string, now: string): ReturnType<typeof findEvents> => findEvents({ text, now, zone: 'Europe/Berlin' }, ({ error }) => { throw error; });

describe.each(Object.entries(OCCASIONS))('%s', (_lang, occasions) => {
  it.each(occasions)('%s %s', (now, text, start, title, place) => {
    const [event] = read(text, `${now}T09:00`);
    expect([event?.start, title === undefined ? undefined : event?.title, event?.location]).toEqual([start, title, place]);
  });
});

describe('what was reported announces nothing', () => {
  it.each(Object.entries(REPORTS).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text }))))('$lang $text', ({ text }) => {
    expect(read(text, '2024-05-14T09:00').map((event) => event.start)).toEqual([]);
  });
});
