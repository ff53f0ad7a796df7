/** The way out: the user's calendar on the main button, a file beside it, all others one click behind. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalendarEvent } from '../../src/event';
import type { Exporter, LossOptions } from '../../src/exporters';
import { exporters } from '../send';
import { LOSS_WORDS, t, targetName } from '../words';
import { MoreIcon } from './icons';
import { KeysHint } from './keys-hint';

export interface ActionsProps {
  event: CalendarEvent;
  /** id of the exporter on the main button */
  calendar: string;
  disabled: boolean;
  /** on which it depends what a calendar cannot carry */
  lossOptions: LossOptions;
  /** true when Enter should add at once, without a click into the card first */
  ready: boolean;
  onSend: (exporter: string) => void;
}

export function Actions({ event, calendar, disabled, lossOptions, ready, onSend }: ActionsProps) {
  const main = useRef<HTMLButtonElement>(null);
  const [all, setAll] = useState<readonly Exporter[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => void exporters().then(setAll), []);
  // with the event itself, not a frame later: Enter may come at once
  useLayoutEffect(() => {
    if (ready) main.current?.focus({ preventScroll: true });
  }, [ready]);
  const chosen = all.find(({ id }) => id === calendar);
  const lossesOf = (exporter: Exporter | undefined): string => (disabled ? [] : (exporter?.cannotCarry(event, lossOptions) ?? [])).map((loss) => t(LOSS_WORDS[loss])).join(' ');
  const losses = lossesOf(chosen);
  const others = all.filter(({ id }) => id !== calendar && id !== 'ics');
  return (
    <footer class="actions">
      {losses !== '' && <p class="losses" id="losses">{t('losses', chosen ? targetName(chosen) : '')} {losses} {t('losses_better')}</p>}
      <div class="buttons">
        <button ref={main} id="main" type="submit" class="main" disabled={disabled} data-exporter={calendar} aria-describedby={losses === '' ? undefined : 'losses'}>{chosen ? targetName(chosen) : t(calendar === 'google' ? 'to_google' : 'add')}</button>
        {calendar !== 'ics' && <button id="download" type="button" disabled={disabled} onClick={() => onSend('ics')}>{t('to_ics')}</button>}
        <button id="more" type="button" class="icon-button" aria-label={t('other_calendars')} aria-expanded={open} aria-controls="others" disabled={disabled} onClick={() => setOpen(!open)}><MoreIcon /></button>
      </div>
      {open && (
        <ul id="others" class="others" aria-label={t('other_calendars')}>
          {others.map((exporter) => <Other key={exporter.id} id={exporter.id} name={targetName(exporter)} losses={lossesOf(exporter)} onClick={() => { setOpen(false); onSend(exporter.id); }} />)}
        </ul>
      )}
      <KeysHint />
    </footer>
  );
}

/** One more calendar, with what it cannot carry said before the click. */
function Other({ id, name, losses, onClick }: { id: string; name: string; losses: string; onClick: () => void }) {
  return (
    <li class={losses === '' ? '' : 'lossy'}>
      <button type="button" data-exporter={id} aria-describedby={losses === '' ? undefined : `losses-${id}`} onClick={onClick}>{name}</button>
      {losses !== '' && <span id={`losses-${id}`} class="losses">{losses}</span>}
    </li>
  );
}
