/** A box that narrows a list as the user types. */
export function SearchBox({ id, label, value, onChange }: { id: string; label: string; value: string; onChange: (text: string) => void }) {
  return <input id={id} class="search" type="search" aria-label={label} placeholder={label} value={value} onInput={(input) => onChange(input.currentTarget.value)} onKeyDown={(key) => { if (key.key === 'Enter') key.preventDefault(); }} />;
}
