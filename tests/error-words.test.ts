import { expect, it } from 'vitest';
import { errorWords } from '../popup/error-words';

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

it('says what went wrong and where, and nothing of what was read', () => {
  const words = errorWords(thrown(() => JSON.parse('{"passcode": tulip-42}') as unknown));
  expect(words).toMatch(/^SyntaxError(?: \([\w.-]+:\d+:\d+\))?$/);
  expect(words).not.toContain('tulip');
});

it.each(['passcode tulip-42', { passcode: 'tulip-42' }, undefined])('%j is no error', (thing) => expect(errorWords(thing)).toBe('unknown error'));

it('names our own file', () => {
  const error = Object.assign(new TypeError('tulip-42'), { stack: 'TypeError: tulip-42\n    at read (chrome-extension://abcdef/assets/find-events-x1.js:12:345)\n    at async main' });
  expect(errorWords(error)).toBe('TypeError (find-events-x1.js:12:345)');
});
