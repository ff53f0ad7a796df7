/** The rows of the options page. */
import type { ComponentChildren } from 'preact';

export function Row({ id, label, hint, children }: { id: string; label: string; hint?: string; children: ComponentChildren }) {
  return (
    <div class="option">
      <div><label for={id}>{label}</label>{hint !== undefined && <p class="hint" id={`${id}-hint`}>{hint}</p>}</div>
      {children}
    </div>
  );
}

/** @param hinted its row has a hint */
export function Choice({ id, value, options, hinted = true, onChange }: { id: string; value: string; options: readonly (readonly [string, string])[]; hinted?: boolean; onChange: (value: string) => void }) {
  return (
    <select id={id} aria-describedby={hinted ? `${id}-hint` : undefined} value={value} onChange={(input) => onChange(input.currentTarget.value)}>
      {options.map(([key, label]) => <option key={key} value={key} selected={key === value}>{label}</option>)}
    </select>
  );
}

export function Flag({ id, label, checked, onChange }: { id: string; label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="option flag" for={id}>
      <span>{label}</span>
      <input id={id} type="checkbox" checked={checked} onChange={(input) => onChange(input.currentTarget.checked)} />
    </label>
  );
}
