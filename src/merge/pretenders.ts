/** Links that only look like a meeting's: never offered as one, always warned of. */
import type { Claim } from '../event';
import { findLookAlikes, isLookAlike } from '../text/look-alikes';

/** The claims that may be believed, and whether a link among what was claimed pretends to lead into a meeting. */
export function withoutPretenders(claims: Claim[]): { believed: Claim[]; suspicious: boolean } {
  const believed = claims.filter((claim) => !(claim.field === 'online' && claim.value.url !== undefined && isLookAlike(claim.value.url)) && !(claim.field === 'url' && isLookAlike(claim.value)));
  const suspicious = believed.length < claims.length || claims.some(({ value, warnings }) => warnings?.includes('suspicious-link') || (typeof value === 'string' && value.includes('://') && findLookAlikes(value).length > 0));
  return { believed, suspicious };
}
