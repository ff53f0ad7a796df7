/** A message open in Gmail: subject and body have stable classes; the last message of a thread counts. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { messageClaims } from '../structured/message';
import { elementText } from '../structured/plain-text';
import type { Site } from './site';

const site: Site = { id: 'gmail', hosts: ['mail.google.com'], read };
export default site;

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const body = $?.('.a3s').toArray().filter(isTag).findLast((element) => elementText(element) !== '');
  if (!$ || !body) return [];
  const sent = $('.g3').toArray().filter(isTag).at(-1);
  return messageClaims(doc, site.id, { subject: $('h2.hP').first().text(), body: elementText(body), sent: sent && (sent.attribs['title'] || elementText(sent)) });
}
