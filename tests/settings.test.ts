import { expect, it } from 'vitest';
import { DEFAULTS, toSettings } from '../src/settings';

it.each([undefined, null, 3, 'x', [], {}, { duration: 'soon', calendar: '<b>', googleAccount: 'a b', reminder: -5, zones: 'mine', history: 0, weekStart: 3, language: '../en', dateOrder: 'ydm' }])('nonsense (%j) gives the defaults', (given) => {
  expect(toSettings(given)).toEqual(DEFAULTS);
});

it('keeps what makes sense', () => {
  const chosen = { calendar: 'outlook', googleAccount: 'ada@example.org', duration: 45, reminder: 0, zones: 'own', history: false, weekStart: 7, language: 'pt_BR', dateOrder: 'dmy' };
  expect(toSettings({ ...chosen, extra: 1 })).toEqual(chosen);
});

it('keeps what a version with a switch for the own zone was told', () => {
  expect(toSettings({ ownZone: false }).zones).toBe('event');
  expect(toSettings({ ownZone: true }).zones).toBe('both');
});
