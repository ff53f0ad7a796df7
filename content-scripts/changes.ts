/** Hears when a page has become another one without being loaded: single-page apps change the address, and draw a little later. */

/** Milliseconds without a change that an app gets to draw, and the longest time that it is waited for. */
const QUIET = 700;
const LONGEST = 3_000;
/** Added elements that make a page another one although its address stays (a list that arrives late). */
const MANY = 10;

/**
 * Calls `changed` when a new address or new content has settled. Costs a comparison for each batch of changes; nothing in between.
 * @returns a function that stops listening
 */
export function whenChanged(changed: () => void): () => void {
  let address = location.href;
  let added = 0;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = (): void => {
    timer = undefined;
    added = 0;
    address = location.href;
    // nobody sees the button of a page in the background
    if (document.visibilityState === 'visible') changed();
    else document.addEventListener('visibilitychange', changed, { once: true });
  };
  const heard = (): void => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(settled, Math.max(0, Math.min(QUIET, first + LONGEST - now)));
  };
  // pushState and replaceState tell a script of an extension nothing, but what they are for shows in the tree
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) added += addedNodes.length;
    if (timer !== undefined || added >= MANY || location.href !== address) heard();
  });
  observer.observe(document, { childList: true, subtree: true });
  const events = ['popstate', 'hashchange'] as const;
  for (const event of events) addEventListener(event, heard);
  const navigation = 'navigation' in window ? window.navigation : undefined;
  navigation?.addEventListener('navigatesuccess', heard);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of events) removeEventListener(event, heard);
    navigation?.removeEventListener('navigatesuccess', heard);
  };
}
