/** What is known of this event from before: added already, changed since, or at the same time as another. */
import type { HistoryEntry } from '../../src/history';
import { findEarlier, overlapping, type Changed } from '../earlier';
import type { ReviewedEvent } from '../review';
import { shortWhen } from '../when-words';
import { language, t, type Key } from '../words';
import { CheckIcon, WarningIcon } from './icons';

const CHANGED_WORDS: Record<Changed, Key> = { start: 'changed_start', end: 'changed_end', location: 'changed_location' };

export interface EarlierNoteProps {
  event: ReviewedEvent;
  history: readonly HistoryEntry[];
  onForget?: (uid: string) => void;
}

export function EarlierNote({ event, history, onForget }: EarlierNoteProps) {
  const earlier = findEarlier(event, history);
  const other = overlapping(event, history.filter((entry) => entry !== earlier?.entry));
  const day = (added: number): string => new Date(added).toLocaleDateString(language, { dateStyle: 'medium' });
  return (
    <>
      {earlier && earlier.changed.length === 0 && (
        <p class="earlier" role="status">
          <CheckIcon /><span>{t('added_before', day(earlier.entry.added))}</span>
          {onForget && <button type="button" id="forget-entry" class="plain" onClick={() => onForget(earlier.entry.uid)}>{t('not_added')}</button>}
        </p>
      )}
      {earlier && earlier.changed.length > 0 && (
        <ul class="warnings changed" role="status">
          {earlier.changed.map((field) => (
            <li key={field}>
              <WarningIcon />
              <span>{t(CHANGED_WORDS[field])} <span class="was-now"><del>{valueOf(earlier.entry.found, field)}</del> <span class="arrow" aria-hidden="true">→</span> <ins>{valueOf(event.found, field)}</ins></span></span>
            </li>
          ))}
        </ul>
      )}
      {other && <p class="earlier overlap" role="status"><WarningIcon /><span>{t('overlaps', other.event.title, shortWhen(other.event, language))}</span></p>}
    </>
  );
}

function valueOf(found: HistoryEntry['found'], field: Changed): string {
  if (field === 'location') return found.location ?? t('changed_nothing');
  const wall = found[field];
  return wall === undefined ? t('changed_nothing') : shortWhen({ start: wall, allDay: !wall.includes('T') }, language);
}
