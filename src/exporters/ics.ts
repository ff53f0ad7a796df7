import type { FileExporter } from './exporter';
import { iCalendar } from './icalendar/calendar';
import { icsFileName } from './icalendar/file-name';

/** A file for every calendar program: Apple, Outlook, Thunderbird, phones. It carries all that an event has. */
export default {
  id: 'ics',
  label: '.ics',
  order: 20,
  kind: 'file',
  cannotCarry: () => [],
  file(events, options) {
    const [first, second] = events;
    return {
      name: icsFileName(first === undefined || second !== undefined ? `${events.length} events` : first.title),
      mime: 'text/calendar;charset=utf-8',
      ...iCalendar(events, options),
    };
  },
} satisfies FileExporter;
