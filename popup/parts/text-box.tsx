/** A box for an announcement: typed or pasted, read as it grows; with examples, and the way to a file. */
import { useEffect, useRef } from 'preact/hooks';
import { EXAMPLES, exampleText } from '../examples';
import { t } from '../words';

export interface TextBoxProps {
  text: string;
  onType: (text: string) => void;
  /** absent where no file can be taken */
  onFile?: (file: File) => void;
  /** on a page with room for more: the examples stay, and the focus is not taken */
  roomy?: boolean;
}

const KINDS = '.ics,.eml,.txt,.html,.htm,.pdf,text/calendar,message/rfc822,text/plain,text/html,application/pdf';

export function TextBox({ text, onType, onFile, roomy = false }: TextBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { if (!roomy) box.current?.focus(); }, []);
  return (
    <div class="text-box">
      <label for="announcement">{t('text_label')}</label>
      <textarea ref={box} id="announcement" rows={text === '' ? 6 : 4} value={text} placeholder={t('text_placeholder')} onInput={(input) => onType(input.currentTarget.value)} />
      {(text === '' || roomy) && (
        <>
          <p class="examples"><span>{t('try_example')}</span>{EXAMPLES.map(({ id, label }) => <button key={id} type="button" class="chip" data-example={id} onClick={() => onType(exampleText(id))}>{t(label)}</button>)}</p>
          {onFile && (
            <label class="file-zone">
              <input id="choose-file" type="file" accept={KINDS} onChange={(input) => { const [file] = input.currentTarget.files ?? []; if (file) onFile(file); }} />
              <span><strong>{t('file_choose')}</strong> {t('file_hint')}</span><span class="hint">{t('file_kinds')}</span>
            </label>
          )}
        </>
      )}
    </div>
  );
}
