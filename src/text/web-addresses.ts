/** Addresses of the web and of mail, and names of files, hold digits that are no dates. */

/** A line that is a document's name ("Agenda 2019-01-17 515PM.pdf") speaks of the document. */
const FILE_NAME = /\.(?:pdf|docx?|pptx?|xlsx?|jpe?g|png|zip|mp[34])\b[\s)\]]*(?:\([^)]*\))?$/i;

/** The text with its web and mail addresses blanked, so that offsets stay. */
export function withoutAddresses(text: string): string {
  const web = text.includes('://') || /www\./i.test(text) ? text.replace(/\b(?:https?:\/\/|www\.)[^\s<>]+/gi, blank) : text;
  return web.includes('@') ? withoutMail(web) : web;
}

const blank = (address: string): string => ' '.repeat(address.length);

/** From each "@" to both sides: a pattern that starts at the name would read a long word again and again. */
function withoutMail(text: string): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = HOST.exec(text.slice(at + 1, at + 1 + LONGEST_HOST))?.[0];
    let from = at;
    while (from > done && /[\w.+-]/.test(text.charAt(from - 1))) from--;
    if (!host || from === at) continue;
    out += text.slice(done, from) + ' '.repeat(at + 1 + host.length - from);
    done = at + 1 + host.length;
  }
  return out + text.slice(done);
}

/** RFC 1035 allows 255 characters. */
const LONGEST_HOST = 256;
const HOST = /^[\w-]+\.[\w.-]+/;

/** Is the line a file's name? A cheap look first: the dot of an ending near the line's end. */
export function isFileName(text: string): boolean {
  return text.includes('.') && FILE_NAME.test(text);
}
