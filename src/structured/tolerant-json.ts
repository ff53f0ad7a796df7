/** JSON as pages write it: inside comments or CDATA, with trailing commas, raw line breaks, entities, several values in a row. */

/** A comment or CDATA section closes in fewer characters. */
const LONGEST_END = 60;

/** The values of one script; empty when nothing can be read. */
export function parseTolerant(script: string): unknown[] {
  let text = script.replace(/^\uFEFF/, '').trim();
  text = text.replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '');
  // looked for near the end only: tried behind every blank of a long text, this pattern would take for ever
  text = `${text.slice(0, -LONGEST_END)}${text.slice(-LONGEST_END).replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/, '')}`.trim();
  if (!text.includes('"') && text.includes('&quot;')) text = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const strict = parse(text);
  if (strict !== undefined) return [strict];
  return split(repair(text)).map(parse).filter((value) => value !== undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** One pass: raw control characters in strings are escaped, invalid escapes and comments go, and commas before a closing bracket. */
function repair(text: string): string {
  let out = '';
  let last = ''; // the last character that is no space
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') {
      const end = stringEnd(text, at);
      out += repairString(text.slice(at, end));
      last = char;
      at = end;
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (char === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (char === ',') {
      let next = at + 1;
      while (/[\s,]/.test(text[next] ?? '')) next++;
      if (!/[\]}]/.test(text[next] ?? ']') && last !== '[' && last !== '{') out += ',';
      at = next;
    } else {
      out += char;
      if (char.trim()) last = char;
      at++;
    }
  }
  return out;
}

function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function repairString(literal: string): string {
  return literal
    .replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g, '')
    .replace(/[\u0000-\u001f]/g, (char) => (char === '\n' ? '\\n' : char === '\t' ? '\\t' : ''));
}

/** Cuts values that follow each other (`{…}{…}`, `{…};`) apart at depth 0. */
function split(text: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '"') at = stringEnd(text, at) - 1;
    else if (char === '{' || char === '[') {
      if (depth++ === 0) from = at;
    } else if ((char === '}' || char === ']') && depth > 0 && --depth === 0) values.push(text.slice(from, at + 1));
  }
  return values;
}
