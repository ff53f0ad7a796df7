/** What the user should look at before trusting the event. */
import type { Warning } from '../../src/event';
import { t, WARNING_WORDS } from '../words';
import { WarningIcon } from './icons';

export function Warnings({ warnings, cut }: { warnings: Warning[]; cut: boolean }) {
  const sentences = [...(cut ? [t('warning_cut')] : []), ...warnings.map((code) => t(WARNING_WORDS[code]))];
  if (sentences.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('warnings')}>
      {sentences.map((sentence) => <li key={sentence}><WarningIcon /><span>{sentence}</span></li>)}
    </ul>
  );
}
