/** Entry of the popup, and of the same page in a window or tab of its own (`?tab=ID`). */
import { render } from 'preact';
import { App } from './app';
import { prepareDocument } from './prepare-document';

// Browsers older than their Temporal load it as a chunk of its own, before any code that needs it.
const temporal = 'Temporal' in globalThis ? undefined : import('temporal-polyfill/global');
await temporal;

const given = Number(new URLSearchParams(location.search).get('tab'));
prepareDocument();
document.documentElement.classList.toggle('window', given > 0);
const place = document.getElementById('app');
if (place) render(<App {...(given > 0 && { tabId: given })} />, place);
