/** Data that a page's own program was started with: `<script id="__NEXT_DATA__" type="application/json">`. */
import type { PageDocument } from '../page';

export type Json = Record<string, unknown>;

/** The first object in the page's data, outer before inner, that `fits`; bounded. */
export function appObject(doc: PageDocument, fits: (object: Json) => boolean): Json | undefined {
  const script = doc.$?.('script#__NEXT_DATA__').first().text();
  if (!script) return undefined;
  let root: unknown;
  try {
    root = JSON.parse(script);
  } catch {
    return undefined;
  }
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < 100_000; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && fits(value as Json)) return value as Json;
    for (const inner of Object.values(value)) queue.push(inner);
  }
  return undefined;
}

/** The text at a path of keys; empty when there is none. */
export function textAt(value: unknown, ...path: string[]): string {
  let current: unknown = value;
  for (const key of path) current = typeof current === 'object' && current !== null ? (current as Json)[key] : undefined;
  if (Array.isArray(current)) return current.filter((part) => typeof part === 'string').join(', ');
  return typeof current === 'string' ? current : '';
}
