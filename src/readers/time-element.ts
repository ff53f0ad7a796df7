/**
 * `<time datetime>`: what the element shows decides how much of its attribute is believed.
 * Templates write 12:00 UTC for "some time that day", a start's date into the end's element, and posting times everywhere.
 */
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { Claim, StatedTime } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { claimList } from '../structured/claims';
import { elementText } from '../structured/plain-text';
import { readStated } from '../structured/stated-time';
import { resolveZone } from '../zones';
import { readTimeElement, type ShownTime } from '../structured/shown-time';

export const timeElement: Reader = { id: 'time-element', read };

/** Class and id words of elements that say when a text was published, and of parts that are not this page's subject. */
const NOT_EVENT = /(?:^|[\s_-])(?:publi(?:sh|c)\w*|posted|post-?(?:date|meta|time|info)|entry-?(?:date|meta|time)|updated?|modified|created|byline|author|dateline|timestamp|timeago|ago|comments?|reply|replies|article-?(?:_?date|meta)|related|similar|like-this|recommend\w*|sidebar|copyright|duration|deadline|date-?published)(?:$|[\s_-])/i;
const NOT_EVENT_PROPERTY = /^(?:date(?:Published|Modified|Created)|uploadDate|pubdate|validFrom|validThrough|availability(?:Starts|Ends)|doorTime|birthDate|deathDate|duration)$/i;
const POSTED_BEFORE = /(?:post|publish|updat|modif|creat|submit|written|review|deadline|regist\w* by|due|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|geplaatst|опубликовано)\w*[^\w\n]*(?:by|on|at|am|le|el|il|op)?\W*$/i;
const JOIN = /^\W*(?:[-–—−~〜→]|to|until|till|til|thru|through|bis|à|au|jusqu'à|a|al|hasta|até|às|fino a|tot|do|до|по|至|から)\W*$|^\W*(?:end(?:s|ing)?(?: (?:date|time|at))?|ende|fin|fine)\W*$/iu;

interface Met {
  element: Element;
  shown: ShownTime;
  text: string;
  /** the page's words between the element before and this one, at most 60 characters from each end */
  before: string;
}

function read(doc: PageDocument): Claim[] {
  if (!doc.$ || doc.tree?.elements('time').length === 0) return [];
  const met = collect(doc.$.root().children().toArray());
  const spans: { start: StatedTime; end?: StatedTime | undefined; zone?: string | undefined; quote: string }[] = [];
  for (let at = 0; at < met.length; at++) {
    const first = met[at] as Met;
    let { start, end } = first.shown;
    let quote = quoteOf(first);
    let next = met[at + 1];
    if (start && next && isItsClock(start, next)) {
      start = `${start}T${next.shown.clockOnly}`;
      if (next.shown.end) end = `${start.slice(0, 10)}T${next.shown.end.slice(11, 16)}`;
      quote += ` ${quoteOf(next)}`;
      next = met[++at + 1];
    }
    if (!start) continue;
    const stop = next && endOf(start, next, first);
    if (stop && !end) {
      end = stop;
      quote += ` – ${quoteOf(next as Met)}`;
      at++;
    }
    spans.push({ start, end, quote, zone: readStated(first.element.attribs['datetime'] ?? '')?.zone });
  }
  return firstOf(doc, spans).flatMap(({ start, end, zone, quote }, index) => {
    const { claims, add } = claimList('time-element', `time-element:${index}`, 'machine-readable');
    add('start', start, quote);
    add('end', end, quote);
    add('zone', zone && resolveZone(zone), quote);
    return claims;
  });
}

/** `<time>Apr 21</time> <time>2:00 PM</time>`: a day, then its time; further apart only when the attribute says the day again. */
function isItsClock(start: StatedTime, next: Met): boolean {
  if (start.includes('T') || !next.shown.clockOnly || JOIN.test(next.before)) return false;
  return next.before.trim().length < (next.shown.start?.slice(0, 10) === start ? 80 : 12);
}

/** What the next element says of the end, when words or layout join it to the one before. */
function endOf(start: StatedTime, next: Met, first: Met): StatedTime | undefined {
  // A template that gives both elements the start's attribute says by that that they are one event's.
  const template = first.element.attribs['datetime'] !== undefined && first.element.attribs['datetime'] === next.element.attribs['datetime'];
  const joined = JOIN.test(next.before) || next.element.attribs['itemprop'] === 'endDate' || (template && next.before.trim().length < 20);
  const { clockOnly, start: stated } = next.shown;
  const value = clockOnly && start.includes('T') ? (stated?.includes('T') ? stated : `${start.slice(0, 10)}T${clockOnly}${start.slice(16)}`) : stated;
  if (!value || value.includes('T') !== start.includes('T') || value.slice(0, 16) <= start.slice(0, 16)) return undefined;
  return joined || (clockOnly !== undefined && next.before.trim() === '' && value.slice(0, 10) === start.slice(0, 10)) ? value : undefined;
}

function quoteOf({ element, text }: Met): string {
  const stated = element.attribs['datetime'];
  return stated && stated !== text ? `${text} (${stated})` : text;
}

/** Every `<time>` that may be an event's, with the words before it. One walk over the tree. */
function collect(roots: Element[]): Met[] {
  const found: Met[] = [];
  let words = '';
  const elsewhere = new Map<Element, boolean>();
  const stack: AnyNode[] = roots.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) {
      words += node.data;
      if (words.length > 4000) words = `${words.slice(0, 60)}\n…${words.slice(-60)}`;
      continue;
    }
    if (!isTag(node) || node.name === 'script' || node.name === 'style') continue;
    if (node.name === 'time') {
      const text = elementText(node).replace(/\s+/g, ' ').trim();
      const before = words.replace(/\s+/g, ' ');
      const shown = isWithinElsewhere(node, elsewhere) || POSTED_BEFORE.test(before.slice(-60)) ? undefined : readTimeElement(node.attribs['datetime'], text);
      if (shown) found.push({ element: node, shown, text, before });
      words = shown ? '' : `${words} ${text}`;
      continue;
    }
    for (let child = node.lastChild; child; child = child.prev) stack.push(child);
  }
  return found;
}

/** Does an element, or one around it, stand elsewhere? `known` keeps the answers: few elements have a `<time>` in them. */
function isWithinElsewhere(element: Element, known: Map<Element, boolean>): boolean {
  const open: Element[] = [];
  let answer = false;
  for (let node: Element | undefined = element; node; node = node.parent && isTag(node.parent) ? node.parent : undefined) {
    const before = known.get(node);
    open.push(node);
    answer = before ?? isElsewhere(node);
    if (answer || before !== undefined) break;
  }
  for (const node of open) known.set(node, answer);
  return answer;
}

function isElsewhere({ name, attribs }: Element): boolean {
  if (name === 'footer' || name === 'nav' || name === 'aside') return true;
  if (attribs['pubdate'] !== undefined || NOT_EVENT_PROPERTY.test(attribs['itemprop'] ?? '')) return true;
  if (name === 'body' || name === 'html') return false; // there, words name the page's kind, not a part
  const named = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  return named.length < 300 && NOT_EVENT.test(named);
}
