/** Every regular expression of the sources: those written out, and those made out of words while the extension runs. */
import { parseAst } from 'rolldown/parseAst';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface FoundRegex {
  place: string;
  pattern: string;
  flags: string;
}

const root = join(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

type Node = Record<string, unknown> & { start: number };

/** What `pick` makes of each node of the sources' syntax trees; `place` says where one stands. */
function collect<T>(folders: readonly string[], pick: (node: Node, place: () => string) => T | undefined): T[] {
  return folders.flatMap(sources).flatMap((path) => {
    const code = readFileSync(join(root, path), 'utf8');
    const found: T[] = [];
    const look = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(look);
      if (typeof node !== 'object' || node === null) return;
      const one = 'start' in node ? pick(node as Node, () => `${path}:${code.slice(0, node.start as number).split('\n').length}`) : undefined;
      if (one !== undefined) found.push(one);
      Object.values(node).forEach(look);
    };
    look(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
    return found;
  });
}

/** Those that are written out. */
export const regexesOf = (folders: readonly string[]): FoundRegex[] => collect(folders, ({ regex }, place) => (regex === undefined ? undefined : { place: place(), ...(regex as Omit<FoundRegex, 'place'>) }));

/** Where others are made. */
export const makersOf = (folders: readonly string[]): string[] => collect(folders, ({ type, callee }, place) => ((type === 'NewExpression' || type === 'CallExpression') && (callee as { name?: string }).name === 'RegExp' ? place() : undefined));

/** Those that sources make while `work` runs, each once. */
export async function regexesMadeBy(work: () => Promise<void>): Promise<FoundRegex[]> {
  const Real = RegExp;
  const found = new Map<string, FoundRegex>();
  const make = (given: unknown[]): RegExp => {
    const made = Reflect.construct(Real, given);
    // the first of our own files on the stack made it
    const [, place] = /\/((?:src|popup|options|content-scripts)\/[^:?)]+:\d+)/.exec(new Error().stack ?? '') ?? [];
    if (place) found.set(`${place} ${made.flags} ${made.source}`, { place, pattern: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Real, { construct: (_, given) => make(given), apply: (_, __, given) => make(given) });
  try {
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return [...found.values()];
}
