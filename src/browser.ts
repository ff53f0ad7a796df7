/** The only door to the browser's extension API: promises everywhere, in every browser. */
export { default } from 'webextension-polyfill';
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
