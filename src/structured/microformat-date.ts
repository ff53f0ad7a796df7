/** Date values of microformats, put together from their parts (https://microformats.org/wiki/value-class-pattern). */
import { isTag, type AnyNode, type Element } from 'domhandler';
import { elementText } from './plain-text';
import { readStated } from './stated-time';

/** The date-time that an element states, as text; `day` stands in where an end gives only its time. Empty when there is none. */
export function dateValue(element: Element, day: string): string {
  const parts = valueParts(element);
  if (parts.length === 0) return withDay(single(element), day);
  let [date, clock, offset] = ['', '', ''];
  for (const part of parts) {
    const text = part.trim();
    if (/^(?:Z|[+\u2212-]\d{1,2}:?\d{0,2})$/i.test(text)) offset ||= text;
    else if (isClock(text)) clock ||= text;
    else date ||= text;
  }
  return withDay(`${date} ${clock}${offset}`.trim(), day);
}

function withDay(text: string, day: string): string {
  return isClock(text) && day ? `${day} ${text}` : text;
}

function isClock(text: string): boolean {
  return /^T?\d{1,2}(?::\d{2}|\s?[ap]\.?m)/i.test(text);
}

function single(element: Element): string {
  const { name, attribs } = element;
  const stated = attribs['datetime'] ?? (name === 'abbr' ? attribs['title'] : undefined) ?? (name === 'data' || name === 'input' ? attribs['value'] : undefined);
  if (stated) return stated;
  const text = elementText(element);
  // Some calendars keep the date in a title on any element.
  return !readStated(text) && attribs['title'] && readStated(attribs['title']) ? attribs['title'] : text;
}

/** Texts of the `.value` and `.value-title` elements inside; not those inside one another. */
function valueParts(element: Element): string[] {
  const found: string[] = [];
  const stack: AnyNode[] = element.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    const own = (node.attribs['class'] ?? '').split(/\s+/);
    if (own.includes('value-title')) found.push(node.attribs['title'] ?? '');
    else if (own.includes('value')) found.push(single(node) || (node.attribs['alt'] ?? ''));
    else for (const child of node.children.toReversed()) stack.push(child);
  }
  return found.filter(Boolean);
}
