/**
 * Takes a Page out of the live DOM. The popup sends these functions into the tab with `scripting.executeScript({func})`,
 * which carries a function's source and nothing around it: each must stand alone (no imports, no constants outside).
 * They only read: the page is never changed.
 */

/** What a tab yields; the extension adds the reader's clock and zone to make it a Page. */
export interface Captured {
  url: string;
  title: string;
  lang?: string;
  /** the document's MIME type */
  type?: string;
  /** the visible part of the page, with its machine-readable data */
  html?: string;
  /** the whole of a plain-text document */
  text?: string;
  /** addresses of frames of other sites that are big enough to show something: they are not in `html` */
  frames?: string[];
  /** set when the page was longer than `limit` characters and was cut there */
  cut?: true;
}

/**
 * The visible page as one HTML string: same-origin frames and shadow roots in place, no scripts but data, no styles.
 * A hidden part that holds machine-readable data (a closed "Add to calendar" menu) comes along marked `hidden`.
 *
 * The browser serialises fast and tells single elements slowly, so as few as possible are touched: a part whose text is all
 * painted (`innerText` says as much as `textContent`) is taken whole, and only those around hidden or unwanted parts are opened.
 * Getters come from the prototypes: in a form, an input named "attributes" hides the form's own.
 * @param limit most characters of HTML or text to take
 */
export function capturePage(limit: number): Captured {
  const getter = <T>(prototype: object, name: string): ((of: Node) => T) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (of) => get?.call(of) as T;
  };
  const textContent = getter<string | null>(Node.prototype, 'textContent');
  const outerHTML = getter<string>(Element.prototype, 'outerHTML');
  const innerHTML = getter<string>(Element.prototype, 'innerHTML');
  const innerText = getter<string>(HTMLElement.prototype, 'innerText');
  const lastChild = getter<Node | null>(Node.prototype, 'lastChild');
  const previousSibling = getter<Node | null>(Node.prototype, 'previousSibling');
  const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const namespaceOf = getter<string | null>(Element.prototype, 'namespaceURI');
  const localName = getter<string>(Element.prototype, 'localName');
  const openRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const contentDocument = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
  const framesDocument = getter<Document | null>(HTMLFrameElement.prototype, 'contentDocument');
  const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
  const headOf = getter<HTMLElement | null>(Document.prototype, 'head');
  const { getAttribute, getAttributeNames, querySelector, querySelectorAll, matches, checkVisibility } = Element.prototype;
  const all = (within: Element | ShadowRoot, selector: string): NodeListOf<Element> => (nodeType(within) === 1 ? querySelectorAll : DocumentFragment.prototype.querySelectorAll).call(within, selector);
  /** The first of two lookups is Chrome's for extensions, the second Firefox's: they open closed roots too. */
  const closedRoot = (host: Element): ShadowRoot | null => {
    const { dom } = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: (of: Element) => ShadowRoot | null } } }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(host) ?? (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  };

  const root = getter<HTMLElement | null>(Document.prototype, 'documentElement')(document);
  const body = bodyOf(document);
  const type = getter<string>(Document.prototype, 'contentType')(document);
  const facts: Captured = { url: location.href, title: getter<string>(Document.prototype, 'title')(document), type };
  const lang = root && getAttribute.call(root, 'lang');
  if (lang) facts.lang = lang;
  if (!root || !body || /^text\/(?!html)/.test(type)) {
    const words = (root && textContent(root)) ?? '';
    facts.text = words.slice(0, limit);
    if (words.length > limit) facts.cut = true;
    return facts;
  }

  const NEVER = new Set(['style', 'svg', 'noscript', 'template', 'canvas', 'video', 'audio', 'object', 'embed', 'map', 'select', 'textarea', 'input', 'dialog-polyfill']);
  const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);
  const MACHINE_READABLE =
    'script[type="application/ld+json" i], .addeventatc, .addtocalendar, .atcb, add-to-calendar-button, [itemprop], [itemscope], [property], time[datetime], .dtstart, .dt-start, ' +
    'a[href*="calendar.google."], a[href*="google.com/calendar"], a[href*="outlook."], a[href*="calendar.yahoo."], a[href*=".ics" i], a[href^="webcal:"], a[href^="data:text/calendar"]';
  const PAINTED = { visibilityProperty: true };
  /** Characters that may be compared in vain; what is left then is looked at element by element, so that cost stays linear. */
  let patience = 60_000;

  /** Elements to open: those that need a look of their own, and all around them. */
  const opened = new Set<Node>();
  const open = (element: Node): void => {
    for (let node: Node | null = element; node && !opened.has(node); node = parentNode(node)) opened.add(node);
  };
  const openAll = (elements: ArrayLike<Element>): void => {
    for (let i = 0; i < elements.length; i++) open(elements[i] as Element);
  };

  /** Finds what in a document's body needs a look. Simple selectors one by one: browsers are much slower at lists of them. */
  function lookOver(within: HTMLElement): void {
    for (const tag of ['script', 'style', 'noscript', 'select', 'textarea']) openAll(Element.prototype.getElementsByTagName.call(within, tag));
    for (const selector of ['[hidden]', '[style*="none"]']) openAll(all(within, selector));
    if (window.length > 0) for (const tag of ['iframe', 'frame']) openAll(all(within, tag));
    for (const image of all(within, 'a img[alt]')) if (!checkVisibility.call(image, PAINTED)) open(image); // its words are no text
    const document = getter<Document>(Node.prototype, 'ownerDocument')(within);
    const named = document.evaluate("descendant::*[contains(local-name(), '-')]", within, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    for (let i = 0; i < named.snapshotLength; i++) open(named.snapshotItem(i) as Node);
    // any built-in element may hold a shadow root; asked are those that have nothing else to show
    for (const empty of ['div:empty', 'section:empty']) for (const host of all(within, empty)) if (openRoot(host) ?? (host.clientHeight > 0 && closedRoot(host))) open(host);
  }

  const bare = (text: string): number => text.replace(/\s+/g, '').length;
  const escape = (text: string): string => (/[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text);
  function openTag(element: Element, name: string): string {
    let tag = `<${name}`;
    for (const key of getAttributeNames.call(element)) {
      const value = getAttribute.call(element, key) ?? '';
      if (key === 'style' || key === 'hidden' || key === 'srcset' || key === 'src' || key.startsWith('on') || value.length > 8_000 || /["'<>/=\s]/.test(key)) continue;
      tag += ` ${key}="${/[&"]/.test(value) ? value.replace(/&/g, '&amp;').replace(/"/g, '&quot;') : value}"`;
    }
    return `${tag}>`;
  }
  /** Characters of data that are taken: the rest of the limit is left for what people read. */
  let roomForData = limit / 2;
  /** Data, not code: structured events, an embedded calendar, and what Luma and Partiful build their pages from. */
  function dataScript(script: Element): string {
    const kind = /^(?:application\/ld\+json|text\/calendar)/i.exec(getAttribute.call(script, 'type')?.trim() ?? '')?.[0];
    const next = getAttribute.call(script, 'id') === '__NEXT_DATA__';
    if (!kind && !next) return '';
    const text = textContent(script) ?? '';
    if (text.length > roomForData) {
      facts.cut = true;
      return '';
    }
    roomForData -= text.length;
    return `<script ${next ? 'id="__NEXT_DATA__" type="application/json"' : `type="${kind?.toLowerCase()}"`}>${text.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  }
  /**
   * What a frame shows, where that may be read. The first look into a frame makes a world for scripts there, about a millisecond
   * each time, and pages have dozens of them: one without room for words, or of another site, is not looked into.
   */
  function frameBody(frame: Element): HTMLElement | null {
    const { src, clientWidth, clientHeight } = frame as HTMLIFrameElement;
    if (clientWidth < 150 || clientHeight < 100) return null;
    try {
      if (/^https?:/.test(src) && new URL(src).origin !== location.origin) return null;
      const inner = (localName(frame) === 'frame' ? framesDocument : contentDocument)(frame);
      return inner && bodyOf(inner);
    } catch {
      return null; // another origin, or an address that is none
    }
  }

  let html = openTag(root, 'html');
  const head = headOf(document);
  if (head) {
    html += '<head>';
    for (const element of all(head, 'title, meta, link, base, script')) html += localName(element) === 'script' ? dataScript(element) : outerHTML(element);
    html += '</head>';
  }
  lookOver(body);
  const frames: string[] = [];
  /** Still to be written: nodes, and closing tags. No recursion: a page may be nested deeper than the stack. */
  const todo: (Node | string)[] = [body];
  const takeChildren = (parent: Node, silent: boolean): void => {
    for (let child = lastChild(parent); child; child = previousSibling(child)) if (!silent || nodeType(child) !== 3) todo.push(child);
  };
  /** Below this height of `todo` everything hidden has been found already. */
  let settled = Infinity;
  while (todo.length > 0 && html.length < limit) {
    const next = todo.pop() as Node | string;
    if (todo.length < settled) settled = Infinity;
    if (typeof next === 'string') {
      html += next;
      continue;
    }
    const kind = nodeType(next);
    if (kind === 3) html += escape((next as Text).data);
    if (kind !== 1) continue;
    const element = next as Element;
    const name = localName(element);
    if (name === 'script') html += dataScript(element);
    if (name === 'script' || NEVER.has(name)) continue;
    const words = opened.has(element) ? undefined : settled === Infinity ? (textContent(element) ?? '') : '';
    if (words !== undefined && !/\S/.test(words)) {
      html += outerHTML(element);
      continue;
    }
    let silent = false;
    // true is cheap and sure; false also comes from display: contents and closed <details>, so look closer
    if (!checkVisibility.call(element, PAINTED)) {
      const style = getComputedStyle(element);
      if (style.display === 'none') {
        if (querySelector.call(element, MACHINE_READABLE) || matches.call(element, MACHINE_READABLE)) html += `${openTag(element, name).slice(0, -1)} hidden>${innerHTML(element)}</${name}>`;
        continue;
      }
      silent = style.visibility !== 'visible'; // laid out but not painted, though a child may be
    } else if (words !== undefined && namespaceOf(element) === 'http://www.w3.org/1999/xhtml') {
      const painted = innerText(element);
      if (painted === words || bare(painted) === bare(words)) {
        html += outerHTML(element);
        continue;
      }
      patience -= words.length;
      if (patience < 0) {
        for (const inner of all(element, '*')) if (!checkVisibility.call(inner, PAINTED)) open(inner);
        settled = todo.length;
      }
    }
    if (name === 'iframe' || name === 'frame') {
      const inner = frameBody(element);
      if (inner) {
        lookOver(inner);
        html += '<div data-frame>';
        todo.push('</div>');
        takeChildren(inner, false);
      } else {
        html += outerHTML(element);
        const { src, clientWidth, clientHeight } = element as HTMLIFrameElement;
        if (/^https?:/.test(src) && clientWidth >= 150 && clientHeight >= 100) frames.push(src);
      }
      continue;
    }
    if (name === 'slot') {
      const given = HTMLSlotElement.prototype.assignedNodes.call(element);
      if (given.length > 0) {
        for (const node of given.toReversed()) todo.push(node);
        continue;
      }
    }
    html += openTag(element, name);
    if (VOID.has(name)) continue;
    const shadow = openRoot(element) ?? (name.includes('-') || !lastChild(element) ? closedRoot(element) : null);
    if (shadow) openAll(all(shadow, '*'));
    todo.push(`</${name}>`);
    takeChildren(shadow ?? element, silent);
  }
  // pictures in the page's own text are weight
  if (html.length > 1_000_000) html = html.replace(/="data:(?!text\/calendar)[^"]{2000,}"/g, '=""');
  if (todo.length > 0 || html.length > limit) facts.cut = true;
  if (frames.length > 0) facts.frames = frames;
  facts.html = html.slice(0, limit);
  return facts;
}
