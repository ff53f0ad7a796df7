/** Lines rebuilt from words at places. */
import { expect, it } from 'vitest';
import { findEvents } from '../src/find-events';
import { pdfText, type PlacedText } from '../src/pdf-lines';

/** A run of letters, each half as wide as the font is high. */
const run = (text: string, x: number, y: number, size = 10): PlacedText => ({ text, x, y, size, width: (text.length * size) / 2 });

it('runs of a line are joined, words that touch stay together', () => {
  expect(pdfText([[run('Thesis', 50, 100), run(' Defense', 80, 100), run('of Ada', 123, 100), run('m', 153, 100)]])).toBe('Thesis Defense of Adam');
});
it('lines come from top to bottom whatever their order in the file, with a gap between paragraphs', () => {
  expect(pdfText([[run('Second', 50, 112), run('Third', 50, 150), run('First', 50, 100)]])).toBe('First\nSecond\n\nThird');
});
it('raised letters stay on their line', () => {
  expect(pdfText([[run('March 4', 50, 100), run('th', 86, 96, 6), run('2027', 96, 100)]])).toBe('March 4th 2027');
});
it('labels keep their values', () => {
  expect(pdfText([[run('Date', 50, 100), run('March 4, 2027', 150, 100), run('Time', 50, 112), run('3 pm', 150, 112)]])).toBe('Date\tMarch 4, 2027\nTime\t3 pm');
});
it('columns of prose are read one after the other, between lines that span both', () => {
  const left = ['We prove that programs can', 'be trusted when their proof', 'is checked by a machine of', 'which nobody has any doubt.'];
  const right = ['The speaker is a professor of', 'computer science and loves to', 'walk in the woods near Forbes', 'Avenue whenever it is raining.'];
  const rows = left.flatMap((text, n) => [run(text, 50, 120 + n * 12), run(right[n] ?? '', 320, 120 + n * 12)]);
  expect(pdfText([[run('A title that spans both of the columns, as titles of papers and talks do', 50, 100), ...rows]]).split('\n')).toEqual(['A title that spans both of the columns, as titles of papers and talks do', '', ...left, '', ...right]);
});
it('an announcement on a page gives its event', () => {
  const text = pdfText([[run('Colloquium: Trees, Forests and Woods', 50, 60, 18), run('Date:', 50, 100), run('March 4, 2027', 150, 100), run('Time:', 50, 114), run('3:00 pm - 4:00 pm', 150, 114), run('Place:', 50, 128), run('Wean Hall 7500', 150, 128)]]);
  expect(findEvents({ text, now: '2027-01-11T09:00', zone: 'America/New_York' })).toMatchObject([{ start: '2027-03-04T15:00', end: '2027-03-04T16:00', location: 'Wean Hall 7500' }]);
});
