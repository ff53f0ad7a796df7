/** One row of the card: a picture, the field's name and source, its inputs, and the words it was read from. */
import type { ComponentChildren } from 'preact';
import type { Field } from '../../src/event';
import type { ReviewedEvent } from '../review';
import { FIELD_LABELS, t } from '../words';
import { Quote, SourceTag } from './source-line';

export interface FieldRowProps {
  event: ReviewedEvent;
  field: Field;
  icon: ComponentChildren;
  /** id of the input that the name belongs to */
  inputId: string;
  children: ComponentChildren;
}

export function FieldRow({ event, field, icon, inputId, children }: FieldRowProps) {
  return (
    <div class="row" data-field={field}>
      <span class="row-icon">{icon}</span>
      <div class="row-body">
        <div class="row-head">
          <label for={inputId}>{t(FIELD_LABELS[field])}</label>
          <SourceTag event={event} field={field} />
        </div>
        {children}
        {field !== 'start' && <Quote event={event} field={field} />}
      </div>
    </div>
  );
}
