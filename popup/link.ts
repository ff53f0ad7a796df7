/** Reads the page behind a link, as a click on it would open it. Nothing is fetched but what the user asked for. */
import { hereAndNow } from '../src/here-and-now';
import type { TabRead } from './tab';
import { t } from './words';

const MOST_BYTES = 10_000_000;
const MOST_SECONDS = 20;

/** Why a link could not be read, in the user's language. */
export class LinkError extends Error {
  override name = 'LinkError';
}

export async function readLink(link: string): Promise<TabRead> {
  const answer = await fetch(link, { credentials: 'include', signal: AbortSignal.timeout(MOST_SECONDS * 1000), headers: { accept: 'text/html, text/calendar, text/plain' } }).catch(() => {
    throw new LinkError(t(navigator.onLine ? 'link_no_answer' : 'link_offline'));
  });
  if (!answer.ok) throw new LinkError(t('link_status', String(answer.status)));
  const type = answer.headers.get('content-type') ?? '';
  if (!/^(?:text\/(?:html|calendar|plain)|application\/xhtml\+xml)/i.test(type)) throw new LinkError(t('link_type', type.split(';')[0] ?? ''));
  const text = await within(answer);
  const html = /html/i.test(type);
  if (html && answer.redirected && /<input[^>]+type=["']?password/i.test(text)) throw new LinkError(t('link_login'));
  return { kind: 'page', cut: false, page: { url: answer.url, ...(html ? { html: text } : { text }), ...hereAndNow() } };
}

/** The text of an answer, given up when it grows too long. */
async function within(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new LinkError(t('link_too_long'));
    }
    parts.push(part.value);
  }
  const all = await new Blob(parts).arrayBuffer();
  const charset = /charset=["']?([\w-]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(all.slice(0, 2_048)))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(all);
  } catch {
    return new TextDecoder().decode(all); // a charset that nobody knows
  }
}
