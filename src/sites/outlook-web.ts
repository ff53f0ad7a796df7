/** A message open in Outlook on the web: found by the roles and labels that it gives to screen readers. */
import { isTag } from 'domhandler';
import type { Claim } from '../event';
import type { PageDocument } from '../page';
import { messageClaims } from '../structured/message';
import { elementText } from '../structured/plain-text';
import type { Site } from './site';

const site: Site = { id: 'outlook-web', hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'], read };
export default site;

const BODY = '[id^="UniqueMessageBody"], [aria-label="Message body"], [aria-label="Nachrichtentext"], [aria-label="Corps du message"], [aria-label="Cuerpo del mensaje"]';

function read(doc: PageDocument): Claim[] {
  const { $ } = doc;
  const body = $?.(BODY).toArray().filter(isTag).find((element) => elementText(element) !== '');
  if (!$ || !body) return [];
  const pane = $(body).closest('[role="main"], #ReadingPaneContainerId, [aria-label="Reading Pane"]');
  const heading = (pane.length ? pane : $('body')).find('[role="heading"][aria-level="2"], [role="heading"][title], h1, h2').first();
  const sent = pane.find('[data-testid="SentReceivedSavedTime"]').first().text();
  return messageClaims(doc, site.id, { subject: heading.attr('title') ?? heading.text(), body: elementText(body), sent: sent.replace(/^[A-Z][a-z]{2,8}\.? (?=\d)/, '') });
}
