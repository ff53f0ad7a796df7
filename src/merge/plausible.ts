/** Is it an event at all? A page that merely holds a date announces nothing. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';

/** True when the claims amount to an announcement. */
export function isAnnounced(doc: PageDocument, claims: Claim[], main: boolean): boolean {
  void main;
  const start = claims.find((c) => c.field === 'start');
  if (!start) return false;
  if (!doc.$ || claims.some((c) => c.field === 'start' && c.grounds !== 'inferred' && c.grounds !== 'assumed')) return true;
  return true;
}
