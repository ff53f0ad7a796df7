/** Entry of the popup, and of the same page in a window or tab of its own (`?tab=ID`, `?link=URL`; `&private` from a private window). */
import { render } from 'preact';
import { App } from './app';
import { prepareDocument } from './prepare-document';

// Browsers older than their Temporal load it as a chunk of its own, before any code that needs it.
const temporal = 'Temporal' in globalThis ? undefined : import('temporal-polyfill/global');
const [settings] = await Promise.all([prepareDocument(), temporal]);

const given = new URLSearchParams(location.search);
const tabId = Number(given.get('tab'));
const link = given.get('link');
const isPrivate = given.has('private');
document.documentElement.classList.toggle('window', tabId > 0 || link !== null);
const place = document.getElementById('app');
if (place) render(<App settings={settings} {...(tabId > 0 && { tabId })} {...(link !== null && { link })} isPrivate={isPrivate} />, place);
