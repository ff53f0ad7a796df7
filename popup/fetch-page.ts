/** Fetches a document that the user asked for, as a click on its link would, and makes a Page of it. */
import { hereAndNow } from '../src/here-and-now';
import type { Page } from '../src/page';
import { t } from './words';

const MOST_BYTES = 10_000_000;
const MOST_SECONDS = 20;
const PDF = 'application/pdf';
const READABLE = /^(?:text\/(?:html|calendar|plain)|application\/(?:xhtml\+xml|pdf))/i;

/** Why an address could not be read, in the user's language. */
export class LinkError extends Error {
  override name = 'LinkError';
  /** nothing came back: the server is away, or the browser did not let us ask */
  noAnswer = false;
}

/**
 * @param signal given up when it says so
 * @throws LinkError; or the signal's own reason
 */
export async function fetchPage(address: string, signal?: AbortSignal): Promise<Page> {
  const limit = AbortSignal.timeout(MOST_SECONDS * 1000);
  try {
    const answer = await fetch(address, { credentials: 'include', signal: signal ? AbortSignal.any([signal, limit]) : limit, headers: { accept: `text/html, text/calendar, text/plain, ${PDF}` } });
    return await pageOf(address, answer);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof LinkError) throw error;
    if (limit.aborted) throw new LinkError(t('link_timeout', String(MOST_SECONDS)), { cause: error });
    throw Object.assign(new LinkError(t(navigator.onLine ? 'link_no_answer' : 'link_offline'), { cause: error }), { noAnswer: true });
  }
}

async function pageOf(address: string, answer: Response): Promise<Page> {
  if (answer.status === 401 || answer.status === 403) throw new LinkError(t('link_forbidden', String(answer.status)));
  if (!answer.ok) throw new LinkError(t('link_status', String(answer.status)));
  if (answer.redirected && isSignIn(answer.url) && !isSignIn(address)) throw new LinkError(t('link_login'));
  const type = answer.headers.get('content-type') ?? '';
  if (!READABLE.test(type)) throw new LinkError(t('link_type', type.split(';')[0] ?? ''));
  const bytes = await bytesOf(answer);
  const facts = { url: answer.url || address, ...hereAndNow() };
  if (type.toLowerCase().startsWith(PDF)) return { ...facts, text: await (await import('./pdf')).readPdf(bytes) };
  const text = decoded(bytes, type);
  if (!/html/i.test(type)) return { ...facts, text };
  if (answer.redirected && /<input[^>]{1,300}type=["']?password/i.test(text)) throw new LinkError(t('link_login'));
  return { ...facts, html: text };
}

const SIGN_IN = /^(?:log-?in|sign-?in|sso|saml2?|idp|cas|shibboleth(?:\.sso)?|oauth2?|auth|authn|authenticate|authorize|adfs|wayf)$/i;

/** Does an address lead to where one signs in? A part of its host's name or path says so. */
function isSignIn(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return [...hostname.split('.'), ...pathname.split('/').map((part) => part.replace(/\.(?:php|aspx?|html?|jsp|do)$/i, ''))].some((part) => SIGN_IN.test(part));
}

/** The bytes of an answer, given up as soon as they are too many. */
async function bytesOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const tooLong = (): LinkError => new LinkError(t('link_too_long'));
  if (Number(answer.headers.get('content-length')) > MOST_BYTES) {
    await answer.body?.cancel();
    throw tooLong();
  }
  const reader = answer.body?.getReader();
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MOST_BYTES) {
      await reader?.cancel();
      throw tooLong();
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding, as far as it is met. */
function decoded(bytes: Uint8Array, type: string): string {
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]{1,200}charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.slice(0, 2_048)))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a charset that nobody knows
  }
}
