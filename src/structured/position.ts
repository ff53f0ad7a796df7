/** Where on earth: schema.org's GeoCoordinates, microformats' geo, iCalendar's GEO. */
import type { Position } from '../event';
import { firstText, values, type Value } from './item';

const NUMBER = /^[+-]?\d{1,3}(?:\.\d{1,20})?$/;

/**
 * Degrees as text or numbers, rounded to the six decimals that iCalendar wants (about 10 cm);
 * undefined for what is no place on earth, and for 0/0, which programs write when they know of none.
 */
export function toPosition(latitude: string | number | undefined, longitude: string | number | undefined): Position | undefined {
  const [north, east] = [latitude, longitude].map((degrees) => {
    const text = String(degrees ?? '').trim();
    return NUMBER.test(text) ? Math.round(Number(text) * 1e6) / 1e6 : Number.NaN;
  });
  if (north === undefined || east === undefined || !(Math.abs(north) <= 90 && Math.abs(east) <= 180) || (north === 0 && east === 0)) return undefined;
  // no "-0"
  return { latitude: north || 0, longitude: east || 0 };
}

/** The one position that places state: "40.44;-79.94", GeoCoordinates, or a place that has it. Two places have none in common. */
export function positionOf(places: readonly Value[]): Position | undefined {
  const found = places.flatMap((place) => (typeof place === 'string' ? [] : (positionIn(place, 2) ?? [])));
  const [first] = found;
  return found.every((other) => other.latitude === first?.latitude && other.longitude === first.longitude) ? first : undefined;
}

function positionIn(value: Value, depth: number): Position | undefined {
  if (typeof value === 'string') {
    const [latitude, longitude, ...more] = value.slice(0, 80).trim().split(/\s*[;,]\s*|\s+/);
    return more.length === 0 ? toPosition(latitude, longitude) : undefined;
  }
  if (value.types.includes('VirtualLocation')) return undefined;
  const own = toPosition(firstText(value, 'latitude'), firstText(value, 'longitude'));
  if (own || depth === 0) return own;
  for (const geo of values(value, 'geo')) {
    const inner = positionIn(geo, depth - 1);
    if (inner) return inner;
  }
  return undefined;
}
