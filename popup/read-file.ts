/** A file that the user dropped, pasted or chose, as a Page: a calendar (.ics), a mail (.eml), a web page, text or a PDF document. */
import { hereAndNow } from '../src/here-and-now';
import type { Page } from '../src/page';
import { subjectTitle } from '../src/structured/message';
import { instantToWall } from '../src/zones';

const MOST_BYTES = 10_000_000;

/** Why a file could not be read; its message is a key of the interface's words. */
export class FileError extends Error {
  override name = 'FileError';
  constructor(readonly words: 'file_too_long' | 'file_kind') {
    super(words);
  }
}

const isMail = ({ name, type }: File): boolean => type === 'message/rfc822' || /\.(?:eml|mht(?:ml)?)$/i.test(name);
const isHtml = ({ name, type }: File): boolean => type === 'text/html' || type === 'application/xhtml+xml' || /\.x?html?$/i.test(name);

/** https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.5.2: its name may not say so, its first bytes do. */
const isPdf = (bytes: ArrayBuffer): boolean => new TextDecoder('latin1').decode(bytes.slice(0, 5)) === '%PDF-';

/** @throws FileError, or a LinkError about a PDF document */
export async function readFile(file: File): Promise<Page> {
  if (file.size > MOST_BYTES) throw new FileError('file_too_long');
  const bytes = await file.arrayBuffer();
  if (isPdf(bytes)) return { ...hereAndNow(), text: await (await import('./pdf')).readPdf(new Uint8Array(bytes)) };
  if (isMail(file)) return readMail(bytes);
  const text = decode(bytes);
  // a mail saved without its ending
  if (!isHtml(file) && isMailHead(text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? '')) return readMail(bytes);
  // control characters are in no text: an image, an archive
  if (/[\0-\x08\x0e-\x1a]/.test(text.slice(0, 4_000))) throw new FileError('file_kind');
  return { ...hereAndNow(), ...(isHtml(file) ? { html: text } : { text }) };
}

const isMailHead = (head: string): boolean => /^[A-Z][\w-]*:/i.test(head) && /^MIME-Version:/im.test(head);

/** UTF-8 or UTF-16 as its first bytes say; what is neither is taken for Windows-1252, as browsers do. */
function decode(bytes: ArrayBuffer): string {
  const [a, b] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** An invitation attached to a mail says more than its text; "tomorrow" counts from its sending. */
async function readMail(bytes: ArrayBuffer): Promise<Page> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'utf8' });
  const { now, zone } = hereAndNow();
  const sent = Date.parse(mail.date ?? '');
  const page = { title: subjectTitle(mail.subject ?? ''), zone, now: Number.isNaN(sent) ? now : instantToWall(sent, zone) };
  const calendar = mail.attachments.find(({ mimeType, filename }) => /^(?:text\/calendar|application\/ics)$/i.test(mimeType) || /\.ics$/i.test(filename ?? ''));
  if (calendar && typeof calendar.content === 'string' && /BEGIN:VEVENT/i.test(calendar.content)) return { ...page, text: calendar.content };
  const text = mail.text?.trim();
  if (mail.html && !text) return { ...page, html: mail.html };
  return { ...page, text: [page.title, text].filter(Boolean).join('\n\n') };
}
