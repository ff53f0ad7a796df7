/** The way out: the user's calendar on the main button, a file beside it, all others one click behind. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalendarEvent } from '../../src/event';
import type { Exporter } from '../../src/exporters';
import { hereAndNow } from '../../src/here-and-now';
import { exporters } from '../send';
import { LOSS_WORDS, t } from '../words';
import { MoreIcon } from './icons';

export interface ActionsProps {
  event: CalendarEvent;
  /** id of the exporter on the main button */
  calendar: string;
  disabled: boolean;
  /** true when Enter should add at once, without a click into the card first */
  ready: boolean;
  onSend: (exporter: string) => void;
}

export function Actions({ event, calendar, disabled, ready, onSend }: ActionsProps) {
  const main = useRef<HTMLButtonElement>(null);
  const [all, setAll] = useState<readonly Exporter[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => void exporters().then(setAll), []);
  // with the event itself, not a frame later: Enter may come at once
  useLayoutEffect(() => {
    if (ready) main.current?.focus({ preventScroll: true });
  }, [ready]);
  const chosen = all.find(({ id }) => id === calendar);
  const losses = disabled ? [] : (chosen?.cannotCarry(event, { readerZone: hereAndNow().zone, say: t }) ?? []);
  const others = all.filter(({ id }) => id !== calendar && id !== 'ics');
  return (
    <footer class="actions">
      {losses.length > 0 && <p class="losses">{t('losses', chosen?.label ?? '')} {losses.map((loss) => t(LOSS_WORDS[loss])).join(' ')}</p>}
      <div class="buttons">
        <button ref={main} id="main" type="submit" class="main" disabled={disabled} data-exporter={calendar}>{chosen?.label ?? t(calendar === 'google' ? 'to_google' : 'add')}</button>
        {calendar !== 'ics' && <button id="download" type="button" disabled={disabled} onClick={() => onSend('ics')}>{t('to_ics')}</button>}
        <button id="more" type="button" class="icon-button" aria-label={t('other_calendars')} aria-expanded={open} aria-controls="others" disabled={disabled} onClick={() => setOpen(!open)}><MoreIcon /></button>
      </div>
      {open && (
        <ul id="others" class="others" aria-label={t('other_calendars')}>
          {others.map(({ id, label }) => (
            <li key={id}><button type="button" data-exporter={id} onClick={() => { setOpen(false); onSend(id); }}>{label}</button></li>
          ))}
        </ul>
      )}
    </footer>
  );
}
