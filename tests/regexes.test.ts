/**
 * No regular expression may take a page's text hostage. Exponential time needs a repeated group: those are analysed, every one.
 * What is merely quadratic in a run of one character is caught by behaviour: runs of all that any of them repeats, in every place of a page.
 */
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../src/find-events';
import { regexesOf } from './regexes';

const all = regexesOf(['src', 'popup', 'options', 'content-scripts']);
/** The machine's zone changes nothing here: once is enough. */
const isOnce = (process.env['TZ'] ?? 'UTC') === 'UTC';
const REPEATED_GROUP = /\)(?:[*+]|\{\d*,\})/;
/** Milliseconds for one analysis; the long form has more patience. */
const PATIENCE = process.env['SOAK'] === undefined ? 500 : 20_000;

describe.runIf(isOnce)('repeated groups', () => {
  it('are found', () => expect(all.length).toBeGreaterThan(500));
  it.each(all.filter(({ pattern }) => REPEATED_GROUP.test(pattern)).map((one) => [`${one.place} /${one.pattern.slice(0, 60)}`, one] as const))('%s', { timeout: 60_000 }, (_, { pattern, flags }) => {
    const found = checkSync(pattern, flags, { timeout: PATIENCE });
    const slow = found.status === 'vulnerable' && found.complexity.type === 'exponential' ? found.attack.string : undefined;
    expect(slow, 'two ways to read the same text: let one quantifier do it').toBeUndefined();
  });
});

/** What repeats in the text: each alone, and in front of something that makes the end of the pattern fail. */
const RUNS = [' ', '\t', '\u00a0', '-', '–', '.', ',', ';', ':', '(', ')', '[', ']', '"', '“', '|', '/', '*', '@', '#', '_', '1', 'a', 'A', 'ä', '日', ' a', 'A ', ', ', ' -', '- ', '()', '[]', 'a.', 'a@', '1:', '1.', ' and', ' of', 'Re: ', 'Reminder! ', 'the ', ' in the', 'at 4 ', '4pm ', 'March ', 'Mar 4, ', 'Room ', 'Dr. ', 'Zoom ', '<', '&amp;', '= ', '\u200b', '\u0301'];
const LENGTH = process.env['SOAK'] === undefined ? 4_000 : 60_000;
/** Processor time; a text of this length takes a few milliseconds, quadratic work on it some seconds. */
const MOST_MS = 2_000;

describe.runIf(isOnce)(`a run of ${LENGTH} characters`, () => {
  const clock = { now: '2027-01-11T09:00', zone: 'America/New_York', url: 'https://www.example.edu/talk' };
  const rest = '<p>When: Thursday, March 4, 2027, 3:00 pm – 4:00 pm</p><p>Where: Wean Hall 7500</p>';
  const json = (more: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: 'Tea', startDate: '2027-03-04T15:00', ...more }).replaceAll('</', '<\\/')}</script>`;
  const PLACES: Record<string, (run: string) => object> = {
    'line of a text': (run) => ({ text: `Tea\nMarch 4, 2027, 3 pm\n${run}x\nWhere: Room 12` }),
    'date in a text': (run) => ({ text: `Tea on March 4${run}2027, 3 pm${run}x` }),
    'label in a text': (run) => ({ text: `Title: Tea${run}x\nWhen: March 4, 2027, 3 pm${run}x\nWhere: Room${run}x\nSpeaker: Ada${run}x` }),
    heading: (run) => ({ html: `<title>${run}x</title><h1>Tea${run}x</h1>${rest}` }),
    paragraph: (run) => ({ html: `<h1>Tea</h1>${rest}<p>x${run}x</p><p>in the${run}Hall</p>` }),
    'item of a list': (run) => ({ html: `<h1>Teas</h1><ul>${[4, 11, 18].map((day) => `<li>March ${day}, 2027, 3 pm: Tea${run}x</li>`).join('')}</ul>` }),
    'cell of a table': (run) => ({ html: `<table><tr><th>Date<th>Talk<th>Room</tr>${[4, 11, 18].map((day) => `<tr><td>March ${day}, 2027<td>Tea${run}x<td>Room${run}x</tr>`).join('')}</table>` }),
    'data of an event': (run) => ({ html: json({ name: `Tea${run}x`, location: `Room${run}x`, description: `About${run}x`, performer: { name: `Ada${run}x` }, organizer: `${run}x` }) }),
    'times of an event': (run) => ({ html: json({ startDate: `2027-03-04T15:00${run}x`, endDate: `${run}x`, duration: `PT${run}`, eventSchedule: { startTime: `${run}x` }, url: `https://a.example/${run}` }) + rest }),
    'link': (run) => ({ html: `<h1>Tea</h1>${rest}<a href="https://calendar.google.com/calendar/render?action=TEMPLATE&dates=${run}x&text=${run}x">${run}x</a><a href="https://zoom.us/j/${run}">Zoom</a>` }),
  };
  it.each(Object.entries(PLACES))('as %s', { timeout: 0 }, (_, pageOf) => {
    const slow = RUNS.flatMap((piece) => {
      const page = { ...pageOf(piece.repeat(LENGTH / piece.length)), ...clock };
      const from = process.cpuUsage();
      findEvents(page, ({ error }) => { throw error; });
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1_000;
      return took > MOST_MS ? [`${JSON.stringify(piece)}: ${Math.round(took)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});
