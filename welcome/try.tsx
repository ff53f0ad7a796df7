/** A text box and the card beside it: the same reading as in the popup, on a sample that may be changed. */
import { useEffect, useReducer } from 'preact/hooks';
import { hereAndNow } from '../src/here-and-now';
import type { Settings } from '../src/settings';
import { exampleText } from '../popup/examples';
import { EventCard } from '../popup/parts/event-card';
import { EventList } from '../popup/parts/event-list';
import { TextBox } from '../popup/parts/text-box';
import { readTyped } from '../popup/read-events';
import { reduce, START } from '../popup/review';
import { weekStartOf } from '../popup/week';
import { language, t } from '../popup/words';

export function Try({ settings }: { settings: Settings }) {
  const [{ text, events, chosen }, dispatch] = useReducer(reduce, START);
  const type = async (typed: string): Promise<void> => {
    dispatch({ type: 'type', text: typed });
    const { events, limited } = await readTyped({ ...hereAndNow(), text: typed });
    dispatch({ type: 'typed', text: typed, events, limited });
  };
  useEffect(() => void type(exampleText('talk')), []);
  const event = chosen === undefined ? undefined : events[chosen];
  return (
    <div class="try">
      <TextBox text={text} onType={(typed) => void type(typed)} roomy />
      <div class="try-result" aria-live="polite">
        {event && <EventCard key={chosen} event={event} history={[]} cut={false} zones={settings.zones} weekStart={weekStartOf(settings.weekStart, language)} onEdit={(change, fields) => dispatch({ type: 'edit', change, fields })} />}
        {!event && events.length > 1 && <EventList events={events} history={[]} now={hereAndNow().now} onChoose={(index) => dispatch({ type: 'choose', index })} />}
        {events.length === 0 && <p class="hint">{t('none_in_text')}</p>}
      </div>
    </div>
  );
}
