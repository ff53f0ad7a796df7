/** Which part of the page a line stands in: its text, a menu, what is related … */
import type { Element } from 'domhandler';
import type { Kind } from './element-kinds';
import type { Line, Region } from './page';
import { NAMED, ROLE, traitsOf } from './tree';

/** Class and id words that name a part of the page; whole words between separators. */
const REGION_WORDS: [RegExp, Region][] = [
  [/(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|pager|pagination|skip)(?:$|[\s_-])/i, 'nav'],
  [/(?:^|[\s_-])(?:sidebar|side-bar|aside|widget-area)(?:$|[\s_-])/i, 'aside'],
  [/(?:^|[\s_-])(?:footer|colophon|copyright)(?:$|[\s_-])/i, 'footer'],
  [/(?:^|[\s_-])(?:comments?|disqus|replies)(?:$|[\s_-])/i, 'comments'],
  [/(?:^|[\s_-])(?:related|recommended|recommendations|more-events|other-events|you-may|similar)(?:$|[\s_-])/i, 'related'],
];
/** Most names hold none of these. */
const MAY_NAME_REGION = /nav|menu|breadcrumb|pager|pagina|skip|side|widget|footer|colophon|copyright|comment|disqus|repl|relat|recommend|more-|other-|you-may|similar/i;
const ROLE_REGION: Record<string, Region> = { navigation: 'nav', complementary: 'aside', contentinfo: 'footer', main: 'main', banner: 'header' };

/** The part of the page that words of a class or id name. */
function namedRegion(id: string | undefined, className: string | undefined): Region | undefined {
  const hay = `${id ?? ''} ${className ?? ''}`;
  return REGION_WORDS.find(([pattern]) => pattern.test(hay))?.[1];
}

export function regionOf(element: Element, kind: Kind, parent: Region): Region {
  const traits = traitsOf(element);
  const { attribs, name } = element;
  const role = traits & ROLE ? attribs['role'] : undefined;
  const direct = (role && ROLE_REGION[role]) ?? kind.region ?? (name === 'header' && parent !== 'main' ? 'header' : undefined);
  if (direct) return direct === 'main' && parent !== 'main' && parent !== 'header' ? parent : direct;
  // A class on <body> or a page-wide wrapper says "has a sidebar", not "is one".
  if (!(traits & NAMED) || name === 'body' || name === 'html' || name === 'form') return parent;
  const className = attribs['class'];
  const id = attribs['id'];
  const named = className ?? id;
  if (named && named.length < 200 && ((id !== undefined && MAY_NAME_REGION.test(id)) || (className !== undefined && MAY_NAME_REGION.test(className)))) return namedRegion(id, className) ?? parent;
  return parent;
}

export interface Menu {
  outer: Region;
  /** numbers of its lines */
  lines: number[];
}

/** A menu is made of links. "after-navbar-margin" around the page's text is none, whatever its name. */
export function isProse(lines: Line[]): boolean {
  let text = 0;
  let linked = 0;
  for (const line of lines) {
    text += line.text.length;
    for (const link of line.links) linked += link.text.length;
  }
  return text > 800 && linked < text * 0.5;
}

/** Headings over links to other events; the lines below them, up to the next heading of their rank, speak of those. */
const RELATED_HEADING = /^(?:related|similar|more|other|recommended|recent|latest)\b.{0,30}\b(?:events?|concerts?|shows?|talks?|posts?|artists?|news|articles?|stories|meetings?)\b|^(?:events|shows) like this|^you (?:may|might) (?:also )?(?:like|enjoy|be interested)|^(?:related|see also|more like this|recommended for you)\b.{0,12}$|^ook interessant|^(?:autres|das könnte|ähnliche|weitere veranstaltungen|también|eventos relacionados|potrebbe|eventi correlati)\b/i;

export function markRelated(lines: Line[]): Line[] {
  let below = 0;
  for (const line of lines) {
    if (line.heading > 0 && (below === 0 || line.heading <= below)) below = RELATED_HEADING.test(line.text) ? line.heading : 0;
    if (below > 0 && line.region === 'main') line.region = 'related';
  }
  return lines;
}
