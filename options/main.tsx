/** Entry of the options page. */
import { render } from 'preact';
import { prepareDocument } from '../popup/prepare-document';
import { Options } from './options';

prepareDocument();
const place = document.getElementById('app');
if (place) render(<Options />, place);
