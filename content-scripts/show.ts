/**
 * Shows in the page where something was read. Sent into the tab like a capture (see capture.ts): it must stand alone.
 * A highlight of the CSS Custom Highlight API colours text without touching the page's tree.
 * @param quote words as they were read, white space aside
 * @param name of the highlight, which the extension's style sheet colours
 * @returns whether the words were found
 */
export function showInPage(quote: string, name: string): boolean {
  const letters: { node: Text; at: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT, (node) =>
    /^(?:script|style|noscript|template)$/.test((node.parentNode as Element | null)?.localName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const letter = data[at] ?? '';
      if (/[\s\u00ad\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069]/.test(letter)) continue; // a quote is cleaned of what nobody sees
      letters.push({ node, at });
      text += letter;
    }
  }
  const wanted = quote.replace(/\s+/g, '').replace(/…$/, '');
  // the title of a page stands in its head too: the last place is the one that is seen
  const found = text.indexOf(wanted) === -1 ? text.indexOf(wanted.slice(0, 30)) : text.lastIndexOf(wanted);
  const first = letters[found];
  const last = letters[Math.min(found + wanted.length, letters.length) - 1];
  if (wanted === '' || !first || !last) return false;
  const range = new Range();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  CSS.highlights.set(name, new Highlight(range));
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  return true;
}
