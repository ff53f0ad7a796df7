/** The tree is cheerio's own, but for comments; its index holds what a walk over it would find. */
import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { parseTree } from '../src/tree';

const MARKUP = [
  '<p>Tea &amp; talk &#8211; caf&eacute; &notit; &copy2027 a & b</p>',
  '<a href="/?a=1&amp;b=2&copy=3&quot" title=\'&lt;4 pm&gt;\' data-x=a&amp;b>x &lt;b&gt;</a>',
  '<title>A &amp; B</title><textarea>&amp;</textarea><script>if (a && b) "&amp;"</script><style>a::after { content: "&amp;" }</style>',
  '<ul><li>one<li>two<table><tr><td>March 4<td>4 pm</table></ul><p>open<p>ends',
  '<svg><path d="M0 0"/><title>i</title></svg><br/>text<b>bold<i>both</b>after</i>',
];

describe('parseTree', () => {
  it.each(MARKUP)('%s', (html) => expect(load(parseTree(html).root).html()).toBe(load(html).html()));

  it('leaves comments out', () => expect(load(parseTree('a<!-- b -->c').root).text()).toBe('ac'));

  it('knows elements by name, in page order, and the names of attributes', () => {
    const tree = parseTree('<p id="one"><time datetime="2027-03-04">March 4</time></p><p class="two"><time>4 pm</time></p>');
    expect(tree.elements('p').map(({ attribs }) => attribs)).toEqual([{ id: 'one' }, { class: 'two' }]);
    expect(tree.elements('time')).toHaveLength(2);
    expect(tree.all.map(({ name }) => name)).toEqual(['p', 'time', 'p', 'time']);
    expect([...tree.attributes].sort()).toEqual(['class', 'datetime', 'id']);
    expect(tree.marks()).toMatch(/<time \n|"two"|^one$/m);
  });
});
