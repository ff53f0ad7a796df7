/** Links that only look like a meeting's: never offered as one, always warned of. */
import type { Claim } from '../event';
import { findLookAlikes, isLookAlike } from '../text/look-alikes';

/** The claim, marked when a link in it pretends to lead into a meeting. Asked before addresses are cleaned: `zoom.us@…` would be gone. */
export function doubted(claim: Claim): Claim {
  const { field, value } = claim;
  const pretends = field === 'online' ? value.url !== undefined && isLookAlike(value.url) : typeof value === 'string' && value.includes('://') && findLookAlikes(value).length > 0;
  return pretends ? { ...claim, warnings: [...(claim.warnings ?? []), 'suspicious-link'] } : claim;
}

const isDoubted = ({ warnings }: Claim): boolean => warnings?.includes('suspicious-link') ?? false;

/** The claims that may be believed, and whether a link among what was claimed pretends. */
export function withoutPretenders(claims: Claim[]): { believed: Claim[]; suspicious: boolean } {
  return { believed: claims.filter((claim) => !((claim.field === 'online' || claim.field === 'url') && isDoubted(claim))), suspicious: claims.some(isDoubted) };
}
