/** Structure-aware mutations: a page stays nearly a page, its JSON nearly JSON, a date nearly a date. */
import fc from 'fast-check';
import { GOLDEN, SEEDS, type Seed } from './seeds';

/** Two places (from 0 to 1), a kind of change, and what it brings along. */
export interface Change {
  kind: (typeof KINDS)[number];
  from: number;
  to: number;
  token: string;
}

const KINDS = ['drop', 'repeat', 'swap', 'insert', 'replace', 'splice', 'number', 'wrap', 'glue'] as const;

const NUMBERS = ['0', '-1', '1', '12', '13', '24', '25', '29', '30', '31', '32', '59', '60', '61', '99', '1899', '1970', '2027', '2400', '9999', '99999', '00', '1e400', '２０２７', '٣١', '४', '二十五'];
const TEXTS = [
  '\0', '\u0007', '\x1b[31m', '\u0085', '\u2028', '\ufeff', '\u00ad', '\u200b', '\u202e', '\u2066', '\u2069', '\ud800', '\udc00', '👩‍👩‍👧‍👦', '🇺🇸', 'שלום', 'مرحبا', 'e\u0301\u0302', '\r\n', '\n\n\n', '\t', ' '.repeat(300), '(('.repeat(60), '"', '“', '\\', '\\n', '%', '%0D%0A', '&#0;', '&#x202e;', '&lt;script&gt;alert(1)&lt;/script&gt;', ';', ',', '\r\nATTENDEE:mailto:x@evil.example', '\nEND:VEVENT',
  'Monday', 'Thursday, March 4, 2027', '4:30pm', '16:30-15:30', '11 PM - 1 AM', 'from 9 to', 'Feb 30', '29 February', 'every Tuesday until', 'noon', '24:00', 'EST', 'GMT+25', 'America/Nowhere', 'TBA', 'cancelled', 'postponed to', '3/5', '2027-02-29T25:61:61Z', '5 Mars – 3 Mars', '3月5日', '下午', '２時半', 'When:', 'Where:', 'Speaker:', 'Zoom:', 'Passcode:', 'Meeting ID: 912 3456 7890',
  'https://zoom.us/j/91234567890?pwd=a', 'https://zoom.us.evil.example/j/91234567890', 'https://zoom.us@evil.example/j/91234567890', 'https://xn--zom-0na.us/j/91234567890', 'zoom.us/j/1', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'chrome://settings', 'https://', 'http://[::1]/j/1', '//evil.example/j/1', 'https://user:secret@example.org/', 'mailto:x@example.org?subject=%0d%0aBcc:y@example.org',
];
const TAGS = ['<b>', '</b>', '</p>', '<p>', '<br>', '<td>', '<tr>', '<table>', '</table>', '<li>', '<h1>', '</h1>', '<div hidden>', '<!--', '-->', '<![CDATA[', '<script>', '</script>', '<template>', '<svg>', '<form name=body>', '<time datetime="2027-03-04T25:61">', '<time datetime="P9999Y">', '<meta property="og:title" content="\u202ex">', '<a href="javascript:alert(1)">', '<a href="https://calendar.google.com/calendar/render?action=TEMPLATE&text=%00&dates=99999999T999999/0">', '<div itemscope itemtype="https://schema.org/Event"><b itemprop="startDate" content="2027-13-45">', '<div class="vevent"><span class="dtstart">20270304', '<base href="javascript:">', '<a href="data:text/calendar,BEGIN:VCALENDAR%0ABEGIN:VEVENT%0ADTSTART:20270304T100000Z%0ARRULE:FREQ=SECONDLY%0ASUMMARY:x%0AEND:VEVENT%0AEND:VCALENDAR">'];
const JSONS = ['null', '[]', '{}', '0', '1e999', 'true', '""', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"@id":"#a","superEvent":{"@id":"#a"}}', '[[[[[[[[[[[[[[[["x"]]]]]]]]]]]]]]]]', '{"@value":{"@value":{"@value":"x"}}}', '{"@list":[{"@set":[{"@graph":[]}]}]}', '"javascript:alert(1)"', '"\\u202egnp.exe"', '"\\ud800"', '"2027-02-30T10:00"', '"+275760-09-13T00:00Z"', '"-000001-01-01"', '"PT1H"', '"R/P1W"', '"2027-03-04T10:00:00+99:99"', '"Etc/Nowhere"', `"${'x'.repeat(3_000)}"`];

const token = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 2, arbitrary: fc.constantFrom(...TAGS) }, { weight: 2, arbitrary: fc.constantFrom(...JSONS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({ kind: fc.constantFrom(...KINDS), from: share, to: share, token });

/** A seed's pieces: tags, words, numbers, white space; within scripts, JSON's marks and strings. */
const PIECES = /<[^<>]{0,2000}>|"(?:[^"\\\n]|\\.){0,200}"|[\d\u0660-\u0669]+|[\p{L}\p{M}]+|\s+|[^]/gu;
const pieces = (text: string): string[] => text.match(PIECES) ?? [];

function apply(parts: string[], { kind, from, to, token: brought }: Change, other: string[]): string[] {
  const place = (at: number, length: number): number => Math.min(length - 1, Math.floor(at * length));
  const a = place(from, parts.length);
  const b = Math.min(parts.length, a + 1 + Math.floor(to * 30));
  const chunk = parts.slice(a, b);
  const put = (...middle: string[]): string[] => [...parts.slice(0, a), ...middle, ...parts.slice(b)];
  switch (kind) {
    case 'drop': return put();
    case 'repeat': return put(...Array.from({ length: 2 + Math.floor(to * 20) }, () => chunk).flat());
    case 'swap': return put(...chunk.toReversed());
    case 'insert': return [...parts.slice(0, a), brought, ...parts.slice(a)];
    case 'replace': return [...parts.slice(0, a), brought, ...parts.slice(a + 1)];
    case 'splice': return put(...other.slice(place(to, other.length), place(to, other.length) + 30));
    case 'number': {
      const numbers = parts.flatMap((part, index) => (/^[\d\u0660-\u0669]+$/.test(part) ? [index] : []));
      const at = numbers[place(from, numbers.length)];
      return at === undefined ? parts : parts.with(at, NUMBERS[place(to, NUMBERS.length)] ?? '0');
    }
    case 'wrap': return put(...Array.from({ length: 40 }, () => '<div>'), ...chunk);
    case 'glue': return parts.filter((part, index) => index < a || index > b || part.trim() !== '');
  }
}

/** A seed with some changes: whole pages for structured readers, or the same as text. */
export const mutated: fc.Arbitrary<Seed> = fc.tuple(fc.oneof(fc.constantFrom(...GOLDEN), fc.constantFrom(...SEEDS)), fc.constantFrom(...SEEDS), fc.array(change, { minLength: 1, maxLength: 6 })).map(([seed, other, changes]) => {
  const theirs = pieces(other.html ?? other.text ?? '');
  const body = changes.reduce((parts, one) => (parts.length === 0 ? [one.token] : apply(parts, one, theirs)), pieces(seed.html ?? seed.text ?? '')).join('');
  const { html: _, text: _1, ...rest } = seed;
  return { ...rest, ...(seed.html === undefined ? { text: body } : { html: body }) };
});
