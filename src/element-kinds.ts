/** What an element is, by its name and the few attributes that hide it or set it apart. */
import type { Element } from 'domhandler';
import type { Line, Region } from './page';
import { MAY_HIDE, traitsOf } from './tree';

const words = (list: string): string[] => list.split(' ');

/** What an element's name alone says. */
export interface Kind {
  block: boolean;
  /** its content is not shown as text, or no text of the page */
  skipped: boolean;
  /** 1–6, else 0 */
  heading: number;
  role?: Line['role'];
  region?: Region;
  /** its end parts what follows from what came before */
  parts: boolean;
}
export const INLINE: Kind = { block: false, skipped: false, heading: 0, parts: false };
/** Of all other names elements are inline. */
export const KINDS = new Map<string, Kind>();
for (const name of words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul',
)) KINDS.set(name, { ...INLINE, block: true });
for (const name of words('head script style noscript template svg math canvas video audio object embed iframe select textarea input button datalist map area')) KINDS.set(name, { ...INLINE, skipped: true });
const also = (name: string, more: Partial<Kind>): unknown => KINDS.set(name, { ...(KINDS.get(name) ?? INLINE), ...more });
for (const rank of [1, 2, 3, 4, 5, 6]) also(`h${rank}`, { heading: rank, role: 'heading', parts: true });
for (const name of ['p', 'table', 'ul']) also(name, { parts: true });
also('li', { role: 'list-item' });
also('dt', { role: 'term' });
also('dd', { role: 'value' });
also('td', { role: 'cell' });
also('th', { role: 'caption' });
for (const name of ['nav', 'aside', 'footer', 'main'] as const) also(name, { region: name });
also('article', { region: 'main' });

const STRUCK = new Set(['s', 'strike', 'del']);

/** A few words that are struck out: an old day, an old price. A tag that was never closed holds more than that. */
export function isStruck({ name, firstChild, lastChild }: Element): boolean {
  return STRUCK.has(name) && firstChild === lastChild && (firstChild?.type !== 'text' || firstChild.data.length <= 60);
}

/** Elements that set a label apart from its value: "<b>Venue</b> Town Hall". */
export function isEmphasis({ name, attribs }: Element): boolean {
  return name === 'strong' || name === 'b' || name === 'label' || name === 'em' || name === 'u' || (name === 'span' && /label|title|heading|field|name|bold|strong/i.test(attribs['class'] ?? ''));
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function isHidden(element: Element): boolean {
  if (!(traitsOf(element) & MAY_HIDE)) return false;
  const { attribs } = element;
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'false') return true;
  const style = attribs['style'];
  return style !== undefined && HIDDEN_STYLE.test(style);
}
