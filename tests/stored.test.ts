/** What was kept: by every released version, by nobody knows whom, and where there is no room. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kept, keep } from '../popup/kept';
import { START, type Review } from '../popup/review';
import { forgetTab, leaveCapture, takeCapture } from '../src/captures';
import { clearHistory, exportRecords, forgetEntries, keepRecords, readHistory, remember, type Added } from '../src/history';
import { changeSettings, DEFAULTS, readSettings } from '../src/settings';

type Values = Record<string, unknown>;

const { store } = vi.hoisted(() => {
  /** A browser's store: values are copied in and out, and there is only so much room. */
  const area = () => {
    const held = new Map<string, string>();
    const one = {
      room: Infinity,
      failing: false,
      fill(values: Values) {
        held.clear();
        for (const [key, value] of Object.entries(values)) held.set(key, JSON.stringify(value));
      },
      size: () => [...held.values()].reduce((sum, value) => sum + value.length, 0),
      async get(key?: string): Promise<Values> {
        await Promise.resolve();
        if (one.failing) throw new Error('IO error: the database is gone');
        return Object.fromEntries([...held].filter(([name]) => key === undefined || name === key).map(([name, value]) => [name, JSON.parse(value) as unknown]));
      },
      async set(values: Values): Promise<void> {
        await Promise.resolve();
        const added = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)] as const);
        const size = [...new Map([...held, ...added]).values()].reduce((sum, value) => sum + value.length, 0);
        if (one.failing || size > one.room) throw new Error('QUOTA_BYTES quota exceeded');
        for (const [key, value] of added) held.set(key, value);
      },
      async remove(keys: string | string[]): Promise<void> {
        await Promise.resolve();
        for (const key of [keys].flat()) held.delete(key);
      },
    };
    return one;
  };
  return { store: { local: area(), session: area() } };
});
vi.mock('../src/browser', () => ({ default: { storage: store } }));
/** The one lock that matters here: what asks for it waits for those before. */
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: <T>(_: string, work: () => Promise<T>): Promise<T> => { const mine = last.then(work); last = mine.catch(() => undefined); return mine; } } });

beforeEach(() => {
  for (const area of [store.local, store.session]) {
    area.fill({});
    area.room = Infinity;
    area.failing = false;
  }
});

const added = (n: number, text = ''): Added => ({ event: { uid: `${n}`, title: `Talk ${n}`, start: '2027-03-04T15:00', end: '2027-03-04T16:00', allDay: false, zone: 'America/New_York', speakers: [], status: 'confirmed', description: text }, found: { start: '2027-03-04T15:00' } });
const reviewed: Review['events'][number] = { ...added(1).event, assumed: ['zone'], warnings: [], edited: ['title'], evidence: { title: { grounds: 'labelled', reader: 'announcement', quote: 'Talk' } }, alternatives: {}, found: { start: '2027-03-04T15:00' } };
const draft: Review = { ...START, state: 'ready', text: 'Tea, March 4', events: [reviewed] };

describe('what a released version kept is read whole', () => {
  const folder = join(import.meta.dirname, 'stored');
  const released = readdirSync(folder);
  it('of every version', () => expect(released).not.toEqual([]));
  it.each(released)('%s', async (file) => {
    const was = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Values;
    store.local.fill(was);
    // a switch of 0.1.0 has become a choice: off is the event's zone alone
    const { ownZone, ...settings } = was['settings'] as { ownZone: boolean };
    expect(await readSettings()).toEqual({ ...DEFAULTS, ...settings, zones: ownZone ? 'both' : 'event' });
    expect(await readHistory()).toEqual(was['history']);
    expect(await exportRecords()).toEqual(was['export-records']);
  });
});

it('settings changed at the same time, as by two pages, are all kept', async () => {
  await Promise.all([changeSettings({ dateOrder: 'dmy' }), changeSettings({ weekStart: 1 }), changeSettings({ zones: 'event' })]);
  expect(await readSettings()).toEqual({ ...DEFAULTS, dateOrder: 'dmy', weekStart: 1, zones: 'event' });
});

describe('what makes no sense', () => {
  const anything = fc.anything({ withNullPrototype: false, withBigInt: false, maxDepth: 4, key: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('uid', 'event', 'found', 'title', 'start', 'events', 'state', 'speakers', '__proto__', 'length')) });
  it('is left out, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        store.local.fill({ settings: value, history: value, 'export-records': value });
        store.session.fill({ 'draft:1:x': value, 'capture:1': value });
        expect(Object.keys(await readSettings())).toEqual(Object.keys(DEFAULTS));
        expect(await readHistory()).toEqual([]);
        for (const record of Object.values(await exportRecords())) expect(typeof record.hash).toBe('string');
        expect(await kept('draft:1:x')).toBeUndefined();
        expect(await takeCapture(1)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
  it('goes without what does', async () => {
    await remember([added(1), added(2)], 'ics', 1);
    const [second, first] = await readHistory();
    for (const [field, wrong] of [['uid', 7], ['event', null], ['found', 'x'], ['added', 'yesterday'], ['target', []]] as const) {
      store.local.fill({ history: [{ ...second, [field]: wrong }, first, 'x', null] });
      expect(await readHistory()).toEqual([first]);
    }
    for (const [field, wrong] of [['title', 7], ['start', 'soon'], ['end', '2027'], ['speakers', 'Ada'], ['status', 'maybe'], ['online', 'Zoom'], ['online', { service: 'Zoom', phones: 1 }], ['url', {}], ['zone', undefined], ['allDay', 'no'], ['geo', { latitude: '1' }], ['categories', [1]]] as const) {
      store.local.fill({ history: [{ ...second, event: { ...second?.event, [field]: wrong } }, first] });
      expect(await readHistory(), `${field}: ${JSON.stringify(wrong)}`).toEqual([first]);
    }
  });
  it('of a draft: the page is read again', async () => {
    expect(await keep('draft:1:x', draft)).toBe(true);
    expect(await kept('draft:1:x')).toEqual(draft);
    for (const broken of [{ ...draft, events: [{ ...reviewed, evidence: { title: 'x' } }] }, { ...draft, events: 'x' }, { ...draft, chosen: 4 }, { ...draft, state: 'reading' }, { ...draft, text: null }, { ...draft, events: [{ ...reviewed, warnings: undefined }] }]) {
      store.session.fill({ 'draft:1:x': broken });
      expect(await kept('draft:1:x')).toBeUndefined();
    }
  });
});

describe('where there is no room', () => {
  it('the oldest half of the list goes for the newest', async () => {
    await remember(Array.from({ length: 100 }, (_, n) => added(n, 'x'.repeat(1_000))), 'ics', 1);
    store.local.room = store.local.size();
    expect(await remember([added(1_000, 'x'.repeat(1_000))], 'ics', 2)).toBe(true);
    const titles = (await readHistory()).map(({ event }) => event.title);
    expect(titles.slice(0, 2)).toEqual(['Talk 1000', 'Talk 99']);
    expect(titles).toHaveLength(50);
  });
  it('nothing is thrown, the caller is told, and what was there stays', async () => {
    await remember([added(1)], 'ics', 1);
    await changeSettings({ duration: 90 });
    store.local.room = 0;
    store.session.room = 0;
    expect(await remember([added(2)], 'ics', 2)).toBe(false);
    expect(await keep('draft:1:x', draft)).toBe(false);
    await keepRecords([{ uid: '1', sequence: 0, hash: 'x' }]);
    expect((await changeSettings({ duration: 15 })).duration).toBe(90);
    expect((await readHistory()).map(({ uid }) => uid)).toEqual(['1']);
  });
  it('a store that answers with errors is an empty one', async () => {
    store.local.failing = true;
    store.session.failing = true;
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readHistory()).toEqual([]);
    expect(await exportRecords()).toEqual({});
    expect(await kept('x')).toBeUndefined();
    expect(await takeCapture(1)).toBeUndefined();
    expect(await remember([added(1)], 'ics', 1)).toBe(false);
  });
});

describe('the list', () => {
  it('loses nothing when two windows add at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => remember([added(n)], 'ics', n)));
    expect(await readHistory()).toHaveLength(20);
    await Promise.all([forgetEntries(['3']), remember([added(30)], 'ics', 1), keepRecords([{ uid: 'a', sequence: 0, hash: 'x' }]), keepRecords([{ uid: 'b', sequence: 0, hash: 'x' }])]);
    expect((await readHistory()).map(({ uid }) => uid)).not.toContain('3');
    expect(await readHistory()).toHaveLength(20);
    expect(Object.keys(await exportRecords())).toEqual(['a', 'b']);
  });
  it('has an end, and is emptied', async () => {
    await remember(Array.from({ length: 10_100 }, (_, n) => added(n)), 'ics', 1);
    expect(await readHistory()).toHaveLength(10_000);
    await keepRecords(Array.from({ length: 10_100 }, (_, n) => ({ uid: `u${n}`, sequence: 0, hash: 'x' })));
    expect(Object.keys(await exportRecords())).toHaveLength(10_000);
    await clearHistory();
    expect(store.local.size()).toBe(0);
  });
});

it('what was kept of a closed tab goes, and nothing of another', async () => {
  await keep('draft:1:https://a.example/', draft);
  await keep('draft:12:https://a.example/', draft);
  await leaveCapture(1, { kind: 'selection', frameId: 0, words: 'x' });
  await forgetTab(1);
  expect(Object.keys(await store.session.get())).toEqual(['draft:12:https://a.example/']);
});
