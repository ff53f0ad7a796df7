/** A mail shown in a web page: its body is read alone, its subject is the title, "tomorrow" counts from its sending. */
import type { Claim } from '../event';
import { parsePage, type PageDocument } from '../page';
import { announcement } from '../readers/announcement';
import { claimList } from './claims';
import { readStated } from './stated-time';

export interface Message {
  subject: string;
  /** the message's own text, line breaks kept */
  body: string;
  /** when it was sent, as shown */
  sent?: string | undefined;
}

const PREFIX = /^\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|回复|转发)\s*(?:\[\d+\])?\s*:|\[[^\]]{1,60}\]|\((?:no subject|kein betreff)\)|(?:external|ext)\s*:)\s*/i;
/** Shouts before the title ("REMINDER:", "Tomorrow -") are not part of it. */
const SHOUT = /^(?:(?:gentle |friendly |final |last )?reminder|today|tomorrow|this week|save the date|announcement|invitation|updated?|correction|now|fyi|urgent)\s*(?:[:!–—-]+\s*)+/i;

/** "Re: [seminars] REMINDER: Logic Seminar" → "Logic Seminar". */
export function subjectTitle(subject: string): string {
  let title = subject.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 8; round++) {
    const shorter = title.replace(PREFIX, '').replace(SHOUT, '');
    if (shorter === title || shorter.length < 3) break;
    title = shorter;
  }
  return title;
}

/** What the message announces; empty when its body holds no date. */
export function messageClaims(doc: PageDocument, site: string, { subject, body, sent }: Message): Claim[] {
  const now = sentAt(sent) ?? doc.page.now;
  const inner = parsePage({ ...(doc.page.url ? { url: doc.page.url } : {}), title: subjectTitle(subject), text: body, lang: doc.lang, zone: doc.page.zone, now });
  // The grounds stay those of the text's reader: being in a mail makes a date no surer.
  const read = announcement.read(inner).filter(({ field }) => field !== 'title').map((claim): Claim => ({ ...claim, group: claim.group.replace(/^main/, `${site}:0`) }));
  if (read.length === 0) return [];
  const groups = [...new Set(read.map(({ group }) => group))];
  const titles = groups.flatMap((group) => {
    const { claims, add } = claimList(site, group, 'site-known');
    add('title', subjectTitle(subject), subject);
    return claims;
  });
  return [...titles, ...read];
}

/** "Mar 3, 2026, 9:12 AM", "Tue Mar  3 09:12:44 EST 2026" (what C's ctime prints), RFC 2822: wall time. */
function sentAt(text = ''): string | undefined {
  const ctime = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d):\d\d (?:[A-Z]{2,5} )?(\d{4})$/.exec(text.trim());
  const stated = readStated(ctime ? `${ctime[1]} ${ctime[2]}, ${ctime[4]} ${ctime[3]}` : text.trim().replace(/\s*\(.*\)$/, ''))?.time;
  return stated?.includes('T') ? stated.slice(0, 16) : stated && `${stated}T09:00`;
}
