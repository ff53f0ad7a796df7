/** Shows in the tab where a field was read. */
import { createContext } from 'preact';
import { showInPage } from '../content-scripts/show';
import browser from '../src/browser';
import { runIn } from './tab';

const NAME = 'calendar-capture';

/** Shows these words in the page; absent where there is no page to show them in. */
export const ShowOnPage = createContext<((quote: string) => void) | undefined>(undefined);

export async function showOnPage(tabId: number, quote: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: `::highlight(${NAME}) { background-color: #ffd84d; color: #1b1f24; }` });
  await runIn(tabId, 0, showInPage, [quote, NAME]);
}
