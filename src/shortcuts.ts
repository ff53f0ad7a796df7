/** The keys that open the popup and read a selection, as the browser has them now. */
import browser from './browser';

export interface Shortcuts {
  /** "Alt+Shift+C"; absent when the user took it away, or another extension has it */
  open?: string;
  selection?: string;
}

export async function shortcuts(): Promise<Shortcuts> {
  const all = await browser.commands.getAll();
  const keyOf = (name: string): string | undefined => all.find((command) => command.name === name)?.shortcut || undefined;
  const [open, selection] = [keyOf('_execute_action'), keyOf('capture-selection')];
  return { ...(open !== undefined && { open }), ...(selection !== undefined && { selection }) };
}
