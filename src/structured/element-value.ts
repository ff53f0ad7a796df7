/** The value that an element gives to a microdata or RDFa property. */
import type { Element } from 'domhandler';
import { elementText } from './plain-text';
import { readStated } from './stated-time';

/** Properties whose value is an address; any other property on a link means the link's words. */
const ADDRESSES = new Set(['url', 'sameAs', 'image', 'photo', 'hasMap', 'logo', 'eventStatus', 'eventAttendanceMode', 'offers', 'mainEntityOfPage', 'member', 'availability']);
const DATES = new Set(['startDate', 'endDate', 'doorTime', 'startTime', 'endTime']);

/** `content`, `datetime`, `value`, an address, or the text; for a date the first of them that can be read. */
export function elementValue(element: Element, property: string): string {
  const { attribs, name } = element;
  const address = attribs['href'] ?? attribs['src'] ?? attribs['data'] ?? attribs['resource'];
  if (DATES.has(property)) {
    const candidates = [attribs['content'], attribs['datetime'], attribs['value'], attribs['title'], name === 'link' ? address : undefined];
    const stated = candidates.find((text) => text !== undefined && readStated(text));
    return stated ?? candidates.find(Boolean) ?? elementText(element);
  }
  const stated = attribs['content'] ?? (name === 'time' ? attribs['datetime'] : undefined) ?? (name === 'data' || name === 'meter' ? attribs['value'] : undefined);
  if (stated !== undefined) return stated;
  if (address !== undefined && (ADDRESSES.has(property) || name === 'link')) return address;
  return elementText(element) || (attribs['alt'] ?? address ?? '');
}
