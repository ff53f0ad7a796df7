/** Finds online meetings in text: join links by real host, meeting numbers, passcodes and dial-in numbers, put together. */
import type { OnlineMeeting } from '../event';
import { isShortened, leadsTo, mayLead } from './meeting-links';
import { labelledParts, type LabelledPart } from './meeting-labels';
import { rawLinks, type Link, type RawLink } from './raw-links';

export { meetingOf, unwrap } from './meeting-links';

export interface FoundMeeting {
  meeting: OnlineMeeting;
  /** the words it was read from, at most 200 characters */
  quote: string;
  /** where its first part stands in the text; the text's length for a link whose words are not in it */
  index: number;
}

/** What the text says, part by part, before it is put together. */
type Part =
  | { kind: 'link'; meeting: OnlineMeeting; index: number; end: number }
  | { kind: 'host'; service: string; host: string; index: number; end: number }
  | { kind: 'word'; service: string; index: number; end: number }
  | LabelledPart;

/** A passcode or number that stands further away than this from a meeting's other parts belongs to something else. */
const REACH = 1500;
const SERVICE_WORDS: [RegExp, string][] = [
  [/(?<![\p{L}\p{N}_.@/-])zoom(?![\p{L}\p{N}_@.-]*\.(?:us|com))(?![\p{L}\p{N}_])/giu, 'Zoom'],
  [/(?<![\p{L}\p{N}_])(?:microsoft|ms)[ \u00a0]teams(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])teams[ \u00a0](?:meeting|link|call)(?![\p{L}\p{N}_])/giu, 'Microsoft Teams'],
  [/(?<![\p{L}\p{N}_.@/-])webex(?![\p{L}\p{N}_.])/giu, 'Webex'],
  [/(?<![\p{L}\p{N}_])google[ \u00a0]meet(?![\p{L}\p{N}_])/giu, 'Google Meet'],
  [/(?<![\p{L}\p{N}_.@/-])bluejeans(?![\p{L}\p{N}_.])/giu, 'BlueJeans'],
  [/腾讯会议/gu, 'Tencent Meeting'],
];

/**
 * The meetings of a text in its order, each once. `links` are the anchors of the same text: their addresses count where
 * the words "Zoom" or "Join here" stand. Time is linear in the length of the text.
 */
export function findMeetings(text: string, links: readonly Link[] = []): FoundMeeting[] {
  const raw = rawLinks(text);
  const linked = linkParts(text, raw, links);
  // every meeting has a link or a labelled number; most texts have neither, and are not searched for all that meetings have
  if (!linked.some(({ kind }) => kind === 'link') && !hasNumber(text)) return [];
  const parts: Part[] = [...linked, ...outside(labelledParts(text), raw), ...wordParts(text)];
  parts.sort((a, b) => a.index - b.index || a.end - b.end);
  const found: Building[] = [];
  const lookup = new Map<string, Building>();
  const waiting: (Part & { kind: 'passcode' | 'phone' })[] = [];
  let host: (Part & { kind: 'host' }) | undefined;
  let word: (Part & { kind: 'word' }) | undefined;

  const place = (meeting: OnlineMeeting, part: Part): void => {
    const known = (meeting.url && lookup.get(meeting.url)) ?? (meeting.id && lookup.get(meeting.id));
    const last = found.at(-1);
    const fits = last && last.meeting.service === meeting.service && part.index - last.end < REACH && !(last.meeting.id && meeting.id) && !(last.meeting.url && meeting.url);
    const target = known || (fits ? last : undefined);
    const building = target ?? { meeting: { service: meeting.service }, index: part.index, end: part.end };
    if (!target) found.push(building);
    // The link that brings its passcode along is the better one.
    if (meeting.url && (!building.meeting.url || (/[?&]pwd=/.test(meeting.url) && !/[?&]pwd=/.test(building.meeting.url)))) building.meeting.url = meeting.url;
    if (meeting.id && !building.meeting.id) building.meeting.id = meeting.id;
    building.end = Math.max(building.end, part.end);
    if (meeting.url) lookup.set(meeting.url, building);
    if (meeting.id) lookup.set(meeting.id, building);
    for (const early of waiting.splice(0)) if (part.index - early.end < 300) attach(building, early);
  };

  for (const part of parts) {
    if (part.kind === 'link') place(part.meeting, part);
    else if (part.kind === 'host') host = part;
    else if (part.kind === 'word') word = part;
    else if (part.kind === 'id') {
      // "ID: 987 6543 2101 (Zoom)"
      const said = word ?? parts.find((other): other is Part & { kind: 'word' } => other.kind === 'word' && other.index >= part.end && other.index < part.end + 40);
      const service = serviceOf(part, found.at(-1), host, said);
      if (service) place({ service, id: part.value }, part);
    } else {
      const last = found.at(-1);
      const free = last && part.index - last.end < REACH && (part.kind === 'phone' || last.meeting.passcode === undefined);
      if (last && free) attach(last, part);
      else waiting.push(part as Part & { kind: 'passcode' | 'phone' });
    }
  }
  return found.map((building) => finish(text, building, host));
}

const NUMBER_RUN = /\d[\d \u00a0\u2009.-]{7,}\d/g;
/** A label, a remark in brackets and signs before a meeting's number. */
const LONGEST_LABEL = 140;

/** Does a label stand before a number as long as a meeting's? */
function hasNumber(text: string): boolean {
  let done = 0;
  for (const { 0: run, index } of text.matchAll(NUMBER_RUN)) {
    if (run.replace(/\D/g, '').length < 9) continue;
    const end = index + run.length;
    if (labelledParts(text.slice(Math.max(done, index - LONGEST_LABEL), end + 1)).some(({ kind }) => kind === 'id')) return true;
    done = end;
  }
  return false;
}

interface Building {
  meeting: OnlineMeeting;
  index: number;
  end: number;
}

function attach(building: Building, part: LabelledPart): void {
  const { meeting } = building;
  if (part.kind === 'passcode') meeting.passcode ??= part.value;
  else if (!meeting.phones?.includes(part.value)) meeting.phones = [...(meeting.phones ?? []), part.value].slice(0, 10);
  building.end = Math.max(building.end, part.end);
}

/** Whose number it is: the label says it, or the meeting it stands with, or the last service that was named. */
function serviceOf(part: LabelledPart, last: Building | undefined, host: { service: string } | undefined, word: { service: string; index: number } | undefined): string | undefined {
  const { label, value } = part;
  if (label.startsWith('zoom')) return value.length <= 11 ? 'Zoom' : undefined;
  if (label.startsWith('webex')) return 'Webex';
  if (label.startsWith('teams')) return 'Microsoft Teams';
  if (label.startsWith('bluejeans')) return 'BlueJeans';
  if (label === '腾讯会议') return 'Tencent Meeting';
  const near = last && part.index - last.end < REACH && last.meeting.id === undefined ? last.meeting.service : undefined;
  const named = near ?? word?.service ?? host?.service ?? last?.meeting.service;
  if (named === 'Zoom' && value.length > 11) return undefined;
  if (named) return named;
  if (label === 'id' || label.startsWith('event') || label.startsWith('session') || label.startsWith('room')) return undefined;
  if (label === 'access code' || label.startsWith('meeting number')) return 'Webex';
  return value.length <= 11 ? 'Zoom' : 'Microsoft Teams';
}

/** Zoom's number makes a join link where none is given (https://support.zoom.com, "Joining by meeting ID"). */
function finish(text: string, { meeting, index, end }: Building, host: { service: string; host: string } | undefined): FoundMeeting {
  const { service, url, id, passcode, phones } = meeting;
  const joined = url ?? (service === 'Zoom' && id ? `https://${host?.service === 'Zoom' ? host.host : 'zoom.us'}/j/${id}` : undefined);
  const whole: OnlineMeeting = { service, ...(joined ? { url: joined } : {}), ...(id ? { id } : {}), ...(passcode ? { passcode } : {}), ...(phones ? { phones } : {}) };
  return { meeting: whole, quote: text.slice(index, Math.min(end, index + 200)).trim() || (joined ?? '').slice(0, 200), index };
}

/** `?pwd=` in an address labels nothing. Both lists are in order. */
function outside(parts: LabelledPart[], raw: RawLink[]): LabelledPart[] {
  let next = 0;
  return parts.filter(({ index }) => {
    while (next < raw.length && (raw[next]?.end ?? 0) <= index) next++;
    return index < (raw[next]?.index ?? Infinity);
  });
}

function linkParts(text: string, raw: RawLink[], links: readonly Link[]): Part[] {
  const parts: Part[] = [];
  const add = (href: string, index: number, end: number): boolean => {
    if (!mayLead(href)) return false;
    const { meeting, host } = leadsTo(href);
    if (meeting) parts.push({ kind: 'link', meeting, index, end });
    else if (host) parts.push({ kind: 'host', ...host, index, end });
    return meeting !== undefined;
  };
  for (const { href, index, end } of raw) add(href, index, end);
  // where the words of the others stand matters only for these
  if (!links.some(({ href }) => mayLead(href))) return parts;
  let cursor = 0;
  for (const { text: words, href } of links) {
    const at = words ? text.indexOf(words, cursor) : -1;
    const index = at >= 0 ? at : text.length;
    if (at >= 0) cursor = at;
    const added = add(href, index, at >= 0 ? at + words.length : index);
    if (!added && /\bzoom\b/i.test(words) && isShortened(href)) parts.push({ kind: 'link', meeting: { service: 'Zoom', url: href }, index, end: index + words.length });
  }
  return parts;
}

function wordParts(text: string): Part[] {
  return SERVICE_WORDS.flatMap(([pattern, service]) => [...text.matchAll(pattern)].map((match) => ({ kind: 'word' as const, service, index: match.index, end: match.index + match[0].length })));
}
