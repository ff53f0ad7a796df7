/** Links to a calendar's own form. */
import type { Say } from '../words';
import type { CleanEvent } from './clean-event';
import { fit, type Fitted, type Texts } from './fit';

/** The link that `build` makes, of at most `limit` characters: cut before encoding, so no escape is ever broken. */
export function fitLink(event: CleanEvent, say: Say, limit: number, build: (texts: Texts) => string, write: (text: string) => string = (text) => text): Fitted {
  return fit(event, say, limit, ({ details, ...texts }) => build({ ...texts, details: write(details) }), (text) => percentEncode(write(text)).length);
}

/** `base?a=1&b=2` of what is not empty, spaces as `%20`: Outlook shows a `+` as a plus sign. */
export function linkTo(base: string, parameters: Record<string, string | undefined>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => (value ? [`${name}=${percentEncode(value)}`] : []));
  return `${base}?${pairs.join('&')}`;
}

/** encodeURIComponent, and the marks that chat programs take for the end of a link. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
