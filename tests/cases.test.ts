/**
 * Golden cases: tests/cases/<slug>/ holds page.html or text.txt, case.json (the page's address, the reader's clock and zone) and
 * expected.json, what a careful reader finds there. See tests/cases/README.md for what expected.json may say.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventDraft, Evidence, Field, Grounds } from '../src/event';
import { findEvents } from '../src/find-events';
import type { Page } from '../src/page';

const folder = join(import.meta.dirname, 'cases');
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

/** case.json */
interface Given {
  url?: string;
  now: string;
  zone: string;
  lang?: string;
  title?: string;
  /** what the case is about, for its readers */
  note?: string;
  /** why it is not read right yet; the case must then fail */
  todo?: string;
}

/** expected.json holds an array of these: only what is named is compared. */
type Expected = { [K in keyof EventDraft]?: EventDraft[K] | null } & {
  grounds?: Partial<Record<Field, Grounds>>;
};

function read<T>(slug: string, file: string): T {
  const path = join(folder, slug, file);
  if (!existsSync(path)) throw new Error(`tests/cases/${slug} has no ${file}`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function pageOf(slug: string, { url, now, zone, lang, title }: Given): Page {
  const html = join(folder, slug, 'page.html');
  const text = join(folder, slug, 'text.txt');
  if (existsSync(html) === existsSync(text)) throw new Error(`tests/cases/${slug} must hold either page.html or text.txt`);
  return {
    ...(existsSync(html) ? { html: readFileSync(html, 'utf8') } : { text: readFileSync(text, 'utf8') }),
    now, zone, ...(url === undefined ? {} : { url }), ...(lang === undefined ? {} : { lang }), ...(title === undefined ? {} : { title }),
  };
}

/** What was found, cut down to what expected.json names, so that both can be compared as a whole. */
function cutTo(expected: Expected, event: EventDraft): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(expected)) {
    const value: unknown = event[field as keyof EventDraft];
    if (field === 'grounds') found[field] = Object.fromEntries(Object.keys(expected.grounds ?? {}).map((key) => [key, event.evidence[key as Field]?.grounds]));
    else if (field === 'evidence') found[field] = Object.fromEntries(Object.entries(expected.evidence ?? {}).map(([key, wants]) => [key, parts(event.evidence[key as Field], wants)]));
    // a description is long: its telling words are enough
    else if (field === 'description' && typeof wanted === 'string') found[field] = event.description?.includes(wanted) ? wanted : event.description;
    else if (field === 'assumed' || field === 'warnings') found[field] = [...(value as string[])].sort();
    else found[field] = value ?? null;
  }
  return found;
}

const parts = (evidence: Evidence | undefined, wants: Partial<Evidence>): Partial<Evidence> | undefined =>
  evidence && Object.fromEntries(Object.keys(wants).map((key) => [key, evidence[key as keyof Evidence]]));

const sorted = (expected: Expected): Expected => ({
  ...expected,
  ...(expected.assumed ? { assumed: [...expected.assumed].sort() } : {}),
  ...(expected.warnings ? { warnings: [...expected.warnings].sort() } : {}),
});

describe('golden cases', () => {
  it('are there', () => expect(slugs).not.toEqual([]));
  // a case that must fail would fail without its files, too
  it.each(slugs)('%s is whole', (slug) => {
    expect(pageOf(slug, read<Given>(slug, 'case.json')).zone).not.toBe('');
    expect(read<Expected[]>(slug, 'expected.json')).toBeInstanceOf(Array);
  });

  for (const slug of slugs) {
    const { todo } = existsSync(join(folder, slug, 'case.json')) ? read<Given>(slug, 'case.json') : { todo: undefined };
    (todo === undefined ? it : it.fails)(todo === undefined ? slug : `${slug} (todo: ${todo})`, () => {
      const given = read<Given>(slug, 'case.json');
      const expected = read<Expected[]>(slug, 'expected.json');
      const events = findEvents(pageOf(slug, given), ({ reader, error }) => {
        throw new Error(`reader ${reader}: ${error.message}`, { cause: error });
      });
      expect(events.map(({ title, start }) => `${start} ${title}`), 'number of events').toHaveLength(expected.length);
      events.forEach((event, n) => expect(cutTo(expected[n] as Expected, event)).toEqual(sorted(expected[n] as Expected)));
    });
  }
});
