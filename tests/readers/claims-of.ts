import type { Claim, Field } from '../../src/event';
import { parsePage, type Page, type Reader } from '../../src/page';

export interface Group {
  group: string;
  values: Partial<Record<Field, unknown>>;
  claims: Claim[];
}

/** What a reader claims of a page, one entry a group; the first claim of each field in `values`. */
export function groupsOf(reader: Reader, html: string, page: Partial<Page> = {}): Group[] {
  const doc = parsePage({ html, url: 'https://events.example.edu/talks/1', zone: 'America/New_York', now: '2026-03-01T09:00', ...page });
  const groups = new Map<string, Group>();
  for (const claim of reader.read(doc)) {
    const known = groups.get(claim.group) ?? { group: claim.group, values: {}, claims: [] };
    groups.set(claim.group, known);
    known.values[claim.field] ??= claim.value;
    known.claims.push(claim);
  }
  return [...groups.values()];
}

/** Only the values, for most tests. */
export function valuesOf(reader: Reader, html: string, page: Partial<Page> = {}): Group['values'][] {
  return groupsOf(reader, html, page).map(({ values }) => values);
}
