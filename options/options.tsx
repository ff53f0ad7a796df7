/** The options page: each setting is kept as soon as it is changed. */
import { useEffect, useState } from 'preact/hooks';
import { language, t } from '../popup/words';
import type { Exporter } from '../src/exporters';
import { changeSettings, DEFAULTS, readSettings, type Settings } from '../src/settings';
import { Backup } from './backup';
import { History } from './history';
import { Choice, Flag, Row } from './rows';
import { Watched } from './watched';

const DURATIONS = [15, 30, 45, 50, 60, 75, 90, 120, 180];
const REMINDERS = [-1, 0, 5, 10, 15, 30, 60, 120, 1440];

export function Options() {
  const [settings, setSettings] = useState<Settings>();
  const [exporters, setExporters] = useState<readonly Exporter[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings);
    void import('../src/exporters').then(({ EXPORTERS }) => setExporters(EXPORTERS));
  }, []);
  if (!settings) return null;
  const change = (part: Partial<Settings>): void => void changeSettings(part).then(setSettings);
  return (
    <main class="options">
      <header class="options-head"><img src="/icons/48.png" alt="" width="32" height="32" /><h1>{t('settings')}</h1></header>
      <section class="card" aria-label={t('settings')}>
        <Row id="calendar" label={t('setting_calendar')} hint={t('setting_calendar_hint')}>
          <Choice id="calendar" value={settings.calendar} options={exporters.map(({ id, label }) => [id, label])} onChange={(calendar) => change({ calendar })} />
        </Row>
        <Row id="google-account" label={t('setting_google_account')} hint={t('setting_google_account_hint')}>
          <input id="google-account" aria-describedby="google-account-hint" value={settings.googleAccount} placeholder="0" onChange={(input) => change({ googleAccount: input.currentTarget.value.trim() })} />
        </Row>
        <Row id="duration" label={t('setting_duration')} hint={t('setting_duration_hint')}>
          <Choice id="duration" value={String(settings.duration)} options={DURATIONS.map((minutes) => [String(minutes), inWords(minutes)])} onChange={(minutes) => change({ duration: Number(minutes) })} />
        </Row>
        <Row id="reminder" label={t('setting_reminder')} hint={t('setting_reminder_hint')}>
          <Choice id="reminder" value={String(settings.reminder)} options={REMINDERS.map((minutes) => [String(minutes), minutes < 0 ? t('none_chosen') : inWords(minutes)])} onChange={(minutes) => change({ reminder: Number(minutes) })} />
        </Row>
        <Flag id="own-zone" label={t('setting_own_zone')} checked={settings.ownZone} onChange={(ownZone) => change({ ownZone })} />
        <Flag id="keep-history" label={t('setting_history')} checked={settings.history} onChange={(history) => change({ history })} />
      </section>
      <Watched />
      <History />
      <Backup settings={settings} onImport={change} onReset={() => change(DEFAULTS)} />
    </main>
  );
}

/** "1 hour", "90 minutes" in the user's language. */
function inWords(minutes: number): string {
  const [value, unit]: [number, string] = minutes > 0 && minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes > 0 && minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
