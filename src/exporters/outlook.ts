import type { LinkExporter } from './exporter';
import { outlookLink, outlookLosses } from './writing/outlook-link';

const HOST = 'outlook.live.com';

/** Outlook.com, for private Microsoft accounts. */
export default {
  id: 'outlook',
  label: 'Outlook.com',
  order: 30,
  kind: 'link',
  cannotCarry: (event) => outlookLosses(HOST, event),
  link: (event) => outlookLink(HOST, event).text,
} satisfies LinkExporter;
