/** Absolute addresses out of what a page writes. */
import type { PageDocument } from '../page';

const bases = new WeakMap<PageDocument, string | undefined>();

/** The address that the page's relative links stand against: its own, or its `<base>`. */
function baseOf(doc: PageDocument): string | undefined {
  if (!bases.has(doc)) {
    const own = doc.page.url;
    const stated = doc.tree?.elements('base').find(({ attribs }) => attribs['href'] !== undefined)?.attribs['href'];
    bases.set(doc, stated && URL.canParse(stated, own) ? new URL(stated, own).href : own);
  }
  return bases.get(doc);
}

/** An http(s) address made absolute; undefined for anything else. */
export function absolute(href: string | undefined, doc: PageDocument): string | undefined {
  const text = href?.trim();
  const base = baseOf(doc);
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
