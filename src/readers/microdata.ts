/** Microdata: schema.org (and data-vocabulary.org) events in `itemscope` elements (https://html.spec.whatwg.org/multipage/microdata.html). */
import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { elementValue } from '../structured/element-value';
import { eventClaims } from '../structured/event-claims';
import { localName, type Item, type Value } from '../structured/item';
import { elementText } from '../structured/plain-text';
import { apart } from '../structured/run-together';
import { findEvents } from '../structured/schema-event';

export const microdata: Reader = { id: 'microdata', read };

function read(doc: PageDocument): Claim[] {
  const scopes = doc.tree?.attributes.has('itemscope') ? doc.tree.all.filter(({ attribs }) => attribs['itemscope'] !== undefined) : [];
  if (scopes.length === 0) return [];
  const byId = new Map<string, Element>();
  if (scopes.some(({ attribs }) => attribs['itemref'])) {
    for (const element of doc.tree?.all ?? []) if (element.attribs['id'] !== undefined && !byId.has(element.attribs['id'])) byId.set(element.attribs['id'], element);
  }
  const done = new Set<Element>();
  const roots: Item[] = [];
  // In page order, so an outer scope has taken its inner ones before they come up themselves.
  for (const scope of scopes) if (!done.has(scope)) roots.push(itemOf(scope, byId, done));
  return firstOf(doc, findEvents(roots).flatMap(apart)).flatMap((found, index) => eventClaims(found, 'microdata', `microdata:${index}`, doc));
}

/** One item with what its own subtree and its `itemref` targets give it. Iterative over the tree, each element once. */
function itemOf(scope: Element, byId: Map<string, Element>, done: Set<Element>, open = new Set<Element>()): Item {
  done.add(scope);
  const { attribs } = scope;
  const item: Item = { types: words(attribs['itemtype']).map(localName), properties: new Map(), ...(attribs['itemid'] ? { id: attribs['itemid'] } : {}) };
  const around = new Set([...open, scope]);
  const queue: AnyNode[] = scope.children.toReversed();
  for (const id of words(attribs['itemref'])) {
    const target = byId.get(id);
    if (target && !around.has(target)) queue.unshift(target);
  }
  const seen = new Set<AnyNode>();
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (!isTag(node) || seen.has(node)) continue;
    seen.add(node);
    const isScope = node.attribs['itemscope'] !== undefined;
    const names = words(node.attribs['itemprop']).map(localName);
    if (names.length) {
      const inner = isScope && !around.has(node) && around.size < 40 ? itemOf(node, byId, done, around) : undefined;
      for (const name of names) add(item, name, inner ? itemOrText(inner, node) : elementValue(node, name));
    }
    if (!isScope) for (const child of node.children.toReversed()) queue.push(child);
  }
  return item;
}

/** `<div itemprop="location" itemscope>Room 12</div>` has no properties, but says it all the same. */
function itemOrText(item: Item, element: Element): Value {
  return item.properties.size > 0 ? item : elementText(element);
}

function add(item: Item, name: string, value: Value): void {
  if (value === '') return;
  const list = item.properties.get(name);
  if (list) list.push(value);
  else item.properties.set(name, [value]);
}

function words(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}
