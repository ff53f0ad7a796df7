/** Text out of the markup that structured data carries in its strings: entities, tags, line breaks. */
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { parseTree } from '../tree';

const BREAKING = new Set('address article blockquote br dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table td th tr ul'.split(' '));
const SPACED = new Set('blockquote h1 h2 h3 h4 h5 h6 p table'.split(' '));
const SILENT = new Set(['script', 'style', 'template', 'head', 'title']);
/** A description that is longer than a long article is cut. */
const MAX_LENGTH = 20_000;

/** One line of text: tags off, entities decoded (twice when they were escaped twice), white space collapsed. */
export function lineText(markup: string): string {
  return plainText(markup).replace(/\s+/g, ' ').trim();
}

/** Text with its line breaks: blocks and `<br>` break, paragraphs leave an empty line; plain text keeps its own breaks. */
export function plainText(markup: string): string {
  let text = markup.slice(0, MAX_LENGTH);
  // WordPress plug-ins write "&lt;p&gt;Doors &amp;#8211; 7 pm": two rounds are the most that were seen.
  for (let round = 0; round < 2 && /&(?:[a-z]{2,10}|#\d{2,6}|#x[\da-f]{2,5});|<[a-z/!][^<]*>/i.test(text); round++) text = strip(text);
  return tidy(text);
}

function strip(markup: string): string {
  // Only markup that has block tags gives its raw newlines up, as HTML does.
  const isHtml = /<(?:p|div|br|li|ul|ol|h[1-6]|table|section)\b/i.test(markup);
  return nodesText(parseTree(markup).root.children, isHtml);
}

/** An element's text with the line breaks that its blocks and `<br>`s make. */
export function elementText(element: Element): string {
  return tidy(nodesText(element.children, true).slice(0, MAX_LENGTH));
}

function nodesText(nodes: AnyNode[], isHtml: boolean): string {
  const parts: string[] = [];
  const walk = (node: AnyNode, depth: number): void => {
    if (isText(node)) parts.push(isHtml ? node.data.replace(/\s+/g, ' ') : node.data);
    if (!('children' in node) || depth > 200) return;
    const name = isTag(node) ? node.name : '';
    if (SILENT.has(name)) return;
    const edge = SPACED.has(name) ? '\n\n' : BREAKING.has(name) ? '\n' : '';
    if (edge) parts.push(edge);
    if (name === 'li') parts.push('- ');
    for (const child of node.children) walk(child, depth + 1);
    if (edge && name !== 'br') parts.push(edge);
  };
  for (const node of nodes) walk(node, 0);
  return parts.join('');
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
