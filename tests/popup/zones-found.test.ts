import { expect, it } from 'vitest';
import { cityOf, findZones, offsetInWords } from '../../popup/zone-list';

const AT = '2027-03-02T16:30';
const first = (typed: string): string | undefined => findZones(typed, AT, 'en')[0]?.zone;

it.each([['tok', 'Asia/Tokyo'], ['new york', 'America/New_York'], ['America/New_York', 'America/New_York'], ['PST', 'America/Los_Angeles'], ['pittsburgh', 'America/New_York'], ['sao paulo', 'America/Sao_Paulo'], ['utc', 'UTC']])('%s is %s', (typed, zone) => expect(first(typed)).toBe(zone));

it('an offset is that of the day', () => {
  const zones = findZones('UTC+5:30', AT, 'en').map(({ zone }) => zone);
  expect(zones.some((zone) => zone === 'Asia/Kolkata' || zone === 'Asia/Calcutta')).toBe(true);
  expect(findZones('-4', '2027-07-02T16:30', 'en').map(({ zone }) => zone)).toContain('America/New_York');
  expect(findZones('-4', AT, 'en').map(({ zone }) => zone)).not.toContain('America/New_York');
});

it('a zone is found by its name in the language of the user', () => expect(findZones('mitteleurop', AT, 'de').map(({ zone }) => zone)).toContain('Europe/Berlin'));
it('nothing typed shows all, nonsense none', () => {
  expect(findZones('', AT, 'en').length).toBeGreaterThan(400);
  expect(findZones('xyzzy', AT, 'en')).toEqual([]);
});

it('cities and offsets in words', () => {
  expect([cityOf('America/New_York'), cityOf('America/Indiana/Knox'), cityOf('UTC')]).toEqual(['New York', 'Knox, Indiana', 'UTC']);
  expect([offsetInWords('America/New_York', AT), offsetInWords('Asia/Kolkata', AT), offsetInWords('UTC', AT), offsetInWords('Mars/Base', AT)]).toEqual(['UTC−5', 'UTC+5:30', 'UTC', '']);
});
