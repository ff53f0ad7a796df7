/** What the user should look at before trusting the event. */
import type { Warning } from '../../src/event';
import type { ReviewedEvent } from '../review';
import { warningInWords } from '../warning-words';
import { language, t } from '../words';
import { WarningIcon } from './icons';

/** Stands beside the times, where it follows what the user changes. */
const SAID_BESIDE: ReadonlySet<Warning> = new Set<Warning>(['time-in-dst-gap', 'time-comes-twice']);

export function Warnings({ event, cut }: { event: ReviewedEvent; cut: boolean }) {
  const sentences = [...(cut ? [t('warning_cut')] : []), ...event.warnings.filter((code) => !SAID_BESIDE.has(code)).map((code) => warningInWords(event, code, language))];
  if (sentences.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('warnings')}>
      {sentences.map((sentence) => <li key={sentence}><WarningIcon /><span>{sentence}</span></li>)}
    </ul>
  );
}
