/** The line above everything: where we are, the way back, and the settings. */
import { t } from '../words';
import { BackIcon, SettingsIcon } from './icons';

export interface TopProps {
  title: string;
  /** how many events the list has, with the way back to it */
  count?: number;
  onBack?: () => void;
  onUndo?: () => void;
  onStartOver?: () => void;
  onSettings: () => void;
}

export function Top({ title, count = 0, onBack, onUndo, onStartOver, onSettings }: TopProps) {
  return (
    <header class="top">
      {onBack
        ? <button type="button" id="back" class="plain" onClick={onBack}><BackIcon />{t('back_to_list', String(count))}</button>
        : <><img src="/icons/32.png" alt="" width="20" height="20" /><h1>{title}</h1></>}
      <span class="end">
        {onUndo && <button type="button" id="undo" class="plain" onClick={onUndo}>{t('undo')}</button>}
        {onStartOver && <button type="button" id="start-over" class="plain" onClick={onStartOver}>{t('start_over')}</button>}
        <button type="button" id="settings" class="icon-button" aria-label={t('settings')} onClick={onSettings}><SettingsIcon /></button>
      </span>
    </header>
  );
}
