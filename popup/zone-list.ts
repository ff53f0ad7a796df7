/** All IANA zones as people look for them: by city, by the zone's name in their language, by letters ("PST"), by offset ("UTC+2"). */
import type { WallTime } from '../src/event';
import { zoneCalled } from '../src/text/zone-names';
import { offsetMinutes } from '../src/zones';

export interface ZoneChoice {
  /** IANA name */
  zone: string;
  /** "New York" */
  city: string;
  /** "Eastern Time", "Mitteleuropäische Zeit" */
  name: string;
}

/** "New York" of America/New_York; "Knox, Indiana" of America/Indiana/Knox. */
export function cityOf(zone: string): string {
  const [, ...parts] = zone.split('/');
  return (parts.length > 0 ? parts.reverse().join(', ') : zone).replaceAll('_', ' ');
}

/** "UTC−4", "UTC+5:30" at a wall time; '' for a zone that nobody knows. */
export function offsetInWords(zone: string, at: WallTime): string {
  try {
    const minutes = Math.round(offsetMinutes(at, zone));
    const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  } catch {
    return '';
  }
}

function nameOf(zone: string, language: string, style: 'longGeneric' | 'short'): string {
  return new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: style }).formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

let made: { language: string; choices: ZoneChoice[] } | undefined;

/** Slow (a format for each of 400 zones), so made once and only when the user looks for a zone. */
export function allZones(language: string): ZoneChoice[] {
  if (made?.language !== language) made = { language, choices: [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({ zone, city: cityOf(zone), name: nameOf(zone, language, 'longGeneric') })) };
  return made.choices;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[−–]/g, '-').replace(/[_/,]/g, ' ').trim();

/**
 * Zones that fit what was typed, best first: letters and names that announcements use ("pst", "pittsburgh"), a city that
 * starts so, any word of it, the zone's name, its offset at that time.
 */
export function findZones(typed: string, at: WallTime, language: string): ZoneChoice[] {
  const wanted = plain(typed);
  const choices = allZones(language);
  if (wanted === '') return choices;
  const meant = zoneCalled(wanted);
  const offset = /^(?:utc|gmt)?\s*([+-])0?(\d{1,2})(?::?(\d\d))?$/.exec(wanted);
  const offsetMeant = offset && (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const rank = ({ zone, city, name }: ZoneChoice): number => {
    if (zone === meant) return 0;
    const cityWords = plain(city);
    if (cityWords.startsWith(wanted)) return 1;
    if (plain(zone).split(' ').some((word) => word.startsWith(wanted)) || plain(zone).includes(wanted)) return 2;
    if (plain(name).includes(wanted)) return 3;
    return offsetMeant !== null && offsetMinutes(at, zone) === offsetMeant ? 4 : 5;
  };
  return choices.map((choice) => ({ choice, rank: rank(choice) })).filter(({ rank: found }) => found < 5).sort((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}
