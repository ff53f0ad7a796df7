/** A search for a time zone: type a city, a country's letters or an offset, and pick from the list by pointer or keyboard. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WallTime } from '../../src/event';
import { resolveZone } from '../../src/zones';
import { findZones, offsetInWords, type ZoneChoice } from '../zone-list';
import { language, t } from '../words';

export interface ZoneSearchProps {
  /** IANA name, or what the user typed in its place */
  zone: string;
  /** the offset is that of this wall time */
  at: WallTime;
  /** marks of a field that is wrong */
  state: object | false;
  onPick: (zone: string) => void;
}

/** The list is for looking, not for reading: what does not fit is found by typing on. */
const MOST_SHOWN = 60;

// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
export function ZoneSearch({ zone, at, state, onPick }: ZoneSearchProps) {
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const open = typed !== undefined;
  const found = open ? findZones(typed === zone ? '' : typed, at, language).slice(0, MOST_SHOWN) : [];
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active, typed]);

  const show = (text: string): void => {
    setTyped(text);
    setActive(0);
  };
  const pick = (choice: ZoneChoice | undefined): void => {
    setTyped(undefined);
    if (choice) onPick(choice.zone);
  };
  /** Whoever leaves with a name typed out means it; anything else that was typed is said to be no zone. */
  const leave = (): void => {
    if (typed !== undefined && typed.trim() !== '' && typed !== zone) onPick(resolveZone(typed) ?? (found.length === 1 ? (found[0]?.zone ?? typed) : typed));
    setTyped(undefined);
  };
  const onKey = (key: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[key.key];
    if (step !== undefined) {
      key.preventDefault();
      if (open) setActive(Math.min(Math.max(active + step, 0), Math.max(found.length - 1, 0)));
      else show(zone);
    } else if (key.key === 'Enter' && open) {
      key.preventDefault();
      pick(found[active]);
    } else if (key.key === 'Escape' && open) {
      key.preventDefault(); // closes the list, not the popup
      setTyped(undefined);
    }
  };
  return (
    <div class="zone-search">
      <input
        id="zone"
        role="combobox"
        aria-expanded={open && found.length > 0}
        aria-controls="zones"
        aria-autocomplete="list"
        {...(open && found.length > 0 && { 'aria-activedescendant': `zone-${active}` })}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('zone_search')}
        value={typed ?? zone}
        {...state}
        onFocus={(input) => input.currentTarget.select()}
        onClick={() => { if (!open) show(zone); }}
        onInput={(input) => show(input.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={leave}
      />
      {!open && <span class="zone-offset">{offsetInWords(zone, at)}</span>}
      {open && found.length > 0 && (
        <ul id="zones" ref={list} class="zones" role="listbox" aria-label={t('field_zone')}>
          {found.map((choice, index) => (
            // mousedown comes before blur: a click must not be taken for leaving
            <li key={choice.zone} id={`zone-${index}`} role="option" aria-selected={index === active} data-zone={choice.zone} onMouseDown={(mouse) => { mouse.preventDefault(); pick(choice); }}>
              <span class="zone-city">{choice.city}</span>
              <span class="zone-name">{choice.name}</span>
              <span class="zone-offset">{offsetInWords(choice.zone, at)}</span>
            </li>
          ))}
        </ul>
      )}
      {open && found.length === 0 && <p class="hint" role="status">{t('zone_none')}</p>}
    </div>
  );
}
