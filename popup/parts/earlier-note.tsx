/** What is known of this event from before: added already, changed since, or at the same time as another. */
import type { HistoryEntry } from '../../src/history';
import { findEarlier, overlapping, type Changed } from '../earlier';
import type { ReviewedEvent } from '../review';
import { shortWhen } from '../when-words';
import { language, t, type Key } from '../words';
import { CheckIcon, WarningIcon } from './icons';

const CHANGED_WORDS: Record<Changed, Key> = { start: 'changed_start', end: 'changed_end', location: 'changed_location' };

export function EarlierNote({ event, history }: { event: ReviewedEvent; history: readonly HistoryEntry[] }) {
  const earlier = findEarlier(event, history);
  const other = overlapping(event, history.filter((entry) => entry !== earlier?.entry));
  const day = (added: number): string => new Date(added).toLocaleDateString(language, { dateStyle: 'medium' });
  const value = (found: HistoryEntry['found'], field: Changed): string => (field === 'location' ? (found.location ?? '–') : shortWhen({ start: found[field] ?? '', allDay: !found[field]?.includes('T') }, language));
  return (
    <>
      {earlier && earlier.changed.length === 0 && <p class="earlier" role="status"><CheckIcon /><span>{t('added_before', day(earlier.entry.added))}</span></p>}
      {earlier && earlier.changed.length > 0 && (
        <ul class="warnings changed" role="status">
          {earlier.changed.map((field) => (
            <li key={field}><WarningIcon /><span>{t(CHANGED_WORDS[field], value(earlier.entry.found, field), value(event.found, field))}</span></li>
          ))}
        </ul>
      )}
      {other && <p class="earlier overlap" role="status"><WarningIcon /><span>{t('overlaps', other.event.title)}</span></p>}
    </>
  );
}
