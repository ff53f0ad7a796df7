/** A time that a clock change skips or shows twice: what is exported for it, and for a skipped one the click that says so itself. */
import type { Field } from '../../src/event';
import { instantToWall } from '../../src/zones';
import type { Change, ReviewedEvent } from '../review';
import { moveStart, type OddTime } from '../when';
import { clockInWords, oddTimeInWords } from '../when-words';
import { language, t } from '../words';

export function OddTimeNote({ event, time, onEdit }: { event: ReviewedEvent; time: OddTime; onEdit: (change: Change, fields: Field[]) => void }) {
  const to = instantToWall(time.meant, event.zone);
  const mend = (): void => (time.wall === event.start ? onEdit(moveStart(event, to), ['start', 'end']) : onEdit({ end: to }, ['end']));
  return (
    <p class="problem" role="alert">
      <span>{oddTimeInWords(time, event.zone, language)}</span>
      {time.kind === 'gap' && <button type="button" class="chip mend" onClick={mend}>{t('mend_with', clockInWords(to, language))}</button>}
    </p>
  );
}
