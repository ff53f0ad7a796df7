import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/event';
import { parsePage } from '../../src/page';
import { siteFor, zoneClaims } from '../../src/sites';

const page = (url: string, html = '<p>Tea</p>') => parsePage({ url, html, zone: 'UTC', now: '2027-01-11T09:00' });
const idOf = (url: string, html?: string) => siteFor(page(url, html))?.id;

describe('siteFor', () => {
  it.each([
    ['https://csd.cmu.edu/calendar/x', 'csd-cmu-edu'],
    ['https://www.cs.cmu.edu/calendar', 'csd-cmu-edu'],
    ['https://www.eventbrite.co.uk/e/1', 'eventbrite'],
    ['https://mail.google.com/mail/u/0/', 'gmail'],
    ['https://groups.google.com/g/x', 'mailing-list'],
    ['https://csd.cmu.edu.evil.example/', undefined],
    ['https://notmeetup.com/', undefined],
    ['https://example.edu/?u=https://meetup.com/', undefined],
    ['about:blank', undefined],
  ])('%s', (url, id) => expect(idOf(url)).toBe(id));

  it('knows platforms by their marks, special ones before whole systems', () => {
    const drupal = '<head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"></head>';
    expect(idOf('https://example.edu/', drupal)).toBe('drupal');
    expect(idOf('https://example.edu/', `${drupal}<body><span class="twEDDescription">Tea</span></body>`)).toBe('trumba');
    expect(idOf('https://csd.cmu.edu/', drupal)).toBe('csd-cmu-edu');
  });
});

it('states a site\'s zone for every group, weaker than anything the page says', () => {
  const doc = page('https://csd.cmu.edu/');
  const claims: Claim[] = ['main', 'list:0', 'main'].map((group) => ({ field: 'title', value: 'Tea', grounds: 'inferred', reader: 'announcement', quote: 'Tea', group }));
  const site = siteFor(doc);
  expect(site && zoneClaims(site, doc, claims).map(({ group, value, grounds, reader, quote }) => [group, value, grounds, reader, quote])).toEqual([
    ['main', 'America/New_York', 'inferred', 'csd-cmu-edu', 'csd.cmu.edu'],
    ['list:0', 'America/New_York', 'inferred', 'csd-cmu-edu', 'csd.cmu.edu'],
  ]);
});
