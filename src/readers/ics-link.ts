/** iCalendar in the page: `data:text/calendar` links, `<script type="text/calendar">`, or the .ics file itself shown as text. */
import type { Claim, Grounds } from '../event';
import { firstOf } from '../most-events';
import type { PageDocument, Reader } from '../page';
import { entryClaims } from '../structured/entry';
import { readIcs } from '../structured/ics-entry';

export const icsLink: Reader = { id: 'ics-link', read };

function read(doc: PageDocument): Claim[] {
  const found: { text: string; grounds: Grounds }[] = [];
  const shown = doc.page.text ?? shownCalendar(doc);
  if (shown && /BEGIN:VCALENDAR/i.test(shown)) found.push({ text: shown, grounds: 'machine-readable' });
  if (doc.$ && doc.tree) {
    for (const script of doc.tree.elements('script')) if (/^text\/calendar/i.test(script.attribs['type'] ?? '')) found.push({ text: doc.$(script).text(), grounds: 'machine-readable' });
    for (const { attribs: { href = '' } } of doc.tree.elements('a')) {
      const text = href.startsWith('data:') ? dataText(href) : undefined;
      if (text) found.push({ text, grounds: 'calendar-link' });
    }
  }
  const seen = new Set<string>();
  const entries = found.flatMap(({ text, grounds }) =>
    readIcs(text).flatMap((entry) => {
      const key = JSON.stringify([entry.title, entry.start]);
      if (seen.has(key)) return []; // Apple's and Outlook's buttons carry the same file
      seen.add(key);
      return [{ entry, grounds }];
    }),
  );
  return firstOf(doc, entries).flatMap(({ entry, grounds }, n) => entryClaims(entry, 'ics-link', `ics-link:${n}`, grounds));
}

/** The text of a page that is nothing but an .ics file (browsers wrap it into `<pre>`). */
function shownCalendar({ $, page }: PageDocument): string | undefined {
  if (!$ || !page.html?.includes('BEGIN:VCALENDAR')) return undefined;
  const pre = $('pre').toArray().find((element) => /^\s*BEGIN:VCALENDAR/i.test($(element).text()));
  if (pre) return $(pre).text();
  const text = $('body').length ? $('body').text() : $.root().text();
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? text : undefined;
}

/** `data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR…`, `;base64,…`; undefined for other data or broken encoding. */
function dataText(href: string): string | undefined {
  const match = /^data:(?:text\/(?:calendar|x-vcalendar)|application\/octet-stream|text\/plain)?((?:;[^,;]{1,60}){0,4}),/i.exec(href.slice(0, 300));
  if (!match) return undefined;
  const body = href.slice(match[0].length);
  try {
    const text = /;base64/i.test(match[1] ?? '') ? new TextDecoder().decode(Uint8Array.from(atob(decodeURIComponent(body)), (char) => char.charCodeAt(0))) : body.replace(/%(?![\dA-Fa-f]{2})/g, '%25');
    const plain = /;base64/i.test(match[1] ?? '') ? text : decodeURIComponent(text);
    return /BEGIN:VCALENDAR/i.test(plain) ? plain : undefined;
  } catch {
    return undefined;
  }
}
