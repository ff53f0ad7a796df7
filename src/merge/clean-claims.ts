/**
 * Claims as they enter the merge: what a page says is text, and only text. Control characters, characters that reorder or hide
 * others, and addresses that would do anything but lead to a page end here, whichever reader took them in.
 */
import type { Claim, OnlineMeeting, Position } from '../event';
import { cleanLine, cleanText, cleanUrl } from '../exporters/writing/clean-text';
import { resolveZone } from '../zones';

/** iCalendar lines and nothing else: the exporters write them as they stand. */
const RECURRENCE_LINE = /^(?:RRULE|RDATE|EXDATE|EXRULE)[:;][\x20-\x7e]+$/i;

// Nobody sees them, and a word that holds one is found by no search: soft hyphen, zero-width space, Mongolian vowel separator,
// word joiner and invisible operators. The joiners U+200C and U+200D stay: Persian, Hindi and emoji are written with them.
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064]/g;
const line = (text: string): string => cleanLine(text.replace(INVISIBLE, ''));

/** The claim with its value and quote cleaned; none when nothing of its value is left. */
export function cleanClaim(claim: Claim): Claim | undefined {
  const quote = line(claim.quote);
  switch (claim.field) {
    case 'title':
    case 'location':
    case 'organizer':
      return filled({ ...claim, quote, value: line(claim.value) });
    case 'description':
      return filled({ ...claim, quote, value: cleanText(claim.value.replace(INVISIBLE, '')) });
    case 'speakers':
    case 'categories':
      return filled({ ...claim, quote, value: claim.value.map(line).filter((name) => name !== '') });
    case 'url':
      return filled({ ...claim, quote, value: cleanUrl(claim.value) ?? '' });
    case 'zone':
      return filled({ ...claim, quote, value: resolveZone(claim.value) ?? '' });
    case 'recurrence':
      return filled({ ...claim, quote, value: claim.value.split(/\r?\n/).filter((line) => RECURRENCE_LINE.test(line)).join('\n') });
    case 'online':
      return { ...claim, quote, value: cleanMeeting(claim.value) };
    case 'start':
    case 'end':
    case 'status':
      return { ...claim, quote };
    case 'geo':
      return isOnEarth(claim.value) ? { ...claim, quote } : undefined;
  }
}

const filled = <C extends Exclude<Claim, { field: 'online' | 'geo' }>>(claim: C): C | undefined => (claim.value.length > 0 ? claim : undefined);

const isOnEarth = ({ latitude, longitude }: Position): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** A meeting whose link leads nowhere safe keeps its number and passcode. */
function cleanMeeting({ service, url, id, passcode, phones }: OnlineMeeting): OnlineMeeting {
  const link = cleanUrl(url);
  return {
    service: line(service),
    ...(link !== undefined && { url: link }),
    ...(id !== undefined && { id: line(id) }),
    ...(passcode !== undefined && { passcode: line(passcode) }),
    ...(phones && { phones: phones.map(line) }),
  };
}
