import type { LinkExporter } from './exporter';
import { outlookLink, outlookLosses } from './writing/outlook-link';

const HOST = 'outlook.office.com';

/** Outlook on the web, for accounts of a school or company. */
export default {
  id: 'office365',
  label: 'Microsoft 365',
  order: 40,
  kind: 'link',
  cannotCarry: (event) => outlookLosses(HOST, event),
  link: (event) => outlookLink(HOST, event).text,
} satisfies LinkExporter;
