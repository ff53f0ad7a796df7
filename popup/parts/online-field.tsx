/** The online meeting: its link, ID, passcode and phone numbers. */
import type { Field, OnlineMeeting } from '../../src/event';
import type { Change, ReviewedEvent } from '../review';
import { t, type Key } from '../words';
import { FieldRow } from './field-row';
import { VideoIcon } from './icons';

const PARTS = [
  ['service', 'online_service', 'text'],
  ['url', 'online_url', 'url'],
  ['id', 'online_id', 'text'],
  ['passcode', 'online_passcode', 'text'],
] as const satisfies readonly (readonly [keyof OnlineMeeting, Key, string])[];

export interface OnlineFieldProps {
  event: ReviewedEvent;
  online: OnlineMeeting;
  onEdit: (change: Change, fields: Field[]) => void;
}

export function OnlineField({ event, online, onEdit }: OnlineFieldProps) {
  const set = (part: keyof OnlineMeeting, value: string) => {
    const { [part]: _, ...others } = online;
    onEdit({ online: { service: '', ...others, ...((value !== '' || part === 'service') && { [part]: value }) } }, ['online']);
  };
  return (
    <FieldRow event={event} field="online" icon={<VideoIcon />} inputId="online-service">
      <div class="parts">
        {PARTS.map(([part, label, type]) => (
          <label key={part} class={`part part-${part}`}>
            <span>{t(label)}</span>
            <input id={`online-${part}`} inputMode={type} value={online[part] ?? ''} onInput={(input) => set(part, input.currentTarget.value)} />
          </label>
        ))}
      </div>
      {online.phones && online.phones.length > 0 && <p class="phones">{t('online_phones', online.phones.join(' · '))}</p>}
    </FieldRow>
  );
}
