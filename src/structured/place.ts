/** schema.org places and addresses as one line of text, and the meetings that some sites write in their stead. */
import { firstText, items, nameOf, values, type Item, type Value } from './item';
import { lineText } from './plain-text';

const ADDRESS = ['extendedAddress', 'streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'];
const IS_URL = /^https?:\/\/\S+$/i;

const NOWHERE = /^(?:(?:online|virtual(?:ly)?|remote(?:ly)?|web(?:inar|cast|ex)?|live ?stream|hybrid|zoom|(?:ms |microsoft )?teams|(?:google )?meet|youtube|via|on|over|by|only|event|meeting|link|the|and|or)\b[\s,:/&()-]*)+$|^(?:tb[acd]|to be (?:announced|determined|confirmed)|n\/?a|none|-+)\.?$/i;

/** A place to go to, as stated; undefined for "Online via Zoom", "TBA" and the like. */
export function realPlace(text: string): string | undefined {
  const place = text.trim();
  return place && !NOWHERE.test(place) ? place : undefined;
}

/** What a `location` says: where to go, and links of places that exist only online. */
export interface Whereabouts {
  place?: string;
  links: string[];
}

/** Reads `location` values: Place, PostalAddress, VirtualLocation, plain text, and lists of them. */
export function whereabouts(locations: Value[]): Whereabouts {
  const places: string[] = [];
  const links: string[] = [];
  for (const location of locations) {
    if (typeof location === 'string') {
      const text = lineText(location);
      if (IS_URL.test(text)) links.push(text);
      else if (text) places.push(text);
      continue;
    }
    if (location.types.includes('VirtualLocation')) {
      const url = firstText(location, 'url', 'sameAs');
      if (url && IS_URL.test(url)) links.push(url);
      continue;
    }
    const text = placeText(location);
    if (IS_URL.test(text)) links.push(text);
    else if (text) places.push(text);
  }
  const place = [...new Set(places.map(realPlace).filter((text) => text !== undefined))].join('; ');
  return { ...(place ? { place } : {}), links };
}

function placeText(place: Item): string {
  const parts: string[] = [];
  const add = (text: string | undefined): void => {
    const line = lineText(text ?? '').replace(/^[\s,;]+|[\s,;]+$/g, '');
    if (line && !IS_URL.test(line)) parts.push(line);
  };
  const name = lineText(nameOf(place) ?? '');
  if (IS_URL.test(name)) return name;
  add(name);
  add(firstText(place, 'room', 'roomNumber', 'branchCode'));
  for (const outer of items(place, 'containedInPlace', 'containedIn')) add(nameOf(outer));
  for (const address of values(place, 'address')) {
    if (typeof address === 'string') add(address);
    else addAddress(address, add);
  }
  if (place.types.includes('PostalAddress')) addAddress(place, add);
  return withoutRepeats(parts).join(', ');
}

function addAddress(address: Item, add: (text: string | undefined) => void): void {
  add(address.types.includes('PostalAddress') && address.properties.has('name') ? firstText(address, 'name') : undefined);
  for (const field of ADDRESS) {
    for (const value of values(address, field)) add(nameOf(value));
  }
}

/** "The Albany" + "The Albany, Douglas Way" says "The Albany" once; a part that an earlier one already ends with goes too. */
function withoutRepeats(parts: string[]): string[] {
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    const own = part.toLowerCase();
    const later = parts.slice(index + 1).some((other) => startsWithWords(other.toLowerCase(), own));
    const earlier = kept.some((other) => containsPart(other.toLowerCase(), own));
    if (!later && !earlier) kept.push(part);
  }
  return kept;
}

function startsWithWords(text: string, start: string): boolean {
  return text.startsWith(start) && (text.length === start.length || /[\s,;]/.test(text[start.length] ?? ''));
}

function containsPart(text: string, part: string): boolean {
  return `, ${text},`.replace(/[;,]\s*/g, ', ').includes(`, ${part}, `.trimEnd()) || text === part;
}
