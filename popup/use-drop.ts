/** Files and text dropped anywhere on the popup, or pasted while no text box has the focus. */
import { useEffect, useState } from 'preact/hooks';

export interface DropHandlers {
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

/** @returns whether something that could be dropped hovers over the page */
export function useDrop({ onFile, onText }: DropHandlers): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const take = (data: DataTransfer | null): boolean => {
      const file = data?.files[0];
      const text = data?.getData('text/plain') ?? '';
      if (file) onFile(file);
      else if (text.trim() !== '') onText(text);
      return file !== undefined || text.trim() !== '';
    };
    const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const over = (drag: DragEvent): void => {
      const kinds = drag.dataTransfer?.types ?? [];
      if (!kinds.includes('Files') && (isField(drag.target) || !kinds.includes('text/plain'))) return;
      drag.preventDefault();
      setHovering(true);
    };
    const leave = (drag: DragEvent): void => {
      if (drag.relatedTarget === null) setHovering(false); // out of the window, not from one element to the next
    };
    const drop = (drag: DragEvent): void => {
      setHovering(false);
      if (drag.dataTransfer?.files.length || !isField(drag.target)) {
        drag.preventDefault();
        take(drag.dataTransfer);
      }
    };
    const paste = (clip: ClipboardEvent): void => {
      const files = (clip.clipboardData?.files.length ?? 0) > 0;
      // text meant for a field is the field's
      if ((files || !isField(clip.target)) && take(clip.clipboardData)) clip.preventDefault();
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [onFile, onText]);
  return hovering;
}
