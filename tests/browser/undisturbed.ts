/**
 * Watches a page from within, in its own world and before its first script: what the extension leaves there, if anything.
 * Everything it needs is taken before the page can override it.
 */
function watch(): void {
  const call = Function.prototype.call.bind(Function.prototype.call) as (method: unknown, of: unknown, ...rest: unknown[]) => unknown;
  const getterOf = (prototype: object, name: string): unknown => Object.getOwnPropertyDescriptor(prototype, name)?.get;
  const [outerHTML, rootOf, activeOf, scrollTopOf, scrollerOf, sheetsOf] = [getterOf(Element.prototype, 'outerHTML'), getterOf(Document.prototype, 'documentElement'), getterOf(Document.prototype, 'activeElement'), getterOf(Element.prototype, 'scrollTop'), getterOf(Document.prototype, 'scrollingElement'), getterOf(Document.prototype, 'styleSheets')];
  const [charCodeAt, select, names, entriesOf, takeRecords] = [String.prototype.charCodeAt, document.getSelection, Object.getOwnPropertyNames, performance.getEntriesByType, MutationObserver.prototype.takeRecords];
  const { anchorNode, anchorOffset, focusNode, focusOffset } = Object.fromEntries(['anchorNode', 'anchorOffset', 'focusNode', 'focusOffset'].map((name) => [name, getterOf(Selection.prototype, name)]));
  let records = 0;
  let listeners = 0;
  const observer = new MutationObserver((list) => { records += list.length; });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function add(this: EventTarget, ...given: Parameters<typeof addEventListener>) {
    listeners++;
    return call(addEventListener, this, ...given) as undefined;
  };
  /** The page's own doings up to now do not count. */
  const begin = (): void => {
    call(takeRecords, observer);
    records = 0;
    listeners = 0;
  };
  const nodes: unknown[] = [];
  const nameOf = (node: unknown): number => {
    for (let n = 0; n < nodes.length; n++) if (nodes[n] === node) return n;
    nodes[nodes.length] = node;
    return nodes.length - 1;
  };
  const report = (): object => {
    const root = call(rootOf, document);
    const html = root ? (call(outerHTML, root) as string) : '';
    let hash = 0;
    for (let at = 0; at < html.length; at++) hash = (Math.imul(hash, 31) + (call(charCodeAt, html, at) as number)) | 0;
    const selection = call(select, document);
    const scroller = call(scrollerOf, document);
    const resources = call(entriesOf, performance, 'resource') as PerformanceEntry[];
    let foreign = '';
    for (let n = 0; n < resources.length; n++) if (resources[n]?.name[0] !== 'h') foreign += resources[n]?.name;
    return {
      tree: `${html.length} ${hash}`,
      changes: records + (call(takeRecords, observer) as unknown[]).length,
      listeners,
      selection: selection ? `${nameOf(call(anchorNode, selection))}:${String(call(anchorOffset, selection))} ${nameOf(call(focusNode, selection))}:${String(call(focusOffset, selection))}` : '',
      focus: nameOf(call(activeOf, document)),
      scroll: scroller ? call(scrollTopOf, scroller) : 0,
      sheets: (call(sheetsOf, document) as StyleSheetList).length,
      globals: (call(names, Object, window) as string[]).length,
      foreign,
    };
  };
  Object.defineProperty(window, '__watch', { value: { begin, report } });
}

/** What a page is before and after a capture, compared as a whole. */
export interface State {
  tree: string;
  changes: number;
  listeners: number;
  selection: string;
  focus: number;
  scroll: number;
  sheets: number;
  globals: number;
  foreign: string;
}

/** To be run in a page before all else. */
export const WATCH = `(${watch.toString()})()`;
export const BEGIN = `window.__watch.begin()`;
export const REPORT = `window.__watch.report()`;
