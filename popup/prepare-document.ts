/** Gives a page of ours the user's language, its direction and its title. To be awaited before anything is shown. */
import { readSettings, type Settings } from '../src/settings';
import { direction, language, speak, t } from './words';

export async function prepareDocument(): Promise<Settings> {
  const settings = await readSettings();
  await speak(settings.language);
  document.documentElement.lang = language;
  document.documentElement.dir = direction();
  document.title = t('name');
  return settings;
}
