/** The inputs for the times: each with its source, and what is wrong told at the field with a way to mend it. */
import { useRef } from 'preact/hooks';
import type { Field, WallTime } from '../../src/event';
import type { Problem } from '../problems';
import type { Change, ReviewedEvent } from '../review';
import { clockOf, dateOf, moveStart, setAllDay } from '../when';
import { t } from '../words';
import { LabelledPart } from './field-row';
import { ProblemNote } from './problem-note';
import { ZoneSearch } from './zone-search';

export interface WhenInputsProps {
  event: ReviewedEvent;
  problem: Problem | undefined;
  onEdit: (change: Change, fields: Field[]) => void;
}

export function WhenInputs({ event, problem, onEdit }: WhenInputsProps) {
  const { start, end = start, allDay } = event;
  const clock = useRef({ start: clockOf(start) || '09:00', end: clockOf(end) || '10:00' });
  const toggle = (on: boolean): void => {
    if (on) clock.current = { start: clockOf(start) || '09:00', end: clockOf(end) || '10:00' };
    onEdit(setAllDay(event, on, clock.current), ['start', 'end']);
  };
  const note = (field: Problem['field']) => problem?.field === field && <ProblemNote id={`problem-${field}`} problem={problem} onEdit={onEdit} />;
  const wrong = (field: Problem['field']) => problem?.field === field && { 'aria-invalid': true, 'aria-describedby': `problem-${field}` };
  return (
    <>
      <div class="when-grid">
        <span class="name">{t('starts')}</span>
        <Moment id="start" wall={start} allDay={allDay} dateLabel={t('start_date')} timeLabel={t('start_time')} state={wrong('start')} onSet={(wall) => onEdit(moveStart(event, wall), ['start'])} />
        <label class="check"><input id="all-day" type="checkbox" checked={allDay} onChange={(input) => toggle(input.currentTarget.checked)} />{t('all_day')}</label>
      </div>
      {note('start')}
      <LabelledPart event={event} field="end" label={t(allDay ? 'last_day' : 'field_end')} unlike={['start']}>
        <div class="when-grid"><Moment id="end" wall={end} allDay={allDay} dateLabel={t('end_date')} timeLabel={t('end_time')} state={wrong('end')} onSet={(wall) => onEdit({ end: wall }, ['end'])} /></div>
        {note('end')}
      </LabelledPart>
      {!allDay && (
        <LabelledPart event={event} field="zone" label={t('field_zone')} inputId="zone" unlike={['start', 'end']}>
          <ZoneSearch zone={event.zone} at={start} state={wrong('zone')} onPick={(zone) => onEdit({ zone }, ['zone'])} />
          {note('zone')}
        </LabelledPart>
      )}
    </>
  );
}

interface MomentProps {
  id: 'start' | 'end';
  wall: WallTime;
  allDay: boolean;
  dateLabel: string;
  timeLabel: string;
  /** marks of a field that is wrong */
  state: object | false;
  onSet: (wall: WallTime) => void;
}

/** A date and a time of day. One that is left empty goes back to what it was: the event never holds half a time. */
function Moment({ id, wall, allDay, dateLabel, timeLabel, state, onSet }: MomentProps) {
  const set = (date: string, time: string): void => {
    if (date && (allDay || time)) onSet(allDay ? date : `${date}T${time}`);
  };
  return (
    <>
      <input id={`${id}-date`} type="date" aria-label={dateLabel} value={dateOf(wall)} required {...state} onChange={(input) => set(input.currentTarget.value, clockOf(wall))} onBlur={(input) => { input.currentTarget.value = dateOf(wall); }} />
      {!allDay && <input id={`${id}-time`} type="time" aria-label={timeLabel} value={clockOf(wall)} required {...state} onChange={(input) => set(dateOf(wall), input.currentTarget.value)} onBlur={(input) => { input.currentTarget.value = clockOf(wall); }} />}
    </>
  );
}
