/** Settings to a file and back, and back to how they were at first. */
import { useState } from 'preact/hooks';
import { saveFile } from '../popup/save-file';
import { t } from '../popup/words';
import { toSettings, type Settings } from '../src/settings';

export function Backup({ settings, onImport, onReset }: { settings: Settings; onImport: (settings: Settings) => void; onReset: () => void }) {
  const [said, setSaid] = useState('');
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      onImport(toSettings(JSON.parse(await file.text())));
      setSaid(t('settings_imported'));
    } catch {
      setSaid(t('settings_not_imported'));
    }
  };
  const save = (): void => saveFile('calendar-capture-settings.json', new Blob([JSON.stringify(settings, null, 2)], { type: 'application/json' }));
  const reset = (): void => {
    onReset();
    setSaid(t('settings_were_reset'));
  };
  return (
    <section class="backup">
      <button type="button" id="export-settings" onClick={save}>{t('settings_export')}</button>
      <label class="button">{t('settings_import')}<input id="import-settings" type="file" accept="application/json,.json" onChange={(input) => void load(input.currentTarget.files?.[0])} /></label>
      <button type="button" id="reset-settings" onClick={reset}>{t('settings_reset')}</button>
      <p role="status">{said}</p>
    </section>
  );
}
