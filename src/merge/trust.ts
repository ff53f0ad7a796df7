/** The one place that ranks grounds. */
import type { Claim, Grounds } from '../event';

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
