import type { LinkExporter } from './exporter';
import { outlookLink, outlookLosses } from './writing/outlook-link';

const HOST = 'outlook.office.com';

/** Outlook on the web, for accounts of a school or company. */
export default {
  id: 'office365',
  label: 'Microsoft 365',
  order: 40,
  kind: 'link',
  cannotCarry: (event, options) => outlookLosses(HOST, event, options),
  link: (event, options) => outlookLink(HOST, event, options).text,
} satisfies LinkExporter;
