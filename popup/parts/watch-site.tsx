/** The switch for a sign on the button when pages of this site have an event. Asks for this one site, and only on a click. */
import { useEffect, useState } from 'preact/hooks';
import { isWatched, patternOf, unwatch, watch } from '../../src/watched-sites';
import { t } from '../words';

export function WatchSite({ url }: { url: string | undefined }) {
  const pattern = patternOf(url);
  const [on, setOn] = useState<boolean | 'all'>();
  useEffect(() => {
    if (pattern) void isWatched(pattern).then(setOn);
  }, [pattern]);
  // one site of all cannot be switched off by itself
  if (!pattern || on === undefined || on === 'all') return null;
  const toggle = (wanted: boolean): void => void (wanted ? watch(pattern) : unwatch(pattern).then(() => false)).then(setOn);
  return (
    <label class="watch" for="watch">
      <input id="watch" type="checkbox" checked={on} onChange={(input) => toggle(input.currentTarget.checked)} />
      <span>{t('watch', new URL(url ?? '').hostname)}</span>
    </label>
  );
}
