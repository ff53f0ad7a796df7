/** All exporters, in the order of their menu. The folder is the list: a new one is a new file with a default export. */
import type { Exporter } from './exporter';

const files = import.meta.glob<Exporter>(['./*.ts', '!./index.ts', '!./exporter.ts', '!./words.ts'], { eager: true, import: 'default' });

export const EXPORTERS: readonly Exporter[] = Object.values(files).sort((a, b) => a.order - b.order);

export type { ExportedEvent, ExportedFile, ExportedText, Exporter, ExportOptions, ExportRecord, FileExporter, LinkExporter, Loss, LossOptions, PictureExporter, TextExporter } from './exporter';
export { LOSSES } from './exporter';
