import { describe, expect, it } from 'vitest';
import { rdfa } from '../../src/readers/rdfa';
import { groupsOf, valuesOf } from './claims-of';

const read = (html: string) => valuesOf(rdfa, html);

describe('rdfa', () => {
  it('reads RDFa Lite', () => {
    const [group] = groupsOf(
      rdfa,
      `<div vocab="https://schema.org/" typeof="Event"><h1 property="name">Proofs &amp; programs</h1>
        <time property="startDate" datetime="2026-03-05T16:30:00-05:00">March 5</time><meta property="endDate" content="2026-03-05T18:00:00-05:00">
        <div property="location" typeof="Place"><span property="name">Gates Hall</span><div property="address" typeof="PostalAddress"><span property="addressLocality">Pittsburgh</span></div></div>
        <div property="performer" typeof="Person" resource="#ada"><a property="name" href="/ada">Ada Park</a></div>
        <div property="description"><p>One.</p><p>Two.</p></div><link property="eventStatus" href="https://schema.org/EventCancelled"></div>`,
    );
    expect(group?.group).toBe('rdfa:0');
    expect(group?.values).toEqual({ title: 'Proofs & programs', start: '2026-03-05T16:30-05:00', end: '2026-03-05T18:00-05:00', location: 'Gates Hall, Pittsburgh', speakers: ['Ada Park'], description: 'One.\n\nTwo.', status: 'cancelled' });
  });

  it.each([
    ['prefixes', '<article prefix="schema: http://schema.org/" typeof="schema:Event"><b property="schema:name">Tea</b><i property="schema:startDate" content="2026-03-05T16:30">Thursday</i></article>'],
    ['several types', '<article typeof="sioc:Item schema:Event"><b property="dc:title schema:name">Tea</b><i property="schema:startDate" content="2026-03-05T16:30">Thursday</i></article>'],
    ['full addresses', '<article typeof="http://schema.org/Event"><b property="http://schema.org/name">Tea</b><i property="http://schema.org/startDate" content="2026-03-05T16:30"></i></article>'],
    ['a subject that is taken up again', '<div vocab="https://schema.org/"><div typeof="Event" about="#tea"><b property="name">Tea</b></div><p about="#tea"><i property="startDate" content="2026-03-05T16:30"></i></p></div>'],
  ])('reads %s', (_, html) => expect(read(html)).toEqual([{ title: 'Tea', start: '2026-03-05T16:30' }]));

  it('reads RDFa 1.0 with its rel', () => {
    expect(
      read('<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Event"><a href="/tea" rel="v:url" property="v:summary">Tea</a><span property="v:startDate" content="2026-03-05T16:30">Thursday</span><span rel="v:location"><span typeof="v:Organization"><span property="v:name">Gates Hall</span></span></span></div>'),
    ).toEqual([{ title: 'Tea', start: '2026-03-05T16:30', location: 'Gates Hall' }]);
  });

  it('leaves what is no event alone', () => {
    expect(read('<div typeof="sioc:Item foaf:Document" about="/node/1"><span property="dc:title" content="Tea"></span></div>')).toEqual([]);
    expect(read('<meta property="og:title" content="Tea"><p>Thursday</p>')).toEqual([]);
    expect(read('<b property="schema:name">Tea</b>')).toEqual([]);
  });

  it('is linear', () => {
    const began = performance.now();
    expect(read(`<div vocab="https://schema.org/" typeof="Event">${'<i property="keywords">x</i>'.repeat(20_000)}<b property="name">Tea</b></div>`)).toHaveLength(1);
    expect(read('<div vocab="https://schema.org/" typeof="Event" property="about">'.repeat(1500))).toBeDefined();
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
