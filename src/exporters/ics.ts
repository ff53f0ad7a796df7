import type { FileExporter } from './exporter';
import { iCalendar } from './icalendar/calendar';
import { icsFileName } from './icalendar/file-name';
import { english } from './words';

/** A file for every calendar program: Apple, Outlook, Thunderbird, phones. It carries all that an event has. */
export default {
  id: 'ics',
  label: '.ics',
  order: 20,
  kind: 'file',
  cannotCarry: () => [],
  file(events, options) {
    const { say = english } = options;
    const [first, second] = events;
    return {
      name: icsFileName(first === undefined || second !== undefined ? say('export_events', String(events.length)) : first.title),
      mime: 'text/calendar;charset=utf-8',
      ...iCalendar(events, options),
    };
  },
} satisfies FileExporter;
