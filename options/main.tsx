/** Entry of the options page. */
import { render } from 'preact';
import { prepareDocument } from '../popup/prepare-document';
import { Options } from './options';

const temporal = 'Temporal' in globalThis ? undefined : import('temporal-polyfill/global');
await Promise.all([prepareDocument(), temporal]);
const place = document.getElementById('app');
if (place) render(<Options />, place);
