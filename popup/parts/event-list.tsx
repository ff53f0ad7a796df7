/** Several events: open one, or take many into one file. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../src/history';
import { earlierIndex } from '../earlier';
import type { ReviewedEvent } from '../review';
import { inOwnZone } from '../when';
import { shortWhen } from '../when-words';
import { counted, language, t } from '../words';
import { WarningIcon } from './icons';
import { SearchBox } from './search-box';

export interface EventListProps {
  events: ReviewedEvent[];
  /** what was added before: those are marked */
  history: readonly HistoryEntry[];
  /** the reader's clock: what is over is dimmed; and zone, when hours are shown there */
  now: string;
  zone?: string | undefined;
  /** why this is not all that the page holds, in the user's language */
  missing?: string | undefined;
  onChoose: (index: number) => void;
  /** saves these events in one file; absent where nothing is to be saved */
  onSave?: (events: ReviewedEvent[]) => void;
}

/** From so many events on, a box to filter them is worth its place. */
const MANY = 8;
/** Rows drawn at first, and each time that the user nears the end of those. */
const BATCH = 100;

export function EventList({ events, history, now, zone, missing, onChoose, onSave }: EventListProps) {
  const [filter, setFilter] = useState('');
  const isPast = ({ start, end }: ReviewedEvent): boolean => (end ?? start) < now.slice(0, start.length);
  const [picked, setPicked] = useState<ReadonlySet<number>>(() => new Set(events.flatMap((event, index) => (isPast(event) ? [] : [index]))));
  // dates in words are slow to make: once for each event, not at each key
  const lines = useMemo(() => {
    const earlier = earlierIndex(history);
    return events.map((event, index) => {
      const when = shortWhen((zone === undefined ? undefined : inOwnZone(event, zone)) ?? event, language);
      return { event, index, when, past: isPast(event), earlier: earlier(event), text: `${event.title} ${when} ${event.location ?? ''}`.toLowerCase() };
    });
  }, [events, history, zone]);
  const words = filter.toLowerCase().split(/\s+/);
  const shown = lines.filter(({ text }) => words.every((word) => text.includes(word)));
  const [drawn, setDrawn] = useState(BATCH);
  const pick = (wanted: (line: (typeof shown)[number]) => boolean): void => setPicked(new Set(shown.filter(wanted).map(({ index }) => index)));
  const toggle = (index: number): void => setPicked((before) => new Set(before.has(index) ? [...before].filter((other) => other !== index) : [...before, index]));
  const saved = shown.filter(({ index }) => picked.has(index)).map(({ event }) => event);
  return (
    <section class="events">
      <h2 class="list-head">{counted('several_events', events.length)}</h2>
      {missing !== undefined && <ul class="warnings"><li><WarningIcon /><span>{missing}</span></li></ul>}
      {events.length >= MANY && <SearchBox id="filter" label={t('filter')} value={filter} onChange={(text) => { setFilter(text); setDrawn(BATCH); }} />}
      <p class="picks">
        <button type="button" id="pick-all" class="chip" onClick={() => pick(() => true)}>{t('pick_all')}</button>
        <button type="button" id="pick-upcoming" class="chip" onClick={() => pick(({ past }) => !past)}>{t('pick_upcoming')}</button>
        <button type="button" id="pick-none" class="chip" onClick={() => setPicked(new Set())}>{t('pick_none')}</button>
      </p>
      {shown.length === 0 && <p class="hint" role="status">{t('filter_none')}</p>}
      <ul class="list">
        {shown.slice(0, drawn).map(({ event, when, past, earlier, index }) => (
          <li key={index} class={past ? 'past' : ''}>
            <input type="checkbox" aria-label={event.title} checked={picked.has(index)} onChange={() => toggle(index)} />
            <button type="button" onClick={() => onChoose(index)}>
              <span class="list-title" dir="auto">{event.title}</span>
              <span class="list-when">{when}{event.location ? ` · ${event.location}` : ''}</span>
              {earlier && <span class={earlier.changed.length > 0 ? 'list-mark list-changed' : 'list-mark'}>{t(earlier.changed.length > 0 ? 'list_changed' : 'list_added')}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length > drawn && <More onSeen={() => setDrawn(drawn + BATCH)} key={drawn} />}
      {onSave && <footer class="actions"><div class="buttons"><button id="save-picked" type="button" class="main" disabled={saved.length === 0} onClick={() => onSave(saved)}>{counted('save_picked', saved.length)}</button></div></footer>}
    </section>
  );
}

/** Stands below the last row that is drawn; coming near it draws more. */
function More({ onSeen }: { onSeen: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => { if (seen?.isIntersecting) onSeen(); }, { rootMargin: '800px' });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return <div ref={place} class="more-rows" />;
}
