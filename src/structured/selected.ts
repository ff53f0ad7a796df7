/** Claims by CSS selectors: what most platforms need, whose templates give every fact a class of its own. */
import type { CheerioAPI } from 'cheerio/slim';
import { isTag, type Element } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { findMeetings, meetingOf } from '../text/meetings';
import { resolveZone, statedToWall } from '../zones';
import { absolute } from './address';
import { categoriesOf } from './categories';
import { claimList, type ClaimList } from './claims';
import { realPlace } from './place';
import { elementText } from './plain-text';
import { readStated } from './stated-time';
import { whenText } from './when-text';

/** Selectors, the best first (of each the first element with words counts), or a function that finds the words itself. */
export type Finder = string | ((root: Element, $: CheerioAPI) => string | undefined);

export interface Selectors {
  title?: Finder;
  /** words for the whole of when: "March 5, 2026 @ 4:30 pm - 6:00 pm EST" */
  when?: Finder;
  /** words or an ISO time for start and end, where they stand apart */
  start?: Finder;
  end?: Finder;
  zone?: Finder;
  location?: Finder;
  speakers?: Finder;
  organizer?: Finder;
  description?: Finder;
  url?: Finder;
  /** with commas or line breaks between them */
  categories?: Finder;
  /** elements whose words and links hold the online meeting */
  online?: string;
}

/** Claims of one event whose facts stand inside `root`. */
export function selectedClaims(doc: PageDocument, site: string, group: string, root: Element, selectors: Selectors): Claim[] {
  const { $ } = doc;
  if (!$) return [];
  const list = claimList(site, group, 'site-known');
  const { add } = list;
  const words = (finder: Finder | undefined): string => (finder === undefined ? '' : typeof finder === 'string' ? firstText($, root, finder) : (finder(root, $) ?? '')).trim();
  const line = (finder: Finder | undefined, glue = ' '): string => words(finder).split(/\s*\n\s*/).map((part) => part.replace(/[,;]$/, '')).filter(Boolean).join(glue).replace(/\s+/g, ' ');

  const title = line(selectors.title);
  add('title', title, title);
  const zone = line(selectors.zone);
  add('zone', resolveZone(zone), zone);
  addWhen(list, { when: line(selectors.when), start: line(selectors.start), end: line(selectors.end), zone: resolveZone(zone) }, doc);
  const location = line(selectors.location, ', ').replace(/[\s,.;]+$/, '');
  if (!meetingOf(location)) add('location', realPlace(location), location);
  const speakers = namesIn(words(selectors.speakers));
  add('speakers', speakers, speakers.join(', '));
  const organizer = line(selectors.organizer, ', ');
  add('organizer', organizer, organizer);
  const description = words(selectors.description);
  add('description', description, description);
  const url = absolute(line(selectors.url), doc);
  add('url', url, url ?? '');
  const categories = words(selectors.categories);
  add('categories', categoriesOf(categories.split(/[,\n]/)), categories);
  if (selectors.online) addOnline(list, $(root).find(selectors.online).toArray().filter(isTag), $);
  return list.claims;
}

function addWhen({ add }: ClaimList, words: { when: string; start: string; end: string; zone: string | undefined }, doc: PageDocument): void {
  const read = words.when ? whenText(words.when, doc) : undefined;
  if (read) {
    const more = { ...(read.assumed.length ? { assumed: read.assumed } : {}), ...(read.warnings.length ? { warnings: read.warnings } : {}) };
    add('start', read.start, words.when, more);
    add('end', read.end, words.when);
    add('zone', read.zone, words.when);
    add('recurrence', read.recurrence, words.when);
    return;
  }
  // A platform that says its zone means the instant: no doubt is left about a Z.
  const wall = (text: string): string | undefined => {
    const stated = text ? (readStated(text)?.time ?? whenText(text, doc)?.start) : undefined;
    return stated && words.zone && stated.length > 16 ? statedToWall(stated, words.zone) : stated;
  };
  const start = wall(words.start);
  add('start', start, words.start);
  add('end', start && wall(words.end), words.end);
}

function addOnline({ add }: ClaimList, elements: Element[], $: CheerioAPI): void {
  const text = elements.map(elementText).join('\n');
  const links = elements.flatMap((element) => [...(element.attribs['href'] ? [element] : []), ...$(element).find('a[href]').toArray().filter(isTag)]).map((link) => ({ text: elementText(link), href: link.attribs['href'] ?? '' }));
  const [found] = findMeetings(text, links);
  add('online', found?.meeting, found?.quote ?? '');
}

/** Words of the first matching element that has any, selectors in their order; the root itself may match. */
export function firstText($: CheerioAPI, root: Element, selectors: string): string {
  for (const selector of selectors.split(/,\s*(?![^([]*[)\]])/)) {
    for (const element of [...$(root).filter(selector).toArray(), ...$(root).find(selector).toArray()]) {
      const text = isTag(element) ? elementText(element) : '';
      if (text) return text;
    }
  }
  return '';
}

/** "Ada Park (CMU) and Lin Moreau" → the two names: affiliations in brackets and behind commas stay out. */
function namesIn(text: string): string[] {
  return text
    .replace(/\([^()]*\)/g, '')
    .split(/\n|;|\band\b|&/)
    .map((part) => (part.split(/,| - | – /)[0] ?? '').trim())
    .filter((name) => name.length > 2 && name.length < 80 && /\p{Lu}/u.test(name) && !/^https?:|@/.test(name));
}

/** The first element that matches, as the root of the page's one event. */
export function rootOf(doc: PageDocument, selector: string): Element | undefined {
  const found = doc.$?.(selector).first()[0];
  return found && isTag(found) ? found : undefined;
}
