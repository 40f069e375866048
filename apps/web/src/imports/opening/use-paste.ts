import { useEffect, useRef } from 'react';
import type { Pasted } from '../work/engine';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

/** Hears a paste anywhere on the page but in a field, and files dropped on it. */
export function usePaste(onPaste: (pasted: Pasted) => void, onFile: (file: File) => void): void {
  const now = useRef({ onPaste, onFile });
  now.current = { onPaste, onFile };
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (!data || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      const [file] = data.files;
      const text = data.getData('text/plain');
      const html = data.getData('text/html');
      if (file && text === '' && html === '') now.current.onFile(file);
      else now.current.onPaste({ text, html });
    };
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      now.current.onFile(file);
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
