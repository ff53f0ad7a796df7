/** The sites that the user has switched on, to be switched off again. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../popup/words';
import { unwatch, watchedSites } from '../src/watched-sites';

export function Watched() {
  const [sites, setSites] = useState<string[]>([]);
  const load = (): void => void watchedSites().then(setSites);
  useEffect(load, []);
  return (
    <section class="history" aria-label={t('watched')}>
      <header><h2>{t('watched')}</h2></header>
      {sites.length === 0 && <p class="hint">{t('watched_none')}</p>}
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
