/** Reads the text of a PDF document. Loaded only when there is one: pdf.js is big. Its worker is a file of ours. */
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfText, type PlacedText } from '../src/pdf-lines';
import { LinkError } from './fetch-page';
import { t } from './words';

/** Pages beyond are left out: an announcement stands in front. */
const MOST_PAGES = 60;

/** @throws LinkError when there is no text, or none that can be read */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // nothing is drawn: no fonts, no pictures, no scripts of the document
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const loading = getDocument({ data: bytes, worker: PDFWorker.create({ port }), isEvalSupported: false, useWasm: false, disableFontFace: true, stopAtErrors: false });
  try {
    const document = await loading.promise;
    const pages: PlacedText[][] = [];
    for (let n = 1; n <= Math.min(document.numPages, MOST_PAGES); n++) {
      const page = await document.getPage(n);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item)) return [];
          const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[];
          return [{ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(a, b) || item.height }];
        }),
      );
    }
    const text = pdfText(pages);
    if (text.trim() === '') throw new LinkError(t('pdf_no_text'));
    return text;
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError(t('pdf_failed'), { cause: error });
  } finally {
    await loading.destroy();
    port.terminate();
  }
}
