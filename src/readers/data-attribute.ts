/** Times that a page's scripts read from attributes: `data-start="2026-03-05T16:30"`, `data-date-end="…"`. */
import type { Claim } from '../event';
import type { PageDocument, Reader } from '../page';
import { claimList } from '../structured/claims';
import { readStated } from '../structured/stated-time';

/** A countdown, a slider and a query range are no events. */
const NAME = /^data-(?:[\w-]*-)?(start|begin|end)(?:-?(?:date|time|datetime|at))?$/;
const REST_OF_THE_PAGE = 'nav, footer, aside, form';

export const dataAttribute: Reader = { id: 'data-attribute', read };

function read({ $, tree }: PageDocument): Claim[] {
  if (!$ || !tree || !Array.from(tree.attributes).some((name) => name.startsWith('data-') && NAME.test(name))) return [];
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const element of tree.all) {
    const found: { start?: string; end?: string } = {};
    for (const name in element.attribs) {
      if (!name.startsWith('data-')) continue;
      const value = element.attribs[name] ?? '';
      const which = NAME.exec(name)?.[1];
      if (which === undefined) continue;
      const field = which === 'end' ? 'end' : 'start';
      const time = /^\d{4}-\d\d-\d\d/.test(value) ? readStated(value)?.time : undefined;
      // "…-local-…" is the event's own wall time, beside one in UTC
      if (time && (found[field] === undefined || name.includes('local'))) found[field] = time;
    }
    const key = `${found.start}/${found.end}`;
    if (!found.start || seen.has(key) || $(element).closest(REST_OF_THE_PAGE).length > 0) continue;
    seen.add(key);
    const list = claimList('data-attribute', `data-attribute:${seen.size - 1}`, 'machine-readable');
    list.add('start', found.start, found.start);
    list.add('end', found.end, found.end ?? '');
    claims.push(...list.claims);
  }
  return claims;
}
