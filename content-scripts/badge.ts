/** Is there an event here? A cheap look; only when there are signs of one, the page is handed over to be read. */
import { capturePage } from './capture';
import { whenChanged } from './changes';
import { hasSigns } from './signs';
import type { Message } from '../src/messages';

/** Characters of a page that are read for the badge; the popup reads more. */
const LIMIT = 2_000_000;

/** What was said last: an app that changes its page without end says nothing new each time. */
let said = '';

async function look(): Promise<void> {
  const page = hasSigns(document) ? capturePage(LIMIT) : undefined;
  const news = page ? `${page.url} ${page.html ?? page.text}` : '';
  if (news === said) return;
  said = news;
  const body = page ? { page } : {};
  // the extension may just have been updated or removed: then nobody listens, and nothing is lost
  const answer: unknown = await chrome.runtime.sendMessage({ name: 'page-seen', body } satisfies Message<'page-seen'>).catch(() => ({ value: 'stop' }));
  if ((answer as { value?: unknown } | undefined)?.value === 'stop') stop();
}

const stop = whenChanged(() => void look());
// a page that comes back as it was left has lost its number meanwhile
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  said = '';
  void look();
});
void look();
