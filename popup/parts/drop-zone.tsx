/** Covers the popup while a file hovers over it. */
import { t } from '../words';
import { FileIcon } from './icons';

export const DropZone = () => <div class="drop-zone" role="status"><FileIcon /><strong>{t('drop_here')}</strong><span>{t('file_kinds')}</span></div>;
