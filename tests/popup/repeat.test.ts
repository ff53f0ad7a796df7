import { describe, expect, it } from 'vitest';
import { followStart, toLines, toRepeat, type Repeat } from '../../popup/repeat';

// the third Tuesday of its month
const START = '2027-03-16T16:30';

describe('a rule and its parts are the same', () => {
  it.each<[string, Repeat]>([
    ['RRULE:FREQ=DAILY', { pattern: 'day', interval: 1, days: [] }],
    ['RRULE:FREQ=DAILY;INTERVAL=3;COUNT=5', { pattern: 'day', interval: 3, days: [], count: 5 }],
    ['RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270430T235959', { pattern: 'week', interval: 1, days: ['TU', 'TH'], until: '2027-04-30' }],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU', { pattern: 'week', interval: 2, days: ['TU'], weekStart: 'SU' }],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=16', { pattern: 'monthday', interval: 1, days: [] }],
    ['RRULE:FREQ=MONTHLY;BYDAY=3TU', { pattern: 'monthweek', interval: 1, days: [] }],
    ['RRULE:FREQ=YEARLY', { pattern: 'year', interval: 1, days: [] }],
  ])('%s', (line, repeat) => {
    expect(toRepeat(line, START)).toEqual(repeat);
    expect(toLines(repeat, undefined, START)).toBe(line);
  });
});

it.each(['RRULE:FREQ=MONTHLY;BYDAY=2TU', 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1', 'RRULE:FREQ=YEARLY;BYMONTH=3,9', 'RRULE:FREQ=HOURLY', 'RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY', 'RDATE:20270323T163000'])('%s is beyond the editor', (lines) => {
  expect(toRepeat(lines, START)).toBe('other');
});

it('no lines are no series, and none leaves no line', () => {
  expect(toRepeat(undefined, START)).toBe('none');
  expect(toRepeat('', START)).toBe('none');
  expect(toLines('none', 'RRULE:FREQ=DAILY\nEXDATE:20270317T163000', START)).toBe('');
});

it('the fifth of a weekday is the last', () => {
  expect(toLines({ pattern: 'monthweek', interval: 1, days: [] }, undefined, '2027-03-30')).toBe('RRULE:FREQ=MONTHLY;BYDAY=-1TU');
});

it('an all-day series ends on a date', () => {
  expect(toLines({ pattern: 'week', interval: 1, days: ['TU'], until: '2027-04-30' }, undefined, '2027-03-16')).toBe('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270430');
});

it('dates left out or added stay when the rule changes', () => {
  const lines = 'RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20270323T163000\nRDATE:20270325T163000';
  expect(toLines({ pattern: 'day', interval: 1, days: [] }, lines, START)).toBe('RRULE:FREQ=DAILY\nEXDATE:20270323T163000\nRDATE:20270325T163000');
});

describe('a start that moves takes its series along', () => {
  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=TU', '2027-03-18T16:30', 'RRULE:FREQ=WEEKLY;BYDAY=TH'],
    ['RRULE:FREQ=MONTHLY;BYDAY=3TU', '2027-03-25T16:30', 'RRULE:FREQ=MONTHLY;BYDAY=4TH'],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=16', '2027-03-20T16:30', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=20'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TU,TH', '2027-03-18T16:30', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20270323T163000,20270330T163000', '2027-03-16T15:00', 'RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20270323T150000,20270330T150000'],
    ['RRULE:FREQ=YEARLY;BYMONTH=3,9', '2027-03-18T16:30', 'RRULE:FREQ=YEARLY;BYMONTH=3,9'],
  ])('%s to %s', (lines, to, moved) => expect(followStart(lines, START, to)).toBe(moved));
});
