/** The way out: into Google Calendar, or into a file. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words';

export interface ActionsProps {
  disabled: boolean;
  /** true when Enter should add at once, without a click into the card first */
  ready: boolean;
  onDownload: () => void;
}

export function Actions({ disabled, ready, onDownload }: ActionsProps) {
  const main = useRef<HTMLButtonElement>(null);
  // with the event itself, not a frame later: Enter may come at once
  useLayoutEffect(() => {
    if (ready) main.current?.focus({ preventScroll: true });
  }, [ready]);
  return (
    <footer class="actions">
      <button ref={main} id="google" type="submit" class="main" disabled={disabled}>{t('to_google')}</button>
      <button id="download" type="button" disabled={disabled} onClick={onDownload}>{t('to_ics')}</button>
    </footer>
  );
}
