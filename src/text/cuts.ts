/** A list on its way to entries: dated segments, and where each entry begins and ends. */
import type { Element } from 'domhandler';
import type { Segment } from './segments';
import type { When } from './whens';

/** A dated segment that makes an entry. */
export interface Anchor {
  when: When;
  segment: Segment;
  /** position of the segment among all segments */
  at: number;
}

export interface Cut {
  from: number;
  to: number;
  when: When;
  column?: string;
}

/** Does an element stand in another, or is it that one? */
export function isInside(element: Element | undefined, owner: Element): boolean {
  for (let node = element, depth = 0; node && depth < 40; depth++) {
    if (node === owner) return true;
    node = node.parent?.type === 'tag' ? (node.parent) : undefined;
  }
  return false;
}
