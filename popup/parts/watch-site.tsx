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
  const toggle = async (box: HTMLInputElement): Promise<void> => {
    const now = box.checked ? await watch(pattern) : await unwatch(pattern).then(() => false);
    box.checked = now; // the user may have refused: then nothing has changed that would be drawn anew
    setOn(now);
  };
  return (
    <label class="watch" for="watch">
      <input id="watch" type="checkbox" checked={on} onChange={(input) => void toggle(input.currentTarget)} />
      <span>{t('watch', new URL(url ?? '').hostname)}</span>
    </label>
  );
}
