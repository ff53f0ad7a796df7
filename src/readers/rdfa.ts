/** RDFa: schema.org events in `typeof`/`property` attributes (RDFa Lite, https://www.w3.org/TR/rdfa-lite/; the `rel` of RDFa 1.0 too). */
import { isTag, type Element } from 'domhandler';
import type { Claim } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { elementValue } from '../structured/element-value';
import { eventClaims } from '../structured/event-claims';
import { localName, type Item, type Value } from '../structured/item';
import { elementText } from '../structured/plain-text';
import { apart } from '../structured/run-together';
import { findEvents } from '../structured/schema-event';

export const rdfa: Reader = { id: 'rdfa', read };

/** A subject that is open while the tree is walked. */
interface Context {
  subject?: Item;
  /** properties that the next typed element inside becomes the value of */
  pending: string[];
}

function read(doc: PageDocument): Claim[] {
  if (!doc.$ || !doc.tree?.attributes.has('typeof')) return [];
  const roots: Item[] = [];
  const byId = new Map<string, Item>();
  const stack: { element: Element; context: Context }[] = doc.$.root().children().toArray().toReversed().map((element) => ({ element, context: { pending: [] } }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const inner = visit(top.element, top.context, roots, byId);
    for (const child of top.element.children.toReversed()) if (isTag(child)) stack.push({ element: child, context: inner });
  }
  return firstOf(doc, findEvents(roots).flatMap(apart)).flatMap((found, index) => eventClaims(found, 'rdfa', `rdfa:${index}`, doc));
}

/** Reads one element's attributes into the open subject; the context for its children. */
function visit(element: Element, context: Context, roots: Item[], byId: Map<string, Item>): Context {
  const { attribs } = element;
  const properties = names(attribs['property']);
  const relations = names(attribs['rel']).concat(names(attribs['rev']));
  if (attribs['typeof'] !== undefined) {
    const id = attribs['about'] ?? attribs['resource'] ?? (element.name === 'a' && properties.length === 0 ? attribs['href'] : undefined);
    const item = known(byId, id);
    item.types.push(...names(attribs['typeof']));
    const targets = properties.length ? properties : relations.length ? relations : context.pending;
    if (context.subject && targets.length) for (const name of targets) add(context.subject, name, item);
    else roots.push(item);
    return { subject: item, pending: [] };
  }
  if (attribs['about'] !== undefined && byId.has(attribs['about'])) return { subject: known(byId, attribs['about']), pending: [] };
  if (context.subject) {
    for (const name of properties) {
      const target = attribs['resource'];
      if (target && !attribs['content'] && !elementText(element)) add(context.subject, name, byId.get(target) ?? target);
      else add(context.subject, name, elementValue(element, name));
    }
    const address = attribs['href'] ?? attribs['resource'] ?? attribs['src'];
    if (properties.length === 0 && relations.length && attribs['rel']?.includes(':')) {
      if (address === undefined) return { ...context, pending: relations };
      for (const name of relations) add(context.subject, name, address);
    }
  }
  return context;
}

function known(byId: Map<string, Item>, id: string | undefined): Item {
  const item = (id !== undefined && byId.get(id)) || { types: [], properties: new Map<string, Value[]>(), ...(id === undefined ? {} : { id }) };
  if (id !== undefined) byId.set(id, item);
  return item;
}

function add(item: Item, name: string, value: Value): void {
  if (value === '') return;
  const list = item.properties.get(name);
  if (list) list.push(value);
  else item.properties.set(name, [value]);
}

function names(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean).map(localName);
}
