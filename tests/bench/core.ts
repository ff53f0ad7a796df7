/** What the bench measures, bundled as in the extension. */
import 'temporal-polyfill/global';
export { capturePage } from '../../content-scripts/capture';
export { findEvents } from '../../src/find-events';
export { parsePage } from '../../src/page';
export { dateContext } from '../../src/text/date-context';
export { scan } from '../../src/text/spans';
