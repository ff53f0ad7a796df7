/** Collecting the claims of one group. */
import type { Assumption, Claim, Field, FieldValues, Grounds, Warning } from '../event';

export interface ClaimList {
  claims: Claim[];
  /** Adds a claim unless its value is missing or empty. The quote is cut at 200 characters. */
  add<F extends Field>(field: F, value: FieldValues[F] | undefined, quote: string, more?: { grounds?: Grounds; warnings?: Warning[]; assumed?: Assumption[] }): void;
}

/** An empty list for one reader's group; `grounds` are those of every claim that does not name its own. */
export function claimList(reader: string, group: string, grounds: Grounds): ClaimList {
  const claims: Claim[] = [];
  return {
    claims,
    add(field, value, quote, more = {}) {
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
      const words = quote.replace(/\s+/g, ' ').trim();
      const claim = { field, value, grounds, reader, quote: words.length > 200 ? `${words.slice(0, 199)}…` : words, group, ...more };
      claims.push(claim as Claim); // the compiler cannot relate the field's type to the union's member
    },
  };
}
