/** Several events: one line each, to choose from. */
import type { ReviewedEvent } from '../review';
import { shortWhen } from '../when-words';
import { language, t } from '../words';

export interface EventListProps {
  events: ReviewedEvent[];
  /** the reader's clock: what is over is dimmed */
  now: string;
  onChoose: (index: number) => void;
}

export function EventList({ events, now, onChoose }: EventListProps) {
  return (
    <section>
      <h2 class="list-head">{t('several_events', String(events.length))}</h2>
      <ul class="list">
        {events.map((event, index) => (
          <li key={index}>
            <button type="button" class={(event.end ?? event.start) < now.slice(0, event.start.length) ? 'past' : ''} onClick={() => onChoose(index)}>
              <span class="list-title">{event.title}</span>
              <span class="list-when">{shortWhen(event, language)}{event.location ? ` · ${event.location}` : ''}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
