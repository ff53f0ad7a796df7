/** A box for an announcement: typed or pasted, read as it grows. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words';

export interface TextBoxProps {
  text: string;
  onType: (text: string) => void;
}

export function TextBox({ text, onType }: TextBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="text-box">
      <label for="announcement">{t('text_label')}</label>
      <textarea ref={box} id="announcement" rows={text === '' ? 7 : 4} value={text} placeholder={t('text_placeholder')} onInput={(input) => onType(input.currentTarget.value)} />
    </div>
  );
}
