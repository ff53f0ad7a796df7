/** The smallest PDF documents that hold a text: lines at places, in Helvetica. https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.5 */
export interface PdfLine {
  text: string;
  x: number;
  /** points from the bottom of a letter page */
  y: number;
  size?: number;
}

export function pdfDocument(lines: readonly PdfLine[]): Buffer {
  const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');
  const stream = lines.map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`, 'latin1');
}

/** An announcement as a flyer would set it: a title, and labels with their values in a second column. */
export const FLYER = pdfDocument([
  { text: 'Colloquium: Trees, Forests and Woods', x: 72, y: 700, size: 20 },
  { text: 'Date:', x: 72, y: 650 }, { text: 'March 4, 2027', x: 160, y: 650 },
  { text: 'Time:', x: 72, y: 634 }, { text: '3:00 pm - 4:00 pm', x: 160, y: 634 },
  { text: 'Place:', x: 72, y: 618 }, { text: 'Wean Hall 7500', x: 160, y: 618 },
]);
