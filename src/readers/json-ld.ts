/** JSON-LD: schema.org events in `<script type="application/ld+json">` (https://schema.org/Event, https://www.w3.org/TR/json-ld11/). */
import type { Claim } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { eventClaims } from '../structured/event-claims';
import { localName, type Item, type Value } from '../structured/item';
import { findEvents } from '../structured/schema-event';
import { parseTolerant } from '../structured/tolerant-json';

/** A list of as many events as are read, each with its place, speakers and offers, has fewer. */
const MAX_NODES = 300_000;
const MAX_DEPTH = 40;

const LD_JSON = /^\s*application\/ld\+json\b/i;

export const jsonLd: Reader = { id: 'json-ld', read };

function read(doc: PageDocument): Claim[] {
  const scripts = doc.tree?.elements('script').filter((script) => LD_JSON.test(script.attribs['type'] ?? '')) ?? [];
  if (scripts.length === 0) return [];
  const roots = readItems(doc, scripts.flatMap((script) => parseTolerant(doc.$?.(script).text() ?? '')));
  const seen = new Set<string>();
  return firstOf(doc, findEvents(roots)).flatMap((found, index) => {
    const claims = eventClaims(found, 'json-ld', `json-ld:${index}`, doc);
    // Plug-ins print the same event twice.
    const print = claims.map((claim) => `${claim.field}=${JSON.stringify(claim.value)}`).join('\n');
    if (seen.has(print)) return [];
    seen.add(print);
    return claims;
  });
}

/** Turns parsed JSON-LD values into items: containers opened, `@id` references resolved across all scripts. */
function readItems(doc: Pick<PageDocument, 'limited'>, documents: unknown[]): Item[] {
  const byId = new Map<string, Item>();
  const roots: Item[] = [];
  let nodes = 0;

  const toValue = (node: unknown, depth: number): Value[] => {
    if (nodes++ > MAX_NODES) doc.limited = true;
    if (nodes > MAX_NODES || depth > MAX_DEPTH || node === null || node === undefined) return [];
    if (typeof node === 'string') return [node];
    if (typeof node === 'number' || typeof node === 'boolean') return [String(node)];
    if (Array.isArray(node)) return node.flatMap((inner) => toValue(inner, depth + 1));
    if (typeof node !== 'object') return [];
    const object = node as Record<string, unknown>;
    if ('@value' in object) return toValue(object['@value'], depth + 1);
    for (const container of ['@list', '@set']) if (container in object) return toValue(object[container], depth + 1);
    return [toItem(object, depth)];
  };

  const toItem = (object: Record<string, unknown>, depth: number): Item => {
    const id = text(object['@id'] ?? object['id']);
    const named = id === undefined ? undefined : byId.get(id);
    // Lists give every event the page's own @id: two starts are two events.
    const starts = toValue(object['startDate'], depth + 1);
    const known = named && starts.length && named.properties.has('startDate') && named.properties.get('startDate')?.[0] !== starts[0] ? undefined : named;
    const item: Item = known ?? { types: [], properties: new Map(), ...(id === undefined ? {} : { id }) };
    if (id !== undefined && !named) byId.set(id, item);
    for (const [key, value] of Object.entries(object)) {
      if (key === '@type' || key === 'type') item.types.push(...toValue(value, depth + 1).filter((type) => typeof type === 'string').map(localName));
      else if (key === '@graph') for (const inner of toValue(value, depth + 1)) if (typeof inner !== 'string') roots.push(inner);
      if (key.startsWith('@')) continue;
      const name = localName(key);
      const list = toValue(value, depth + 1);
      if (list.length && !(known && item.properties.has(name))) item.properties.set(name, [...(item.properties.get(name) ?? []), ...list]);
    }
    return item;
  };

  for (const document of documents) for (const value of toValue(document, 0)) if (typeof value !== 'string') roots.push(value);
  return roots;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
