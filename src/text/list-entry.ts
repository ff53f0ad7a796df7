import type { Moment } from './moments';
import type { ItemTitle } from './item-title';
import type { Item } from './items';
import type { SectionFacts } from './section-facts';

/** One event of the list: an entry with several days makes several. */
export interface Entry {
  item: Item;
  moment: Moment;
  start: string;
  end?: string;
  quote: string;
  title: ItemTitle;
  facts: SectionFacts;
}
