/** The same core on the command line. Also the interface of the accuracy run. */
import 'temporal-polyfill/global';
import { main } from './command-line';

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
