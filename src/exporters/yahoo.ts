import { instantToWall, isSameZone, resolveZone } from '../zones';
import type { LinkExporter, Loss } from './exporter';
import { basic } from './icalendar/recurrence';
import { english, type Say } from './words';
import { cleanEvent, withEnd, type CleanEvent, type When } from './writing/clean-event';
import type { Fitted } from './writing/fit';
import { fitLink, linkTo } from './writing/link';

// People report broken Yahoo links from about 2,000 characters on: https://github.com/az-digital/az_quickstart/issues/4327
const LIMIT = 2000;

/** Yahoo Calendar's form: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/yahoo.md */
export default {
  id: 'yahoo',
  label: 'Yahoo Calendar',
  order: 50,
  kind: 'link',
  cannotCarry(event, { readerZone, alarmMinutes, say = english } = {}) {
    const clean = cleanEvent(event, say);
    const { when } = clean;
    const losses: Loss[] = [];
    if (clean.recurrence !== undefined) losses.push('recurrence');
    if (clean.status !== 'confirmed') losses.push('status');
    if (!when.allDay && !isSameZone(when.zone, readerZone)) losses.push('own-zone');
    if (when.allDay && when.first !== when.last) losses.push('several-days');
    if (fitted(clean, say, readerZone).cut) losses.push('long-text');
    if (alarmMinutes !== undefined) losses.push('reminder');
    return losses;
  },
  link: (event, { readerZone, say = english }) => fitted(cleanEvent(event, say), say, readerZone).text,
} satisfies LinkExporter;

function fitted(event: CleanEvent, say: Say, readerZone: string | undefined): Fitted {
  return fitLink(event, say, LIMIT, ({ title, location, details }) =>
    linkTo('https://calendar.yahoo.com/', { v: '60', title, ...times(event.when, readerZone), in_loc: location, desc: details }),
  );
}

/**
 * Yahoo shows the digits as they are, whatever zone or `Z` stands with them
 * (https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/issues/29): so they are given in the reader's zone.
 * `dur=allday` counts only without an end, so it cannot hold several days: https://github.com/spatie/calendar-links/issues/240
 */
function times(when: When, readerZone: string | undefined): Record<string, string> {
  if (when.allDay) return when.first === when.last ? { st: basic(when.first), dur: 'allday' } : { st: basic(when.first), et: basic(when.after) };
  const { start, end, instants } = withEnd(when);
  const zone = readerZone === undefined ? undefined : resolveZone(readerZone);
  if (!instants || zone === undefined) return { st: basic(start), et: basic(end) };
  return { st: basic(instantToWall(instants.start, zone)), et: basic(instantToWall(instants.end, zone)) };
}
