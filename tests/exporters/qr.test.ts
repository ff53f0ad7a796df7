import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import qr from '../../src/exporters/qr';
import { GOLDEN } from './events';

const SCALE = 4;
const NOW = { now: Date.UTC(2026, 0, 15, 12) };

/** The text that a scanner reads from the picture: its path drawn to pixels. */
function scanned(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const cell = Number(/M\d+,\d+h(\d+)/.exec(svg)?.[1]);
  const pixels = new Uint8ClampedArray((side / cell) ** 2 * SCALE ** 2 * 4).fill(255);
  const width = (side / cell) * SCALE;
  for (const [, x, y] of svg.matchAll(/M(\d+),(\d+)h/g)) {
    for (let row = 0; row < SCALE; row++) {
      for (let column = 0; column < SCALE; column++) {
        const at = ((Number(y) / cell) * SCALE + row) * width + (Number(x) / cell) * SCALE + column;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

test('a scanner reads the event', () => {
  expect(scanned(qr.svg(GOLDEN['talk']!, NOW))).toBe(
    [
      'BEGIN:VEVENT',
      'SUMMARY:Thesis Oral: Fast Things',
      'DTSTART:20260305T213000Z',
      'DTEND:20260305T230000Z',
      'LOCATION:Reddy Conference Room\\, Gates Hillman 4405',
      'DESCRIPTION:https://www.csd.example.edu/calendar/talk',
      'END:VEVENT',
    ].join('\n'),
  );
  expect(scanned(qr.svg(GOLDEN['several-days']!, NOW))).toContain('DTSTART;VALUE=DATE:20260409\nDTEND;VALUE=DATE:20260412\n');
});

test.each(Object.entries(GOLDEN))('%s can be scanned whatever its length', (_, event) => {
  const text = scanned(qr.svg(event, NOW));
  expect(text).toMatch(/^BEGIN:VEVENT\nSUMMARY:.*\nDTSTART.*\nDTEND.*\n(LOCATION:.*\n)?(DESCRIPTION:.*\n)?END:VEVENT$/);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(858);
});

test('the way into the meeting stays when the description goes', () => {
  const text = scanned(qr.svg({ ...GOLDEN['hybrid']!, description: 'A long abstract. '.repeat(500) }, NOW));
  for (const kept of ['https://cmu.zoom.us/j/7976700891?pwd=a%20b', '797 670 0891', 'ldm-thesis', 'https://www.csd.example.edu/calendar/talk']) expect(text).toContain(kept);
});

test('an event that is too long falls back honestly: shorter text, told before, and never no code', () => {
  const long = { ...GOLDEN['talk']!, title: 'A title that goes on and on '.repeat(60), location: 'A place that is described at length '.repeat(60), description: 'Words. '.repeat(5000) };
  expect(qr.cannotCarry(GOLDEN['talk']!)).toEqual([]);
  expect(qr.cannotCarry(long)).toEqual(['long-text']);
  const text = scanned(qr.svg(long, NOW));
  expect(text).toContain('DTSTART:20260305T213000Z\nDTEND:20260305T230000Z\n');
  expect(text).toMatch(/SUMMARY:A title that goes on/);
  expect(text).toMatch(/LOCATION:A place that is described/);
  expect(text).toContain('https://www.csd.example.edu/calendar/talk');
});
