/** What the extension does, a place to try it, what it may do and why, and how to reach it. */
import browser from '../src/browser';
import type { Settings } from '../src/settings';
import { t, type Key } from '../popup/words';
import { Shortcuts } from './shortcuts';
import { Try } from './try';

const STEPS: readonly Key[] = ['welcome_step_open', 'welcome_step_check', 'welcome_step_add'];
const PERMISSIONS = [
  ['permission_active_tab', 'permission_active_tab_why'],
  ['permission_scripting', 'permission_scripting_why'],
  ['permission_menus', 'permission_menus_why'],
  ['permission_storage', 'permission_storage_why'],
  ['permission_sites', 'permission_sites_why'],
] as const satisfies readonly (readonly [Key, Key])[];

const inFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-');

export function Welcome({ settings }: { settings: Settings }) {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icons/128.png" alt="" width="64" height="64" />
        <div><h1>{t('welcome_title')}</h1><p>{t('welcome_what')}</p></div>
      </header>
      <ol class="steps">{STEPS.map((step) => <li key={step}>{t(step)}</li>)}</ol>
      <section aria-labelledby="try"><h2 id="try">{t('welcome_try')}</h2><Try settings={settings} /></section>
      <section aria-labelledby="pin"><h2 id="pin">{t('welcome_pin')}</h2><p>{t(inFirefox() ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</p></section>
      <section aria-labelledby="shortcuts"><h2 id="shortcuts">{t('welcome_shortcuts')}</h2><Shortcuts /></section>
      <section aria-labelledby="permissions">
        <h2 id="permissions">{t('welcome_permissions')}</h2>
        <dl class="permissions">{PERMISSIONS.map(([name, why]) => <div key={name}><dt>{t(name)}</dt><dd>{t(why)}</dd></div>)}</dl>
        <p class="promise">{t('welcome_promise')}</p>
      </section>
      <footer><button type="button" id="open-settings" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>{t('settings')}</button></footer>
    </main>
  );
}
