/** A file name that every system takes, from a title that says anything. */
import { cleanLine } from '../writing/clean-text';
import { shorten } from '../writing/shorten';

const MAX_BYTES = 120;
const EXTENSION = '.ics';
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file: also with an extension
const RESERVED = /^(con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)(?=\.|$)/i;
const encoder = new TextEncoder();

/** `Some title.ics`: no character that Windows, macOS, Linux or Android forbids, nothing invisible, at most 120 bytes of UTF-8. */
export function icsFileName(title: string): string {
  const legal = cleanLine(title)
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]+/g, ' ')
    // control and format characters (joiners, bidi marks), separators, private use, surrogates, what is not assigned
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = shorten(bare(legal), MAX_BYTES - EXTENSION.length - 1, (text) => encoder.encode(text).length);
  return `${bare(short).replace(RESERVED, '_$1') || 'event'}${EXTENSION}`;
}

/** Without what systems hide (a leading dot) or drop (trailing dots and spaces), or programs take for an option. */
function bare(name: string): string {
  return name.replace(/^[\s.~-]+/, '').replace(/[\s.~]+$/, '');
}
