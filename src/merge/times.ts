/** Start, end and zone of an event: stated times with offsets become wall time in one zone, and contradictions are settled. */
import type { Claim, Warning } from '../event';
import type { PageDocument } from '../page';
import { instantToWall, offsetMinutes, resolveZone, statedToWall, wallToInstant } from '../zones';
import { byTrust, rank } from './trust';

type TimeClaim = Extract<Claim, { field: 'start' | 'end' }>;
type ZoneClaim = Extract<Claim, { field: 'zone' }>;

export interface SettledTimes {
  start: TimeClaim | undefined;
  end: TimeClaim | undefined;
  zone: string;
  zoneClaim: ZoneClaim | undefined;
  warnings: Warning[];
}

const OFFSET = /(Z|[+-]\d\d:?\d\d)$/;
const isMachine = (claim: Claim): boolean => claim.grounds === 'machine-readable' || claim.grounds === 'calendar-link';
const digits = (stated: string): string => stated.replace(OFFSET, '').slice(0, 16);

/** Zone of an event whose source gives only an offset: the reader's when it agrees, else a fixed one. */
function zoneOfOffset(stated: string, doc: PageDocument): string {
  const offset = OFFSET.exec(stated)?.[1] as string;
  if (offset === 'Z') return doc.page.zone;
  const minutes = (offset[0] === '-' ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  const wall = digits(stated);
  const others = offsetsOf(doc);
  const fits = (zone: string): boolean => offsetMinutes(wall, zone) === minutes && others.every(([at, by]) => offsetMinutes(at, zone) === by);
  if (fits(doc.page.zone)) return doc.page.zone;
  // nothing but +00:00 all over the page is UTC, as programs write it
  if (minutes === 0 && others.every(([, by]) => by === 0) && likelyZones(doc).length === POPULOUS.length) return doc.page.zone;
  const zone = likelyZones(doc).find(fits) ?? likelyZones(doc).find((name) => offsetMinutes(wall, name) === minutes);
  if (zone) return zone;
  if (minutes % 60 === 0) return `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes / 60)}`;
  return doc.page.zone;
}

const offsets = new WeakMap<PageDocument, [string, number][]>();

/** Every time with an offset that the page's markup states, as wall time and minutes: together they tell London from UTC. */
function offsetsOf(doc: PageDocument): [string, number][] {
  let found = offsets.get(doc);
  if (!found) {
    found = [];
    const seen = new Set<string>();
    for (const [, wall, sign, h, m] of (doc.page.html ?? '').matchAll(/"(?:start|end)Date"\s*:\s*"(\d{4}-\d\d-\d\dT\d\d:\d\d)[\d:.]*([+-])(\d\d):?(\d\d)"/g)) {
      const key = `${wall?.slice(0, 7)}${sign}${h}${m}`;
      if (seen.has(key) || !wall) continue;
      seen.add(key);
      found.push([wall, (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m))]);
    }
    offsets.set(doc, found);
  }
  return found;
}

/** Zones by the country in the page's address or language region, then the most populous ones. */
const COUNTRY: Record<string, string> = {
  uk: 'Europe/London', ie: 'Europe/Dublin', de: 'Europe/Berlin', fr: 'Europe/Paris', es: 'Europe/Madrid', it: 'Europe/Rome', nl: 'Europe/Amsterdam', be: 'Europe/Brussels', ch: 'Europe/Zurich', at: 'Europe/Vienna', se: 'Europe/Stockholm', no: 'Europe/Oslo', dk: 'Europe/Copenhagen', fi: 'Europe/Helsinki', pl: 'Europe/Warsaw', cz: 'Europe/Prague', pt: 'Europe/Lisbon', gr: 'Europe/Athens', tr: 'Europe/Istanbul', ru: 'Europe/Moscow', ua: 'Europe/Kyiv', in: 'Asia/Kolkata', jp: 'Asia/Tokyo', kr: 'Asia/Seoul', cn: 'Asia/Shanghai', tw: 'Asia/Taipei', hk: 'Asia/Hong_Kong', sg: 'Asia/Singapore', il: 'Asia/Jerusalem', au: 'Australia/Sydney', nz: 'Pacific/Auckland', br: 'America/Sao_Paulo', za: 'Africa/Johannesburg',
};
const POPULOUS = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Europe/London', 'Europe/Berlin', 'Europe/Athens', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney', 'America/Sao_Paulo'];

function likelyZones(doc: PageDocument): string[] {
  const host = doc.page.url && URL.canParse(doc.page.url) ? new URL(doc.page.url).hostname : '';
  const own = COUNTRY[host.split('.').at(-1) ?? ''];
  return own ? [own, ...POPULOUS] : POPULOUS;
}

/** "ET" said to a reader in Detroit is Detroit's own time: the reader's zone, when its clocks agree with the zone said. */
function localName(claim: ZoneClaim, doc: PageDocument, start: string | undefined): string {
  if (claim.grounds === 'machine-readable' || claim.grounds === 'calendar-link' || !start) return claim.value;
  const year = start.slice(0, 4);
  return [`${year}-01-15T12:00`, `${year}-07-15T12:00`].every((wall) => offsetMinutes(wall, claim.value) === offsetMinutes(wall, doc.page.zone)) ? doc.page.zone : claim.value;
}

/** Settles what the claims say of when. Values of the returned claims are wall times in `zone`. */
export function settleTimes(doc: PageDocument, claims: Claim[]): SettledTimes {
  const warnings: Warning[] = [];
  const starts = byTrust(claims.filter((c): c is TimeClaim => c.field === 'start'));
  const ends = byTrust(claims.filter((c): c is TimeClaim => c.field === 'end'));
  const zoneClaim = byTrust(claims.filter((c): c is ZoneClaim => c.field === 'zone')).find((c) => resolveZone(c.value) !== undefined);
  const withOffset = starts.find((c) => OFFSET.test(c.value) && c.value.includes('T'));
  const zone = zoneClaim ? localName(zoneClaim, doc, starts[0]?.value) : withOffset ? zoneOfOffset(withOffset.value, doc) : doc.page.zone;
  const visible = starts.find((c) => !isMachine(c) && c.value.includes('T') && c.grounds !== 'assumed');
  const wall = (claim: TimeClaim): TimeClaim => {
    if (!OFFSET.test(claim.value) || !claim.value.includes('T')) return claim;
    const offset = OFFSET.exec(claim.value)?.[1];
    // "16:00Z" beside "4 pm" on the page: the Z is wrong, the digits are right
    if (visible && (offset === 'Z' || offset === '+00:00') && digits(claim.value) === visible.value.slice(0, 16) && claim.field === 'start') return { ...claim, value: digits(claim.value) };
    if (offset === 'Z' && visible && claim.field === 'end' && withOffset && digits(withOffset.value) === visible.value.slice(0, 16)) return { ...claim, value: digits(claim.value) };
    return { ...claim, value: statedToWall(claim.value, zone) ?? digits(claim.value) };
  };
  const walled = starts.map(wall);
  const endWalled = ends.map(wall);
  let start = walled[0];
  if (start) start = settleStart(start, walled, zone, warnings);
  const end = start && settleEnd(start, endWalled, walled, warnings);
  return { start, end, zone, zoneClaim, warnings };
}

/** Which of these times the clocks skip or show twice. */
export function clockWarnings(walls: readonly string[], zone: string): Warning[] {
  const kinds = walls.filter((wall) => wall.includes('T')).map((wall) => wallToInstant(wall, zone).kind);
  return [...(kinds.includes('gap') ? (['time-in-dst-gap'] as const) : []), ...(kinds.includes('overlap') ? (['time-comes-twice'] as const) : [])];
}

/** The best start: what is trusted most, unless it is a placeholder or less precise than another that agrees with it. */
function settleStart(first: TimeClaim, starts: TimeClaim[], zone: string, warnings: Warning[]): TimeClaim {
  // another source that names the same day and an hour is more precise
  if (!first.value.includes('T')) {
    const timed = starts.find((c) => c.value.startsWith(first.value) && c.value.includes('T') && c.grounds !== 'assumed');
    if (timed) return timed;
  }
  const visible = starts.find((c) => !isMachine(c) && c.grounds !== 'assumed' && rank(c) > rank(first));
  if (!isMachine(first) || !visible) return first;
  const [a, b] = [first.value, visible.value];
  // whole days: a label that names another one
  if (!a.includes('T') && visible.grounds === 'labelled' && a !== b.slice(0, 10)) warnings.push('structured-disagrees');
  if (!a.includes('T') || !b.includes('T') || a.slice(0, 16) === b.slice(0, 16)) return first;
  const sameDay = a.slice(0, 10) === b.slice(0, 10);
  const clock = a.slice(11, 16);
  // noon or midnight, in UTC or here, stands for "no time" in many date fields
  const asUtc = instantToWall(Date.parse(`${b.slice(0, 16)}Z`), zone);
  const placeholder = clock === '00:00' || clock === '12:00' || clock === '23:59';
  const shifted = a.slice(0, 16) === asUtc || Math.abs(Date.parse(`${a.slice(0, 16)}Z`) - Date.parse(`${b.slice(0, 16)}Z`)) === Math.abs(offsetMinutes(b, zone)) * 60_000;
  // prose names other days for many reasons; a label means this event
  if (sameDay || shifted || visible.grounds === 'labelled') warnings.push('structured-disagrees');
  if ((placeholder && sameDay) || (shifted && visible.grounds !== 'inferred') || (shifted && visible.value.includes('T'))) return visible;
  return first;
}

/** The end that goes with the start: from the same source when that is sound, else from the text. */
function settleEnd(start: TimeClaim, ends: TimeClaim[], starts: TimeClaim[], warnings: Warning[]): TimeClaim | undefined {
  const timed = start.value.includes('T');
  const sameSource = (claim: TimeClaim): boolean => claim.reader === start.reader && claim.group === start.group;
  const ordered = [...ends.filter(sameSource), ...ends.filter((c) => !sameSource(c))];
  let backwards = false;
  /** Its source speaks of another day: then it is the end of that. */
  const ofAnotherDay = (end: TimeClaim): boolean => !sameSource(end) && starts.some((s) => s.reader === end.reader) && !starts.some((s) => s.reader === end.reader && s.value.slice(0, 10) === start.value.slice(0, 10));
  for (const end of ordered.filter((one) => !ofAnotherDay(one))) {
    if (timed && end.value.includes('T')) {
      if (end.value < start.value) {
        backwards = true;
        continue;
      }
      // an end equal to the start says "no end" when a later one is given elsewhere
      if (end.value === start.value && ordered.some((other) => other.value.includes('T') && other.value > start.value)) continue;
      if (!sameSource(end) && end.value.slice(0, 10) > start.value.slice(0, 10) && !starts.some((s) => s.reader === end.reader && s.value.slice(0, 10) === start.value.slice(0, 10))) continue;
      return end;
    }
    if (end.value.slice(0, 10) < start.value.slice(0, 10)) {
      backwards = true;
      continue;
    }
    if (timed && end.value.slice(0, 10) === start.value.slice(0, 10)) continue;
    if (!timed && end.value.includes('T') && end.value.slice(0, 10) === start.value) return end;
    return end;
  }
  if (backwards) warnings.push('end-before-start');
  return undefined;
}
