/** The thread that takes PDF documents apart. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
