import { Failure } from '../api/failure';

const KEPT = 60_000;

/**
 * Prints a PDF of this server as the browser prints documents: at 100 %, page after page. Where the browser has no
 * viewer of its own the document opens beside the program.
 *
 * @throws Failure when the server refuses
 */
export async function printPdf(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Failure(response.status, (await response.json().catch(() => ({}))).code ?? 'server.fault');
  const url = URL.createObjectURL(await response.blob());
  const viewer = (navigator as { pdfViewerEnabled?: boolean }).pdfViewerEnabled ?? true;
  if (!viewer) {
    window.open(address, '_blank', 'noopener');
    return;
  }
  const frame = document.createElement('iframe');
  frame.title = 'PDF';
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0';
  frame.src = url;
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  });
  document.body.append(frame);
  setTimeout(() => {
    frame.remove();
    URL.revokeObjectURL(url);
  }, KEPT);
}
