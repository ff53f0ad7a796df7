import { expect, it } from 'vitest';
import type { Claim, Grounds } from '../../src/event';
import { byTrust, rank } from '../../src/merge/trust';

const claim = (grounds: Grounds, value: string): Claim => ({ field: 'title', value, grounds, reader: 'test', quote: value, group: 'main' });

it('what a site file knows goes before machines, machines before labels, labels before prose, guesses last', () => {
  const order: Grounds[] = ['site-known', 'machine-readable', 'calendar-link', 'labelled', 'inferred', 'assumed'];
  expect(byTrust(order.toReversed().map((grounds) => claim(grounds, grounds))).map(({ grounds }) => grounds)).toEqual(order);
  expect(order.map((grounds) => rank({ grounds }))).toEqual([0, 1, 2, 3, 4, 5]);
});

it('equal grounds keep the order in which readers were heard', () => {
  expect(byTrust([claim('labelled', 'a'), claim('inferred', 'b'), claim('labelled', 'c')]).map(({ value }) => value)).toEqual(['a', 'c', 'b']);
});
