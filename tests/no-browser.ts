/** Stands in for webextension-polyfill in unit tests: naming it is fine, using it is a mistake that says so. */
export default new Proxy({}, {
  get(_target, name) {
    throw new Error(`a unit test reached for browser.${String(name)}: test that in tests/browser`);
  },
});
