/**
 * No regular expression may take a page's text hostage. Exponential time needs a repeated group: those are analysed, every one.
 * What is merely quadratic in a run of one character is caught by behaviour: runs of all that any of them repeats, in every place of a page.
 */
import { checkSync } from 'recheck';
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../src/find-events';
import { SEEDS } from './fuzz/seeds';
import { makersOf, regexesMadeBy, regexesOf } from './regexes';

const FOLDERS = ['src', 'popup', 'options', 'content-scripts'];
const all = regexesOf(FOLDERS);
/** The machine's zone changes nothing here: once is enough. */
const isOnce = (process.env['TZ'] ?? 'UTC') === 'UTC';
const REPEATED_GROUP = /\)(?:[*+]|\{\d*,\})/;
/** Milliseconds for one analysis; the long form has more patience. */
const PATIENCE = process.env['SOAK'] === undefined ? 500 : 20_000;

/** Those made of words: of each language's when the first text in it is read. */
const made = isOnce
  ? await regexesMadeBy(async () => {
      vi.resetModules();
      const [{ findEvents }] = await Promise.all([import('../src/find-events'), import('../src/exporters')]);
      for (const seed of SEEDS) findEvents(seed);
    })
  : [];

describe.runIf(isOnce)('repeated groups', () => {
  it('are found', () => expect(all.length).toBeGreaterThan(500));
  it('are found in what is made of words, wherever that is done', () => {
    const reached = new Set(made.map(({ place }) => place));
    expect(makersOf(FOLDERS).filter((place) => !reached.has(place))).toEqual([]);
  });
  it.each([...all, ...made].filter(({ pattern }) => REPEATED_GROUP.test(pattern)).map((one) => [`${one.place} /${one.pattern.slice(0, 60)}`, one] as const))('%s', { timeout: 60_000 }, (_, { pattern, flags }) => {
    const found = checkSync(pattern, flags, { timeout: PATIENCE });
    const slow = found.status === 'vulnerable' && found.complexity.type === 'exponential' ? found.attack.string : undefined;
    expect(slow, 'two ways to read the same text: let one quantifier do it').toBeUndefined();
  });
});

/** What repeats in the text: each alone, and in front of something that makes the end of the pattern fail. */
const RUNS = [' ', '\t', '\u00a0', '-', '–', '.', ',', ';', ':', '(', ')', '[', ']', '"', '“', '|', '/', '*', '@', '#', '_', '1', 'a', 'A', 'ä', '日', ' a', 'A ', ', ', ' -', '- ', '()', '[]', 'a.', 'a@', '1:', '1.', ' and', ' of', 'Re: ', 'Reminder! ', 'the ', ' in the', 'at 4 ', '4pm ', 'March ', 'Mar 4, ', 'Room ', 'Dr. ', 'Zoom ', '<', '&amp;', '= ', '\u200b', '\u0301'];
const LENGTH = process.env['SOAK'] === undefined ? 4_000 : 60_000;
/** Processor time; a text of this length takes a few milliseconds, quadratic work on it some seconds. */
const MOST_MS = 1_000;

describe.runIf(isOnce)(`a run of ${LENGTH} characters`, () => {
  const clock = { now: '2027-01-11T09:00', zone: 'America/New_York', url: 'https://www.example.edu/talk' };
  const rest = '<p>When: Thursday, March 4, 2027, 3:00 pm – 4:00 pm</p><p>Where: Wean Hall 7500</p>';
  const json = (more: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: 'Tea', startDate: '2027-03-04T15:00', ...more }).replaceAll('</', '<\\/')}</script>`;
  /** Markup as it stands: nothing has been escaped, and nothing cuts it into lines. */
  const attribute = (run: string): string => run.replaceAll('"', '');
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
    'data, between its marks': (run) => ({ html: `<script type="application/ld+json">${run}x{"@type":"Event",${run}"name":"Tea"${run}x}</script><script type="application/ld+json">/*${run}x<!-- {"@type":"Event","name":"${run}"}${run}</script>${rest}` }),
    'data, in its strings': (run) => ({ html: `<script type="application/ld+json">{"@type":"Event","name":"${attribute(run)}","startDate":"2027-03-04T15:00",}</script>${rest}` }),
    microdata: (run) => ({ html: `<div itemscope itemtype="https://schema.org/Event ${attribute(run)}"><b itemprop="name">Tea${run}x</b><time itemprop="startDate" datetime="2027-03-04T15:00${attribute(run)}x">March 4${run}x</time><meta itemprop="endDate" content="${attribute(run)}x"><a itemprop="url" href="https://a.example/${attribute(run)}x">x</a></div>${rest}` }),
    microformats: (run) => ({ html: `<div class="h-event ${attribute(run)}x"><b class="p-name">Tea${run}x</b><time class="dt-start" datetime="2027-03-04${attribute(run)}x">x</time><i class="dt-end"><i class="value">2027-03-04${run}x</i><i class="value">${run}x pm</i></i><i class="p-location h-card">${run}x</i></div>${rest}` }),
    RDFa: (run) => ({ html: `<div vocab="https://schema.org/" typeof="Event ${attribute(run)}x" about="${attribute(run)}x"><b property="name">Tea${run}x</b><i property="startDate" content="2027-03-04T15:00${attribute(run)}x"></i><i rel="schema:location" resource="${attribute(run)}x"></i></div>${rest}` }),
    'head of a page': (run) => ({ title: `Tea${run}x | ${run}x`, html: `<html lang="en${attribute(run)}x"><title>Tea${run}x | x${run}</title><meta property="og:title" content="Tea${attribute(run)}x"><meta property="og:type" content="event${attribute(run)}x"><meta property="event:start_time" content="2027-03-04T15:00${attribute(run)}x"><meta name="description" content="${attribute(run)}x"><link rel="alternate" type="text/calendar" href="${attribute(run)}x" title="${attribute(run)}x">${rest}` }),
    'attributes for scripts': (run) => ({ html: `<div id="${attribute(run)}x" class="event ${attribute(run)}x" data-start="2027-03-04T15:00${attribute(run)}x" data-${'x'.repeat(200)}-end="${attribute(run)}x">${rest}<time datetime="P${attribute(run)}x">${run}x</time><time>2027-03-04 ${run}x</time></div>` }),
    'calendar file': (run) => ({ text: `BEGIN:VCALENDAR\r\n${run}x\r\nBEGIN:VTIMEZONE\r\nTZID:${run}x\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY${run}x:Tea${run}x\r\nDTSTART;TZID=${run}x:20270304T150000\r\nDURATION:P${run}x\r\nRRULE:FREQ=WEEKLY;${run}x\r\nDESCRIPTION:${run}x\r\nLOCATION:Room${run}x\r\nGEO:${run}x\r\nCATEGORIES:${run}x\r\nURL:${run}x\r\nEND:VEVENT\r\nEND:VCALENDAR` }),
    'calendar file in one line': (run) => ({ html: `<script type="text/calendar">BEGIN:VCALENDAR BEGIN:VEVENT SUMMARY:Tea${run}x DTSTART:20270304T150000 X-${run}x:${run} END:VEVENT END:VCALENDAR</script><a href="data:text/calendar${attribute(run)}x,BEGIN:VCALENDAR%0D%0A${attribute(run)}x">x</a>` }),
    mail: (run) => ({ text: `From: Ada${run}x <ada@example.edu>\nTo: ${run}x\nSubject: Re:${run}x Tea${run}x\nDate: Mon, 11 Jan 2027${run}x\nMIME-Version: ${run}x\n\n> ${run}x\nOn Jan 11, Ada${run}x wrote:\nMarch 4, 2027, 3 pm${run}x` }),
    'widgets of calendars': (run) => ({ html: `<add-to-calendar-button name="Tea${attribute(run)}x" startDate="2027-03-04${attribute(run)}x" startTime="${attribute(run)}x" dates="${attribute(run)}x" description="[br${attribute(run)}x" organizer="${attribute(run)}x|"></add-to-calendar-button><div class="atcb">{${run}x</div><div class="addeventatc"><span class="start">03/04/2027 ${run}x</span><span class="timezone">${run}x</span><span class="description">${run}x</span></div>` }),
    'address of the page': (run) => ({ url: `https://www.example.edu/2027/03/04/${encodeURIComponent(run)}x?${run}x#${run}x`, html: `<base href="${attribute(run)}x"><h1>Tea</h1>${rest}` }),
    'name of a speaker, a place, a zone': (run) => ({ text: `Tea by Dr. Ada${run}Park${run}x, University of${run}x\nMarch 4, 2027, 3 pm Eastern${run}x (${run}UTC${run}x)\nWean Hall${run}7500${run}x, 5000 Forbes Ave${run}x, Pittsburgh${run}x\nZoom: https://zoom.us/j/${run}x Meeting ID: 912${run}x Passcode:${run}x +1 412${run}x` }),
    'words in other languages': (run) => ({ text: `Vortrag über Bäume${run}x am Donnerstag, 4. März${run}2027${run}x um 15 Uhr${run}x im Hörsaal${run}12${run}x der Universität${run}x` }),
    'words without spaces': (run) => ({ text: `講演会${run}x 2027年3月4日(木)${run}15時${run}x から 場所${run}x 大学${run}ホール${run}x・東京都${run}x` }),
  };
  it.each(Object.entries(PLACES))('as %s', { timeout: 0 }, (_, pageOf) => {
    const slow = RUNS.flatMap((piece) => {
      const page = { ...pageOf(piece.repeat(LENGTH / piece.length)), ...clock };
      const from = process.cpuUsage();
      readPage(page, ({ error }) => { throw error; });
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1_000;
      return took > MOST_MS ? [`${JSON.stringify(piece)}: ${Math.round(took)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});
