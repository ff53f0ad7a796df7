/** Decides: of all claims, one value a field; what lost stays as an alternative, and contradictions become warnings. */
import type { Assumption, Claim, Evidence, EventDraft, Field, FieldValues, OnlineMeeting, Warning } from '../event';
import { cleanUrl } from '../exporters/writing/clean-text';
import type { PageDocument } from '../page';
import { withoutOnline } from '../text/places';
import { fillTimes } from './fill-in';
import { groupClaims } from './group';
import { isAnnounced } from './plausible';
import { withoutPretenders } from './pretenders';
import { clockWarnings, settleTimes } from './times';
import { byTrust, mostTrusted } from './trust';

/** Drafts of a page's events, the main one first. */
export function mergeClaims(doc: PageDocument, claims: Claim[]): EventDraft[] {
  const drafts: EventDraft[] = [];
  const groups = groupClaims(doc, claims);
  // a list is believed as a whole: half of its entries say enough for all
  const listed = new Set(groups.filter(({ claims: own }) => own.some((c) => c.reader === 'list')));
  const believed = [...listed].filter(({ claims: own }) => isAnnounced(doc, own)).length >= listed.size * 0.5;
  const seen = new Set<string>();
  for (const group of groups) {
    const { claims: own } = group;
    if (listed.has(group) ? !believed : !isAnnounced(doc, own)) continue;
    const draft = mergeEvent(doc, own);
    const print = draft && JSON.stringify([draft.start, draft.title, draft.location]);
    if (!draft || seen.has(print as string)) continue;
    seen.add(print as string);
    drafts.push(draft);
  }
  return drafts;
}

/** Fields that are decided by trust alone. */
const PLAIN = ['title', 'location', 'speakers', 'organizer', 'status', 'recurrence', 'url', 'categories'] as const;

function mergeEvent(doc: PageDocument, heard: Claim[]): EventDraft | undefined {
  const { believed, suspicious } = withoutPretenders(heard);
  const claims = believed.map((claim) => (claim.field === 'location' ? placeOnly(claim) : claim));
  const times = settleTimes(doc, claims);
  if (!times.start) return undefined;
  const filled = fillTimes(times.start.value, times.end?.value);
  const evidence: EventDraft['evidence'] = {};
  const alternatives: EventDraft['alternatives'] = {};
  const note = (claim: Claim | undefined, field: Field = claim?.field ?? 'title'): void => {
    if (claim) evidence[field] = evidenceOf(claim);
  };
  note(times.start);
  if (times.end) note(times.end);
  if (times.zoneClaim) note(times.zoneClaim);
  const chosen = new Map<Field, Claim>([['start', times.start], ...(times.end ? [['end', times.end] as const] : [])]);
  for (const field of PLAIN) {
    const best = mostTrusted(claims, field);
    if (!best) continue;
    chosen.set(field, best);
    note(best);
  }
  const about = longest(claims);
  if (about) {
    chosen.set('description', about);
    note(about);
  }
  const geo = positionOf(claims, chosen.get('location'));
  if (geo) {
    chosen.set('geo', geo);
    note(geo);
  }
  const online = meetingOf(claims);
  if (online) {
    chosen.set('online', online);
    note(online);
  }
  for (const claim of claims) keepAlternative(claim, chosen, times.start, alternatives);
  const valueOf = <F extends Field>(field: F): FieldValues[F] | undefined => chosen.get(field)?.value as FieldValues[F] | undefined;
  const assumed = new Set<Assumption>([...(times.start.assumed ?? []), ...filled.assumed]);
  if (!times.zoneClaim && !filled.allDay) assumed.add('zone');
  const warnings = new Set<Warning>([...(times.start.warnings ?? []), ...(times.end?.warnings ?? []), ...times.warnings, ...filled.warnings, ...clockWarnings([filled.start, filled.end], times.zone)]);
  if (filled.allDay && times.start.grounds === 'inferred') warnings.add('time-missing');
  if (suspicious) warnings.add('suspicious-link');
  if (filled.assumed.includes('start')) evidence.start = { ...evidenceOf(times.start), grounds: 'assumed' };
  const location = valueOf('location');
  const url = valueOf('url') ?? cleanUrl(doc.page.url);
  const recurrence = valueOf('recurrence');
  const organizer = valueOf('organizer');
  const description = valueOf('description');
  const categories = valueOf('categories');
  return {
    title: valueOf('title') ?? (doc.title || 'Event'),
    start: filled.start, end: filled.end, allDay: filled.allDay, zone: times.zone,
    ...(location ? { location } : {}),
    ...(online ? { online: online.value } : {}),
    speakers: recased(valueOf('speakers') ?? [], doc),
    ...(organizer ? { organizer } : {}),
    ...(description ? { description } : {}),
    ...(url ? { url } : {}),
    status: valueOf('status') ?? 'confirmed',
    ...(recurrence ? { recurrence } : {}),
    ...(categories ? { categories } : {}),
    ...(geo ? { geo: geo.value } : {}),
    assumed: [...assumed], warnings: [...warnings], evidence, alternatives,
  };
}

/** The room in "In Person and Virtual - ET - Room 5 and Zoom"; the meeting is a field of its own. */
function placeOnly(claim: Extract<Claim, { field: 'location' }>): Claim {
  const value = withoutOnline(claim.value);
  return { ...claim, value: value.length > 2 ? value : claim.value };
}

/** "MARA ELLISON OKAFOR" as the title or the text writes the name, when one does. */
function recased(names: string[], doc: PageDocument): string[] {
  return names.map((name) => {
    if (name !== name.toUpperCase() || name.length < 4) return name;
    const shouted = name.toLowerCase();
    for (const text of [doc.fullTitle, ...doc.lines.map((line) => line.text)]) {
      const at = text.toLowerCase().indexOf(shouted);
      if (at >= 0 && text.slice(at, at + name.length) !== name) return text.slice(at, at + name.length);
    }
    return name;
  });
}

function evidenceOf({ grounds, reader, quote }: Claim): Evidence {
  return { grounds, reader, quote };
}

/** The description: the most trusted one, unless the page itself says much more (structured data is often cut off). */
function longest(claims: Claim[]): Extract<Claim, { field: 'description' }> | undefined {
  const all = byTrust(claims.filter((c): c is Extract<Claim, { field: 'description' }> => c.field === 'description'));
  const [first] = all;
  if (!first) return undefined;
  const fuller = all.find((c) => c.value.length > first.value.length * 1.5 && c.value.slice(0, 200).includes(first.value.slice(0, 40)));
  return first.value.length < 120 || /(?:\.\.\.|…)\s*$/.test(first.value) ? (fuller ?? first) : first;
}

/** A position is that of the place its own source names: beside another place, or none, it would lead astray. */
function positionOf(claims: Claim[], place: Claim | undefined): Extract<Claim, { field: 'geo' }> | undefined {
  if (place?.field !== 'location') return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const there = plain(place.value);
  return byTrust(claims.filter((c): c is Extract<Claim, { field: 'geo' }> => c.field === 'geo')).find((geo) => {
    const own = claims.find((c) => c.field === 'location' && c.reader === geo.reader && c.group === geo.group);
    if (own?.field !== 'location') return false;
    const named = plain(own.value);
    return named !== '' && there !== '' && (there.includes(named) || named.includes(there));
  });
}

/** One meeting of all that is claimed of it: parts are added when link or number agree. */
function meetingOf(claims: Claim[]): Extract<Claim, { field: 'online' }> | undefined {
  const all = byTrust(claims.filter((c): c is Extract<Claim, { field: 'online' }> => c.field === 'online'));
  const [first, ...rest] = all;
  if (!first) return undefined;
  let value: OnlineMeeting = first.value;
  const digits = (id: string | undefined): string | undefined => id?.replace(/\D/g, '');
  for (const { value: other } of rest) {
    if (other.service === value.service && (!other.url || !value.url || other.url === value.url || (digits(other.id) !== undefined && digits(other.id) === digits(value.id)))) value = { ...other, ...value };
  }
  return { ...first, value };
}

function keepAlternative(claim: Claim, chosen: Map<Field, Claim>, start: Claim, alternatives: EventDraft['alternatives']): void {
  const winner = claim.field === 'start' ? start : chosen.get(claim.field);
  if (!winner || JSON.stringify(winner.value) === JSON.stringify(claim.value)) return;
  const list = (alternatives[claim.field] ??= []);
  if (list.length < 5 && !list.some((c) => JSON.stringify(c.value) === JSON.stringify(claim.value))) list.push(claim);
}
