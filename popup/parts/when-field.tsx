/** When: the whole of it in words and as a picture of the day; the inputs behind one click. */
import { useRef, useState } from 'preact/hooks';
import type { Field } from '../../src/event';
import { hereAndNow } from '../../src/here-and-now';
import type { HistoryEntry } from '../../src/history';
import type { Settings } from '../../src/settings';
import { timesProblem } from '../problems';
import type { Change, ReviewedEvent } from '../review';
import { inOwnZone, oddTimes } from '../when';
import { whenInWords, whenParts } from '../when-words';
import { language, t, type Key } from '../words';
import { cityOf, offsetInWords } from '../zone-list';
import { Alternatives } from './alternatives';
import { DayStrip } from './day-strip';
import { FieldRow } from './field-row';
import { ClockIcon, MoreIcon } from './icons';
import { OddTimeNote } from './odd-time-note';
import { WhenInputs } from './when-inputs';

export interface WhenFieldProps {
  event: ReviewedEvent;
  history: readonly HistoryEntry[];
  zones: Settings['zones'];
  onEdit: (change: Change, fields: Field[]) => void;
}

/** Assumed parts that the closed row names, with the input where each is put right. */
const ASSUMED = [['end', 'assumed_end', 'end-time'], ['zone', 'assumed_zone', 'zone']] as const satisfies readonly (readonly [Field, Key, string])[];

export function WhenField({ event, history, zones, onEdit }: WhenFieldProps) {
  const [open, setOpen] = useState(false);
  const inputs = useRef<HTMLDivElement>(null);
  const problem = timesProblem(event);
  // what is wrong must be seen, and mended where it is
  const wrong = problem !== undefined;
  const isOpen = open || wrong;
  const own = zones === 'event' ? undefined : inOwnZone(event, hereAndNow().zone);
  const shown = zones === 'own' && own ? own : event;
  const openAt = (id: string): void => {
    setOpen(true);
    requestAnimationFrame(() => inputs.current?.querySelector<HTMLElement>(`#${id}`)?.focus());
  };
  const { day, clock } = whenParts(shown, language);
  return (
    <FieldRow event={event} field="start" icon={<ClockIcon />}>
      <button type="button" id="edit-when" class="when-summary" aria-expanded={isOpen} aria-controls="when-inputs" title={t(isOpen ? 'close' : 'change_when')} onClick={() => setOpen(wrong || !open)}>
        <span class="when-words" aria-live="polite">
          <span class="when-day">{day}</span>{clock && <>{' '}<span class="when-clock">{clock}</span></>}
        </span>
        {!event.allDay && <span class="when-zone">{t('zone_and_offset', cityOf(shown.zone), offsetInWords(shown.zone, shown.start))}</span>}
        <MoreIcon />
      </button>
      <DayStrip event={shown} history={history} />
      {own && <p class="own-zone">{shown === own ? t('event_zone', cityOf(event.zone), whenInWords(event, language)) : t('own_zone', whenInWords(own, language))}</p>}
      <Alternatives event={event} field="start" onEdit={onEdit} />
      <Alternatives event={event} field="end" onEdit={onEdit} />
      {!event.allDay && <Alternatives event={event} field="zone" onEdit={onEdit} />}
      {oddTimes(event).map((time) => <OddTimeNote key={time.wall} event={event} time={time} onEdit={onEdit} />)}
      {!isOpen && !event.allDay && ASSUMED.some(([field]) => event.assumed.includes(field)) && (
        <p class="choices">
          {ASSUMED.map(([field, words, id]) => event.assumed.includes(field) && <button key={field} type="button" class="chip chip-assumed" data-assumed={field} onClick={() => openAt(id)}>{t(words)}</button>)}
        </p>
      )}
      <div id="when-inputs" ref={inputs} class="when-inputs" hidden={!isOpen}>
        <WhenInputs event={event} problem={problem} onEdit={onEdit} />
      </div>
    </FieldRow>
  );
}
