/** What people need to join and find an event, as the text of its entry: not every calendar has a field for each of it. */
import type { Say } from '../words';
import type { CleanEvent } from './clean-event';

/** The parts of an entry's text. Only `body` may be cut: the rest is what an entry is useless without. */
export interface Details {
  head: string;
  body: string;
  source: string;
}

export function details(event: CleanEvent, say: Say): Details {
  const { speakers, organizer, online, description, url } = event;
  const people = [
    speakers.length > 0 && say(speakers.length > 1 ? 'export_speakers' : 'export_speaker', speakers.join(', ')),
    organizer !== undefined && say('export_organizer', organizer),
  ];
  const joining = online && [
    online.url === undefined ? online.service : say('export_join', online.service, online.url),
    online.id !== undefined && say('export_meeting_id', online.id),
    online.passcode !== undefined && say('export_passcode', online.passcode),
    online.phones.length > 0 && say('export_phone', online.phones.join(', ')),
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
export function titleWithStatus({ title, status }: CleanEvent, say: Say): string {
  if (status === 'confirmed') return title;
  const word = status === 'cancelled' ? 'export_cancelled' : 'export_postponed';
  const said = say(word, '').replace(/[^\p{L}\p{M}]+/gu, ' ').trim().toLowerCase();
  return /cancel|postpone/i.test(title) || (said !== '' && title.toLowerCase().includes(said)) ? title : say(word, title);
}
