/** When a zone's clocks change, as Temporal knows it. */

export interface Onset {
  /** milliseconds since 1970; minus infinity for a zone whose clocks have not changed since */
  at: number;
  /** what clocks show when they are changed */
  wall: Temporal.PlainDateTime;
  /** seconds ahead of UTC */
  before: number;
  after: number;
}

const known = new Map<string, Onset[]>();

/** The onset that `firstYear` begins under, and all from there to the end of `lastYear`, in order. */
export function onsetsOf(zone: string, firstYear: number, lastYear: number): readonly [Onset, ...Onset[]] {
  const key = `${zone} ${firstYear} ${lastYear}`;
  const found = known.get(key) ?? find(zone, firstYear, lastYear);
  // A long-lived page must not collect them without end.
  if (known.size >= 100) known.clear();
  known.set(key, found);
  return found as [Onset, ...Onset[]];
}

function find(zone: string, firstYear: number, lastYear: number): Onset[] {
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone);
  const onsets = [earlier(start)];
  let next = start.getTimeZoneTransition('next');
  for (; next && next.year <= lastYear; next = next.getTimeZoneTransition('next')) onsets.push(toOnset(next));
  return onsets;
}

function earlier(start: Temporal.ZonedDateTime): Onset {
  const change = start.getTimeZoneTransition('previous');
  if (change && change.year >= 1970) return toOnset(change);
  // Before 1970 zone data hold local oddities that nobody needs: any date before the events will do.
  const wall = Temporal.PlainDateTime.from({ year: Math.min(1970, start.year - 1), month: 1, day: 1 });
  const seconds = start.offsetNanoseconds / 1e9;
  return { at: Number.NEGATIVE_INFINITY, wall, before: seconds, after: seconds };
}

function toOnset(change: Temporal.ZonedDateTime): Onset {
  const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e9;
  const wall = change.withTimeZone('UTC').toPlainDateTime().add({ seconds: before });
  return { at: change.epochMilliseconds, wall, before, after: change.offsetNanoseconds / 1e9 };
}
