/** Archived list messages: Mailman's Pipermail and HyperKitty, and Google Groups. */
import { isTag, type Element } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { messageClaims } from '../structured/message';
import { mentions } from '../structured/mentions';
import { elementText } from '../structured/plain-text';
import type { Site } from './site';

const site: Site = { id: 'mailing-list', hosts: ['groups.google.com'], fingerprint: (doc) => isPipermail(doc) || (mentions(doc, 'email-body') && mentions(doc, 'email-info')), read };
export default site;

/** `<h1>Subject</h1><b>Name</b> <a href="mailto:…">…</a><br><i>Tue Mar  3 09:12:44 EST 2026</i> … <pre>` */
function isPipermail({ $, page }: PageDocument): boolean {
  const marked = /\/pipermail\//.test(page.url ?? '') || /pipermail|Mailman|thread\.html#/.test(page.html?.slice(0, 4000) ?? '');
  return marked && $ !== undefined && $('pre').length > 0;
}

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  if (!$) return [];
  const first = (selector: string): Element | undefined => $(selector).toArray().filter(isTag).find((element) => elementText(element) !== '');
  if (isPipermail(doc)) {
    // what a mail program wrapped keeps its own line breaks
    const body = $('pre').first().text();
    return messageClaims(doc, site.id, { subject: $('h1').first().text(), body, sent: $('i').first().text() });
  }
  const body = first('.email-body, [role="region"] .ptW7te, .ptW7te, [data-message-body]');
  if (!body) return [];
  const sent = first('.email-date span[title], .email-date, .zX2W9c');
  return messageClaims(doc, site.id, { subject: $('.thread-header h3, h1').first().text(), body: elementText(body), sent: sent && (sent.attribs['title'] ?? elementText(sent)).replace(/^.*?((?:[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2} \d{4}).*)$/s, '$1') });
}
