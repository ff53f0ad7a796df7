/** What kind of event it is, as its source files it: schema.org's keywords, p-category, CATEGORIES. */
import { lineText } from './plain-text';

/** More than these are words put there for search engines. */
const MOST = 12;
const LONGEST = 60;

/** Each of the names once, in the source's order; none when there are too many to mean anything. */
export function categoriesOf(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const category = name.length > 10 * LONGEST ? '' : lineText(name);
    const key = category.toLowerCase();
    if (category && category.length <= LONGEST && !/^https?:/i.test(category) && !found.has(key)) found.set(key, category);
    if (found.size > MOST) return [];
  }
  return [...found.values()];
}
