/** Text from web pages made fit for calendars: no control characters, no broken UTF-16, no reordered reading direction. */

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
// C0 but tab and newline, DEL, C1; byte order mark; the noncharacters that XML forbids
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g;
// Embeddings, overrides and isolates reorder what follows them ("Trojan source", https://trojansource.codes);
// the plain marks (LRM, RLM, ALM) order only their neighbours, and right-to-left pages need them.
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text that may have several lines: `\n` between them, no more than one of them blank in a row. Takes time linear in the text. */
export function cleanText(text: string): string {
  const lines = safe(text).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text on one line, white space collapsed: calcurse skips an event whose SUMMARY has a line break. */
export function cleanLine(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return safe(text).replace(/\s+/g, ' ').trim();
}

// A cheap look: what `safe` changes, surrogates, any white space that is no single blank between words.
const UNCLEAN = /[\0-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ud800-\udfff\ufeff\ufffe\uffff]|  |^ | $/;

// More than any server takes (Apache 8,190 octets, IIS 4,096), so no working address.
const LONGEST_URL = 8190;

/** The normal form of an http(s) address, its host in ASCII and no user name before it that looks like one; `undefined` for anything else. */
export function cleanUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST_URL) return undefined;
  const address = safe(text).trim();
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

function safe(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(BIDI_CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}
