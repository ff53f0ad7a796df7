/** A picture for a phone's camera, over the card until it is closed. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words';

export function Picture({ svg, onClose }: { svg: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="picture" aria-label={t('scan_me')} onClose={onClose}>
      <p>{t('scan_me')}</p>
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={t('qr_alt')} width="300" height="300" />
      <button type="button" class="chip" onClick={() => dialog.current?.close()}>{t('close')}</button>
    </dialog>
  );
}
