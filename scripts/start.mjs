// npm start [-- URL-or-file.html] [--headless]: the extension at work on a sample page, or on any page.
import { buildExtension } from './build.mjs';
import { ensureChromium, ensureDeps } from './setup.mjs';

ensureDeps();
process.env['CHROMIUM_PATH'] = ensureChromium();
buildExtension('chrome');
const { show } = await import('./show.mjs'); // imports packages, so only now
await show(process.argv.slice(2)).catch((error) => {
  console.error(`npm start: ${error.message}`);
  process.exit(1);
});
