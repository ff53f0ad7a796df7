/** Entry of the popup, and of the same page in a window or tab of its own (`?tab=ID`, `?link=URL`; `&private` from a private window). */
import { render } from 'preact';
import { App } from './app';
import { prepareDocument } from './prepare-document';
import { begun, open, type Source } from './source';

const given = new URLSearchParams(location.search);
const tabId = Number(given.get('tab'));
const link = given.get('link');
const source: Source = { ...(tabId > 0 && { tabId }), ...(link !== null && { link }), isPrivate: given.has('private') };
document.documentElement.classList.toggle('window', tabId > 0 || link !== null);

// Browsers older than their Temporal load it as a chunk of its own, before any code that needs it.
const temporal = 'Temporal' in globalThis ? undefined : import('temporal-polyfill/global');
// the page is read while the popup's own words and looks are still on their way
const opening = begun(temporal ? temporal.then(() => open(source, false)) : open(source, false));
const [settings] = await Promise.all([prepareDocument(), temporal]);
const place = document.getElementById('app');
if (place) render(<App source={source} opening={opening} settings={settings} />, place);
