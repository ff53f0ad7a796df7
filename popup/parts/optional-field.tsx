/** A field that not every event has: most are a text, some have inputs of their own. */
import type { Field } from '../../src/event';
import type { Change, ReviewedEvent } from '../review';
import { t } from '../words';
import { Alternatives } from './alternatives';
import { FieldRow } from './field-row';
import { GrowingText } from './growing-text';
import { GroupIcon, LabelIcon, LinkIcon, PersonIcon, PinIcon, TextIcon } from './icons';
import { OnlineField } from './online-field';
import { RepeatField } from './repeat-field';
import { SourceTag } from './source-line';

export type Optional = Extract<Field, 'recurrence' | 'location' | 'online' | 'speakers' | 'organizer' | 'url' | 'categories' | 'description'>;

export interface OptionalFieldProps {
  field: Optional;
  event: ReviewedEvent;
  weekStart: number;
  onEdit: (change: Change, fields: Field[]) => void;
}

const ICONS = { location: PinIcon, organizer: GroupIcon, url: LinkIcon, description: TextIcon, speakers: PersonIcon, categories: LabelIcon };

const isList = (field: Optional): field is 'speakers' | 'categories' => field === 'speakers' || field === 'categories';

export function OptionalField({ field, event, weekStart, onEdit }: OptionalFieldProps) {
  if (field === 'online') return <OnlineField event={event} online={event.online ?? { service: '' }} onEdit={onEdit} />;
  if (field === 'recurrence') return <RepeatField event={event} weekStart={weekStart} onEdit={onEdit} />;
  const Icon = ICONS[field];
  const value = isList(field) ? (event[field] ?? []).join('; ') : (event[field] ?? '');
  const change = (typed: string): Change => {
    if (isList(field)) return { [field]: typed.split(';').map((name) => name.trimStart()).filter((name, index) => name !== '' || index > 0) };
    return { [field]: typed };
  };
  return (
    <FieldRow event={event} field={field} icon={<Icon />} inputId={field}>
      <GrowingText id={field} oneLine={field !== 'description'} maxRows={field === 'description' ? 7 : 4} value={value} onChange={(typed) => onEdit(change(typed), [field])} />
      <Alternatives event={event} field={field} onEdit={onEdit} />
      {field === 'location' && event.geo && <p class="position" data-field="geo">{t('field_geo')}: {event.geo.latitude}, {event.geo.longitude} <SourceTag event={event} field="geo" /></p>}
    </FieldRow>
  );
}
