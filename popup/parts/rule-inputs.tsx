/** The parts of a repeat rule: every how many weeks, on which days, until when. */
import type { WallTime } from '../../src/event';
import { addDays } from '../../src/zones';
import { WEEKDAYS, type Repeat, type Weekday } from '../repeat';
import { dateOf } from '../when';
import { weekdayInWords } from '../when-words';
import { language, t } from '../words';
import { unitAround } from './repeat-words';

export interface RuleInputsProps {
  repeat: Repeat;
  start: WallTime;
  /** 1–7, as ISO 8601 numbers the days */
  weekStart: number;
  onChange: (repeat: Repeat) => void;
}

const MOST = 999;
const whole = (text: string): number | undefined => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST ? Number(text) : undefined);
/** The end that is proposed when the user wants one: a season of weekly talks. */
const DAYS_AHEAD = 90;
const TIMES = 10;

export function RuleInputs({ repeat, start, weekStart, onChange }: RuleInputsProps) {
  const unit = unitAround(repeat.pattern, repeat.interval, language);
  const ends = repeat.until !== undefined ? 'until' : repeat.count !== undefined ? 'count' : 'never';
  const { until: _until, count: _count, ...endless } = repeat;
  const end = (kind: string): void =>
    onChange(kind === 'until' ? { ...endless, until: addDays(dateOf(start), DAYS_AHEAD) } : kind === 'count' ? { ...endless, count: TIMES } : endless);
  return (
    <div class="rule">
      <label class="rule-line">
        <span>{t('repeat_every')} {unit.before}</span>
        <input id="repeat-interval" class="number" type="number" min={1} max={MOST} value={repeat.interval} onChange={(input) => onChange({ ...repeat, weekStart: WEEKDAYS[weekStart - 1] ?? 'MO', interval: whole(input.currentTarget.value) ?? repeat.interval })} />
        <span>{unit.after}</span>
      </label>
      {repeat.pattern === 'week' && <Days days={repeat.days} weekStart={weekStart} onChange={(days) => onChange({ ...repeat, days })} />}
      <div class="rule-line">
        <label for="repeat-ends">{t('repeat_ends')}</label>
        <select id="repeat-ends" value={ends} onChange={(input) => end(input.currentTarget.value)}>
          <option value="never" selected={ends === 'never'}>{t('repeat_never')}</option>
          <option value="until" selected={ends === 'until'}>{t('repeat_until')}</option>
          <option value="count" selected={ends === 'count'}>{t('repeat_count')}</option>
        </select>
        {repeat.until !== undefined && <input id="repeat-until" type="date" aria-label={t('repeat_until')} min={dateOf(start)} value={repeat.until} onChange={(input) => { if (input.currentTarget.value) onChange({ ...endless, until: input.currentTarget.value }); }} />}
        {repeat.count !== undefined && <input id="repeat-count" class="number" type="number" aria-label={t('repeat_count')} min={1} max={MOST} value={repeat.count} onChange={(input) => onChange({ ...endless, count: whole(input.currentTarget.value) ?? repeat.count ?? TIMES })} />}
      </div>
    </div>
  );
}

/** The days of a week as switches, in the order of the user's week. One day always stays on. */
function Days({ days, weekStart, onChange }: { days: Weekday[]; weekStart: number; onChange: (days: Weekday[]) => void }) {
  const ordered = [...WEEKDAYS.slice(weekStart - 1), ...WEEKDAYS.slice(0, weekStart - 1)];
  // 2024 began on a Monday
  const name = (day: Weekday, style: 'long' | 'narrow' | 'short'): string => weekdayInWords(`2024-01-0${WEEKDAYS.indexOf(day) + 1}`, language, style);
  // a week of full names would take two lines
  const style = WEEKDAYS.map((day) => name(day, 'short')).join('').length > 32 ? 'narrow' : 'short';
  const toggle = (day: Weekday): void => {
    const next = WEEKDAYS.filter((one) => (one === day ? !days.includes(day) : days.includes(one)));
    if (next.length > 0) onChange(next);
  };
  return (
    <div class="weekdays" role="group" aria-label={t('repeat_on')}>
      {ordered.map((day) => <button key={day} type="button" class="weekday" data-day={day} aria-pressed={days.includes(day)} aria-label={name(day, 'long')} onClick={() => toggle(day)}>{name(day, style)}</button>)}
    </div>
  );
}
