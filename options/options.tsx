/** The options page: each setting is kept as soon as it is changed. */
import { useEffect, useState } from 'preact/hooks';
import { LOCALES, ownName } from '../popup/locales';
import { prepareDocument } from '../popup/prepare-document';
import { weekdayInWords } from '../popup/when-words';
import { language, t, type Key, targetName } from '../popup/words';
import { Shortcuts } from '../welcome/shortcuts';
import type { Exporter } from '../src/exporters';
import { changeSettings, DATE_ORDERS, DEFAULTS, readSettings, WEEK_STARTS, ZONE_DISPLAYS, type Settings } from '../src/settings';
import { Backup } from './backup';
import { History } from './history';
import { Choice, Flag, Row } from './rows';
import { Watched } from './watched';

const DURATIONS = [15, 30, 45, 50, 60, 75, 90, 120, 180];
const REMINDERS = [-1, 0, 5, 10, 15, 30, 60, 120, 1440];
const ORDER_WORDS: Record<Settings['dateOrder'], Key> = { '': 'date_order_page', mdy: 'date_order_mdy', dmy: 'date_order_dmy', ymd: 'date_order_ymd' };
const ZONE_WORDS: Record<Settings['zones'], Key> = { event: 'zones_event', both: 'zones_both', own: 'zones_own' };
/** 2024 began on a Monday. */
const weekday = (day: number): string => weekdayInWords(`2024-01-0${day}`, language);

export function Options() {
  const [settings, setSettings] = useState<Settings>();
  const [exporters, setExporters] = useState<readonly Exporter[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings);
    void import('../src/exporters').then(({ EXPORTERS }) => setExporters(EXPORTERS));
  }, []);
  if (!settings) return null;
  const change = async (part: Partial<Settings>): Promise<void> => {
    const changed = await changeSettings(part);
    if (changed.language !== settings.language) await prepareDocument();
    setSettings(changed);
  };
  const set = (part: Partial<Settings>): void => void change(part);
  return (
    <main class="options">
      <header class="options-head"><img src="/icons/48.png" alt="" width="32" height="32" /><h1>{t('settings')}</h1></header>
      <section class="card" aria-label={t('settings')}>
        <Row id="calendar" label={t('setting_calendar')} hint={t('setting_calendar_hint')}>
          <Choice id="calendar" value={settings.calendar} options={exporters.map((exporter) => [exporter.id, targetName(exporter)])} onChange={(calendar) => set({ calendar })} />
        </Row>
        <Row id="google-account" label={t('setting_google_account')} hint={t('setting_google_account_hint')}>
          <input id="google-account" aria-describedby="google-account-hint" value={settings.googleAccount} placeholder="0" onChange={(input) => set({ googleAccount: input.currentTarget.value.trim() })} />
        </Row>
        <Row id="duration" label={t('setting_duration')} hint={t('setting_duration_hint')}>
          <Choice id="duration" value={String(settings.duration)} options={DURATIONS.map((minutes) => [String(minutes), inWords(minutes)])} onChange={(minutes) => set({ duration: Number(minutes) })} />
        </Row>
        <Row id="reminder" label={t('setting_reminder')} hint={t('setting_reminder_hint')}>
          <Choice id="reminder" value={String(settings.reminder)} options={REMINDERS.map((minutes) => [String(minutes), minutes < 0 ? t('none_chosen') : inWords(minutes)])} onChange={(minutes) => set({ reminder: Number(minutes) })} />
        </Row>
        <Row id="date-order" label={t('setting_date_order')} hint={t('setting_date_order_hint')}>
          <Choice id="date-order" value={settings.dateOrder} options={DATE_ORDERS.map((order) => [order, t(ORDER_WORDS[order])])} onChange={(order) => set({ dateOrder: DATE_ORDERS.find((one) => one === order) ?? '' })} />
        </Row>
        <Row id="zones" label={t('setting_zones')}>
          <Choice id="zones" hinted={false} value={settings.zones} options={ZONE_DISPLAYS.map((display) => [display, t(ZONE_WORDS[display])])} onChange={(zones) => set({ zones: ZONE_DISPLAYS.find((one) => one === zones) ?? DEFAULTS.zones })} />
        </Row>
        <Row id="week-start" label={t('setting_week_start')} hint={t('setting_week_start_hint')}>
          <Choice id="week-start" value={String(settings.weekStart)} options={WEEK_STARTS.map((day) => [String(day), day === 0 ? t('by_language') : weekday(day)])} onChange={(day) => set({ weekStart: WEEK_STARTS.find((one) => String(one) === day) ?? 0 })} />
        </Row>
        <Row id="language" label={t('setting_language')} hint={t('setting_language_hint')}>
          <Choice id="language" value={settings.language} options={[['', t('language_browser')], ...LOCALES.map((locale) => [locale, ownName(locale)] as const)]} onChange={(locale) => set({ language: locale })} />
        </Row>
        <Flag id="keep-history" label={t('setting_history')} checked={settings.history} onChange={(history) => set({ history })} />
      </section>
      <Watched />
      <section class="history" aria-labelledby="shortcuts"><header><h2 id="shortcuts">{t('welcome_shortcuts')}</h2></header><Shortcuts /></section>
      <History exporters={exporters} calendar={settings.calendar} />
      <Backup settings={settings} onImport={set} onReset={() => set(DEFAULTS)} />
    </main>
  );
}

/** "1 hour", "90 minutes" in the user's language. */
function inWords(minutes: number): string {
  const [value, unit]: [number, string] = minutes > 0 && minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes > 0 && minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
