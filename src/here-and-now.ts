/** The reader's clock and zone: the only place where they enter. */
import type { Page } from './page';

export function hereAndNow(): Pick<Page, 'now' | 'zone'> {
  return { now: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }), zone: Temporal.Now.timeZoneId() };
}
