/** Entry of the page that opens once, after the extension was installed. */
import { render } from 'preact';
import { prepareDocument } from '../popup/prepare-document';
import { Welcome } from './welcome';

const temporal = 'Temporal' in globalThis ? undefined : import('temporal-polyfill/global');
const [settings] = await Promise.all([prepareDocument(), temporal]);
const place = document.getElementById('app');
if (place) render(<Welcome settings={settings} />, place);
