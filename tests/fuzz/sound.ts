/** What must hold of everything that is found on any page, and of everything that is written out of it. Throws what is wrong. */
import ICAL from 'ical.js';
import { FIELDS, WARNINGS, type EventDraft, type OnlineMeeting } from '../../src/event';
import { EXPORTERS } from '../../src/exporters';
import { findEvents } from '../../src/find-events';
import type { Page } from '../../src/page';
import { resolveZone } from '../../src/zones';
import { faults } from '../exporters/read-ics';

const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'America/New_York', alarmMinutes: 10 };
/** Exporters get the first of the events: a list repeats itself. */
const MOST_EXPORTED = 3;
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/;

export interface Outcome {
  events: number;
  exported: number;
  warned: number;
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Reads a page, checks its events and everything made of them, and counts. */
export function soundlyRead(page: Page): Outcome {
  const events = findEvents(page, ({ reader, error }) => {
    throw new Error(`reader ${reader}: ${error.message}`, { cause: error });
  });
  demand(Object.keys(Object.prototype).length === 0 && !('polluted' in {}), 'Object.prototype was changed');
  for (const event of events) checkEvent(event);
  for (const event of events.slice(0, MOST_EXPORTED)) checkExports(event);
  return { events: events.length, exported: Math.min(events.length, MOST_EXPORTED), warned: events.filter(({ warnings }) => warnings.length > 0).length };
}

function checkEvent(event: EventDraft): void {
  const { title, start, end, allDay, zone, location, organizer, speakers, description, url, online, recurrence, categories = [], geo } = event;
  for (const wall of [start, ...(end === undefined ? [] : [end])]) {
    demand((allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d$/).test(wall), `no wall time: ${wall}`);
    Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  }
  demand(end === undefined || end >= start, `${end} before ${start}`);
  demand(resolveZone(zone) !== undefined, `no zone: ${zone}`);
  demand(title !== '', 'no title');
  for (const text of [title, location, organizer, ...speakers, ...categories]) demand(text === undefined || (text !== '' && isLine(text)), `no clean line: ${JSON.stringify(text)}`);
  demand(description === undefined || (isWhole(description) && !CONTROL.test(description)), `no clean text: ${JSON.stringify(description)}`);
  demand(url === undefined || isAddress(url), `no address: ${url}`);
  if (online) checkMeeting(online);
  demand(recurrence === undefined || /^(?:(?:RRULE|RDATE|EXDATE|EXRULE)[:;][\x20-\x7e]+(?:\n|$))+$/i.test(recurrence), `no recurrence: ${recurrence}`);
  demand(geo === undefined || (Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180), `nowhere on earth: ${JSON.stringify(geo)}`);
  for (const warning of event.warnings) demand(WARNINGS.includes(warning), `unknown warning ${warning}`);
  for (const [field, evidence] of Object.entries(event.evidence)) demand((FIELDS as readonly string[]).includes(field) && isLine(evidence.quote), `evidence of ${field}: ${JSON.stringify(evidence.quote)}`);
  for (const claim of Object.values(event.alternatives).flat()) {
    demand(isLine(claim.quote), `quote of ${claim.field}`);
    if (claim.field === 'url') demand(isAddress(claim.value), `no address: ${claim.value}`);
    if (claim.field === 'online') checkMeeting(claim.value);
  }
}

/** No half of a character. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const isLine = (text: string): boolean => isWhole(text) && !CONTROL.test(text) && !text.includes('\n');

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

function checkMeeting({ service, url, id, passcode, phones = [] }: OnlineMeeting): void {
  demand(url === undefined || isAddress(url), `no address: ${url}`);
  for (const text of [service, id, passcode, ...phones]) demand(text === undefined || isLine(text), `no clean line: ${JSON.stringify(text)}`);
  // a link is called by the service whose host it has, never by what the page calls it
  if (service === 'Zoom' && url !== undefined) demand(/(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com|zoom\.com\.cn|zoom\.de)$/.test(new URL(url).hostname), `called Zoom: ${url}`);
}

function checkExports(event: EventDraft): void {
  for (const exporter of EXPORTERS) {
    exporter.cannotCarry(event, OPTIONS);
    switch (exporter.kind) {
      case 'link': {
        const link = exporter.link(event, OPTIONS);
        demand(new URL(link).href === link && /^https:\/\/(?:calendar\.google\.com|outlook\.(?:live|office)\.com|calendar\.yahoo\.com)\//.test(link), `${exporter.id}: ${link}`);
        demand(isWhole(decodeURIComponent(link)), `${exporter.id}: a cut character`);
        break;
      }
      case 'file': {
        const { name, text } = exporter.file([event], OPTIONS);
        demand(/^[^\0-\x1f/\\:*?"<>|]{1,200}\.ics$/u.test(name), `file name: ${JSON.stringify(name)}`);
        checkFile(text);
        break;
      }
      case 'text':
        demand(isWhole(exporter.text([event], OPTIONS).text), `${exporter.id}: a cut character`);
        break;
      case 'picture':
        // drawing takes longer than all the rest
        if (event.title.length % 10 > 0) break;
        demand(/^<svg [^>]*>(?:<(?:rect|path) [^<>]*\/>)*<\/svg>$/.test(exporter.svg(event, OPTIONS).replace(/\s*\n\s*/g, '')), `${exporter.id}: more than squares`);
        break;
    }
  }
}

function checkFile(text: string): void {
  const wrong = faults(text);
  demand(wrong.length === 0, `file: ${wrong.join('; ')}`);
  const inside = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents().map(({ name }) => name);
  demand(inside.filter((name) => name === 'vevent').length === 1 && inside.every((name) => name === 'vevent' || name === 'vtimezone'), `file holds ${inside.join()}`);
}
