import { error, type Issue } from '@anketa/issue';
import { decodeText } from './decode-text';
import { LIMITS } from './grid';
import { readDocx } from './read-docx';
import { readXlsx } from './read-xlsx';
import type { Sheet } from './sheet';

export interface FileReading {
  sheets: Sheet[];
  issues: Issue[];
}

/**
 * A dropped file: .xlsx (dates by the cell's format, leading zeros of formatted numbers kept), .docx (its tables), .csv,
 * .tsv, .txt (UTF-8, UTF-16, Windows-1251 and other Cyrillic code pages), .html. The content decides, not the name.
 * Issues instead of sheets: `file.empty`, `file.tooLarge`, `file.damaged`, `file.protected`, `file.oldExcel`, `file.pdf`, `file.unknown`.
 *
 * @example (await readFile('list.csv', bytes)).sheets[0].source.text
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length === 0) return refused('file.empty', name);
  if (bytes.length > LIMITS.characters) return refused('file.tooLarge', name);
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(name, bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused(includesWide(bytes, 'EncryptedPackage') ? 'file.protected' : 'file.oldExcel', name);
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refused('file.pdf', name);
  const text = decodeText(bytes);
  if (text === null) return refused('file.unknown', name);
  const isHtml =
    /^\s*(?:<!doctype html|<html|<meta|<table|<head)/i.test(text.slice(0, 500)) ||
    (/\.html?$/i.test(name) && /<t[rdh][\s>]/i.test(text));
  return { sheets: [{ name, source: isHtml ? { html: text } : { text } }], issues: [] };
}

function readZip(name: string, bytes: Uint8Array): FileReading {
  try {
    const sheets = readXlsx(bytes) ?? readDocx(bytes);
    if (sheets === null) return refused('file.unknown', name);
    return sheets.length === 0 ? refused('file.empty', name) : { sheets, issues: [] };
  } catch (cause) {
    return refused(cause instanceof RangeError ? 'file.tooLarge' : 'file.damaged', name);
  }
}

function refused(code: string, name: string): FileReading {
  return { sheets: [], issues: [error('file', code, { name: name.slice(0, 120) })] };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Looks for a name in UTF-16, as the directory of an OLE file writes it. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wide.length <= bytes.length; at++) {
    if (bytes[at] === wide[0] && wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
