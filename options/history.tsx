/** What was added before: to be searched, saved again, and forgotten. */
import { useEffect, useState } from 'preact/hooks';
import { shortWhen } from '../popup/when-words';
import { send } from '../popup/send';
import { language, t } from '../popup/words';
import { clearHistory, forgetEntry, readHistory, type HistoryEntry } from '../src/history';

/** Nobody reads further; drawing ten thousand takes seconds. */
const MOST_SHOWN = 200;

export function History() {
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  const [search, setSearch] = useState('');
  const load = (): void => void readHistory().then(setEntries);
  useEffect(load, []);
  const words = search.toLowerCase().split(/\s+/);
  const shown = entries.filter(({ event }) => words.every((word) => `${event.title} ${event.location ?? ''} ${event.start} ${event.speakers.join(' ')}`.toLowerCase().includes(word)));
  return (
    <section class="history" aria-label={t('history')}>
      <header><h2>{t('history')}</h2>{entries.length > 0 && <button type="button" id="clear-history" onClick={() => void clearHistory().then(load)}>{t('history_clear')}</button>}</header>
      {entries.length === 0 && <p class="hint">{t('history_empty')}</p>}
      {entries.length > 0 && <input id="search-history" type="search" aria-label={t('history_search')} placeholder={t('history_search')} value={search} onInput={(input) => setSearch(input.currentTarget.value)} />}
      <ul class="list">
        {shown.slice(0, MOST_SHOWN).map(({ uid, event }) => (
          <li key={uid}>
            <div><span class="list-title">{event.title}</span><span class="list-when">{shortWhen(event, language)}{event.location ? ` · ${event.location}` : ''}</span></div>
            <button type="button" class="chip" onClick={() => void send('ics', [{ ...event, uid }], false)}>{t('to_ics')}</button>
            <button type="button" class="chip" onClick={() => void forgetEntry(uid).then(load)}>{t('history_forget')}</button>
          </li>
        ))}
      </ul>
      {shown.length > MOST_SHOWN && <p class="hint">{t('history_more', String(shown.length - MOST_SHOWN))}</p>}
    </section>
  );
}
