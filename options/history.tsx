/** What was added before: to be searched, added again, and forgotten. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SearchBox } from '../popup/parts/search-box';
import { send } from '../popup/send';
import { shortWhen } from '../popup/when-words';
import { counted, language, t, targetName } from '../popup/words';
import type { Exporter } from '../src/exporters';
import { clearHistory, forgetEntries, readHistory, type HistoryEntry } from '../src/history';

/** Nobody reads further; drawing ten thousand takes seconds. */
const MOST_SHOWN = 100;

export interface HistoryProps {
  exporters: readonly Exporter[];
  /** id of the exporter that is the user's calendar */
  calendar: string;
}

export function History({ exporters, calendar }: HistoryProps) {
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  const [search, setSearch] = useState('');
  const load = (): void => void readHistory().then(setEntries);
  useEffect(load, []);
  const label = (id: string): string => targetName(exporters.find((one) => one.id === id) ?? { id, label: id });
  const day = (added: number): string => new Date(added).toLocaleDateString(language, { dateStyle: 'medium' });
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  // dates in words are slow to make: once, and only for a search
  const searching = words.length > 0;
  const texts = useMemo(() => (searching ? entries.map(({ event }) => `${event.title} ${event.location ?? ''} ${event.start} ${shortWhen(event, language)} ${event.speakers.join(' ')}`.toLowerCase()) : []), [entries, searching]);
  const shown = searching ? entries.filter((_, index) => words.every((word) => texts[index]?.includes(word))) : entries;
  return (
    <section class="history" aria-label={t('history')}>
      <header><h2>{t('history')}</h2>{entries.length > 0 && <button type="button" id="clear-history" class="plain" onClick={() => void clearHistory().then(load)}>{t('history_clear')}</button>}</header>
      <p class="hint">{t(entries.length === 0 ? 'history_empty' : 'history_private')}</p>
      {entries.length > 0 && <SearchBox id="search-history" label={t('history_search')} value={search} onChange={setSearch} />}
      {entries.length > 0 && shown.length === 0 && <p class="hint" role="status">{t('filter_none')}</p>}
      <ul class="list">
        {shown.slice(0, MOST_SHOWN).map(({ uid, event, target, added }) => (
          <li key={uid}>
            <div>
              <span class="list-title" dir="auto">{event.title}</span>
              <span class="list-when">{shortWhen(event, language)}{event.location ? ` · ${event.location}` : ''}</span>
              <span class="list-when">{t('history_added', label(target), day(added))}{event.url && /^https?:/.test(event.url) && <>{' · '}<a class="page-link" href={event.url} target="_blank" rel="noreferrer">{t('history_page')}</a></>}</span>
            </div>
            <button type="button" class="chip" data-again={calendar} onClick={() => void send(calendar, [{ ...event, uid }], false)}>{label(calendar)}</button>
            {calendar !== 'ics' && <button type="button" class="chip" data-again="ics" onClick={() => void send('ics', [{ ...event, uid }], false)}>{t('to_ics')}</button>}
            <button type="button" class="chip" data-forget onClick={() => void forgetEntries([uid]).then(load)}>{t('history_forget')}</button>
          </li>
        ))}
      </ul>
      {shown.length > MOST_SHOWN && <p class="hint">{counted('history_more', shown.length - MOST_SHOWN)}</p>}
    </section>
  );
}
