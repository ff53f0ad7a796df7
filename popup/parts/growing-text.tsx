/** A text box as high as its text, so that a long title is seen whole. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface GrowingTextProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  class?: string;
  label?: string;
  placeholder?: string;
  /** no line breaks: Enter is for the form */
  oneLine?: boolean;
  /** id of the text that says what is wrong with it */
  problem?: string;
  maxRows?: number;
}

/** Browsers that fit a box to its text by themselves do so in one layout of the page; by script each box costs one. */
const FITS_ITSELF = CSS.supports('field-sizing', 'content');

export function GrowingText({ id, value, onChange, label, placeholder, oneLine = false, problem, maxRows = 12, ...rest }: GrowingTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || FITS_ITSELF) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={box}
      id={id}
      rows={1}
      style={{ maxBlockSize: `calc(${maxRows}lh + 12px)` }}
      dir="auto"
      class={`grows ${rest.class ?? ''}`}
      value={value}
      placeholder={placeholder ?? ''}
      {...(label !== undefined && { 'aria-label': label })}
      {...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': problem })}
      onInput={(input) => onChange(oneLine ? input.currentTarget.value.replace(/[\r\n]+/g, ' ') : input.currentTarget.value)}
      onKeyDown={(key) => {
        if (key.key !== 'Enter' || key.isComposing || !(oneLine || key.ctrlKey || key.metaKey)) return;
        key.preventDefault();
        key.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
