import type { LinkExporter } from './exporter';
import { outlookLink, outlookLosses } from './writing/outlook-link';

const HOST = 'outlook.live.com';

/** Outlook.com, for private Microsoft accounts. */
export default {
  id: 'outlook',
  label: 'Outlook.com',
  order: 30,
  kind: 'link',
  cannotCarry: (event, options) => outlookLosses(HOST, event, options),
  link: (event, options) => outlookLink(HOST, event, options).text,
} satisfies LinkExporter;
