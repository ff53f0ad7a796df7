/** Gives a page of ours the user's language, its direction and its title. */
import { language, t } from './words';

export function prepareDocument(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = t('@@bidi_dir');
  document.title = t('name');
}
