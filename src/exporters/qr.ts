import { renderSVG } from 'uqr';
import type { Loss, PictureExporter } from './exporter';
import { basic, basicUtc } from './icalendar/recurrence';
import { english, type Say } from './words';
import { cleanEvent, withEnd, type CleanEvent, type When } from './writing/clean-event';
import { fit, type Fitted, type Texts } from './writing/fit';

// 858 bytes are a code of version 20 at the lowest error correction: 97 cells a side, about what phones read from a screen.
const LIMIT = 858;
const encoder = new TextEncoder();

/** A code that a phone's camera takes for a calendar entry, without any network: https://github.com/zxing/zxing/wiki/Barcode-Contents#calendar-event */
export default {
  id: 'qr',
  label: 'QR code',
  order: 80,
  kind: 'picture',
  cannotCarry(event, { alarmMinutes, say = english } = {}) {
    const clean = cleanEvent(event, say);
    const losses: Loss[] = [];
    if (clean.recurrence !== undefined) losses.push('recurrence');
    if (clean.status !== 'confirmed') losses.push('status');
    if (fitted(clean, say).cut) losses.push('long-text');
    if (alarmMinutes !== undefined) losses.push('reminder');
    return losses;
  },
  svg: (event, { say = english }) => renderSVG(fitted(cleanEvent(event, say), say).text, { ecc: 'L', border: 4 }),
} satisfies PictureExporter;

function fitted(event: CleanEvent, say: Say): Fitted {
  return fit(event, say, LIMIT, (texts) => vevent(event.when, texts), (text) => bytes(escaped(text)), bytes);
}

function vevent(when: When, { title, location, details }: Texts): string {
  const lines = [['SUMMARY', title], ...times(when), ['LOCATION', location], ['DESCRIPTION', details]];
  return ['BEGIN:VEVENT', ...lines.filter(([, value]) => value !== '').map(([name, value = '']) => `${name}:${escaped(value)}`), 'END:VEVENT'].join('\n');
}

/** UTC: cameras know no TZID. Floating hours mean the phone's own zone. */
function times(when: When): string[][] {
  if (when.allDay) return [['DTSTART;VALUE=DATE', basic(when.first)], ['DTEND;VALUE=DATE', basic(when.after)]];
  const { start, end, instants } = withEnd(when);
  return instants ? [['DTSTART', basicUtc(instants.start)], ['DTEND', basicUtc(instants.end)]] : [['DTSTART', basic(start)], ['DTEND', basic(end)]];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function bytes(text: string): number {
  return encoder.encode(text).length;
}
