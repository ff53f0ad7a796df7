/** The keys of the extension, as the browser has them now: the user may have changed them. */
import { useEffect, useState } from 'preact/hooks';
import { shortcuts, type Shortcuts as Keys } from '../src/shortcuts';
import { t } from '../popup/words';

export function Shortcuts() {
  const [keys, setKeys] = useState<Keys>();
  useEffect(() => void shortcuts().then(setKeys), []);
  const row = (pressed: string | undefined, words: string) => <div><dt>{pressed ? <kbd>{pressed}</kbd> : <span class="hint">{t('shortcut_unset')}</span>}</dt><dd>{words}</dd></div>;
  return (
    <dl class="permissions keys">
      {row(keys?.open, t('shortcut_open'))}
      {row(keys?.selection, t('shortcut_selection'))}
      {row(t('key_enter'), t('shortcut_add'))}
    </dl>
  );
}
