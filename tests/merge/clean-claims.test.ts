/** What a hostile page says, and what is left of it in the event. */
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/find-events';

const CLOCK = { now: '2027-01-11T09:00', zone: 'America/New_York', url: 'https://www.example.edu/talk' };
const TALK = { '@context': 'https://schema.org', '@type': 'Event', name: 'Tea', startDate: '2027-03-04T16:00:00-05:00', endDate: '2027-03-04T17:00:00-05:00' };
const read = (data: object, more: object = {}) => findEvents({ html: `<title>Tea</title><script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`, ...CLOCK, ...more })[0];

describe('characters', () => {
  it.each([
    ['an override that turns letters round', 'Tea \u202egnp.exe', 'Tea gnp.exe'],
    ['isolates', '\u2066Tea\u2069 \u2067party', 'Tea party'],
    ['zero-width spaces and soft hyphens', 'Te\u200ba par\u00adty\u2060', 'Tea party'],
    ['control characters', 'Tea\u0000\u0007\u001b[31m party', 'Tea[31m party'],
    ['line breaks of every kind', 'Tea\u2028at\u0085four\r\nsharp', 'Tea at four sharp'],
    ['half a character', 'Tea \ud83d party', 'Tea \ufffd party'],
    ['emoji and Persian stay whole', 'می\u200cخواهم 👩\u200d👩\u200d👧', 'می\u200cخواهم 👩\u200d👩\u200d👧'],
    ['markup', '<img src=x onerror=alert(1)>Tea', 'Tea'],
  ])('%s', (_, name, title) => expect(read({ ...TALK, name })?.title).toBe(title));

  it('in every field, and in what it was read from', () => {
    const event = read({ ...TALK, location: 'Room \u202e12', organizer: { name: 'The\u0000 Club' }, performer: [{ name: 'Ada\u200b Park' }, { name: '\u202e' }], description: 'One\u202e line\u0007\nand another' });
    expect(event).toMatchObject({ location: 'Room 12', organizer: 'The Club', speakers: ['Ada Park'], description: 'One line\nand another' });
    expect(JSON.stringify(event)).not.toMatch(/\\u00|\\u20|[\u0000-\u001f\u200b\u202a-\u202e\u2066-\u2069]/);
  });

  it("in the tab's title", () => expect(findEvents({ html: '<p>March 4, 2027, 4 pm in Room 12</p>', title: 'Seminar \u202eon tea\u0007', ...CLOCK })[0]?.title).toBe('Seminar on tea'));
});

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'chrome://settings', 'blob:https://www.example.edu/1', ' java\nscript:alert(1)'])('%s is none', (url) => {
    expect(read({ ...TALK, url })?.url).toBe(CLOCK.url);
    expect(read({ ...TALK, location: { '@type': 'VirtualLocation', url } })?.online?.url).toBeUndefined();
  });
  it('of a file on the disk is nobody’s business', () => expect(read(TALK, { url: 'file:///home/ada/talk.html' })).not.toHaveProperty('url'));
  it('is that of its host, whatever stands before it', () => {
    expect(read({ ...TALK, url: 'https://larkfield.edu@tickets.example/1' })?.url).toBe('https://tickets.example/1');
    expect(read({ ...TALK, location: { '@type': 'VirtualLocation', url: 'https://larkfield.edu@stream.example/1' } })?.online).toEqual({ service: 'Online', url: 'https://stream.example/1' });
  });
  it.each(['https://zoom.us@evil.example/j/91234567890', 'https://z\u043e\u043em.us/j/91234567890', 'https://zo0m.us/j/91234567890'])('%s pretends: it is not offered, and warned of', (url) => {
    for (const given of [{ location: { '@type': 'VirtualLocation', url } }, { url }, { description: `Join: ${url}` }]) {
      const draft = read({ ...TALK, ...given });
      expect([draft?.online, draft?.url, draft?.warnings]).toEqual([undefined, CLOCK.url, ['suspicious-link']]);
    }
  });
});

describe('data', () => {
  it('with __proto__ and constructor changes nothing', () => {
    const script = '{"@type":"Event","name":"Tea","startDate":"2027-03-04T16:00","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"location":{"__proto__":{"name":"x"}}}';
    expect(findEvents({ html: `<script type="application/ld+json">${script}</script>`, ...CLOCK })[0]?.title).toBe('Tea');
    expect({}).not.toHaveProperty('polluted');
  });
  it('that points at itself has an end', () => {
    const event = { ...TALK, '@id': '#tea', superEvent: { '@id': '#fair' }, subEvent: [{ '@id': '#tea' }] };
    expect(read({ '@graph': [event, { '@type': 'Event', '@id': '#fair', name: 'Fair', startDate: '2027-03-04', subEvent: { '@id': '#tea' }, superEvent: { '@id': '#fair' } }] })?.start).toMatch(/^2027-03-04/);
  });
  it.each([['100,000 levels of lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`], ['100,000 levels of objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`], ['100,000 opened, none closed', '{"@type":'.repeat(100_000)], ['50 MB of one string', `{"@type":"Event","name":"${'x'.repeat(50_000_000)}"}`], ['50 MB of small events', `[${'{"@type":"Event"},'.repeat(2_800_000)}{}]`]])('%s', { timeout: 60_000 }, (_, script) => {
    const from = performance.now();
    const events = findEvents({ html: `<html lang="en"><h1>Tea</h1><p>When: Thursday, March 4, 2027, 4 pm</p><script type="application/ld+json">${script}</script>`, ...CLOCK }, ({ error }) => { throw error; });
    expect(events.map(({ start }) => start)).toEqual(['2027-03-04T16:00']);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});
