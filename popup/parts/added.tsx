/** The last picture of the popup's job: it is in the calendar. With the way back, and the way to say that it is not. */
import { useEffect, useRef } from 'preact/hooks';
import type { CalendarEvent } from '../../src/event';
import { shortWhen } from '../when-words';
import { counted, language, t } from '../words';
import { CheckIcon } from './icons';

export interface AddedProps {
  /** what was done with them, in words */
  said: string;
  events: readonly CalendarEvent[];
  /** true when it is in the list of what was added */
  listed: boolean;
  onBack: () => void;
  /** it did not end up in the calendar after all */
  onForget: () => void;
}

const MOST_SHOWN = 5;

export function Added({ said, events, listed, onBack, onForget }: AddedProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section class="added">
      <span class="added-mark"><CheckIcon /></span>
      <div role="status"><h2 class="said">{said}</h2></div>
      <ul class="added-events">
        {events.slice(0, MOST_SHOWN).map((event, index) => (
          <li key={index}><span class="list-title" dir="auto">{event.title}</span><span class="list-when">{shortWhen(event, language)}</span></li>
        ))}
        {events.length > MOST_SHOWN && <li class="list-when">{counted('and_more', events.length - MOST_SHOWN)}</li>}
      </ul>
      <p class="added-ways">
        <button ref={back} type="button" id="back-to-event" class="plain" onClick={onBack}>{t(events.length > 1 ? 'back_to_events' : 'back_to_event')}</button>
        {listed && <button type="button" id="not-added" class="plain" onClick={onForget}>{t('not_added')}</button>}
      </p>
    </section>
  );
}
