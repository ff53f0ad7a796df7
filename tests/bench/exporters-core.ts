/** What tests/bench/exporters.mjs measures, built into one file. */
import 'temporal-polyfill/global';

export { EXPORTERS } from '../../src/exporters';
export { addDays, wallToInstant } from '../../src/zones';
export { GOLDEN } from '../exporters/events';
