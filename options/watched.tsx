/** The sites that the user has switched on, to be switched off again. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../popup/words';
import { allAreWatched, unwatch, unwatchAll, watchAll, watchedSites } from '../src/watched-sites';
import browser from '../src/browser';

export function Watched() {
  const [sites, setSites] = useState<string[]>([]);
  const [all, setAll] = useState(false);
  const load = (): void => {
    void watchedSites().then(setSites);
    void allAreWatched().then(setAll);
  };
  useEffect(() => {
    load();
    // sites are switched on and off in the browser's own settings too
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return (
    <section class="history" aria-label={t('watched')}>
      <header><h2>{t('watched')}</h2></header>
      <label class="option flag" for="watch-all">
        <span>{t('watch_all')}<span class="hint">{t('watch_all_hint')}</span></span>
        <input id="watch-all" type="checkbox" checked={all} onChange={(input) => void (input.currentTarget.checked ? watchAll() : unwatchAll()).then(load)} />
      </label>
      {sites.length === 0 && !all && <p class="hint">{t('watched_none')}</p>}
      <ul class="list">
        {sites.map((pattern) => (
          <li key={pattern}>
            <div><span class="list-title">{pattern.replace(/^\w+:\/\/|\/\*$/g, '')}</span></div>
            <button type="button" class="chip" onClick={() => void unwatch(pattern).then(load)}>{t('watched_stop')}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
