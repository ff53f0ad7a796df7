import type { TextExporter } from './exporter';
import { readRecurrence } from './icalendar/recurrence';
import { cleanEvent, type CleanEvent } from './writing/clean-event';
import { details, joinDetails, titleWithStatus } from './writing/details';
import { repeatWords, whenWords } from './writing/when-words';

/** Plain text for a chat or a mail. */
export default {
  id: 'text',
  label: 'Copy as text',
  order: 60,
  kind: 'text',
  cannotCarry: () => [],
  text: (events, { locale = 'en-US' }) => events.map((event) => announcement(cleanEvent(event), locale)).join('\n\n---\n\n'),
} satisfies TextExporter;

function announcement(event: CleanEvent, locale: string): string {
  const recurrence = event.recurrence === undefined ? undefined : readRecurrence(event.recurrence, event.when);
  const facts = [
    titleWithStatus(event),
    whenWords(event.when, locale),
    recurrence && `Repeats: ${repeatWords(recurrence, event.when, locale)}`,
    event.location === undefined ? undefined : `Where: ${event.location}`,
  ];
  return [facts.filter((fact) => fact !== undefined).join('\n'), joinDetails(details(event))].filter((part) => part !== '').join('\n\n');
}
