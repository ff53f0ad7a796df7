/** One row of the card: a picture, the field's name, its inputs, and where its value was read. */
import type { ComponentChildren } from 'preact';
import type { Field } from '../../src/event';
import type { ReviewedEvent } from '../review';
import { FIELD_LABELS, t } from '../words';
import { Source } from './source-line';

export interface FieldRowProps {
  event: ReviewedEvent;
  field: Field;
  icon: ComponentChildren;
  /** id of the input that the name belongs to; without one the name is no label */
  inputId?: string;
  children: ComponentChildren;
}

export function FieldRow({ event, field, icon, inputId, children }: FieldRowProps) {
  return (
    <div class="row" data-field={field}>
      <span class="row-icon">{icon}</span>
      <LabelledPart event={event} field={field} label={t(FIELD_LABELS[field])} {...(inputId !== undefined && { inputId })} {...(field === 'start' && { unlike: ['title'] })}>{children}</LabelledPart>
    </div>
  );
}

export interface LabelledPartProps extends Omit<FieldRowProps, 'icon'> {
  label: string;
  /** fields whose words stand nearby, not to be said twice */
  unlike?: Field[];
}

/**
 * A name, its inputs, and its source. The source stands on the line of the name, but behind the inputs in reading and Tab
 * order: whoever is in the field finds it next.
 */
export function LabelledPart({ event, field, label, inputId, unlike = [], children }: LabelledPartProps) {
  return (
    <div class="labelled" data-part={field}>
      {inputId === undefined ? <span class="name">{label}</span> : <label class="name" for={inputId}>{label}</label>}
      <div class="value">{children}</div>
      <Source event={event} field={field} unlike={unlike} />
    </div>
  );
}
