/** What the popup says before the click: for each target the losses of each kind of event, and no others. */
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../src/event';
import { EXPORTERS, type Loss, type LossOptions } from '../../src/exporters';
import { GOLDEN } from './events';

const HERE: LossOptions = { readerZone: 'America/New_York' };
const TALK = GOLDEN['talk']!;

/** The losses by target; targets that lose nothing are left out. */
function losses(event: CalendarEvent, options = HERE): Record<string, Loss[]> {
  return Object.fromEntries(EXPORTERS.flatMap(({ id, cannotCarry }) => {
    const lost = cannotCarry(event, options);
    return lost.length > 0 ? [[id, lost]] : [];
  }));
}
const all = (...lost: Loss[]): Record<string, Loss[]> => ({ google: lost, outlook: lost, office365: lost, yahoo: lost, qr: lost });

describe('lost', () => {
  test.each<[string, CalendarEvent, Record<string, Loss[]>]>([
    ['nothing of a talk', TALK, {}],
    ['nothing of a day', GOLDEN['one-day']!, {}],
    ['a series everywhere but with Google', GOLDEN['weekly-days']!, { outlook: ['recurrence'], office365: ['recurrence'], yahoo: ['recurrence'], qr: ['recurrence'] }],
    ['its exceptions with Google', GOLDEN['weekly']!, { google: ['exceptions'], outlook: ['recurrence'], office365: ['recurrence'], yahoo: ['recurrence'], qr: ['recurrence'] }],
    ['single dates everywhere', GOLDEN['single-dates']!, all('recurrence')],
    ['the local hour of a series in a zone that Google does not know', { ...GOLDEN['weekly-days']!, zone: 'Etc/GMT+5' }, { google: ['drift'], outlook: ['recurrence'], office365: ['recurrence'], yahoo: ['recurrence', 'own-zone'], qr: ['recurrence'] }],
    ['that it is cancelled', GOLDEN['cancelled']!, all('status')],
    ["a zone that is not the reader's, with Yahoo", { ...TALK, zone: 'Europe/Berlin' }, { yahoo: ['own-zone'] }],
    ["no zone that is the reader's by another name", { ...TALK, zone: 'US/Eastern' }, {}],
    ['a floating time wherever there is no such thing', { ...TALK, zone: '' }, { google: ['own-zone'], outlook: ['own-zone'], office365: ['own-zone'], yahoo: ['own-zone'] }],
    ['several whole days with Yahoo', GOLDEN['several-days']!, { yahoo: ['several-days'] }],
    ['the end of a long text', { ...TALK, description: 'A sentence about it. '.repeat(1000) }, all('long-text')],
  ])('%s', (_, event, expected) => expect(losses(event)).toEqual(expected));

  test('a reminder, except in the file', () => expect(losses(TALK, { ...HERE, alarmMinutes: 10 })).toEqual(all('reminder')));
});
