import type { TextExporter } from './exporter';
import { readRecurrence } from './icalendar/recurrence';
import { cleanEvent, type CleanEvent } from './writing/clean-event';
import { details, joinDetails, titleWithStatus } from './writing/details';
import { repeatWords, whenWords } from './writing/when-words';
import { english, type Say } from './words';

/** Plain text for a chat or a mail. */
export default {
  id: 'text',
  label: 'Copy as text',
  order: 60,
  kind: 'text',
  cannotCarry: () => [],
  text: (events, { locale = 'en-US', say = english }) => ({ text: events.map((event) => announcement(cleanEvent(event, say), locale, say)).join('\n\n---\n\n'), records: [] }),
} satisfies TextExporter;

function announcement(event: CleanEvent, locale: string, say: Say): string {
  const recurrence = event.recurrence === undefined ? undefined : readRecurrence(event.recurrence, event.when);
  const facts = [
    titleWithStatus(event, say),
    whenWords(event.when, locale),
    recurrence && say('export_repeats', repeatWords(recurrence, event.when, locale, say)),
    event.location === undefined ? undefined : say('export_where', event.location),
  ];
  return [facts.filter((fact) => fact !== undefined).join('\n'), joinDetails(details(event, say))].filter((part) => part !== '').join('\n\n');
}
