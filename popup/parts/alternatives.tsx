/** Other readings of a field, one click each. */
import type { Field } from '../../src/event';
import { alternativesOf } from '../alternatives';
import type { Change, ReviewedEvent } from '../review';
import { language, t } from '../words';

export interface AlternativesProps {
  event: ReviewedEvent;
  field: Field;
  onEdit: (change: Change, fields: Field[]) => void;
}

export function Alternatives({ event, field, onEdit }: AlternativesProps) {
  const choices = alternativesOf(event, field, language);
  if (choices.length === 0) return null;
  return (
    <p class="choices" data-choices={field}>
      <span>{t(field === 'end' ? 'instead_end' : field === 'zone' ? 'instead_zone' : 'instead')}</span>
      {choices.map(({ words, quote, change, fields }) => (
        <button key={words} type="button" class="chip" title={quote ?? ''} onClick={() => onEdit(change, fields)}>{words.length > 80 ? `${words.slice(0, 80)}…` : words}</button>
      ))}
    </p>
  );
}
