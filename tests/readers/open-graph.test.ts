import { expect, it } from 'vitest';
import { openGraph } from '../../src/readers/open-graph';
import { groupsOf, valuesOf } from './claims-of';

const head = (tags: Record<string, string>): string => `<head>${Object.entries(tags).map(([name, content]) => `<meta property="${name}" content="${content}">`).join('')}</head><body></body>`;

it('reads an event object', () => {
  const [group] = groupsOf(openGraph, head({ 'og:type': 'event', 'og:title': 'Proofs &amp; programs', 'event:start_time': '2026-03-05T16:30:00-0500', 'event:end_time': '2026-03-05T18:00:00-0500', 'og:url': '/talks/1', 'og:description': 'On both.', 'og:locality': 'Pittsburgh', 'og:region': 'PA' }));
  expect(group?.group).toBe('open-graph:0');
  expect(group?.values).toEqual({ title: 'Proofs & programs', start: '2026-03-05T16:30-05:00', end: '2026-03-05T18:00-05:00', location: 'Pittsburgh, PA', description: 'On both.', url: 'https://events.example.edu/talks/1' });
  expect(group?.claims.find(({ field }) => field === 'start')).toMatchObject({ quote: 'event:start_time: 2026-03-05T16:30:00-0500', grounds: 'machine-readable' });
});

it('reads name= tags, a zone and other spellings', () => {
  expect(valuesOf(openGraph, '<meta name="event:start_date" content="2026-03-05 16:30"><meta name="event:timezone" content="America/New_York"><meta name="event:venue" content="Gates Hall">')).toEqual([{ start: '2026-03-05T16:30', zone: 'America/New_York', location: 'Gates Hall' }]);
});

it.each([
  ['an article', { 'og:type': 'article', 'og:title': 'Tea', 'article:published_time': '2026-03-05T16:30:00Z' }],
  ['an event without a time', { 'og:type': 'event', 'og:title': 'Tea' }],
  ['an unreadable time', { 'og:type': 'event', 'og:title': 'Tea', 'event:start_time': 'soon' }],
] as [string, Record<string, string>][])('says nothing of %s', (_, tags) => expect(valuesOf(openGraph, head(tags))).toEqual([]));
