import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/readers/json-ld';
import { groupsOf, valuesOf } from './claims-of';

const script = (...data: unknown[]): string => data.map((value) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`).join('');
const read = (...data: unknown[]) => valuesOf(jsonLd, script(...data));
const talk = { '@context': 'https://schema.org', '@type': 'Event', name: 'Proofs &amp; programs', startDate: '2026-03-05T16:30:00-05:00' };

describe('categories and position', () => {
  const place = (geo: unknown) => ({ ...talk, location: { '@type': 'Place', name: 'Gates Hall', ...(geo as object) } });

  it.each([
    ['text', 'Logic, Talks ,logic,https://x.example/tag', ['Logic', 'Talks']],
    ['a list', ['Logic', 'Talks &amp; more'], ['Logic', 'Talks & more']],
    ['terms', [{ '@type': 'DefinedTerm', name: 'Logic, applied' }], ['Logic, applied']],
    ['more than anybody files an event under', Array.from({ length: 20 }, (_, index) => `best event ${index}`).join(), undefined],
    ['nothing', '', undefined],
  ])('keywords: %s', (_, keywords, categories) => expect(read({ ...talk, keywords })[0]?.categories).toEqual(categories));

  it.each([
    ['numbers', { geo: { '@type': 'GeoCoordinates', latitude: 40.443336, longitude: -79.944023 } }, { latitude: 40.443336, longitude: -79.944023 }],
    ['text', { geo: { latitude: ' 40.4433361234', longitude: '-79.944023' } }, { latitude: 40.443336, longitude: -79.944023 }],
    ['one line', { geo: '40.5,-80' }, { latitude: 40.5, longitude: -80 }],
    ['the place itself', { latitude: '-33.9', longitude: '151' }, { latitude: -33.9, longitude: 151 }],
    ['0/0, what programs write for lack of better', { geo: { latitude: 0, longitude: 0 } }, undefined],
    ['no place on earth', { geo: { latitude: 91, longitude: 10 } }, undefined],
    ['half of it', { geo: { latitude: 40 } }, undefined],
    ['words', { geo: { latitude: 'north', longitude: '1e2' } }, undefined],
  ])('position: %s', (_, geo, position) => expect(read(place(geo))[0]?.geo).toEqual(position));

  it('two places have no position in common', () => {
    const at = (name: string, latitude: number) => ({ '@type': 'Place', name, geo: { latitude, longitude: 10 } });
    expect(read({ ...talk, location: [at('Here', 40), at('There', 41)] })[0]?.geo).toBeUndefined();
    expect(read({ ...talk, location: { '@type': 'VirtualLocation', url: 'https://x.example/', latitude: 40, longitude: 10 } })[0]?.geo).toBeUndefined();
  });
});

describe('what one event says', () => {
  it('reads every field', () => {
    const [group] = groupsOf(
      jsonLd,
      script({
        ...talk,
        '@type': ['EducationEvent', 'http://schema.org/Event'],
        endDate: '2026-03-05T18:00:00-05:00',
        doorTime: '2026-03-05T16:00:00-05:00',
        location: { '@type': 'Place', name: 'Gates Hall', address: { '@type': 'PostalAddress', streetAddress: '4405 Forbes Ave', addressLocality: 'Pittsburgh', addressRegion: 'PA', postalCode: '15213', addressCountry: { '@type': 'Country', name: 'US' } } },
        performer: [{ '@type': 'Person', name: 'Ada Park' }, { '@type': 'Person', givenName: 'Lin', familyName: 'Moreau' }],
        organizer: { '@type': 'Organization', name: 'Logic Group' },
        description: '&lt;p&gt;First &amp;#8211; line.&lt;/p&gt;&lt;p&gt;Second&lt;br&gt;third.&lt;/p&gt;',
        url: '/talks/1',
        eventStatus: 'https://schema.org/EventCancelled',
      }),
    );
    expect(group?.group).toBe('json-ld:0');
    expect(group?.values).toEqual({
      title: 'Proofs & programs',
      start: '2026-03-05T16:30-05:00',
      end: '2026-03-05T18:00-05:00',
      location: 'Gates Hall, 4405 Forbes Ave, Pittsburgh, PA, 15213, US',
      speakers: ['Ada Park', 'Lin Moreau'],
      organizer: 'Logic Group',
      description: 'First – line.\n\nSecond\nthird.',
      url: 'https://events.example.edu/talks/1',
      status: 'cancelled',
    });
    expect(group?.claims.every((claim) => claim.grounds === 'machine-readable' && claim.reader === 'json-ld' && claim.quote.length <= 200)).toBe(true);
    expect(group?.claims.find((claim) => claim.field === 'start')?.quote).toBe('startDate: 2026-03-05T16:30:00-05:00');
  });

  it('leaves out a time that cannot be read, and a scheduled status', () => {
    expect(read({ ...talk, startDate: 'next Thursday', eventStatus: 'EventScheduled' })).toEqual([{ title: 'Proofs & programs' }]);
  });

  it('calls a nameless event by its type, where nothing around it has a name', () => {
    expect(read({ '@type': 'RadioSeries', episode: { publication: [{ '@type': 'OnDemandEvent', startDate: '2026-03-05T16:30' }] } })).toEqual([{ title: 'On demand event', start: '2026-03-05T16:30' }]);
    expect(read({ '@type': 'Event', startDate: '2026-03-05T16:30' })).toEqual([{ start: '2026-03-05T16:30' }]);
  });

  it('says "postponed", and nothing of "rescheduled"', () => {
    expect(read({ ...talk, eventStatus: 'schema:EventPostponed' })[0]?.status).toBe('postponed');
    expect(read({ ...talk, eventStatus: 'EventRescheduled' })[0]).not.toHaveProperty('status');
  });

  it('takes places as they come', () => {
    const place = (location: unknown) => read({ ...talk, location })[0]?.location;
    expect(place('Room 12')).toBe('Room 12');
    expect(place(['Room 12', { '@type': 'VirtualLocation', url: 'https://events.example.edu/talks/1' }])).toBe('Room 12');
    expect(place({ '@type': 'Place', name: 'The Albany', address: 'The Albany, Douglas Way, London' })).toBe('The Albany, Douglas Way, London');
    expect(place({ '@type': 'Place', name: 'Nyack', address: { streetAddress: 'S. Broadway &amp; Hudson', addressLocality: 'Nyack' } })).toBe('S. Broadway & Hudson, Nyack');
    expect(place({ '@type': 'Place', address: { '@type': 'PostalAddress', name: 'Congress Centre', addressCountry: 'CZ' } })).toBe('Congress Centre, CZ');
    expect(place({ '@type': 'PostalAddress', name: 'Congress Centre', addressCountry: 'CZ' })).toBe('Congress Centre, CZ');
    expect(place({ '@type': 'Room', name: '4405', containedInPlace: { '@type': 'Place', name: 'Gates Hall' } })).toBe('4405, Gates Hall');
    expect(place({ '@type': 'Place', name: '' })).toBeUndefined();
    expect(['Online', 'Online event', 'Virtual (via Zoom)', 'TBA', 'To be announced'].map(place)).toEqual(Array(5).fill(undefined));
    expect(['Zoom Room, Gates Hall', 'Meeting House', 'Online Gallery, 3rd floor'].map(place)).toEqual(['Zoom Room, Gates Hall', 'Meeting House', 'Online Gallery, 3rd floor']);
  });

  it('tells a meeting from the page itself', () => {
    const online = (location: unknown, more = {}) => read({ ...talk, location, ...more })[0]?.online;
    const zoom = { '@type': 'VirtualLocation', url: 'https://example.zoom.us/j/98765432101' };
    expect(online(zoom)).toEqual({ service: 'Zoom', url: 'https://example.zoom.us/j/98765432101', id: '98765432101' });
    expect(online([{ '@type': 'Place', name: 'Room 12' }, zoom], { description: 'Zoom https://example.zoom.us/j/98765432101 passcode: tea' })).toMatchObject({ id: '98765432101', passcode: 'tea' });
    expect(online({ '@type': 'VirtualLocation', url: 'https://events.example.edu/talks/1' })).toBeUndefined();
    expect(online({ '@type': 'VirtualLocation', url: 'https://stream.example.org/room' })).toEqual({ service: 'Online', url: 'https://stream.example.org/room' });
    expect(online({ '@type': 'Place', name: 'https://example.zoom.us/j/98765432101' })).toMatchObject({ id: '98765432101' });
    expect(online('https://zoom.us.evil.example/j/98765432101')).not.toHaveProperty('id');
  });

  it('reads a schedule as a rule', () => {
    expect(
      read({
        ...talk,
        startDate: undefined,
        eventSchedule: { '@type': 'Schedule', startDate: '2026-03-02', endDate: '2026-04-30', repeatFrequency: 'P1W', byDay: ['https://schema.org/Tuesday', 'Thursday'], startTime: '16:30:00', endTime: '18:00:00', exceptDate: ['2026-03-10'], scheduleTimezone: 'America/New_York' },
      })[0],
    ).toEqual({ title: 'Proofs & programs', start: '2026-03-03T16:30', end: '2026-03-03T18:00', zone: 'America/New_York', recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260430T235959\nEXDATE:20260310T163000' });
  });

  it('drops zones that are none', () => {
    expect(read({ ...talk, timezone: 'Europe/Paris' })[0]?.zone).toBe('Europe/Paris');
    expect(read({ ...talk, timezone: 'Mars/Phobos' })[0]).not.toHaveProperty('zone');
  });
});

describe('where events stand', () => {
  it.each([
    ['@graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'x' }, talk] }],
    ['an array', [{ '@type': 'WebSite', name: 'x' }, talk]],
    ['mainEntity', { '@type': 'WebPage', mainEntity: talk }],
    ['an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: talk }] }],
    ['a group\'s events', { '@type': 'MusicGroup', name: 'Trio', event: [talk] }],
    ['a reservation', { '@type': 'EventReservation', reservationNumber: 'A1', reservationFor: talk }],
    ['a prefixed type', { ...talk, '@type': 'schema:TheaterEvent' }],
    ['a festival', { ...talk, '@type': 'Festival' }],
    ['a full property name', { '@type': 'http://schema.org/Event', 'http://schema.org/name': 'Proofs &amp; programs', 'schema:startDate': { '@value': '2026-03-05T16:30-05:00' } }],
  ])('%s', (_, data) => expect(read(data)).toEqual([{ title: 'Proofs & programs', start: '2026-03-05T16:30-05:00' }]));

  it.each([
    ['a product', { '@type': 'Product', name: 'Event tent', releaseDate: '2026-03-05' }],
    ['a venue', { '@type': 'EventVenue', name: 'Hall' }],
    ['a delivery', { '@type': 'ParcelDelivery', deliveryStatus: { '@type': 'DeliveryEvent', startDate: '2026-03-05' } }],
    ['a publication', { '@type': 'Book', publication: { '@type': 'PublicationEvent', startDate: '2026-03-05' } }],
    ['an undated course', { '@type': 'Course', name: 'Logic', hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online' } }],
    ['the series around a talk', { '@type': 'Article', superEvent: talk }],
    ['nothing', {}],
  ])('no event in %s', (_, data) => expect(read(data)).toEqual([]));

  it('follows references across scripts, and survives cycles', () => {
    const place = { '@id': '#hall', '@type': 'Place', name: 'Gates Hall', event: { '@id': '#talk' } };
    expect(read({ ...talk, '@id': '#talk', location: { '@id': '#hall' } }, place)).toEqual([{ title: 'Proofs & programs', start: '2026-03-05T16:30-05:00', location: 'Gates Hall' }]);
  });

  it('gives sub-events groups of their own, with what the whole says once', () => {
    const groups = groupsOf(jsonLd, script({ ...talk, location: 'Gates Hall', subEvent: [{ '@type': 'Event', name: 'Tutorial', startDate: '2026-03-06T09:00' }, { '@type': 'Event', startDate: '2026-03-07T09:00' }] }));
    expect(groups.map(({ values }) => [values.title, values.start, values.location])).toEqual([
      ['Proofs & programs', '2026-03-05T16:30-05:00', 'Gates Hall'],
      ['Tutorial', '2026-03-06T09:00', 'Gates Hall'],
      ['Proofs & programs', '2026-03-07T09:00', 'Gates Hall'],
    ]);
    expect(groups[1]?.claims.find((claim) => claim.field === 'location')?.grounds).toBe('inferred');
  });

  it('keeps two events that share an @id, and one that is printed twice', () => {
    expect(read([{ ...talk, '@id': '#event' }, { ...talk, '@id': '#event', startDate: '2026-03-12T16:30:00-04:00' }]).map(({ start }) => start)).toEqual(['2026-03-05T16:30-05:00', '2026-03-12T16:30-04:00']);
    expect(read(talk, talk)).toHaveLength(1);
  });

  it('makes an occurrence of every stated day', () => {
    expect(groupsOf(jsonLd, script({ ...talk, startDate: ['2026-03-05T16:30', '2026-03-12T16:30'], endDate: ['2026-03-05T18:00', '2026-03-12T18:00'] })).map(({ group, values }) => [group, values.start, values.end])).toEqual([
      ['json-ld:0', '2026-03-05T16:30', '2026-03-05T18:00'],
      ['json-ld:0.1', '2026-03-12T16:30', '2026-03-12T18:00'],
    ]);
  });
});

describe('how it is written', () => {
  const json = JSON.stringify(talk);
  const expected = [{ title: 'Proofs & programs', start: '2026-03-05T16:30-05:00' }];
  it.each([
    ['HTML comment', `<!-- ${json} -->`],
    ['CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in a comment', `/*<![CDATA[*/${json}/*]]>*/`],
    ['trailing commas', `{"@type":"Event","name":"Proofs & programs","startDate":"2026-03-05T16:30-05:00",}`],
    ['trailing comma in a list', `[${json},]`],
    ['semicolon', `${json};`],
    ['two in a row', `${json}\n${json}`],
    ['raw line break in a string', `{"@type":"Event","name":"Proofs &\n programs","startDate":"2026-03-05T16:30-05:00"}`],
    ['raw tab and bad escape', `{"@type":"Event","name":"Proofs\t& progra\\ms","startDate":"2026-03-05T16:30-05:00"}`],
    ['comments', `{/* event */"@type":"Event", // what\n"name":"Proofs & programs","startDate":"2026-03-05T16:30-05:00"}`],
    ['entities for quotes', json.replaceAll('&amp;', '&').replaceAll('"', '&quot;')],
    ['byte order mark', `\uFEFF${json}`],
  ])('%s', (_, text) => expect(read(text)).toEqual(expected));

  it.each(['', '{', '[]', 'null', '"Event"', '{"@type":"Event"', 'var x = 1;', '<p>no</p>'])('nothing in %j', (text) => expect(read(text)).toEqual([]));

  it('takes types and script kinds in any case, and other scripts not at all', () => {
    expect(valuesOf(jsonLd, `<script type="Application/LD+JSON; charset=utf-8">${json}</script>`)).toEqual(expected);
    expect(valuesOf(jsonLd, `<script>${json}</script>`)).toEqual([]);
  });

  it('is bounded', () => {
    let deep: unknown = talk;
    for (let level = 0; level < 2000; level++) deep = { '@type': 'Thing', about: deep };
    const began = performance.now();
    expect(read(deep)).toEqual([]);
    expect(read(Array.from({ length: 20_000 }, (_, index) => ({ ...talk, name: `Talk ${index}` }))).length).toBeLessThanOrEqual(3_000);
    expect(read('{"a":"' + '\\'.repeat(200_001))).toEqual([]);
    expect(read(`[${','.repeat(200_000)}`)).toEqual([]);
    expect(read(`[${'1,'.repeat(300_000)}`)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
