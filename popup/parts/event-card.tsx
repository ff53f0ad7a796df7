/** One event, every field of it open to change, each with its source. */
import { useState } from 'preact/hooks';
import type { Field } from '../../src/event';
import type { HistoryEntry } from '../../src/history';
import type { Settings } from '../../src/settings';
import { titleProblem } from '../problems';
import type { Change, ReviewedEvent } from '../review';
import { FIELD_LABELS, t } from '../words';
import { Alternatives } from './alternatives';
import { EarlierNote } from './earlier-note';
import { GrowingText } from './growing-text';
import { OptionalField, type Optional } from './optional-field';
import { ProblemNote } from './problem-note';
import { Source } from './source-line';
import { Warnings } from './warnings';
import { WhenField } from './when-field';

/** Fields that are shown when the event has them, and offered by name when it does not. */
const OPTIONAL = ['recurrence', 'location', 'online', 'speakers', 'organizer', 'url', 'categories', 'description'] as const satisfies readonly Optional[];

export interface EventCardProps {
  event: ReviewedEvent;
  /** what was added before */
  history: readonly HistoryEntry[];
  cut: boolean;
  /** whose clock shows its times */
  zones: Settings['zones'];
  /** 1–7, as ISO 8601 numbers the days */
  weekStart: number;
  onEdit: (change: Change, fields: Field[]) => void;
  /** takes the entry of this event out of what was added */
  onForget?: (uid: string) => void;
}

export function EventCard({ event, history, cut, zones, weekStart, onEdit, onForget }: EventCardProps) {
  const [added, setAdded] = useState<readonly Optional[]>([]);
  const isShown = (field: Optional) => added.includes(field) || (field === 'speakers' ? event.speakers.length > 0 : event[field] !== undefined);
  const untitled = titleProblem(event);
  return (
    <article class="card">
      <EarlierNote event={event} history={history} {...(onForget && { onForget })} />
      <Warnings event={event} cut={cut} />
      {event.status !== 'confirmed' && <StatusField event={event} onEdit={onEdit} />}
      <div class="title-row" data-field="title">
        <GrowingText id="title" class={event.title.length > 90 ? 'title title-long' : 'title'} label={t('field_title')} placeholder={t('field_title')} oneLine maxRows={8} value={event.title} {...(untitled && { problem: 'problem-title' })} onChange={(title) => onEdit({ title }, ['title'])} />
        <Source event={event} field="title" />
        {untitled && <ProblemNote id="problem-title" problem={untitled} onEdit={onEdit} />}
        <Alternatives event={event} field="title" onEdit={onEdit} />
      </div>
      <WhenField event={event} history={history} zones={zones} onEdit={onEdit} />
      {OPTIONAL.filter(isShown).map((field) => <OptionalField key={field} field={field} event={event} weekStart={weekStart} onEdit={onEdit} />)}
      <div class="more">
        {OPTIONAL.filter((field) => !isShown(field)).map((field) => (
          <button key={field} type="button" class="chip" data-add={field} onClick={() => setAdded([...added, field])}>{t('add_field', t(FIELD_LABELS[field]))}</button>
        ))}
      </div>
    </article>
  );
}

function StatusField({ event, onEdit }: Pick<EventCardProps, 'event' | 'onEdit'>) {
  return (
    <div class={`status status-${event.status}`} role="status" data-field="status">
      <strong>{t(event.status === 'cancelled' ? 'status_cancelled' : 'status_postponed')}</strong>
      <button type="button" class="chip" onClick={() => onEdit({ status: 'confirmed' }, ['status'])}>{t('status_takes_place')}</button>
    </div>
  );
}
