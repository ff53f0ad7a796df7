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
  /** the visible part of the page, with its machine-readable data */
  html?: string;
  /** the whole of a plain-text document */
  text?: string;
  /** set when the page was longer than `limit` characters and was cut there */
  cut?: true;
}

/**
 * The visible page as one HTML string: same-origin frames and open shadow roots in place, no scripts but JSON-LD, no styles.
 * A hidden part that holds machine-readable data (a closed "Add to calendar" menu) comes along marked `hidden`.
 * One walk over the tree. Getters come from the prototypes: in a form, an input named "attributes" hides the form's own.
 * @param limit most characters of HTML or text to take
 */
export function capturePage(limit: number): Captured {
  const getter = <T>(prototype: object, name: string): ((of: Node) => T) => {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    return (of) => property?.get?.call(of) as T;
  };
  const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const textContent = getter<string | null>(Node.prototype, 'textContent');
  const attributes = getter<NamedNodeMap>(Element.prototype, 'attributes');
  const localName = getter<string>(Element.prototype, 'localName');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const rootElement = getter<HTMLElement | null>(Document.prototype, 'documentElement');
  const titleOf = getter<string>(Document.prototype, 'title');
  const attribute = (of: Element, name: string): string | null => Element.prototype.getAttribute.call(of, name);
  const has = (of: Element, selector: string): boolean => Element.prototype.querySelector.call(of, selector) !== null || Element.prototype.matches.call(of, selector);

  const contentType = getter<string>(Document.prototype, 'contentType')(document);
  const root = rootElement(document);
  const facts: Captured = { url: location.href, title: titleOf(document) };
  const lang = root && attribute(root, 'lang');
  if (lang) facts.lang = lang;
  if (/^text\/(?!html)/.test(contentType)) {
    const all = (root && textContent(root)) ?? '';
    facts.text = all.slice(0, limit);
    if (all.length > limit) facts.cut = true;
    return facts;
  }

  const NEVER = new Set(['style', 'svg', 'noscript', 'template', 'canvas', 'video', 'audio', 'object', 'embed', 'map', 'select', 'textarea', 'input', 'dialog-polyfill']);
  const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);
  const MACHINE_READABLE =
    'script[type="application/ld+json" i], .addeventatc, .addtocalendar, .atcb, add-to-calendar-button, [itemprop], [itemscope], [property], time[datetime], .dtstart, .dt-start, ' +
    'a[href*="calendar.google."], a[href*="google.com/calendar"], a[href*="outlook."], a[href*="calendar.yahoo."], a[href*=".ics" i], a[href^="webcal:"], a[href^="data:text/calendar"]';
  const parts: string[] = [];
  /** Browsers' own parsers stop at 512 levels; scripts build deeper trees. */
  const MOST_DEEP = 1_000;
  let depth = 0;
  let length = 0;
  const write = (part: string): void => {
    length += part.length;
    parts.push(part);
  };
  const escape = (text: string): string => (/[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text);

  function openTag(element: Element, name: string, hidden: boolean): void {
    let tag = `<${name}`;
    const all = attributes(element);
    for (let i = 0; i < all.length; i++) {
      const { name: key, value } = all[i] as Attr;
      if (key === 'style' || key === 'hidden' || key === 'srcset' || key === 'src' || key.startsWith('on') || value.length > 8_000 || /["'<>/=\s]/.test(key)) continue;
      // a data: image is weight, a data: calendar is an event
      if (key === 'href' && value.startsWith('data:') && !value.startsWith('data:text/calendar')) continue;
      tag += ` ${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
    }
    write(hidden ? `${tag} hidden>` : `${tag}>`);
  }

  /** none: not laid out. blank: laid out but not painted, though a child may be. */
  function visibility(element: Element): 'shown' | 'none' | 'blank' {
    // true is cheap and sure; false also comes from display: contents and closed <details>, so look closer
    if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return 'shown';
    const style = getComputedStyle(element);
    if (style.display === 'none') return 'none';
    return style.visibility === 'visible' ? 'shown' : 'blank';
  }

  function frameDocument(frame: Element): Document | null {
    try {
      return getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument')(frame);
    } catch {
      return null; // another origin
    }
  }

  function takeChildren(parent: Node, hidden: boolean, silent: boolean): void {
    // no page is built so deep but to break its readers: what is below is taken as the words that it says
    if (depth >= MOST_DEEP) return silent ? undefined : write(escape(textContent(parent) ?? ''));
    depth++;
    for (let child = firstChild(parent); child && length < limit; child = nextSibling(child)) take(child, hidden, silent);
    depth--;
  }

  /** @param silent the parent's own text is not painted */
  function take(node: Node, hidden: boolean, silent: boolean): void {
    const type = nodeType(node);
    if (type === 3) {
      if (!silent) write(escape((node as Text).data));
      return;
    }
    if (type !== 1) return;
    const element = node as Element;
    const name = localName(element);
    if (name === 'script') {
      // data, not code: structured events, an embedded calendar, and what Luma and Partiful build their pages from
      const kind = /^(?:application\/ld\+json|text\/calendar)/i.exec(attribute(element, 'type')?.trim() ?? '')?.[0];
      const next = attribute(element, 'id') === '__NEXT_DATA__';
      if (kind || next) write(`<script ${next ? 'id="__NEXT_DATA__" type="application/json"' : `type="${kind?.toLowerCase()}"`}>${(textContent(element) ?? '').replace(/<\/(script)/gi, '<\\/$1')}</script>`);
      return;
    }
    if (NEVER.has(name)) return;
    if (name === 'meta' || name === 'link') return openTag(element, name, false);
    if (name === 'slot') {
      const given = HTMLSlotElement.prototype.assignedNodes.call(element);
      if (given.length > 0) return given.forEach((one) => take(one, hidden, silent));
    }
    const seen = hidden || name === 'head' || name === 'title' ? 'shown' : visibility(element);
    const nowHidden = seen === 'none';
    if (nowHidden && !has(element, MACHINE_READABLE)) return;
    if (name === 'iframe') return takeFrame(element, hidden || nowHidden);
    openTag(element, name, nowHidden);
    if (VOID.has(name)) return;
    takeChildren(shadowRoot(element) ?? element, hidden || nowHidden, seen === 'blank' && !hidden);
    write(`</${name}>`);
  }

  function takeFrame(frame: Element, hidden: boolean): void {
    const inner = frameDocument(frame);
    const body = inner && getter<HTMLElement | null>(Document.prototype, 'body')(inner);
    if (body) {
      write('<div data-frame>');
      takeChildren(body, hidden, false);
      write('</div>');
    } else {
      const src = (attribute(frame, 'src') ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      if (src && src.length < 4_000) write(`<iframe src="${src}"></iframe>`);
    }
  }

  if (root) take(root, false, false);
  if (length >= limit) facts.cut = true;
  facts.html = parts.join('').slice(0, limit);
  return facts;
}

/** The selected text with its line breaks, as the page shows it; of a text box when the selection is in one. */
export function captureSelection(): string {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) return focused.value.slice(focused.selectionStart, focused.selectionEnd);
  return getSelection()?.toString() ?? '';
}
