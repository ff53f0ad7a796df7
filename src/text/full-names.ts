/** Short names that the page itself spells out: "TIAC" is the "Transit Improvement Advisory Committee (TIAC)". */
import type { PageDocument } from '../page';
import { namesBody } from './list-words';

const SHORT = /^[A-Z]{3,6}(?=\s|$)/;
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', 'a', 'at']);

/** A name whose first word is an abbreviation, with that word spelled out when the page does so. */
export function fullNames(doc: PageDocument, name: string): string {
  const short = SHORT.exec(name)?.[0];
  if (!short) return name;
  const full = spelledOut(doc).get(short);
  if (!full) return name;
  const rest = name.slice(short.length).trim();
  // "CDB Board Meeting": the Capital Development Board's
  const last = full.split(' ').at(-1)?.toLowerCase();
  const more = rest.toLowerCase().startsWith(`${last} `) || rest.toLowerCase() === last ? rest.slice((last ?? '').length).trim() : rest;
  return more && !full.toLowerCase().endsWith(more.toLowerCase()) ? `${full} ${more}` : full;
}

const known = new WeakMap<PageDocument, Map<string, string>>();

function spelledOut(doc: PageDocument): Map<string, string> {
  let names = known.get(doc);
  if (names) return names;
  names = new Map();
  for (const { text } of doc.lines) {
    if (text.length > 90 || !/^\p{Lu}/u.test(text)) continue;
    const bare = text.replace(/\s*\([^()]*\)\s*$/, '').replace(/[:*]+$/, '').trim();
    const words = bare.split(' ');
    if (words.length < 2 || words.length > 9) continue;
    const initials = words.filter((word) => !SMALL.has(word.toLowerCase())).map((word) => word[0]).join('');
    if (/^[A-Z]{3,6}$/.test(initials) && !names.has(initials) && namesBody(bare)) names.set(initials, bare);
  }
  // "ADA Committee" says more than "ADA Meeting"
  for (const { text, heading } of doc.lines) {
    const short = text.length <= 50 && heading > 0 ? SHORT.exec(text)?.[0] : undefined;
    if (short && !names.has(short) && /\b(?:committee|commission|council|board|authority|panel|seminar|colloquium)$/i.test(text)) names.set(short, text);
  }
  known.set(doc, names);
  return names;
}
