import type { TextExporter } from './exporter';
import { iCalendar } from './icalendar/calendar';

/** The .ics file's text, to be pasted where no file can be given. */
export default {
  id: 'ics-text',
  label: 'Copy .ics',
  order: 70,
  kind: 'text',
  cannotCarry: () => [],
  text: iCalendar,
} satisfies TextExporter;
