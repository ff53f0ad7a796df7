/**
 * Pages that mean harm, each with what must come of it. They are generated: smaller for every test run, at full size for
 * `npm run soak`. No page may do more than be read.
 */
export interface HostilePage {
  name: string;
  /** sent as the document */
  html: string;
  headers?: Record<string, string>;
  /** values of fields in the popup; `none` when there is honestly no event; a pattern for what a notice says */
  wanted: Record<string, string> | 'none' | RegExp;
  /** the page itself never stands still, so that only what the extension could have left behind is compared */
  restless?: true;
  /** Firefox lays it out for minutes, with or without an extension */
  slowInFirefox?: true;
  /** what the popup must warn of */
  warned?: RegExp;
  /** true in the page once it is as hostile as it gets; waited for before the popup is opened */
  until?: string;
}

const TEA = '<h1>Tea and Biscuits</h1><p>When: Thursday, March 4, 2027, 3:00 pm – 4:00 pm<br>Where: Wean Hall 7500</p>';
const FOUND = { title: 'Tea and Biscuits', 'start-date': '2027-03-04', 'start-time': '15:00', location: 'Wean Hall 7500' };
const WHEN = { 'start-date': '2027-03-04', 'start-time': '15:00' };

const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea and Biscuits</title>${head}</head><body>${body}</body></html>`;
const run = (code: string): string => `<script>${code}</script>`;
const data = (json: string): string => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`;
const event = (more: object): string => JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'Tea and Biscuits', startDate: '2027-03-04T15:00:00-05:00', endDate: '2027-03-04T16:00:00-05:00', location: { '@type': 'Place', name: 'Wean Hall 7500' }, ...more });
const DONE = `window.done = true`;

const OVERRIDES = run(`
  const evil = () => { throw new Error('overridden'); };
  for (const name of ['push', 'join', 'map', 'filter', 'some', 'slice', 'forEach', 'flatMap', 'indexOf', Symbol.iterator]) Array.prototype[name] = evil;
  for (const name of ['replace', 'slice', 'trim', 'startsWith', 'toLowerCase', 'split']) String.prototype[name] = evil;
  for (const name of ['querySelector', 'querySelectorAll', 'getElementById', 'createTreeWalker', 'createElement']) Document.prototype[name] = evil;
  for (const name of ['getAttribute', 'matches', 'querySelector', 'checkVisibility', 'closest']) Element.prototype[name] = evil;
  for (const [prototype, names] of [[Node.prototype, ['firstChild', 'nextSibling', 'nodeType', 'textContent']], [Element.prototype, ['attributes', 'localName', 'shadowRoot']], [Document.prototype, ['title', 'contentType', 'activeElement', 'body']]])
    for (const name of names) Object.defineProperty(prototype, name, { get: evil, configurable: true });
  JSON.stringify = JSON.parse = evil;
  RegExp.prototype.test = RegExp.prototype.exec = evil;
  window.getSelection = window.getComputedStyle = window.fetch = evil;
  Object.getOwnPropertyDescriptor = Object.keys = Object.entries = Object.defineProperty = evil;
  window.Promise = window.Set = window.Map = window.WeakMap = window.MutationObserver = window.URL = evil;
`);

const CLOBBERS = ['body', 'documentElement', 'title', 'head', 'contentType', 'activeElement', 'querySelector', 'querySelectorAll', 'getSelection', 'createTreeWalker', 'getElementById', 'defaultView', 'childNodes', 'location', 'forms'];
const CLOBBERED_IDS = ['getSelection', 'getComputedStyle', 'navigation', 'chrome', 'browser', 'Node', 'Element', 'Document', 'NodeFilter', 'JSON', 'Promise', 'Object', 'CSS', 'Highlight', 'Range', 'self', 'window', 'document'];
const FORM_PARTS = ['attributes', 'childNodes', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'localName', 'getAttribute', 'textContent', 'shadowRoot', 'checkVisibility', 'matches', 'querySelector', 'hidden', 'style'];

/** @param full at the sizes of the long form */
export function hostilePages(full: boolean): HostilePage[] {
  const size = (long: number, short: number): number => (full ? long : short);
  return [
    { name: 'overridden globals', html: page(TEA, OVERRIDES), wanted: FOUND },
    {
      name: 'prototype pollution',
      html: page(TEA, run(`for (const name of ['html', 'text', 'cut', 'url', 'lang', 'toJSON', 'then', 'get', 'set', 'kind', 'result']) Object.defineProperty(Object.prototype, name, { value: 'polluted', configurable: true, enumerable: true, writable: true });`)),
      wanted: FOUND,
    },
    { name: 'clobbered names', html: page(`${CLOBBERS.map((name) => `<form name="${name}"></form><img name="${name}">`).join('')}${CLOBBERED_IDS.map((id) => `<a id="${id}"></a><a id="${id}" name="x"></a>`).join('')}<form>${FORM_PARTS.map((name) => `<input name="${name}">`).join('')}${TEA}</form>`), wanted: FOUND },
    { name: `${size(200_000, 20_000)} nodes`, html: page(`${TEA}${'<i>x</i> '.repeat(size(100_000, 10_000))}`), wanted: WHEN },
    {
      name: `${size(50_000, 20_000)} levels deep`,
      // the parser stops at 512 levels, and browsers take minutes to put element into element: so it is made in pieces. Nobody lays out what is deeper, so neither does this page
      html: page(`${TEA}<div id="deep" hidden itemscope></div>${run(`const first = document.createElement('div'); let at = first; for (let n = 0; n < ${size(50_000, 20_000) / 400}; n++) { at.innerHTML = '<div>'.repeat(400); while (at.firstChild) at = at.firstChild; } at.textContent = 'deep'; document.getElementById('deep').append(first); ${DONE};`)}`),
      until: 'window.done', wanted: FOUND,
    },
    { name: '5,000 levels deep and shown', slowInFirefox: true, html: page(`<div id="deep">${TEA}</div>${run(`let at = document.createElement('b'); const first = at; for (let n = 0; n < 5000; n++) at = at.appendChild(document.createElement('b')); at.textContent = 'deep'; document.getElementById('deep').append(first); ${DONE};`)}`), until: 'window.done', wanted: FOUND },
    { name: `${size(10, 2)} MB of text`, html: page(`${TEA}<p>${'word and word, '.repeat(size(700_000, 140_000))}</p>`), wanted: WHEN, ...(full && { warned: /very long/ }) },
    { name: `${size(5_000, 300)} frames`, html: page(`${TEA}<div id="frames"></div>${run(`const list = document.getElementById('frames'); for (let n = 0; n < ${size(5_000, 300)}; n++) list.append(document.createElement('iframe')); ${DONE};`)}`), until: 'window.done', wanted: FOUND },
    { name: 'endless mutation', html: page(`${TEA}<ul id="list"></ul>${run(`const list = document.getElementById('list'); setInterval(() => { list.append(document.createElement('li')); if (list.children.length > 500) list.replaceChildren(); list.className = 'c' + Math.random(); document.querySelector('h1').firstChild.data = 'Tea and Biscuits'; }, 0); const paint = () => { list.prepend(document.createElement('li')); requestAnimationFrame(paint); }; paint();`)}`), restless: true, wanted: { ...FOUND } },
    { name: '400 shadow roots in shadow roots', html: page(`<div id="host"></div>${run(`let at = document.getElementById('host'); for (let n = 0; n < 400; n++) { const inner = document.createElement('div'); at.attachShadow({ mode: 'open' }).append(inner); at = inner; } at.innerHTML = ${JSON.stringify(TEA)}; ${DONE};`)}`), until: 'window.done', wanted: FOUND },
    { name: 'a shadow root that holds its own slot', html: page(`<div id="host">${TEA}</div>${run(`document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<slot><slot><slot></slot></slot></slot>'; ${DONE};`)}`), until: 'window.done', wanted: FOUND },
    { name: 'JSON-LD nested 100,000 levels', html: page(TEA, data(`${'{"subEvent":['.repeat(100_000)}${']}'.repeat(100_000)}`)), wanted: FOUND },
    { name: `JSON-LD of ${size(50, 11)} MB`, html: page(TEA, data(`{"@type":"Event","name":"${'x'.repeat(size(50_000_000, 11_000_000))}"}`)), wanted: FOUND, warned: /very long/ },
    { name: 'JSON-LD in circles', html: page(TEA, data(`{"@graph":[${event({ '@id': '#a', superEvent: { '@id': '#b' }, subEvent: { '@id': '#a' } })},{"@type":"Event","@id":"#b","superEvent":{"@id":"#a"},"location":{"@id":"#b"}}]}`)), wanted: FOUND },
    { name: 'JSON-LD with __proto__', html: page(TEA, data(event({}).replace('"@type"', '"__proto__":{"html":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"@type"'))), wanted: FOUND },
    { name: 'texts that pump', html: page(`${TEA}${['('.repeat(20_000), 'Thesis '.repeat(5_000), '1/'.repeat(10_000), ' '.repeat(50_000), `${'a'.repeat(20_000)}@`, 'March 4, '.repeat(3_000), '“'.repeat(20_000), 'https://zoom.us/j/'.repeat(2_000), 'Room A-'.repeat(5_000)].map((text) => `<p>${text}</p>`).join('')}`), wanted: WHEN },
    { name: 'half characters', html: page(`<h1 id="title"></h1><p>When: Thursday, March 4, 2027, 3:00 pm<br>Where: Wean Hall 7500</p>${run(`document.getElementById('title').textContent = 'Tea \\ud83d and \\udc00 Biscuits'; document.title = 'Tea \\ud800'; ${DONE};`)}`), until: 'window.done', wanted: WHEN },
    { name: 'a title that turns round', html: page('', data(event({ name: 'Tea \u202eand\u202c Bis\u200bcuits\u0007' }))), wanted: { title: 'Tea and Biscuits' } },
    { name: 'links that run code', html: page(`${TEA}<a href="javascript:window.hacked=1">Zoom</a>`, data(event({ url: 'javascript:window.hacked=1', location: [{ '@type': 'Place', name: 'Wean Hall 7500' }, { '@type': 'VirtualLocation', url: 'data:text/html,<script>1</script>' }] }))), wanted: FOUND },
    { name: 'a join link that only looks like one', html: page(`${TEA}<p><a href="https://zoom.us.evil.example/j/91234567890?pwd=abc">Join Zoom Meeting</a></p>`), wanted: FOUND, warned: /The join link does not lead where it says/ },
    { name: 'markup in every field', html: page('', data(event({ name: '&lt;img src=x onerror="window.hacked=1"&gt;Tea &amp; Biscuits', description: '<script>window.hacked=1</script><iframe src="javascript:1"></iframe>Words', performer: [{ name: '<svg onload=window.hacked=1>Ada' }], organizer: { name: '"><script>window.hacked=1</script>' } }))), wanted: { title: 'Tea & Biscuits', 'start-time': '15:00' } },
    { name: "content policy default-src 'none'", html: page(TEA), headers: { 'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'" }, wanted: FOUND },
    { name: 'isolated, and framed by nobody', html: page(TEA), headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'x-frame-options': 'DENY', 'permissions-policy': 'clipboard-write=(), fullscreen=()' }, wanted: FOUND },
    { name: 'sandboxed frames', html: page(`${TEA}<iframe sandbox srcdoc="&lt;p&gt;Dinner on March 5, 2027 at 7 pm"></iframe><iframe sandbox="allow-scripts" srcdoc="&lt;script&gt;parent.postMessage({ name: 'page-seen' }, '*')&lt;/script&gt;"></iframe>`), wanted: FOUND },
    { name: 'false messages', html: page(`${TEA}${run(`for (const message of [{ name: 'page-seen', body: { page: { url: 'x', title: 'x', html: '' } } }, { name: 'capture' }, 'calendar-capture']) { window.postMessage(message, '*'); window.dispatchEvent(new MessageEvent('message', { data: message })); document.dispatchEvent(new CustomEvent('calendar-capture', { detail: message })); }`)}`), wanted: FOUND },
    { name: 'nothing at all', html: '', wanted: 'none' },
    { name: 'no elements', html: page(run(`document.documentElement.remove(); ${DONE};`)), until: 'window.done', wanted: 'none' },
  ];
}
