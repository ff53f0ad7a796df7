/** What the parts of the extension may ask of the background script: one typed map, one router, errors that travel. */
import type { Captured } from '../content-scripts/capture';
import browser, { type Runtime } from './browser';

/** Every request: what it carries and what it answers. */
export interface Requests {
  /** a content script looked at its page; with signs of an event it hands the page over. `stop`: this site is no longer watched */
  'page-seen': { body: { page?: Captured }; answer: 'stop' | undefined };
}
export type RequestName = keyof Requests;

export interface Message<N extends RequestName = RequestName> {
  name: N;
  body: Requests[N]['body'];
}
export type Handlers = { [N in RequestName]: (body: Requests[N]['body'], sender: Runtime.MessageSender) => Promise<Requests[N]['answer']> };

type Answer = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };

/** Asks the background script; an error there is thrown here. */
export async function ask<N extends RequestName>(name: N, body: Requests[N]['body']): Promise<Requests[N]['answer']> {
  const answer = (await browser.runtime.sendMessage({ name, body } satisfies Message<N>)) as Answer | undefined;
  if (!answer) throw new Error(`nobody answered ${name}`);
  if (answer.ok) return answer.value as Requests[N]['answer'];
  throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
}

/** Requests that a script in a web page may send; all others must come from the extension's own pages. */
const FROM_CONTENT_SCRIPTS: ReadonlySet<string> = new Set<RequestName>(['page-seen']);

/** The one onMessage listener. Unknown names and senders without the right get an error, never a wrong answer. */
export function route(handlers: Handlers): (message: unknown, sender: Runtime.MessageSender) => Promise<Answer> {
  return async (message, sender) => {
    try {
      const { name, body } = message as Message;
      if (!Object.hasOwn(handlers, name)) throw new Error(`unknown request ${JSON.stringify(name)}`);
      const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
      if (!own && !FROM_CONTENT_SCRIPTS.has(name)) throw new Error(`${name} may not be asked from a web page`);
      return { ok: true, value: await handlers[name](body, sender) };
    } catch (error) {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      return { ok: false, error: { name, message: text } };
    }
  };
}
