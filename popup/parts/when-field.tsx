/** When: the whole of it in words, and inputs for each part. */
import { useRef, useState } from 'preact/hooks';
import type { Field } from '../../src/event';
import { hereAndNow } from '../../src/here-and-now';
import type { Change, ReviewedEvent } from '../review';
import { clockOf, dateOf, inOwnZone, moveStart, oddTimes, problem, setAllDay } from '../when';
import { oddTimeInWords, whenInWords } from '../when-words';
import { language, t } from '../words';
import { Alternatives } from './alternatives';
import { FieldRow } from './field-row';
import { ClockIcon } from './icons';
import { Quote, SourceTag } from './source-line';

const PROBLEMS_HERE = new Set(['problem_start', 'problem_end', 'problem_zone']);

export interface WhenFieldProps {
  event: ReviewedEvent;
  ownZone: boolean;
  onEdit: (change: Change, fields: Field[]) => void;
}

export function WhenField({ event, ownZone, onEdit }: WhenFieldProps) {
  const { start, end = start, allDay } = event;
  const clock = useRef({ start: clockOf(start) || '09:00', end: clockOf(end) || '10:00' });
  const wrong = problem(event);
  const own = ownZone ? inOwnZone(event, hereAndNow().zone) : undefined;
  const setStart = (date: string, time: string) => {
    if (date && (allDay || time)) onEdit(moveStart(event, allDay ? date : `${date}T${time}`), ['start']);
  };
  const setEnd = (date: string, time: string) => {
    if (date && (allDay || time)) onEdit({ end: allDay ? date : `${date}T${time}` }, ['end']);
  };
  const toggle = (on: boolean) => {
    if (on) clock.current = { start: clockOf(start) || '09:00', end: clockOf(end) || '10:00' };
    onEdit(setAllDay(event, on, clock.current), ['start', 'end']);
  };
  return (
    <FieldRow event={event} field="start" icon={<ClockIcon />} inputId="start-date">
      <p class="when-words" aria-live="polite">{whenInWords(event, language)}</p>
      {own && <p class="own-zone">{t('own_zone', whenInWords(own, language))}</p>}
      <div class="when-grid">
        <input id="start-date" type="date" value={dateOf(start)} required onChange={(input) => setStart(input.currentTarget.value, clockOf(start))} />
        {!allDay && <input id="start-time" type="time" aria-label={t('start_time')} value={clockOf(start)} required onChange={(input) => setStart(dateOf(start), input.currentTarget.value)} />}
        <label class="check"><input id="all-day" type="checkbox" checked={allDay} onChange={(input) => toggle(input.currentTarget.checked)} />{t('all_day')}</label>
      </div>
      <Quote event={event} field="start" unlike={['title']} />
      <Alternatives event={event} field="start" onEdit={onEdit} />
      <div class="row-head"><label for={allDay ? 'end-date' : 'end-time'}>{t(allDay ? 'last_day' : 'field_end')}</label><SourceTag event={event} field="end" /></div>
      <div class="when-grid">
        <input id="end-date" type="date" aria-label={t('end_date')} value={dateOf(end)} onChange={(input) => setEnd(input.currentTarget.value, clockOf(end))} />
        {!allDay && <input id="end-time" type="time" value={clockOf(end)} onChange={(input) => setEnd(dateOf(end), input.currentTarget.value)} />}
      </div>
      <Quote event={event} field="end" unlike={['start']} />
      <Alternatives event={event} field="end" onEdit={onEdit} />
      {!allDay && <ZoneInput event={event} onEdit={onEdit} />}
      {wrong && PROBLEMS_HERE.has(wrong) && <p class="problem" role="alert">{t(wrong)}</p>}
      {oddTimes(event).map((time) => <p key={time.wall} class="problem" role="alert">{oddTimeInWords(time, event.zone, language)}</p>)}
    </FieldRow>
  );
}

/** A zone by its IANA name, with all names to choose from once the user comes here. */
function ZoneInput({ event, onEdit }: Omit<WhenFieldProps, 'ownZone'>) {
  const [zones, setZones] = useState<string[]>([]);
  return (
    <>
      <div class="row-head"><label for="zone">{t('field_zone')}</label><SourceTag event={event} field="zone" /></div>
      <input
        id="zone"
        list="zones"
        spellcheck={false}
        value={event.zone}
        onFocus={() => setZones(Intl.supportedValuesOf('timeZone'))}
        onInput={(input) => onEdit({ zone: input.currentTarget.value.trim() }, ['zone'])}
      />
      <Quote event={event} field="zone" unlike={['start', 'end']} />
      <Alternatives event={event} field="zone" onEdit={onEdit} />
      <datalist id="zones">{zones.map((zone) => <option key={zone} value={zone} />)}</datalist>
    </>
  );
}
