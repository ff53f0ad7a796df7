/** Lists marked up as one event: a single scope around a table, so that every row's name and start are values of the same item. */
import type { FoundEvent } from './schema-event';
import type { Item } from './item';

/** The events of a scope that holds as many names as starts, each value with those of its row; otherwise the event itself. */
export function apart(found: FoundEvent): FoundEvent[] {
  const { properties } = found.event;
  const count = properties.get('startDate')?.length ?? 0;
  const names = properties.get('name') ?? properties.get('summary') ?? [];
  if (count < 2 || names.length !== count || new Set(names).size < 2) return [found];
  return Array.from({ length: count }, (_, row) => {
    // what is said once holds for all
    const own: Item['properties'] = new Map([...properties].flatMap(([name, list]) => {
      const value = list.length === count ? list[row] : undefined;
      return value !== undefined ? [[name, [value]]] : list.length === 1 ? [[name, list]] : [];
    }));
    return { ...found, event: { types: found.event.types, properties: own } };
  });
}
