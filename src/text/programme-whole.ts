/** The event that a programme of several days belongs to: "May 7–8, Weir Center" above its days. */
import type { Claim } from '../event';
import type { Language } from '../languages/language';
import type { PageDocument } from '../page';
import { choosePlace } from './choose-place';
import { chooseWhen } from './choose-when';
import type { WhenContext } from './moments';
import type { Entry } from './list-entry';
import { looksLikePlace } from './places';
import type { Segment } from './segments';
import { whensOf } from './whens';

/** Claims of the whole; none when the entries are no sessions, or no range of days above them covers all. */
export function wholeOf(doc: PageDocument, segments: readonly Segment[], entries: readonly Entry[], context: WhenContext, language: Language): Claim[] {
  const sessions = entries.filter(({ item }) => !item.segments.includes(item.when.segment));
  const [first] = sessions;
  if (!first || sessions.length < entries.length) return [];
  const days = sessions.map(({ start }) => start.slice(0, 10)).toSorted();
  const above = segments.slice(0, segments.indexOf(first.item.when.segment)).filter((s) => s.line.region === 'main' || s.line.region === 'header');
  for (const segment of above) {
    const range = whensOf(segment, language).find((w) => !w.cue && w.date?.range && w.date.days[0]?.day !== undefined);
    const [moment] = range ? chooseWhen([range], context) : [];
    if (!moment?.end || moment.start.slice(0, 10) > (days[0] as string) || moment.end.slice(0, 10) < (days.at(-1) as string)) continue;
    const title = doc.lines.find((l) => l.heading === 1 && l.region === 'main')?.text ?? doc.title;
    const behind = segment.text.slice(moment.when.end).replace(/^[\s,;:|·–—-]+/, '');
    const place = looksLikePlace(behind, language) ? { location: behind, quote: segment.text } : choosePlace(above.slice(above.indexOf(segment)), moment, language);
    const base = { grounds: 'inferred' as const, reader: 'list', group: 'list:whole' };
    return [
      { ...base, field: 'start', value: moment.start, quote: moment.quote, ...(moment.assumed.length > 0 ? { assumed: moment.assumed } : {}) },
      { ...base, field: 'end', value: moment.end, quote: moment.quote },
      { ...base, field: 'title', value: title, quote: title },
      ...(place ? [{ ...base, field: 'location' as const, value: place.location, quote: place.quote }] : []),
    ];
  }
  return [];
}
