/** What a list leaves out is filled in from the pages that it links to. */
import { expect, it } from 'vitest';
import type { EventDraft } from '../src/event';
import { complete, lackingEntries } from '../src/linked-pages';

const PAGE = 'https://www.example.edu/talks/trees';
const said = (quote: string) => ({ grounds: 'labelled' as const, reader: 'announcement', quote });
const draft = (change: Partial<EventDraft> = {}): EventDraft => ({
  title: 'Trees and Forests', start: '2027-03-04T15:00', end: '2027-03-04T16:00', allDay: false, zone: 'America/New_York', speakers: [], status: 'confirmed', url: PAGE,
  assumed: ['end', 'zone'], warnings: [], evidence: { title: said('Trees and Forests'), start: said('March 4, 3 pm') }, alternatives: {}, ...change,
});
const full = (change: Partial<EventDraft> = {}): EventDraft => draft({ end: '2027-03-04T16:20', location: 'Wean Hall 7500', description: 'About trees.', speakers: ['Ada Park'], assumed: [], evidence: { title: said('Trees'), start: said('3 pm'), end: said('4:20 pm'), location: said('Wean Hall 7500'), zone: said('ET') }, ...change });

it('entries that lack something and have a page of their own are worth a look', () => {
  const whole = full({ url: 'https://www.example.edu/talks/whole' });
  const events = [draft(), whole, draft({ url: 'https://www.example.edu/list#2' }), draft({ url: 'mailto:x@example.edu' }), draft({ url: 'https://www.example.edu/old', start: '2026-03-04T15:00', end: '2026-03-04T16:00' })];
  expect(lackingEntries(events, 'https://www.example.edu/list', '2027-01-11T09:00')).toEqual([{ index: 0, url: PAGE }]);
});
it('entries that share a page have none of their own', () => {
  expect(lackingEntries([draft(), draft({ title: 'Robots' })], undefined, '2027-01-11T09:00')).toEqual([]);
});
it('what was left out or assumed comes from the page, and says so', () => {
  const done = complete(draft(), [full({ title: 'Robots' }), full()], PAGE);
  expect(done).toMatchObject({ title: 'Trees and Forests', end: '2027-03-04T16:20', location: 'Wean Hall 7500', description: 'About trees.', speakers: ['Ada Park'], assumed: [], warnings: [] });
  expect(done?.evidence.location).toEqual({ ...said('Wean Hall 7500'), page: PAGE });
  expect(done?.evidence.end?.page).toBe(PAGE);
  expect(done?.evidence.start).not.toHaveProperty('page');
});
it('what both name stays, and the other is offered', () => {
  const done = complete(draft({ location: 'Wean Hall' }), [full({ start: '2027-03-04T16:00', end: '2027-03-04T17:00' })], PAGE);
  expect(done).toMatchObject({ start: '2027-03-04T15:00', end: '2027-03-04T16:00', location: 'Wean Hall', warnings: ['several-times'] });
  expect(done?.alternatives.start).toMatchObject([{ value: '2027-03-04T16:00' }]);
  expect(done?.alternatives.location).toMatchObject([{ value: 'Wean Hall 7500' }]);
  expect(done?.assumed).toContain('end');
});
it('an entry with only a day gets the time of its page', () => {
  const done = complete(draft({ start: '2027-03-04', end: '2027-03-04', allDay: true, assumed: [], warnings: ['time-missing'] }), [full()], PAGE);
  expect(done).toMatchObject({ start: '2027-03-04T15:00', end: '2027-03-04T16:20', allDay: false, assumed: [], warnings: [] });
});
it('a cancelled event is cancelled', () => {
  expect(complete(draft(), [full({ status: 'cancelled' })], PAGE)?.status).toBe('cancelled');
});
it('a page that speaks of another day or of other events says nothing', () => {
  expect(complete(draft(), [full({ start: '2027-03-11T15:00' })], PAGE)).toBeUndefined();
  expect(complete(draft(), [full({ title: 'Robots' }), full({ title: 'Games' })], PAGE)).toBeUndefined();
  expect(complete(draft(), [], PAGE)).toBeUndefined();
});
