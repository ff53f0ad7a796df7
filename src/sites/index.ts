/** The sites there are, and the one that a page belongs to. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import type { Site } from './site';

const files = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./site.ts'], { eager: true, import: 'default' });
const sites = Object.values(files).toSorted((a, b) => Number(a.broad ?? false) - Number(b.broad ?? false) || a.id.localeCompare(b.id));

/** The page's site: by its host (the longest that fits), else by the marks of its platform; undefined for most pages. */
export function siteFor(doc: PageDocument): Site | undefined {
  const host = hostOf(doc);
  let best: { site: Site; length: number } | undefined;
  for (const site of sites) {
    for (const own of site.hosts ?? []) {
      if ((host === own || host.endsWith(`.${own}`)) && own.length > (best?.length ?? 0)) best = { site, length: own.length };
    }
  }
  return best?.site ?? sites.find((site) => site.fingerprint?.(doc) ?? false);
}

/**
 * The site's zone for every group of claims on its pages, the weakest statement of a zone that there is:
 * what the page says ("4 PM PT") outranks it, and it outranks the reader's own zone.
 */
export function zoneClaims(site: Site, doc: PageDocument, claims: readonly Claim[]): Claim[] {
  const { id, zone } = site;
  if (!zone) return [];
  return [...new Set(claims.map(({ group }) => group))].map((group) => ({ field: 'zone', value: zone, grounds: 'inferred', reader: id, quote: hostOf(doc) || id, group }));
}

function hostOf(doc: PageDocument): string {
  const { url } = doc.page;
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
