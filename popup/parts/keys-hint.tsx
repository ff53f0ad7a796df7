/** The keys that save a click, in small print. */
import { useEffect, useState } from 'preact/hooks';
import { shortcuts } from '../../src/shortcuts';
import { t } from '../words';

export function KeysHint() {
  const [open, setOpen] = useState<string>();
  useEffect(() => void shortcuts().then((keys) => setOpen(keys.open)), []);
  return <p class="keys-hint">{open === undefined ? t('keys_hint') : t('keys_hint_open', open)}</p>;
}
