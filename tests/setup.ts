// Node has no Temporal yet; browsers load the same polyfill where they lack it.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
export {};
