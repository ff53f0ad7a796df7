/** What is wrong with a field, and the one click that mends it. */
import type { Field } from '../../src/event';
import type { Problem } from '../problems';
import type { Change } from '../review';
import { clockInWords } from '../when-words';
import { language, t } from '../words';

export function ProblemNote({ id, problem, onEdit }: { id: string; problem: Problem; onEdit: (change: Change, fields: Field[]) => void }) {
  const { words, mend } = problem;
  return (
    <p class="problem" id={id} role="alert">
      <span>{t(words)}</span>
      {mend && <button type="button" class="chip mend" onClick={() => onEdit(mend.change, mend.fields)}>{t('mend_with', clockInWords(mend.to, language))}</button>}
    </p>
  );
}
