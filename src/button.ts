/** The toolbar button: a picture and a tooltip that say what its tab's page has. */
import { counted, t } from '../popup/words';
import browser from './browser';

export type ButtonState = 'none' | 'found' | 'several' | 'added';

export const stateOf = (count: number, added: boolean): ButtonState => (added ? 'added' : count > 1 ? 'several' : count === 1 ? 'found' : 'none');

const TITLES = { none: 'button_none', found: 'button_found', added: 'button_added' } as const;

/** Shows on a tab's button how many events its page has, and whether one of them was added before. The browser forgets it when the page is left. */
export async function showState(tabId: number, count: number, added: boolean): Promise<void> {
  const state = stateOf(count, added);
  await paint(tabId, `${state}-`, state === 'several' ? t('button_title', counted('several_events', count)) : t(TITLES[state]));
}

/** The button as it is where no page was looked at. */
export async function clearState(tabId: number): Promise<void> {
  await paint(tabId, '', t('name'));
}

async function paint(tabId: number, prefix: string, title: string): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${prefix}${size}.png`]));
  try {
    await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
  } catch {
    // the tab was closed in the meantime: there is no button to paint
  }
}
