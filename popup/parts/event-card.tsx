/** One event, every field of it open to change, each with its source. */
import { useState } from 'preact/hooks';
import type { Field } from '../../src/event';
import type { HistoryEntry } from '../../src/history';
import type { Change, ReviewedEvent } from '../review';
import { problem } from '../when';
import { FIELD_LABELS, t } from '../words';
import { Alternatives } from './alternatives';
import { EarlierNote } from './earlier-note';
import { FieldRow } from './field-row';
import { GrowingText } from './growing-text';
import { GroupIcon, LabelIcon, LinkIcon, PersonIcon, PinIcon, RepeatIcon, TextIcon } from './icons';
import { OnlineField } from './online-field';
import { Quote, SourceTag } from './source-line';
import { Warnings } from './warnings';
import { WhenField } from './when-field';

/** Fields that are shown when the event has them, and offered by name when it does not. */
const OPTIONAL = ['recurrence', 'location', 'online', 'speakers', 'organizer', 'url', 'categories', 'description'] as const satisfies readonly Field[];
type Optional = (typeof OPTIONAL)[number];

export interface EventCardProps {
  event: ReviewedEvent;
  /** what was added before */
  history: readonly HistoryEntry[];
  cut: boolean;
  /** show the time in the reader's own zone too */
  ownZone: boolean;
  onEdit: (change: Change, fields: Field[]) => void;
}

export function EventCard({ event, history, cut, ownZone, onEdit }: EventCardProps) {
  const [added, setAdded] = useState<readonly Optional[]>([]);
  const isShown = (field: Optional) => added.includes(field) || (field === 'speakers' ? event.speakers.length > 0 : event[field] !== undefined);
  return (
    <article class="card">
      <EarlierNote event={event} history={history} />
      <Warnings event={event} cut={cut} />
      {event.status !== 'confirmed' && <StatusField event={event} onEdit={onEdit} />}
      <div class="title-row" data-field="title">
        <GrowingText id="title" class={event.title.length > 90 ? 'title title-long' : 'title'} label={t('field_title')} placeholder={t('field_title')} oneLine maxRows={8} value={event.title} onChange={(title) => onEdit({ title }, ['title'])} />
        <div class="row-head"><Quote event={event} field="title" /><SourceTag event={event} field="title" /></div>
        <Alternatives event={event} field="title" onEdit={onEdit} />
        {problem(event) === 'problem_title' && <p class="problem" role="alert">{t('problem_title')}</p>}
      </div>
      <WhenField event={event} ownZone={ownZone} onEdit={onEdit} />
      {OPTIONAL.filter(isShown).map((field) => <OptionalField key={field} field={field} event={event} onEdit={onEdit} />)}
      <div class="more">
        {OPTIONAL.filter((field) => !isShown(field)).map((field) => (
          <button key={field} type="button" class="chip" onClick={() => setAdded([...added, field])}>{t('add_field', t(FIELD_LABELS[field]))}</button>
        ))}
      </div>
    </article>
  );
}

const isList = (field: Optional): field is 'speakers' | 'categories' => field === 'speakers' || field === 'categories';

function OptionalField({ field, event, onEdit }: { field: Optional } & Omit<EventCardProps, 'history' | 'cut' | 'ownZone'>) {
  const text = { location: PinIcon, organizer: GroupIcon, url: LinkIcon, description: TextIcon, recurrence: RepeatIcon, speakers: PersonIcon, categories: LabelIcon };
  if (field === 'online') return <OnlineField event={event} online={event.online ?? { service: '' }} onEdit={onEdit} />;
  const Icon = text[field];
  const value = isList(field) ? (event[field] ?? []).join('; ') : (event[field] ?? '');
  const change = (typed: string): Change => {
    if (isList(field)) return { [field]: typed.split(';').map((name) => name.trimStart()).filter((name, index) => name !== '' || index > 0) };
    return { [field]: typed };
  };
  return (
    <FieldRow event={event} field={field} icon={<Icon />} inputId={field}>
      <GrowingText id={field} oneLine={field !== 'description' && field !== 'recurrence'} maxRows={field === 'description' ? 7 : 3} value={value} onChange={(typed) => onEdit(change(typed), [field])} />
      <Alternatives event={event} field={field} onEdit={onEdit} />
      {field === 'location' && event.geo && <p class="row-head" data-field="geo"><span class="position">{t('field_geo')}: {event.geo.latitude}, {event.geo.longitude}</span><SourceTag event={event} field="geo" /></p>}
    </FieldRow>
  );
}

function StatusField({ event, onEdit }: Omit<EventCardProps, 'history' | 'cut' | 'ownZone'>) {
  return (
    <div class={`status status-${event.status}`} role="status" data-field="status">
      <strong>{t(event.status === 'cancelled' ? 'status_cancelled' : 'status_postponed')}</strong>
      <button type="button" class="chip" onClick={() => onEdit({ status: 'confirmed' }, ['status'])}>{t('status_takes_place')}</button>
    </div>
  );
}
