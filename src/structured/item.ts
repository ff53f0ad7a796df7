/** Items: what JSON-LD, microdata and RDFa say once their syntax is off. One vocabulary, schema.org, without its prefix. */

/** A described thing. Property names are schema.org's ("startDate"); values keep their order. */
export interface Item {
  types: string[];
  id?: string;
  properties: Map<string, Value[]>;
}
export type Value = string | Item;

/** `http://schema.org/Event`, `schema:Event`, `https://schema.org#Event` → `Event`; also for property names. */
export function localName(name: string): string {
  const text = name.trim();
  const cut = Math.max(text.lastIndexOf('/'), text.lastIndexOf('#'));
  const tail = cut >= 0 ? text.slice(cut + 1) : text;
  return tail.slice(tail.lastIndexOf(':') + 1);
}

export function values(item: Item, ...names: string[]): Value[] {
  return names.flatMap((name) => item.properties.get(name) ?? []);
}

/** The first of the properties that is non-empty text. */
export function firstText(item: Item, ...names: string[]): string | undefined {
  for (const value of values(item, ...names)) {
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return undefined;
}

export function items(item: Item, ...names: string[]): Item[] {
  return values(item, ...names).filter((value) => typeof value !== 'string');
}

/** What people call it: the text itself, or the item's name. */
export function nameOf(value: Value): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  const name = firstText(value, 'name', 'legalName', 'alternateName');
  if (name) return name;
  const parts = [firstText(value, 'givenName'), firstText(value, 'familyName')].filter(Boolean);
  return parts.length ? parts.join(' ') : undefined;
}
