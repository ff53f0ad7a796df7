/**
 * An error in words that may be passed on to the maintainers: what went wrong and where in our code, but not its message. Messages
 * quote what was being read ("Unexpected token … in …"), and that may be somebody's passcode.
 */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const [, place] = /\/([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? '') ?? [];
  return place === undefined ? error.name : `${error.name} (${place})`;
}
