/** Every regular expression that the sources write out, with where it stands. */
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

export function regexesOf(folders: readonly string[]): FoundRegex[] {
  return folders.flatMap(sources).flatMap((path) => {
    const code = readFileSync(join(root, path), 'utf8');
    const found: FoundRegex[] = [];
    const look = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(look);
      if (typeof node !== 'object' || node === null) return;
      if ('regex' in node && 'start' in node) found.push({ place: `${path}:${code.slice(0, node.start as number).split('\n').length}`, ...(node.regex as Omit<FoundRegex, 'place'>) });
      Object.values(node).forEach(look);
    };
    look(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
    return found;
  });
}
