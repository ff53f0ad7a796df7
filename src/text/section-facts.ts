/** What is said once for all entries of a list, or of one of its sections: the usual hour, the room. */
import type { Language } from '../languages/language';
import { choosePlace, type Place } from './choose-place';
import type { Moment } from './choose-when';
import type { Item, Section } from './items';
import type { Segment } from './segments';
import { whensOf, type When } from './whens';

export interface SectionFacts {
  time: When | undefined;
  place: Place | undefined;
}

/** The words of a sentence that speaks for all meetings. */
const FOR_ALL = /\b(?:all|each|every|meetings?|regular(?:ly)?|unless|seminars?|talks?|lectures?|colloquia|usual(?:ly)?|sessions?|hearings?|we meet|meets?|held)\b/i;

/** Facts by section; where a section says nothing, what the page says outside its lists holds. */
export function sectionFacts(segments: Segment[], items: readonly Item[], language: Language): (section: Section) => SectionFacts {
  const own = new Set(items.flatMap((item) => item.segments));
  const region = items[0]?.segments[0]?.line.region;
  const outside = segments.filter((s) => !own.has(s) && (s.line.region === 'main' || s.line.region === 'header' || s.line.region === region));
  const times = outside.flatMap((s) => hoursIn(s, language));
  const time = times.find((when) => FOR_ALL.test(when.segment.text)) ?? times[0];
  const common: SectionFacts = { time, place: choosePlace(outside, time && asMoment(time), language) };
  const known = new Map<Section, SectionFacts>();
  return (section) => {
    let facts = known.get(section);
    if (!facts) {
      const above = section.lines.flatMap((s) => hoursIn(s, language))[0];
      const lines = section.lines.toReversed();
      facts = { time: above ?? common.time, place: (lines.length > 0 ? choosePlace(lines, above && asMoment(above), language) : undefined) ?? common.place };
      known.set(section, facts);
    }
    return facts;
  };
}

/** "2nd Monday at 12:00 p.m.", "All meetings begin at 9:00 am": hours without a day of their own. */
function hoursIn(segment: Segment, language: Language): When[] {
  if (segment.text.startsWith('*')) return [];
  return whensOf(segment, language).filter((w) => w.time?.strong && w.time.from && (!w.cue || w.cue === 'past') && (!w.date || w.date.every || w.repeat !== undefined || w.date.days[0]?.day === undefined));
}

/** A bare time as a moment, so that the place beside it can be found. */
function asMoment(when: When): Moment {
  return { start: '', labelled: false, assumed: [], warnings: [], others: [], quote: '', when };
}
