/** Microformats: h-event (https://microformats.org/wiki/h-event) and classic hCalendar (https://microformats.org/wiki/hcalendar). */
import { isTag, type AnyNode, type Element } from 'domhandler';
import type { Claim } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { eventClaims } from '../structured/event-claims';
import type { Item, Value } from '../structured/item';
import { mentions } from '../structured/mentions';
import { dateValue } from '../structured/microformat-date';
import { elementText } from '../structured/plain-text';

export const microformats: Reader = { id: 'microformats', read };

/** Class names without `p-`, `dt-` and so on, and the schema.org property that says the same. */
const EVENT: Record<string, string> = {
  name: 'name', summary: 'summary', start: 'startDate', dtstart: 'startDate', end: 'endDate', dtend: 'endDate', duration: 'duration', location: 'location',
  description: 'description', content: 'content', url: 'url', organizer: 'organizer', speaker: 'performer', performer: 'performer', status: 'eventStatus',
  category: 'keywords', geo: 'geo', latitude: 'latitude', longitude: 'longitude',
};
const ADDRESS: Record<string, string> = {
  name: 'name', fn: 'name', org: 'org', 'extended-address': 'extendedAddress', 'street-address': 'streetAddress', locality: 'addressLocality', region: 'addressRegion', 'postal-code': 'postalCode', 'country-name': 'addressCountry',
};
const ROOTS = new Set(['vcard', 'vevent', 'vcalendar', 'adr', 'geo', 'hentry', 'hfeed', 'hreview', 'hreview-aggregate', 'hproduct', 'hrecipe', 'hresume']);
const PLAIN_NAME = /^(?:h|p|u|dt|e)-[a-z]/;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  if (!$ || !mentions(doc, 'h-event', 'vevent')) return [];
  const roots = firstOf(doc, $('.h-event, .vevent').toArray());
  if (roots.length === 0) return [];
  const byId = new Map<string, Element>();
  if (doc.tree?.attributes.has('itemref') || $('.include').length > 0) for (const element of doc.tree?.all ?? []) if (element.attribs['id'] !== undefined) byId.set(element.attribs['id'], element);
  return roots.flatMap((root, index) => eventClaims({ event: eventItem(root, byId) }, 'microformats', `microformats:${index}`, doc));
}

function eventItem(root: Element, byId: Map<string, Element>): Item {
  const modern = classes(root).includes('h-event');
  const item: Item = { types: ['Event'], properties: new Map() };
  let starts = '';
  for (const { element, name } of properties(root, byId, modern)) {
    const property = EVENT[name];
    if (!property) continue;
    if (property === 'startDate' || property === 'endDate') {
      const value = dateValue(element, starts.slice(0, 10));
      if (property === 'startDate') starts ||= value;
      add(item, property, value);
    } else if (property === 'location' || property === 'organizer' || property === 'performer') {
      add(item, property, isRoot(element) ? placeItem(element, byId) : valueOf(element));
    } else if (property === 'geo') {
      const place = placeItem(element, byId);
      add(item, property, typeof place === 'string' ? valueOf(element) : place);
    } else if (property === 'url') add(item, property, element.attribs['href'] ?? elementText(element));
    else add(item, property, valueOf(element));
  }
  // hCalendar's summary is the title; h-event's is a short description, its name the title.
  if (modern && item.properties.has('name')) move(item, 'summary', 'description');
  move(item, 'content', 'description');
  if (!modern && item.properties.has('summary')) item.properties.delete('name');
  if (item.properties.size === 0) {
    add(item, 'name', root.attribs['title'] ?? elementText(root));
    add(item, 'url', root.attribs['href'] ?? '');
  }
  return item;
}

const POSITION = new Set(['latitude', 'longitude', 'geo']);

/** An h-card, vcard or adr as a place: its name, then its address parts in the order of an address. */
function placeItem(root: Element, byId: Map<string, Element>): Value {
  const modern = classes(root).some((name) => name.startsWith('h-'));
  const place: Item = { types: ['Place'], properties: new Map() };
  const address: Item = { types: ['PostalAddress'], properties: new Map() };
  const position: Item = { types: ['GeoCoordinates'], properties: new Map() };
  const readInto = (element: Element, isModern: boolean, depth: number): void => {
    for (const found of properties(element, byId, isModern)) {
      const property = ADDRESS[found.name];
      if (property === 'name' || property === 'org') add(place, 'name', valueOf(found.element));
      else if (property) add(address, property, valueOf(found.element));
      else if (POSITION.has(found.name)) add(position, found.name, valueOf(found.element));
      // bounded: `itemref` may lead in circles
      if (depth < 5 && isRoot(found.element)) readInto(found.element, classes(found.element).some((name) => name.startsWith('h-')), depth + 1);
    }
  };
  readInto(root, modern, 0);
  if (address.properties.size > 0) add(place, 'address', address);
  if (place.properties.size === 0 && position.properties.size === 0) return elementText(root);
  if (place.properties.size === 0) add(place, 'name', elementText(root));
  if (position.properties.size > 0) add(place, 'geo', position);
  return place;
}

/** Property elements of a root, its included parts too, in page order; what stands inside a nested root belongs to that. */
function properties(root: Element, byId: Map<string, Element>, modern: boolean): { element: Element; name: string }[] {
  const found: { element: Element; name: string }[] = [];
  const seen = new Set<AnyNode>([root]);
  const stack: AnyNode[] = root.children.toReversed();
  for (const id of (root.attribs['itemref'] ?? '').split(/\s+/)) {
    const target = byId.get(id);
    if (target) stack.unshift(target);
  }
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node) || seen.has(node)) continue;
    seen.add(node);
    const own = classes(node);
    if (own.includes('include')) {
      const target = byId.get((node.attribs['href'] ?? node.attribs['data'] ?? '').replace(/^[^#]*#/, ''));
      if (target) stack.push(target);
      continue;
    }
    for (const name of own) {
      if (modern && /^(?:p|u|dt|e)-[a-z]/.test(name)) found.push({ element: node, name: name.replace(/^(?:p|u|dt|e)-/, '') });
      else if (!modern && !PLAIN_NAME.test(name)) found.push({ element: node, name });
    }
    // `adr` inside a vcard is a property that is a root itself
    if (own.includes('adr') && !found.some(({ element }) => element === node)) found.push({ element: node, name: 'adr' });
    if (!isRoot(node)) for (const child of node.children.toReversed()) stack.push(child);
  }
  return found;
}

/** Value-class-pattern for texts: `abbr title`, `data value`, `.value` parts, else the element's words. */
function valueOf(element: Element): string {
  const { name, attribs } = element;
  if (name === 'abbr' && attribs['title']) return attribs['title'];
  if (name === 'time' && attribs['datetime']) return attribs['datetime'];
  if ((name === 'data' || name === 'input') && attribs['value']) return attribs['value'];
  if ((name === 'img' || name === 'area') && attribs['alt']) return attribs['alt'];
  return elementText(element);
}

function isRoot(element: Element): boolean {
  return classes(element).some((name) => ROOTS.has(name) || /^h-[a-z]/.test(name));
}

function classes({ attribs }: Element): string[] {
  return (attribs['class'] ?? '').split(/\s+/).filter(Boolean);
}

function add(item: Item, name: string, value: Value): void {
  if (value === '') return;
  const list = item.properties.get(name);
  if (list) list.push(value);
  else item.properties.set(name, [value]);
}

function move(item: Item, from: string, to: string): void {
  const list = item.properties.get(from);
  if (list && !item.properties.has(to)) item.properties.set(to, list);
  item.properties.delete(from);
}
