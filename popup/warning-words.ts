/** Warnings as sentences with the values they are about. */
import type { Warning } from '../src/event';
import { statedToWall } from '../src/zones';
import type { ReviewedEvent } from './review';
import { clockInWords, dateInWords, shortWhen, weekdayInWords } from './when-words';
import { t, WARNING_WORDS } from './words';

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70).trimEnd()}…` : text);

export function warningInWords(event: ReviewedEvent, code: Warning, language: string): string {
  const said = short(event.evidence.start?.quote.replace(/\s+/g, ' ').trim() ?? '');
  const zoneSaid = short(event.evidence.zone?.quote.replace(/\s+/g, ' ').trim() ?? '');
  const other = event.alternatives.start?.flatMap((claim) => (claim.field === 'start' ? (statedToWall(claim.value, event.zone) ?? []) : [])).find((wall) => wall !== event.start);
  if (code === 'weekday-mismatch' && said) return t('warning_weekday_mismatch_said', said, dateInWords(event.start, language), weekdayInWords(event.start, language));
  if (code === 'structured-disagrees' && other !== undefined) return t('warning_structured_disagrees_values', shortWhen(event, language), clockInWords(other, language, event.start));
  if (code === 'ambiguous-date' && said) return t('warning_ambiguous_date_said', said, dateInWords(event.start, language));
  if (code === 'zone-mismatch' && zoneSaid) return t('warning_zone_mismatch_said', zoneSaid, event.zone);
  return t(WARNING_WORDS[code]);
}
