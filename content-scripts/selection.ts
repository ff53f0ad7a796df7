/**
 * The selected text with its line breaks, as the frame shows it: all ranges of it, in a text box too, and in shadow roots.
 * Sent into the tab like a capture (see capture.ts): it must stand alone.
 */
export function captureSelection(): string {
  const rootOf = (host: Element): ShadowRoot | null => {
    const { dom } = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: (of: Element) => ShadowRoot | null } } }).chrome ?? {};
    return dom?.openOrClosedShadowRoot?.(host) ?? (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? host.shadowRoot;
  };
  const boxed = (box: Element | null): string | undefined => {
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) || box.type === 'password') return undefined;
    // null: inputs of numbers, addresses … do not tell what is selected in them
    const [from, to] = [box.selectionStart, box.selectionEnd];
    return from === null || to === null || from === to ? undefined : box.value.slice(from, to);
  };
  /** Chrome keeps a selection for each shadow root, and shows outside only the host that it is in. */
  const within = (scope: Document | ShadowRoot, selection: Selection | null): string => {
    const said = boxed(scope.activeElement) ?? selection?.toString() ?? '';
    if (said !== '') return said;
    const anchor = selection?.anchorNode;
    const hosts = [scope.activeElement, anchor, anchor?.childNodes[selection?.anchorOffset ?? 0]];
    for (const host of new Set(hosts)) {
      const root = host instanceof Element ? rootOf(host) : null;
      const inner = root && within(root, (root as { getSelection?: () => Selection | null }).getSelection?.() ?? null);
      if (inner) return inner;
    }
    return '';
  };
  return within(document, getSelection());
}
