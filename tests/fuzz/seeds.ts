/** What fuzzing starts from: every golden page and text, every announcement of the other tests, and what fuzzing found before. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../src/page';
import { ANNOUNCEMENTS } from '../languages/announcements';
import { TEXTS } from '../text/announcements';

export interface Seed extends Page {
  name: string;
}

const cases = join(import.meta.dirname, '../cases');
const corpus = join(import.meta.dirname, 'corpus');
const CLOCK = { now: '2027-01-11T09:00', zone: 'America/New_York' };

function golden(): Seed[] {
  return readdirSync(cases).filter((name) => existsSync(join(cases, name, 'case.json'))).map((name) => {
    const { now, zone, url } = JSON.parse(readFileSync(join(cases, name, 'case.json'), 'utf8')) as Pick<Page, 'now' | 'zone'> & { url?: string };
    const html = join(cases, name, 'page.html');
    return { name, now, zone, ...(url !== undefined && { url }), ...(existsSync(html) ? { html: readFileSync(html, 'utf8') } : { text: readFileSync(join(cases, name, 'text.txt'), 'utf8') }) };
  });
}

const announcements: Seed[] = [
  ...Object.values(TEXTS).flat().map(([text], n) => ({ name: `text ${n}`, text, ...CLOCK })),
  ...Object.entries(ANNOUNCEMENTS).flatMap(([lang, rows]) => rows.map(({ text, now }, n) => ({ name: `${lang} ${n}`, text, ...CLOCK, now }))),
];

/** Inputs that broke something once, and others made by hand to break something: `*.html` and `*.txt`. */
export const CORPUS: Seed[] = readdirSync(corpus).filter((name) => /\.(?:html|txt)$/.test(name)).map((name) => {
  const body = readFileSync(join(corpus, name), 'utf8');
  return { name, url: 'https://www.example.edu/talk', ...CLOCK, ...(name.endsWith('.html') ? { html: body } : { text: body }) };
});

export const GOLDEN: Seed[] = golden();
export const SEEDS: Seed[] = [...GOLDEN, ...announcements, ...CORPUS];
