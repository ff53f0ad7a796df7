/** Facebook events: classes mean nothing there, so the lines are read by their fixed words. */
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { rootOf, selectedClaims } from '../structured/selected';
import { whenText } from '../structured/when-text';
import type { Site } from './site';

const site: Site = { id: 'facebook-events', hosts: ['facebook.com'], read };
export default site;

const ID = /\/events\/(?:[^/?#]+\/)*?(\d{6,})/;
/** "THURSDAY, MARCH 5, 2026 AT 4:30 PM – 6:00 PM EST", "Mar 5 at 4:30 PM – Mar 6 at 1 AM EST" */
const WHEN = /\d.{0,40}\b(?:at|um|à|a las|alle|às|kl\.?|om)\b.{0,30}\d/i;

const HOST = /^(?:Event by|Veranstaltung von|Évènement de|Evento de|Evento di)\s+/;

function read(doc: PageDocument): Claim[] {
  const id = ID.exec(doc.page.url ?? '')?.[1];
  const root = rootOf(doc, '[role="main"], body');
  if (!id || !root) return [];
  const lines = doc.lines.filter(({ region }) => region !== 'nav' && region !== 'footer').map(({ text }) => text);
  const when = lines.slice(0, 80).find((text) => text.length < 120 && WHEN.test(text) && whenText(text, doc)?.start.includes('T'));
  const hostLine = lines.findIndex((text) => HOST.test(text));
  const host = lines[hostLine]?.replace(HOST, '');
  // below the host stands the place, unless the event is online or has none
  const next = lines[hostLine + 1] ?? '';
  const place = hostLine >= 0 && !/^(?:Duration|Dauer|Durée|Duración|Durata|Public|Private|Online|Tickets|Anyone|https?:)/i.test(next) ? next : undefined;
  const tab = (doc.page.title ?? doc.$?.('title').first().text() ?? '').replace(/^\(\d+\+?\)\s*/, '').replace(/\s*\|\s*Facebook$/, '');
  return selectedClaims(doc, site.id, `${site.id}:0`, root, {
    title: () => tab,
    when: () => when,
    organizer: () => host,
    location: () => place,
    url: () => `https://www.facebook.com/events/${id}/`,
  });
}
