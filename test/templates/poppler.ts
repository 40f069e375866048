import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawQuestionnaires, type PaperJob } from '@anketa/paper';

/** A word that stands on a page, millimetres from its top left corner. */
export interface Word {
  text: string;
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A page as grey pixels, 0 black to 255 white. */
export interface Raster {
  width: number;
  height: number;
  pixels: Buffer;
  /** Pixels per millimetre. */
  scale: number;
}

const has = (tool: string) => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const hasPdftotext = has('pdftotext');
export const hasPdftoppm = has('pdftoppm');

/** Draws jobs into a file that lives as long as `use` works with it. */
export async function withPdf<T>(jobs: PaperJob[], use: (file: string, folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-paper-'));
  try {
    const file = join(folder, 'forms.pdf');
    await drawQuestionnaires(createWriteStream(file), jobs, { title: 'Test', createdAt: new Date('2026-11-21') });
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const POINT = 25.4 / 72;

/** Every word of a document with its place. */
export const wordsOf = (jobs: PaperJob[]): Promise<Word[]> =>
  withPdf(jobs, (file) => {
    const html = execFileSync('pdftotext', ['-bbox', file, '-'], { maxBuffer: 2 ** 28 }).toString();
    const words: Word[] = [];
    let page = -1;
    for (const [, tag, xMin, yMin, xMax, yMax, text] of html.matchAll(
      /<(page|word)(?: xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>)?/g,
    )) {
      if (tag === 'page') page++;
      else
        words.push({
          text: decoded(text!),
          page,
          left: +xMin! * POINT,
          right: +xMax! * POINT,
          top: +yMin! * POINT,
          bottom: +yMax! * POINT,
        });
    }
    return words;
  });

/** The text of a document in reading order. */
export const textOf = (jobs: PaperJob[]): Promise<string> =>
  withPdf(jobs, (file) => execFileSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 2 ** 28 }).toString());

/** The pages of a document as pictures. */
export const rastersOf = (jobs: PaperJob[], dpi: number): Promise<Raster[]> =>
  withPdf(jobs, (file, folder) => {
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), file, join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return names.sort().map((name) => {
      const bytes = readFileSync(join(folder, name));
      const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40))!;
      const pixels = bytes.subarray(bytes.length - Number(width) * Number(height));
      return { width: Number(width), height: Number(height), pixels, scale: dpi / 25.4 };
    });
  });

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
