/** The one place that ranks grounds. */
import type { Claim, Field, Grounds } from '../event';

/** Best first: what a site file knows, what the page says to machines, what a label says, what was read from prose. */
const ORDER: readonly Grounds[] = ['site-known', 'machine-readable', 'calendar-link', 'labelled', 'inferred', 'assumed'];

/** Position of a claim's grounds; lower is more trusted. */
export function rank(claim: Pick<Claim, 'grounds'>): number {
  return ORDER.indexOf(claim.grounds);
}

/** Claims, most trusted first; equal grounds keep the order in which readers were heard. */
export function byTrust<C extends Claim>(claims: readonly C[]): C[] {
  return claims.length > 1 ? claims.toSorted((a, b) => rank(a) - rank(b)) : [...claims];
}

/** The most trusted claim of a field, of equal ones the first that was heard. */
export function mostTrusted(claims: readonly Claim[], field: Field): Claim | undefined {
  let best: Claim | undefined;
  for (const claim of claims) if (claim.field === field && (!best || rank(claim) < rank(best))) best = claim;
  return best;
}
