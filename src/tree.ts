/** A page's HTML as a tree, with an index made while it is parsed: who asks for elements by name need not walk it all. */
import { DomHandler, Element, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';

export interface Tree {
  root: Document;
  /** the elements of a name, in page order */
  elements(name: string): readonly Element[];
  /** names of all attributes */
  attributes: ReadonlySet<string>;
  /** every element's name, classes and id, every attribute's name, each once: `<time class="dt-start" datetime=`; a generator's content too */
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

class Indexer extends DomHandler {
  byName = new Map<string, Element[]>();
  attributes = new Set<string>();
  /** values of class, id and type */
  values = new Set<string>();
  #traits = 0;

  onattribute(name: string, value: string): void {
    this.attributes.add(name);
    switch (name) {
      case 'class':
      case 'id':
        this.#traits |= NAMED;
        this.values.add(`${name}="${value}"`);
        break;
      case 'type':
        this.values.add(`${name}="${value}"`);
        break;
      case 'style':
      case 'hidden':
        this.#traits |= MAY_HIDE;
        break;
      case 'role':
        this.#traits |= ROLE;
        break;
    }
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    const element = new IndexedElement(name, attribs);
    element.traits = this.#traits;
    this.#traits = 0;
    this.addNode(element);
    this.tagStack.push(element);
    const namesakes = this.byName.get(name);
    if (namesakes) namesakes.push(element);
    else this.byName.set(name, [element]);
  }

  /** Nobody reads comments. */
  override oncomment(): void {}
  override oncommentend(): void {}
}

const NONE: readonly Element[] = [];

/** Parses as cheerio's slim build does (htmlparser2 into domhandler); comments are left out. */
export function parseTree(html: string): Tree {
  const handler = new Indexer();
  new Parser(handler).end(html);
  const { byName, attributes, values } = handler;
  let marks: string | undefined;
  const written = (): string => {
    const generators = (byName.get('meta') ?? []).filter(({ attribs }) => attribs['name']?.toLowerCase() === 'generator').map(({ attribs }) => `content="${attribs['content'] ?? ''}"`);
    return [...Array.from(byName.keys(), (name) => `<${name} `), ...Array.from(attributes, (name) => ` ${name}=`), ...values, ...generators].join('\n');
  };
  return { root: handler.root, attributes, elements: (name) => byName.get(name) ?? NONE, marks: () => (marks ??= written()) };
}
