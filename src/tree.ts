/** A page's HTML as a tree, with an index made while it is parsed: who asks for elements by name need not walk it all. */
import { DomHandler, Element, type Document } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { ElementType, Parser } from 'htmlparser2';

export interface Tree {
  root: Document;
  /** all elements, in page order */
  all: readonly Element[];
  /** the elements of a name, in page order */
  elements(name: string): readonly Element[];
  /** names of all attributes */
  attributes: ReadonlySet<string>;
  /** every element's name, classes and id, every attribute's name, each once: `<time `, `"dt-start tea"`, ` datetime=`; a generator's content too */
  marks(): string;
}

/** Attributes that few elements have but all must be asked for, as bits: known while parsing, so that nobody asks in vain. */
export const NAMED = 1; // class or id
export const MAY_HIDE = 2; // hidden or style
export const ROLE = 4;

class IndexedElement extends Element {
  /** bits of what attributes it has */
  traits = 0;
}

/** Which of NAMED, MAY_HIDE and ROLE an element has attributes for. */
export const traitsOf = (element: Element): number => (element as IndexedElement).traits;

/** Elements whose text holds no character references (https://html.spec.whatwg.org/#raw-text-elements; htmlparser2 takes two more so). */
const RAW = new Set(['script', 'style', 'textarea', 'xmp']);

class Indexer extends DomHandler {
  all: Element[] = [];
  byName = new Map<string, Element[]>();
  attributes = new Set<string>();
  classes = new Set<string>();
  ids: string[] = [];

  override onopentag(name: string, attribs: Record<string, string>): void {
    let traits = 0;
    for (const attribute in attribs) {
      this.attributes.add(attribute);
      let value = attribs[attribute] as string;
      if (value.includes('&')) attribs[attribute] = value = decodeHTMLAttribute(value);
      if (attribute === 'class') {
        traits |= NAMED;
        this.classes.add(value);
      } else if (attribute === 'id') {
        traits |= NAMED;
        this.ids.push(value);
      } else if (attribute === 'style' || attribute === 'hidden') traits |= MAY_HIDE;
      else if (attribute === 'role') traits |= ROLE;
    }
    const element = new IndexedElement(name, attribs, undefined, name === 'script' ? ElementType.Script : name === 'style' ? ElementType.Style : ElementType.Tag);
    element.traits = traits;
    this.addNode(element);
    this.tagStack.push(element);
    this.all.push(element);
    const namesakes = this.byName.get(name);
    if (namesakes) namesakes.push(element);
    else this.byName.set(name, [element]);
  }

  /** Character references are decoded here, where there are any: the tokenizer may then skip through text and values. */
  override ontext(data: string): void {
    super.ontext(data.includes('&') && !RAW.has((this.tagStack[this.tagStack.length - 1] as Element).name) ? decodeHTML(data) : data);
  }

  /** Nobody reads comments. */
  override oncomment(): void {}
  override oncommentend(): void {}
}

const NONE: readonly Element[] = [];

/** Parses as cheerio's slim build does (htmlparser2 into domhandler); comments are left out. */
export function parseTree(html: string): Tree {
  const handler = new Indexer();
  new Parser(handler, { decodeEntities: false }).end(html);
  const { all, byName, attributes, classes, ids } = handler;
  const elements = (name: string): readonly Element[] => byName.get(name) ?? NONE;
  let marks: string | undefined;
  const written = (): string => {
    const generators = elements('meta').filter(({ attribs }) => attribs['name']?.toLowerCase() === 'generator').map(({ attribs }) => `content="${attribs['content'] ?? ''}"`);
    const line = (values: Iterable<string>, write: (value: string) => string): string => Array.from(values, write).join('\n');
    return [line(byName.keys(), (name) => `<${name} `), line(attributes, (name) => ` ${name}=`), `"${[...classes].join('"\n"')}"`, ids.join('\n'), ...generators].join('\n');
  };
  return { root: handler.root, all, attributes, elements, marks: () => (marks ??= written()) };
}
