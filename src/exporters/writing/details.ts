/** What people need to join and find an event, as the text of its entry: not every calendar has a field for each of it. */
import type { CleanEvent } from './clean-event';

/** The parts of an entry's text. Only `body` may be cut: the rest is what an entry is useless without. */
export interface Details {
  head: string;
  body: string;
  source: string;
}

export function details(event: CleanEvent): Details {
  const { speakers, organizer, online, description, url } = event;
  const people = [
    speakers.length > 0 && `${speakers.length > 1 ? 'Speakers' : 'Speaker'}: ${speakers.join(', ')}`,
    organizer !== undefined && `Organizer: ${organizer}`,
  ];
  const joining = online && [
    online.url === undefined ? online.service : `Join ${online.service}: ${online.url}`,
    online.id !== undefined && `Meeting ID: ${online.id}`,
    online.passcode !== undefined && `Passcode: ${online.passcode}`,
    online.phones.length > 0 && `Phone: ${online.phones.join(', ')}`,
  ];
  return {
    head: [people, joining ?? []].map((lines) => lines.filter((line) => line !== false).join('\n')).filter((block) => block !== '').join('\n\n'),
    body: description ?? '',
    source: url ?? '',
  };
}

export function joinDetails({ head, body, source }: Details): string {
  return [head, body, source].filter((part) => part !== '').join('\n\n');
}

/** Where to go: the room, or the way into the meeting when there is none. */
export function place(event: CleanEvent): string | undefined {
  return event.location ?? event.online?.url;
}

/** The title, which says that the event is off where the target has no field for that. */
export function titleWithStatus({ title, status }: CleanEvent): string {
  if (status === 'confirmed' || /cancel|postpone/i.test(title)) return title;
  return `${status === 'cancelled' ? 'Cancelled' : 'Postponed'}: ${title}`;
}
