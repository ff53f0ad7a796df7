/** Repeats: in words with the next dates, and an editor for the common rules. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Field } from '../../src/event';
import { hereAndNow } from '../../src/here-and-now';
import { firstRule, PATTERNS, toLines, toRepeat, type Pattern } from '../repeat';
import type { Change, ReviewedEvent } from '../review';
import type { Series } from '../series';
import { shortWhen } from '../when-words';
import { language, t } from '../words';
import { FieldRow } from './field-row';
import { RepeatIcon } from './icons';
import { patternWords } from './repeat-words';
import { RuleInputs } from './rule-inputs';

export interface RepeatFieldProps {
  event: ReviewedEvent;
  /** 1–7, as ISO 8601 numbers the days */
  weekStart: number;
  onEdit: (change: Change, fields: Field[]) => void;
}

export function RepeatField({ event, weekStart, onEdit }: RepeatFieldProps) {
  const { start, recurrence } = event;
  const id = useId();
  const repeat = toRepeat(recurrence, start);
  const [series, setSeries] = useState<Series>();
  useEffect(() => {
    let current = true;
    if (!recurrence) setSeries(undefined);
    else void import('../series').then(({ seriesOf }) => { if (current) setSeries(seriesOf(event, hereAndNow().now, language, t)); });
    return () => { current = false; };
  }, [recurrence, start, event.zone, event.allDay]);
  const set = (next: Parameters<typeof toLines>[0]): void => onEdit({ recurrence: toLines(next, recurrence, start) }, ['recurrence']);
  const choose = (value: string): void => {
    if (value === 'none') set('none');
    else if (value !== 'other') set(firstRule(value as Pattern, start));
  };
  const value = typeof repeat === 'string' ? repeat : repeat.pattern;
  return (
    <FieldRow event={event} field="recurrence" icon={<RepeatIcon />} inputId="repeat">
      <select id="repeat" value={value} onChange={(input) => choose(input.currentTarget.value)} {...(series && { 'aria-describedby': id })}>
        <option value="none" selected={value === 'none'}>{t('repeat_none')}</option>
        {PATTERNS.map((pattern) => <option key={pattern} value={pattern} selected={value === pattern}>{patternWords(pattern, start, language)}</option>)}
        {value === 'other' && <option value="other" selected>{t('repeat_other')}</option>}
      </select>
      {typeof repeat === 'object' && <RuleInputs repeat={repeat} start={start} weekStart={weekStart} onChange={set} />}
      {series && series.words !== '' && (
        <div class="series" id={id}>
          <p class="series-words">{series.words}</p>
          <p class="series-next">{t('series_next', series.next.map((wall) => shortWhen({ start: wall, allDay: true }, language)).join(' · '))}</p>
        </div>
      )}
    </FieldRow>
  );
}
