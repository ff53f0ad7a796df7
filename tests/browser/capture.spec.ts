/** What a capture takes out of a live page, and what it leaves there. */
import { capturePage } from '../../content-scripts/capture';
import { captureSelection } from '../../content-scripts/selection';
import { expect, test } from './fixtures';

test('a capture is what the reader sees, with the data that machines read', async ({ show, tab }) => {
  await show(`<!doctype html><html lang="en"><head><title>Talk</title><meta property="og:title" content="Talk"><style>.off{display:none}.blank{visibility:hidden}.blank b{visibility:visible}</style>
    <script>window.spy = 1</script><script type="application/ld+json">{"@type":"Event"}</script></head><body>
    <p onclick="x()" style="color:red" class="lead">Shown &lt;b&gt; &amp; "quoted"</p><p class="off">Not laid out</p><p class="blank">Not painted <b>but this is</b></p>
    <details><summary>More</summary><p>Folded away</p></details>
    <div class="off">Menu <a href="https://calendar.google.com/calendar/render?action=TEMPLATE&text=Talk">Google</a></div>
    <form><input name="attributes"><input name="firstChild"><p>In a form</p></form><div id="host"></div><iframe srcdoc="<p>In a frame</p>"></iframe><iframe srcdoc="<p>No room</p>" width="80" height="20"></iframe>
    <svg><text>drawing</text></svg><time datetime="2027-03-04T16:30">March 4</time></body></html>`);
  await tab.evaluate(() => {
    const host = document.querySelector('#host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>In a shadow</p>';
  });
  await tab.frameLocator('iframe >> nth=0').locator('p').waitFor();
  const { html = '', title, lang, cut } = await tab.evaluate(capturePage, 1_000_000);
  expect({ title, lang, cut }).toEqual({ title: 'Talk', lang: 'en' });
  for (const there of ['Shown &lt;b&gt; &amp; "quoted"', '<b>but this is</b>', 'Folded away', 'In a form', 'In a shadow', 'In a frame', '{"@type":"Event"}', 'og:title', 'datetime="2027-03-04T16:30"', 'class="lead"']) expect(html).toContain(there);
  for (const absent of ['Not laid out', 'Not painted', 'window.spy', 'drawing', 'display:none']) expect(html).not.toContain(absent);
  expect(html.match(/data-frame/g), 'a frame without room for words is not looked into').toHaveLength(1);
  expect(html, 'a hidden menu keeps its calendar links, marked').toMatch(/<div class="off" hidden>Menu <a href="https:\/\/calendar\.google\.com[^>]+>Google<\/a><\/div>/);
});

test('hidden text is left out wherever it hides, and what styles make visible stays', async ({ show, tab }) => {
  await show(`<!doctype html><html><title>Talk</title><style>.off{display:none}.blank{visibility:hidden}.all-caps{text-transform:uppercase}.shown{display:block!important}.through{display:contents}</style>
    <main><section><div><p>One</p><p>Two <span class="off">secret A</span></p><ul><li>Three</li><li class="blank">secret B</li></ul></div></section>
    <section class="all-caps"><p>Straße <b>four</b></p></section><p class="shown" style="display:none">Five</p><p hidden class="shown">Six</p><div class="through"><p>Seven</p><p class="off">secret C</p></div>
    <textarea>secret D</textarea><select><option>secret E</option></select><noscript>secret F</noscript><a href="/x"><img class="off" alt="secret G"></a><table><tr><td>Eight</td><td class="off">secret H</td></tr></table></main>
    <aside>${'<div><p>x</p><p class="off">secret I</p>'.repeat(300)}</aside>`);
  const { html = '' } = await tab.evaluate(capturePage, 1_000_000);
  for (const there of ['One', 'Two', 'Three', 'Straße', 'four', 'Seven', 'Eight']) expect(html).toContain(there);
  expect(html, 'a style that is overruled is not carried along').toMatch(/<p class="shown">Five<\/p><p class="shown">Six<\/p>/);
  expect(html).not.toContain('secret');
});

test('a long page with something hidden at each of many levels is captured as exactly, though it is looked at in another way', async ({ show, tab }) => {
  const level = (n: number): string => `<div><p>seen ${n} ${'lorem ipsum '.repeat(100)}</p><p class="off">secret ${n}</p>`;
  await show(`<!doctype html><title>Deep</title><style>.off{display:none}</style>${Array.from({ length: 200 }, (_, n) => level(n)).join('')}`);
  const { html = '' } = await tab.evaluate(capturePage, 10_000_000);
  expect(html).not.toContain('secret');
  expect(html.match(/seen \d+/g)).toHaveLength(200);
});

test('shadow roots in shadow roots, with what is put into their slots', async ({ show, tab }) => {
  await show('<!doctype html><title>Talk</title><talk-card><b slot="when">March 4</b><i>in no slot</i></talk-card><div id="box"></div>');
  await tab.evaluate(() => {
    const root = document.querySelector('talk-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>When: <slot name="when">never</slot></p><talk-place></talk-place>';
    const inner = root?.querySelector('talk-place')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>Where: Wean Hall</p><slot>nothing given</slot>';
    const box = document.querySelector('#box')?.attachShadow({ mode: 'open' });
    if (box) box.innerHTML = '<p>In a box</p>';
  });
  const { html = '' } = await tab.evaluate(capturePage, 1_000_000);
  expect(html).toContain('<p>When: <b slot="when">March 4</b></p><talk-place><p>Where: Wean Hall</p><slot>nothing given</slot></talk-place>');
  expect(html).toContain('In a box');
  expect(html).not.toContain('in no slot');
});

test('a page longer than the limit is cut, and says so', async ({ show, tab }) => {
  await show(`<!doctype html><title>Long</title>${'<p>word</p>'.repeat(5_000)}`);
  const { html = '', cut } = await tab.evaluate(capturePage, 10_000);
  expect(html.length).toBe(10_000);
  expect(cut).toBe(true);
});

test('a selection keeps its lines, also in a text box', async ({ show, tab }) => {
  await show('<!doctype html><div id="a"><div>one</div><div>two<br>three</div></div><textarea>four\nfive</textarea>');
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#a') as Element));
  expect((await tab.evaluate(captureSelection)).trim()).toBe('one\ntwo\nthree');
  await tab.locator('textarea').selectText();
  expect(await tab.evaluate(captureSelection)).toBe('four\nfive');
});
