/** Several events: open one, or take many into one file. */
import { useMemo, useState } from 'preact/hooks';
import type { ReviewedEvent } from '../review';
import { shortWhen } from '../when-words';
import { language, t } from '../words';

export interface EventListProps {
  events: ReviewedEvent[];
  /** the reader's clock: what is over is dimmed */
  now: string;
  onChoose: (index: number) => void;
  /** saves these events in one file */
  onSave: (events: ReviewedEvent[]) => void;
}

/** From so many events on, a box to filter them is worth its place. */
const MANY = 8;

export function EventList({ events, now, onChoose, onSave }: EventListProps) {
  const isPast = ({ start, end }: ReviewedEvent): boolean => (end ?? start) < now.slice(0, start.length);
  const [filter, setFilter] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<number>>(() => new Set(events.flatMap((event, index) => (isPast(event) ? [] : [index]))));
  // dates in words are slow to make: once for each event, not at each key
  const lines = useMemo(() => events.map((event) => ({ event, when: shortWhen(event, language), past: isPast(event) })), [events]);
  const words = filter.toLowerCase().split(/\s+/);
  const shown = lines.flatMap(({ event, when, past }, index) => (words.every((word) => `${event.title} ${when} ${event.location ?? ''}`.toLowerCase().includes(word)) ? [{ event, when, past, index }] : []));
  const pick = (wanted: (line: (typeof shown)[number]) => boolean): void => setPicked(new Set(shown.filter(wanted).map(({ index }) => index)));
  const toggle = (index: number): void => setPicked((before) => new Set(before.has(index) ? [...before].filter((other) => other !== index) : [...before, index]));
  const saved = shown.filter(({ index }) => picked.has(index)).map(({ event }) => event);
  return (
    <section>
      <h2 class="list-head">{t('several_events', String(events.length))}</h2>
      {events.length >= MANY && <input id="filter" type="search" aria-label={t('filter')} placeholder={t('filter')} value={filter} onInput={(input) => setFilter(input.currentTarget.value)} />}
      <p class="picks">
        <button type="button" id="pick-all" class="chip" onClick={() => pick(() => true)}>{t('pick_all')}</button>
        <button type="button" id="pick-upcoming" class="chip" onClick={() => pick(({ past }) => !past)}>{t('pick_upcoming')}</button>
        <button type="button" id="pick-none" class="chip" onClick={() => setPicked(new Set())}>{t('pick_none')}</button>
      </p>
      <ul class="list">
        {shown.map(({ event, when, past, index }) => (
          <li key={index} class={past ? 'past' : ''}>
            <input type="checkbox" aria-label={event.title} checked={picked.has(index)} onChange={() => toggle(index)} />
            <button type="button" onClick={() => onChoose(index)}>
              <span class="list-title">{event.title}</span>
              <span class="list-when">{when}{event.location ? ` · ${event.location}` : ''}</span>
            </button>
          </li>
        ))}
      </ul>
      <footer class="actions"><div class="buttons"><button id="save-picked" type="button" class="main" disabled={saved.length === 0} onClick={() => onSave(saved)}>{t('save_picked', String(saved.length))}</button></div></footer>
    </section>
  );
}
