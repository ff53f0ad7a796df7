/** House rules that a machine can check. Each message says what to do. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { LOCALES, tagOf } from '../popup/locales';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesIn(folder: string, ending = /\.tsx?$/): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesIn(path, ending);
    return ending.test(name) ? [path] : [];
  });
}

/** Source without comments and without the text in quotes. */
const codeOf = (path: string): string =>
  read(path)
    .replace(/\/\*[^]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** The parts of src/ that touch the browser; everything else there is the core. */
const EDGES = ['src/browser.ts', 'src/button.ts', 'src/shortcuts.ts', 'src/messages.ts', 'src/background.ts', 'src/captures.ts', 'src/stored.ts', 'src/settings.ts', 'src/history.ts', 'src/watched-sites.ts', 'src/borrowed-sites.ts', 'src/badge.ts', 'src/here-and-now.ts'];
const core = filesIn('src').filter((path) => !EDGES.includes(path));

describe('the core is pure', () => {
  it('has files to look at', () => expect(core.length).toBeGreaterThan(10));

  it.each(core)('%s', (path) => {
    const code = codeOf(path);
    expect(read(path), 'the core imports no browser API: hand the data in').not.toMatch(/from '(?:webextension-polyfill|\.{1,2}\/(?:\.\.\/)*browser)'/);
    expect(code, 'the core runs in workers and on the command line: it names no document, window or chrome').not.toMatch(/(?<![.\w?])(?:document|window|chrome|localStorage)\s*[.[(]/);
    // wall time formatted "as UTC in UTC" passes through Intl unchanged: no arithmetic
    if (path !== 'src/zones.ts') expect(read(path), 'zone arithmetic lives in src/zones.ts: use it, or add to it').not.toMatch(/toZonedDateTime|ZonedDateTime\.from|getTimezoneOffset|\btimeZone\s*:(?!\s*'UTC')/);
    // the command line has a clock of its own
    if (!/^src\/(?:cli|command-line)\.ts$/.test(path)) expect(code, 'the clock comes with the Page (`now`) or the options').not.toMatch(/Date\.now\(\)|new Date\(\)|Temporal\.Now|resolvedOptions\(\)\.timeZone/);
  });
});

it('src/browser.ts alone imports webextension-polyfill', () => {
  const others = ['src', 'popup', 'options', 'welcome', 'content-scripts'].flatMap((folder) => filesIn(folder)).filter((path) => path !== 'src/browser.ts' && /['"]webextension-polyfill/.test(read(path)));
  expect(others).toEqual([]);
});

it('nothing is logged: a log may hold what a page said', () => {
  const others = ['src', 'popup', 'options', 'content-scripts', 'welcome'].flatMap((folder) => filesIn(folder)).filter((path) => /(?<![\w.])console\s*\./.test(codeOf(path)));
  expect(others).toEqual([]);
});

describe('files', () => {
  const all = ['src', 'popup', 'options', 'welcome', 'content-scripts', 'tests', 'scripts'].flatMap((folder) => filesIn(folder, /\.(?:tsx?|mjs)$/)).filter((path) => !path.startsWith('tests/cases/'));
  it.each(all)('%s has a kebab-case name', (path) => expect(basename(path)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|bench|d))?\.(?:tsx?|mts|mjs)$/));
  it('have no folder called utils or helpers: name a file by what it knows', () => expect(all.filter((path) => /\/(?:utils?|helpers?|common|misc)[/.]/.test(path))).toEqual([]));
});

describe('open sets: the file name is the id', () => {
  it.each(filesIn('src/exporters').filter((path) => /^src\/exporters\/(?!index\.|exporter\.)[^/]+\.ts$/.test(path) && /export default/.test(read(path))))('%s', (path) => {
    expect(read(path), `give it id '${basename(path, '.ts')}'`).toContain(`id: '${basename(path, '.ts')}'`);
  });
  it.each(filesIn('src/sites').filter((path) => !/\/(?:index|site)\.ts$/.test(path)))('%s', (path) => {
    const id = basename(path, '.ts');
    expect(read(path), `give it id '${id}'`).toContain(`id: '${id}'`);
    const expects = (slug: string): string => (existsSync(join(root, 'tests/cases', slug, 'expected.json')) ? read(`tests/cases/${slug}/expected.json`) : '');
    const cases = readdirSync(join(root, 'tests/cases')).filter((slug) => slug === id || slug.startsWith(`${id}-`) || expects(slug).includes(`"${id}"`));
    expect(cases, `add a case: tests/cases/${id} (or ${id}-something), or one whose expected.json names the reader "${id}"`).not.toEqual([]);
  });
});

describe('manifest', () => {
  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    // asked for one site at a time, when the user switches it on
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });
  it('opens no file to web pages', () => expect(manifest).not.toHaveProperty('web_accessible_resources'));
  it('runs only on calendar pages of known hosts', () => {
    for (const match of manifest.content_scripts.flatMap(({ matches }) => matches)) expect(match).toMatch(/^https:\/\/(?:[a-z.]+\.)?cmu\.edu\/.*\*$/);
  });
  it('has the version of the package', () => expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version));
});

describe('words', () => {
  const locales = readdirSync(join(root, 'public/_locales'));
  const messages = (locale: string): Record<string, { message: string; description?: string }> => JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<string, { message: string; description?: string }>;
  const english = messages('en');
  const sources = ['src', 'popup', 'content-scripts', 'options', 'welcome'].flatMap((folder) => filesIn(folder)).map(read).join('\n') + read('manifest.json');

  /** A message that says a number stands there once for each plural form: several_events__one, several_events__other. */
  const familyOf = (key: string): string => key.replace(/__[a-z]+$/, '');
  it.each(Object.keys(english).map(familyOf))('%s is used', (key) => expect(sources.includes(`'${key}'`) || sources.includes(`__MSG_${key}__`), `remove "${key}" from every locale, or use it`).toBe(true));
  /** The plural forms that the whole numbers of a language take, with how many of them take each; in CLDR's order. */
  const formsOf = (locale: string): Map<Intl.LDMLPluralRule, number> => {
    const rules = new Intl.PluralRules(tagOf(locale));
    const count = new Map<Intl.LDMLPluralRule, number>();
    for (let n = 0; n <= 5000; n++) count.set(rules.select(n), (count.get(rules.select(n)) ?? 0) + 1);
    return new Map((['zero', 'one', 'two', 'few', 'many', 'other'] as const).flatMap((form) => (count.has(form) ? [[form, count.get(form) ?? 0] as const] : [])));
  };
  it('the settings offer every language that there is', () => expect([...LOCALES].sort(), 'list the folders of public/_locales in popup/locales.ts').toEqual([...locales].sort()));
  it.each(Object.keys(english))('%s says in English what it is for', (key) => expect(english[key]?.description, `give "${key}" a description: translators see no screen`).toMatch(/\S/));
  it.each(locales)('%s has every message, with the same blanks', (locale) => {
    const there = messages(locale);
    const forms = formsOf(locale);
    const wanted = [...new Set(Object.keys(english).map(familyOf))].flatMap((key) => (key in english ? [key] : [...forms.keys()].map((form) => `${key}__${form}`)));
    expect(Object.keys(there), `the plural forms of ${locale} are ${[...forms.keys()].join(', ')}`).toEqual(wanted);
    const blanks = (text: string): string[] => (text.match(/\$\d/g) ?? []).sort();
    for (const key of wanted) {
      expect(there[key]?.message.trim(), key).not.toBe('');
      const [, form] = key.split('__');
      // a form that is for one number alone may say it in a word ("two pages"): any other says it in figures
      const inWords = form !== undefined && forms.get(form as Intl.LDMLPluralRule) === 1;
      const shape = blanks((english[`${familyOf(key)}__other`] ?? english[key])?.message ?? '');
      expect([shape, ...(inWords ? [shape.filter((blank) => blank !== '$1')] : [])], `blanks of ${key}`).toContainEqual(blanks(there[key]?.message ?? ''));
      // a $ that is no blank is lost by the browser
      expect((there[key]?.message ?? '').replace(/\$[1-9]/g, ''), key).not.toContain('$');
    }
  });
  it.each(locales)('%s fits into the stores', (locale) => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description
    expect(messages(locale)['name']?.message.length).toBeLessThanOrEqual(75);
    expect(messages(locale)['description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('documents', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE', 'docs/architecture.md', 'docs/security.md', 'docs/reliability.md'])('%s is there and its links lead somewhere', (path) => {
    for (const [, link = ''] of read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)) {
      const target = resolve(root, path, '..', link);
      expect(existsSync(target), `${relative(root, target)}, linked from ${path}`).toBe(true);
    }
  });
});
